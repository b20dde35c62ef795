//! Firefox, and the driver that Mozilla publishes as a crate.

use super::{Browser, Engine, debian, find_or_install, on_path};
use crate::tools::{Tools, version_in};
use crate::{Outcome, shell};
use std::path::PathBuf;
use std::process::Command;

const MISSING: &str = "no Firefox was found";
const ADVICE: &str = "Install it, for example\n    Debian      apt-get install firefox-esr";

pub fn with_driver(tools: &mut Tools) -> Outcome<Browser> {
    let (program, version) = find_or_install(find, installers, MISSING, ADVICE)?;
    let driver = tools.for_firefox()?;
    Ok(Browser { engine: Engine::Firefox, version, program, driver })
}

/// On Ubuntu some are mere hints to install a snap, which do not run.
fn find() -> Option<(PathBuf, String)> {
    let app = PathBuf::from("/Applications/Firefox.app/Contents/MacOS/firefox");
    let named = ["firefox-esr", "firefox"].into_iter().filter_map(on_path);
    named.chain([app]).find_map(|program| {
        let said = shell::ask(&program, &["--version"])?;
        let version = version_in(&said)?.to_owned();
        Some((program, version))
    })
}

fn installers() -> Option<Vec<Command>> {
    if cfg!(target_os = "macos") {
        let mut brew = Command::new(on_path("brew")?);
        brew.args(["install", "--cask", "firefox"]);
        return Some(vec![brew]);
    }
    debian::install_browser(&["firefox-esr"])
}
