//! Python runs the tools by which others read the atlas's files. They are kept in an environment of their own, in the
//! cache, which is made anew when what is required has changed.

use super::version::{numbers, version_in};
use crate::{Outcome, places, shell};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const OLDEST: (u32, u32) = (3, 11);

/// The interpreter of an environment that has what `requirements` lists.
pub fn with(requirements: &Path) -> Outcome<PathBuf> {
    let trouble = |path: &Path| {
        let path = path.display().to_string();
        move |error: std::io::Error| format!("{path}: {error}.")
    };
    let wanted = fs::read_to_string(requirements).map_err(trouble(requirements))?;
    let home = places::tools()?.join("python");
    let program = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last, so that it tells whether all is there.
    let stamp = home.join("requirements.txt");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted)
        && shell::ask(&program, &["--version"]).is_some()
    {
        return Ok(program);
    }
    present()?;
    println!("Installing the Python packages that read the atlas's files (this once, about a minute).");
    let mut make = Command::new("python3");
    make.args(["-m", "venv", "--clear"]).arg(&home);
    shell::run_condensed(make)
        .map_err(|problem| format!("{problem}\n(Debian: apt-get install python3-venv)"))?;
    let mut install = Command::new(&program);
    install
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "-r"])
        .arg(requirements);
    shell::run_condensed(install)?;
    fs::write(&stamp, wanted).map_err(trouble(&stamp))?;
    Ok(program)
}

fn present() -> Outcome {
    let found = shell::ask("python3", &["--version"]);
    let version = found.as_deref().and_then(version_in);
    if version.and_then(numbers) < Some(OLDEST) {
        let (major, minor) = OLDEST;
        let have = version.map_or("none".to_owned(), |version| format!("version {version}"));
        return Err(format!(
            "Python {major}.{minor} or newer is needed, with venv; {have} was found on PATH.\n\
             Install it from https://www.python.org/ or your system's packages (Debian: apt-get install python3-venv; \
             macOS: brew install python), then run this again."
        ));
    }
    Ok(())
}
