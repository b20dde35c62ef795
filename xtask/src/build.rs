//! Building the site: Trunk with the pinned tools on PATH and nothing fetched on the way.

use crate::args::Args;
use crate::serve::Base;
use crate::tools::Tools;
use crate::{Outcome, places, shell};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &["base"], &[])?.no_words()?;
    build(&mut Tools::default(), &Base::from_args(&args))?;
    Ok(ExitCode::SUCCESS)
}

/// Into `dist/`.
pub fn build(tools: &mut Tools, base: &Base) -> Outcome {
    build_into(tools, base, &places::dist())
}

pub fn build_into(tools: &mut Tools, base: &Base, folder: &Path) -> Outcome {
    tools.for_build()?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release=true", "--offline=true"]);
    trunk.args(["--skip-version-check", "--public-url", base.as_str()]);
    trunk.arg("--dist").arg(folder);
    trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", placeless());
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes the variable for a switch and stops at any value but `true` or `false`.
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    shell::run(&mut trunk)
}

/// Flags by which the compiler names no place of this machine in the program, so that every machine builds the same.
/// Cargo adds them to those in `.cargo/config.toml`.
fn placeless() -> String {
    let home = env::home_dir().map(|home| home.join(".cargo"));
    let cargo = env::var_os("CARGO_HOME").map(PathBuf::from).or(home).unwrap_or_default();
    let registries = fs::read_dir(cargo.join("registry").join("src")).into_iter().flatten().flatten();
    let places = registries.map(|registry| (registry.path(), "crates")).chain([
        (cargo.join("git").join("checkouts"), "git"),
        (PathBuf::from(shell::ask("rustc", &["--print", "sysroot"]).unwrap_or_default()), "rust"),
        (places::root().to_owned(), "atlas"),
    ]);
    // Flags in a variable are parted at blanks.
    let places = places.map(|(from, to)| format!("{}={to}", from.display())).filter(|it| !it.contains(' '));
    places.map(|place| format!("--remap-path-prefix={place}")).collect::<Vec<_>>().join(" ")
}
