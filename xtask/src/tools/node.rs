//! Node.js runs the end-to-end tests, the benchmarks and wasm-opt. It is the one thing not installed here: every
//! system has its own good way.

use super::version::{numbers, version_in};
use crate::{Outcome, shell};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

const OLDEST: (u32, u32) = (20, 10);

pub fn present() -> Outcome {
    let found = shell::ask("node", &["--version"]);
    let version = found.as_deref().and_then(version_in);
    if version.and_then(numbers) < Some(OLDEST) {
        let (major, minor) = OLDEST;
        let have = version.map_or("none".to_owned(), |version| format!("version {version}"));
        return Err(format!(
            "Node.js {major}.{minor} or newer is needed, with npm; {have} was found on PATH.\n\
             Install it from https://nodejs.org/ or your system's packages (Debian: apt-get install nodejs npm; \
             macOS: brew install node), then run this again."
        ));
    }
    match shell::ask("npm", &["--version"]) {
        Some(_) => Ok(()),
        None => Err("npm, which comes with Node.js, was not found on PATH. Install it (Debian: apt-get \
             install npm), then run this again."
            .to_owned()),
    }
}

/// What a folder's `package.json` asks for, installed where it is not yet. npm writes the hidden lock file last, so its age tells whether the packages are complete.
pub fn packages(mut npm: Command, folder: &Path) -> Outcome {
    // Or steps side by side would both install them.
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().map_err(|_| "another step failed at installing its packages.")?;
    let age = |name: &str| fs::metadata(folder.join(name)).and_then(|about| about.modified());
    let installed = age("node_modules/.package-lock.json").ok();
    if installed.is_some() && installed >= age("package-lock.json").ok() {
        return Ok(());
    }
    println!("Installing the packages of {} (seconds).", folder.display());
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(folder);
    shell::run_condensed(npm)
}
