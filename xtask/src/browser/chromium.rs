//! Chromium or Chrome, and its driver of the same version.

use super::{Browser, Engine, debian, find_or_install, on_path};
use crate::tools::version_in;
use crate::{Outcome, shell};
use std::env;
use std::path::PathBuf;
use std::process::Command;

const ADVICE: &str = "\
Install Chrome or Chromium together with the ChromeDriver of the same version, for example
    Debian      apt-get install chromium chromium-driver
    Fedora      dnf install chromium chromedriver
    Arch        pacman -S chromium
    elsewhere   npx @puppeteer/browsers install chrome@stable
                npx @puppeteer/browsers install chromedriver@stable
and run this again. ATLAS_BROWSER and CHROMEDRIVER may name the two programs by path.";

const NAMES: [&str; 4] = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];
const SHELLS: [&str; 2] = [SHELL, "chrome-headless-shell"];
const SHELL: &str = "chromium-headless-shell";

const MISSING: &str = "no Chrome or Chromium with a matching ChromeDriver was found";

pub fn with_driver() -> Outcome<Browser> {
    find_or_install(pair, installers, MISSING, ADVICE)
}

/// Any browser: what speaks to it directly needs no driver.
pub fn alone() -> Outcome<PathBuf> {
    let first = || browsers().into_iter().map(|(file, _)| file).next();
    find_or_install(first, installers, "no Chrome or Chromium was found", ADVICE)
}

/// The same browser without its windows, which is quicker with hundreds of pages; any browser where there is none.
pub fn windowless() -> Outcome<PathBuf> {
    let any = alone()?;
    let named = env::var_os("ATLAS_BROWSER").is_some();
    let shells = if named { Vec::new() } else { working(on_paths(&SHELLS)) };
    Ok(shells.into_iter().next().map_or(any, |(file, _)| file))
}

/// `program` is written as JSON writes it.
pub fn capabilities(program: &str) -> String {
    format!(
        r#"{{"goog:chromeOptions": {{"binary": "{program}", "args": ["disable-gpu", "disable-quic",
  "disable-background-networking", "disable-component-update", "disable-sync", "no-first-run"]}}}}
"#
    )
}

fn pair() -> Option<Browser> {
    let drivers = working(driver_places());
    browsers().into_iter().find_map(|(program, version)| {
        let (driver, _) = drivers.iter().find(|(_, other)| major(other) == major(&version))?;
        Some(Browser { engine: Engine::Chromium, version, program, driver: driver.clone() })
    })
}

fn browsers() -> Vec<(PathBuf, String)> {
    working(browser_places())
}

fn major(version: &str) -> Option<&str> {
    version.split('.').next()
}

/// Those that run, with their version. On Ubuntu some are mere hints to install a snap.
fn working(places: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    let versions = places.into_iter().filter_map(|file| {
        let said = shell::ask(&file, &["--version"])?;
        let version = version_in(&said)?.to_owned();
        Some((file, version))
    });
    versions.collect()
}

fn browser_places() -> Vec<PathBuf> {
    const APPS: [&str; 2] = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ];
    let named = env::var_os("ATLAS_BROWSER").map(PathBuf::from);
    let apps = APPS.iter().map(PathBuf::from).filter(|app| app.exists());
    named.into_iter().chain(on_paths(&NAMES)).chain(apps).collect()
}

fn on_paths(names: &[&str]) -> Vec<PathBuf> {
    names.iter().filter_map(|name| on_path(name)).collect()
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
    let mut commands = debian::install_browser(&["chromium", "chromium-driver"])?;
    // Where it cannot be had, nothing is missed but some time.
    commands.extend(debian::install_browser(&[SHELL])?.pop());
    Some(commands)
}
