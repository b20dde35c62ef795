//! Chromium or Chrome, and the driver that steers it. Only steps that run a browser come here.

use crate::tools::{find_in, version_in};
use crate::{Outcome, shell};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ADVICE: &str = "\
Install Chrome or Chromium together with the ChromeDriver of the same version, for example
    Debian      apt-get install chromium chromium-driver
    Fedora      dnf install chromium chromedriver
    Arch        pacman -S chromium
    elsewhere   npx @puppeteer/browsers install chrome@stable
                npx @puppeteer/browsers install chromedriver@stable
and run this again. ATLAS_BROWSER and CHROMEDRIVER may name the two programs by path.";

pub struct Browser {
    pub program: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// A browser and a driver that fit each other, installed if this system has them to install.
    pub fn with_driver() -> Outcome<Browser> {
        find_or_install(pair, "no Chrome or Chromium with a matching ChromeDriver was found")
    }

    /// Any browser: tests that speak to it directly need no driver.
    pub fn alone() -> Outcome<PathBuf> {
        find_or_install(
            || browsers().into_iter().map(|(file, _)| file).next(),
            "no Chrome or Chromium was found",
        )
    }

    /// The capabilities that wasm-bindgen-test-runner asks the driver for; it adds `headless` and
    /// `no-sandbox` on its own.
    pub fn capabilities(&self) -> String {
        let program = self.program.to_string_lossy();
        let program = program.replace('\\', "\\\\").replace('"', "\\\"");
        format!(
            r#"{{"goog:chromeOptions": {{"binary": "{program}", "args": ["disable-gpu", "disable-quic",
  "disable-background-networking", "disable-component-update", "disable-sync", "no-first-run"]}}}}
"#
        )
    }
}

fn find_or_install<T>(find: impl Fn() -> Option<T>, missing: &str) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let mut problem = String::new();
    if let Some(commands) = installers() {
        println!("Installing a browser and its driver for the tests ({missing}; a minute or two).");
        for command in commands {
            // An update that fails for one source of packages may still have served this one.
            problem = shell::run_condensed(command).err().unwrap_or(problem);
        }
    }
    find().ok_or_else(|| format!("{problem}\nFor this step {missing}.\n{ADVICE}"))
}

fn pair() -> Option<Browser> {
    let drivers = working(driver_places());
    browsers().into_iter().find_map(|(program, major)| {
        let fitting = drivers.iter().find(|(_, other)| *other == major);
        fitting.map(|(driver, _)| Browser { program, driver: driver.clone() })
    })
}

fn browsers() -> Vec<(PathBuf, String)> {
    working(browser_places())
}

/// Those that run, with their major version. On Ubuntu some are mere hints to install a snap.
fn working(places: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    let versions = places.into_iter().filter_map(|file| {
        let said = shell::ask(&file, &["--version"])?;
        let major = version_in(&said)?.split('.').next()?.to_owned();
        Some((file, major))
    });
    versions.collect()
}

fn browser_places() -> Vec<PathBuf> {
    const NAMES: [&str; 4] = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
    const APPS: [&str; 2] = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    let named = env::var_os("ATLAS_BROWSER").map(PathBuf::from);
    let on_path = NAMES.iter().filter_map(|name| on_path(name));
    let apps = APPS.iter().map(PathBuf::from).filter(|app| app.exists());
    named.into_iter().chain(on_path).chain(apps).collect()
}

fn driver_places() -> Vec<PathBuf> {
    const FOLDERS: [&str; 4] =
        ["/usr/lib/chromium", "/usr/lib/chromium-browser", "/opt/homebrew/bin", "/usr/local/bin"];
    let named = env::var_os("CHROMEDRIVER").map(PathBuf::from);
    let folder = env::var_os("CHROMEWEBDRIVER").map(PathBuf::from);
    let folders = FOLDERS.iter().map(PathBuf::from);
    let known = folder.into_iter().chain(folders);
    let known = known.map(|folder| folder.join("chromedriver"));
    let known = known.filter(|file| file.exists());
    let on_path = on_path("chromedriver");
    named.into_iter().chain(on_path).chain(known).collect()
}

fn on_path(program: &str) -> Option<PathBuf> {
    find_in(&env::var_os("PATH")?, program)
}

/// How this system installs the two, where it has a way that works unattended.
fn installers() -> Option<Vec<Command>> {
    if cfg!(target_os = "macos") {
        let mut brew = Command::new(on_path("brew")?);
        brew.args(["install", "--cask", "chromedriver"]);
        if browsers().is_empty() {
            brew.arg("google-chrome");
        }
        return Some(vec![brew]);
    }
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let apt = on_path("apt-get").filter(|_| has_browser_packages(&release))?;
    let packages = ["install", "-y", "chromium", "chromium-driver"];
    Some(vec![as_root(&apt, &["update"]), as_root(&apt, &packages)])
}

/// Debian and its kin do; Ubuntu's packages of these names only point at a snap, which cannot be
/// steered reliably.
fn has_browser_packages(os_release: &str) -> bool {
    let mut fields = os_release.lines().filter_map(|line| line.split_once('='));
    !fields.any(|(key, value)| matches!(key, "ID" | "ID_LIKE") && value.contains("ubuntu"))
}

fn as_root(program: &Path, args: &[&str]) -> Command {
    let root = shell::ask("id", &["-u"]).as_deref() == Some("0");
    let mut command = Command::new(if root { "env" } else { "sudo" });
    if !root {
        command.arg("env");
    }
    command.arg("DEBIAN_FRONTEND=noninteractive");
    command.arg(program).args(args);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_packages_are_installed() {
        assert!(has_browser_packages("PRETTY_NAME=\"Debian\"\nID=debian\n"));
        assert!(has_browser_packages("ID=raspbian\nID_LIKE=debian\n"));
        assert!(!has_browser_packages("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(!has_browser_packages("ID=pop\nID_LIKE=\"ubuntu debian\"\n"));
    }

    #[test]
    fn the_path_is_escaped_in_the_capabilities() {
        let browser = Browser { program: PathBuf::from("/a \"b\"/Google Chrome"), driver: PathBuf::new() };
        let text = browser.capabilities();
        assert!(text.contains(r#""binary": "/a \"b\"/Google Chrome""#));
    }
}
