//! Looking a program up the way a shell does.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub fn find_in(path: &OsStr, program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    let candidates = env::split_paths(path).map(|folder| folder.join(&name));
    candidates.into_iter().find(|file| executable(file))
}

#[cfg(unix)]
fn executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn executable(file: &Path) -> bool {
    file.is_file()
}
