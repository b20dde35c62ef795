//! What rustup adds to a toolchain.

use crate::{Outcome, shell};
use std::path::Path;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

pub fn wasm_target() -> Outcome {
    let library = shell::ask("rustc", &["--print", "target-libdir", "--target", WASM]);
    if library.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding the {WASM} target, which the site is compiled for (seconds).");
    add("target", WASM)
}

/// `component` as rustup calls it, `command` as cargo does.
pub fn component(component: &str, command: &str) -> Outcome {
    if shell::ask("cargo", &[command, "--version"]).is_some() {
        return Ok(());
    }
    println!("Adding {component} to the toolchain (seconds).");
    add("component", component)
}

fn add(kind: &str, name: &str) -> Outcome {
    shell::run_condensed(rustup(kind, name)).map_err(|problem| {
        format!(
            "{problem}\nThis Rust toolchain lacks the {kind} {name}. With rustup: `rustup {kind} add {name}`; \
             with a Rust from elsewhere, install its package of that name."
        )
    })
}

fn rustup(kind: &str, name: &str) -> Command {
    let mut command = Command::new("rustup");
    command.args([kind, "add", name]);
    command
}
