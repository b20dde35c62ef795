//! What the atlas is built from and tested with: licences, sources, and faults that are known of it.

use super::Run;
use crate::{Outcome, places, shell};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Crates by `deny.toml`, and npm packages wherever a lock file names some.
pub fn check(run: &mut Run) -> Outcome {
    run.tools.for_dependencies()?;
    run.tools.for_node()?;
    shell::run(deny(run).args(["check", "licenses", "bans", "sources"]))?;
    // The database of known faults is a repository of its own.
    match shell::listen(deny(run).args(["fetch", "db"])) {
        Ok(_) => shell::run(deny(run).args(["check", "--disable-fetch", "advisories"]))?,
        Err(said) => run.skip("advisories on crates", &reason(&said)),
    }
    for folder in locked(places::root()) {
        audit(run, &folder)?;
    }
    Ok(())
}

fn deny(run: &Run) -> Command {
    let mut deny = run.tools.command("cargo-deny");
    deny.args(["--all-features", "--workspace"]);
    deny
}

fn audit(run: &mut Run, folder: &Path) -> Outcome {
    let shown = folder.strip_prefix(places::root()).unwrap_or(folder).display().to_string();
    let mut npm = run.tools.command("npm");
    npm.args(["audit", "--package-lock-only", "--audit-level=high", "--json"]).current_dir(folder);
    match shell::listen(&mut npm) {
        Ok(_) => println!("{shown}: no package with a grave fault known"),
        // A report says which of its forms it has; a failure to get one does not.
        Err(said) if said.contains("\"auditReportVersion\"") => {
            return Err(format!("{said}\n{shown} names packages with known faults; the report above says which."));
        }
        Err(said) => run.skip(&format!("advisories on the packages of {shown}"), &reason(&said)),
    }
    Ok(())
}

/// The line that says what went wrong.
fn reason(said: &str) -> String {
    let tells = |line: &&str| ["could not resolve", "not allowed", "unable to", "error"].iter().any(|it| line.to_lowercase().contains(it));
    let line = said.lines().map(str::trim).filter(|line| !line.is_empty());
    line.clone().find(tells).or(line.last_or_none()).unwrap_or("no answer").to_owned()
}
