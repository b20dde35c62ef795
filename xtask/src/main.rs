//! The project's launcher: one command to look at the atlas, one to test it. Both fetch what they
//! need on their own, so that a fresh checkout asks for nothing but Rust and Node.js.

#![warn(unused_crate_dependencies)]

mod args;
mod bench;
mod browser;
mod build;
mod places;
mod serve;
mod shell;
mod sizes;
mod test;
mod tools;

use std::env;
use std::process::ExitCode;

/// What a command comes to, or one plain sentence on why it cannot go on.
type Outcome<T = ()> = Result<T, String>;

const HELP: &str = "\
cargo xtask serve [--port 8080] [--base /rcm-atlas/] [--no-build]
    Build the site and serve it on this machine as GitHub Pages would.
cargo xtask build [--base /rcm-atlas/]
    Build the site into dist/. ATLAS_ORIGIN, when set, makes canonical links absolute.
cargo xtask test [--quick] [STEP ...]
    Run every test in order, or only the steps named; --quick stops before the browser.
    Steps: fmt clippy native deps map browser build budget others e2e engines again
cargo xtask bench [--no-build] [NAME ...]
    Measure the atlas beside others, or only what is named: placement growth countries plan search lighthouse beside.
    `sizes` adds what this version weighs to tests/bench/sizes.csv.

Tools that are missing are installed for you, once, outside the checkout.";

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Outcome<ExitCode> {
    let (command, rest) = match words.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", words),
    };
    match command {
        "serve" => serve::command(rest),
        "build" => build::command(rest),
        "test" => test::command(rest),
        "bench" => bench::command(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(format!("There is no command `{other}`.\n\n{HELP}")),
    }
}
