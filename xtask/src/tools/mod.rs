//! The tools the build and the tests need: taken from PATH when the version is right, else from a
//! cache that every checkout shares, else installed into that cache.

mod install;
mod node;
mod path;
pub mod python;
mod rust;
mod version;

pub use node::packages;
pub use path::find_in;
pub use version::version_in;

use crate::{Outcome, places};
use install::Tool;
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;

/// The folders that children find on PATH before all others.
#[derive(Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// A command at the root of the checkout that finds the right tools.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.current_dir(places::root()).env("PATH", self.path());
        command
    }

    pub fn for_format(&mut self) -> Outcome {
        rust::component("rustfmt", "fmt")
    }

    pub fn for_lint(&mut self) -> Outcome {
        rust::component("clippy", "clippy")?;
        rust::wasm_target()
    }

    pub fn for_build(&mut self) -> Outcome {
        rust::wasm_target()?;
        self.have(&Tool::trunk())?;
        self.have(&bindgen()?)?;
        self.have(&optimiser()?)
    }

    pub fn for_wasm_tests(&mut self) -> Outcome {
        rust::wasm_target()?;
        self.have(&bindgen()?)
    }

    /// The driver of Firefox, which comes as a crate.
    pub fn for_firefox(&mut self) -> Outcome<PathBuf> {
        let driver = Tool::geckodriver();
        self.have(&driver)?;
        find_in(&self.path(), "geckodriver")
            .ok_or_else(|| "geckodriver is not where it was installed.".to_owned())
    }

    pub fn for_node(&mut self) -> Outcome {
        node::present()
    }

    pub fn for_dependencies(&mut self) -> Outcome {
        self.have(&Tool::deny())
    }

    fn have(&mut self, tool: &Tool) -> Outcome {
        // Or steps side by side would both install it.
        static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
        let _turn = ONE_AT_A_TIME.lock().map_err(|_| "another step failed at installing its tools.")?;
        if tool.on_path(&self.path()) {
            return Ok(());
        }
        let folder = tool.cached_or_installed()?;
        if !self.folders.contains(&folder) {
            self.folders.insert(0, folder);
        }
        Ok(())
    }

    fn path(&self) -> OsString {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned();
        env::join_paths(folders.chain(env::split_paths(&inherited))).unwrap_or(inherited)
    }
}

fn bindgen() -> Outcome<Tool> {
    let lock = read("Cargo.lock")?;
    let version = version::locked(&lock, "wasm-bindgen");
    Ok(Tool::bindgen(version.ok_or("Cargo.lock names no version of wasm-bindgen.")?))
}

fn optimiser() -> Outcome<Tool> {
    let settings = read("Trunk.toml")?;
    let version = version::pinned_wasm_opt(&settings);
    Ok(Tool::optimiser(version.ok_or("Trunk.toml pins no wasm_opt version such as \"version_132\".")?))
}

fn read(name: &str) -> Outcome<String> {
    let path = places::root().join(name);
    fs::read_to_string(&path).map_err(|e| format!("{} could not be read: {e}.", path.display()))
}
