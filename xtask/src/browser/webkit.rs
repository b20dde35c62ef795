//! WebKit, as WebKitGTK's own small browser, on a screen that nobody sees.

use super::{Browser, Engine, debian, find_or_install, on_path};
use crate::tools::version_in;
use crate::{Outcome, shell};
use std::fs;
use std::path::PathBuf;

/// Runs a command on a screen of its own: unlike the other two this browser has no way to run without one.
pub const SCREEN: [&str; 3] = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1440x1000x24"];

const PACKAGES: [&str; 3] = ["webkit2gtk-driver", "xvfb", "xauth"];
const MISSING: &str = "no WebKitGTK with its MiniBrowser, WebKitWebDriver and xvfb-run was found";
const ADVICE: &str =
    "Install them, for example\n    Debian      apt-get install webkit2gtk-driver xvfb xauth";

pub fn with_driver() -> Outcome<Browser> {
    find_or_install(find, || debian::install(&PACKAGES), MISSING, ADVICE)
}

fn find() -> Option<Browser> {
    let driver = on_path("WebKitWebDriver")?;
    places().into_iter().find_map(|program| {
        let mut ask: Vec<&str> = SCREEN[1..].to_vec();
        ask.extend([program.to_str()?, "--version"]);
        let version = version_in(&shell::ask(SCREEN[0], &ask)?)?.to_owned();
        Some(Browser { engine: Engine::WebKit, version, program, driver: driver.clone() })
    })
}

/// Beside the library: below a folder of the machine's kind on Debian, right there elsewhere.
fn places() -> Vec<PathBuf> {
    let kinds = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let folders = ["/usr/libexec", "/usr/lib"].map(PathBuf::from).into_iter().chain(kinds);
    let browsers = folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"));
    browsers.filter(|file| file.is_file()).collect()
}
