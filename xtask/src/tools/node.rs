//! Node.js runs the end-to-end tests and wasm-opt. It is the one thing not installed here: every
//! system has its own good way.

use super::version::{numbers, version_in};
use crate::{Outcome, shell};

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
