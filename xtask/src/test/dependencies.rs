//! What the atlas is built from and tested with: licences, sources, and faults that are known of it.

use super::Run;
use crate::{Outcome, places, shell};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Crates by `deny.toml`, and npm packages by the lock files.
pub fn check(run: &mut Run) -> Outcome {
    run.tools.for_dependencies()?;
    run.tools.for_node()?;
    shell::run(deny(run).args(["check", "licenses", "bans", "sources"]))?;
    // Faults are listed in a repository of their own, which not every machine reaches.
    match shell::listen(deny(run).args(["fetch", "db"])) {
        Ok(_) => shell::run(deny(run).args(["check", "--disable-fetch", "advisories"]))?,
        Err(said) => run.skip("known faults of crates", reason(&said)),
    }
    for folder in locked(places::root()) {
        if let Err(said) = audit(run, &folder)? {
            run.skip("known faults of npm packages", reason(&said));
            break;
        }
    }
    Ok(())
}

fn deny(run: &Run) -> Command {
    let mut deny = run.tools.command("cargo-deny");
    deny.args(["--all-features", "--workspace"]);
    deny
}

/// What npm said where it could not look anything up.
fn audit(run: &Run, folder: &Path) -> Outcome<Result<(), String>> {
    let shown = folder.strip_prefix(places::root()).unwrap_or(folder).display();
    let mut npm = run.tools.command("npm");
    npm.args(["audit", "--package-lock-only", "--audit-level=high", "--json"]).current_dir(folder);
    match shell::listen(&mut npm) {
        Ok(_) => println!("{shown}: no grave fault is known of its packages"),
        // A report says which form it has; a failure to get one does not.
        Err(said) if said.contains("\"auditReportVersion\"") => {
            return Err(format!(
                "{said}\nPackages of {shown} have known faults; the report above names them."
            ));
        }
        Err(said) => return Ok(Err(said)),
    }
    Ok(Ok(()))
}

/// The folders with an npm lock file, wherever they are in the checkout.
fn locked(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "package-lock.json" {
            found.push(folder.to_owned());
        } else if path.is_dir()
            && !name.starts_with('.')
            && !["node_modules", "target", "dist"].contains(&name.as_str())
        {
            found.extend(locked(&path));
        }
    }
    found.sort();
    found
}

/// The line that says why something could not be had: the last that tells of it.
fn reason(said: &str) -> &str {
    const SIGNS: [&str; 4] = ["could not resolve", "unable to access", "not allowed", "npm error code"];
    let lines = || said.lines().map(str::trim).filter(|line| !line.is_empty());
    let tells = |line: &&str| SIGNS.iter().any(|sign| line.to_lowercase().contains(sign));
    lines().find(tells).or_else(|| lines().next_back()).unwrap_or("no answer")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_the_line_that_tells() {
        let git = "failed to clone: [\"clone\"]\nCloning into '/x'...\nfatal: Could not resolve host: example.org\n\n";
        assert_eq!(reason(git), "fatal: Could not resolve host: example.org");
        assert_eq!(
            reason("npm warn audit 405 Method Not Allowed - POST x\n{\n}\n"),
            "npm warn audit 405 Method Not Allowed - POST x"
        );
        assert_eq!(reason("one\ntwo\n"), "two");
        assert_eq!(reason(""), "no answer");
    }

    #[test]
    fn every_lock_file_of_the_checkout_is_found() {
        let folders = locked(places::root());
        assert!(folders.iter().any(|folder| folder.ends_with("tests/e2e")), "{folders:?}");
        assert!(folders.iter().all(|folder| !folder.to_string_lossy().contains("node_modules")));
    }
}
