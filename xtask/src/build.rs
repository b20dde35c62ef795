//! Building the site: Trunk with the pinned tools on PATH and nothing fetched on the way.

use crate::args::Args;
use crate::serve::Base;
use crate::tools::Tools;
use crate::{Outcome, shell};
use std::process::ExitCode;

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &["base"], &[])?.no_words()?;
    build(&mut Tools::default(), &Base::from_args(&args))?;
    Ok(ExitCode::SUCCESS)
}

pub fn build(tools: &mut Tools, base: &Base) -> Outcome {
    tools.for_build()?;
    let mut trunk = tools.command("trunk");
    trunk.args(["build", "--release=true", "--offline=true"]);
    trunk.args(["--skip-version-check", "--public-url", base.as_str()]);
    if std::env::var_os("NO_COLOR").is_some() {
        // Trunk takes the variable for a switch and stops at any value but `true` or `false`.
        trunk.env_remove("NO_COLOR").env("TRUNK_COLOR", "never");
    }
    shell::run(&mut trunk)
}
