//! The browsers that tests run in, and the drivers that steer them. Only steps that run a browser come here.

mod chromium;
mod debian;
mod firefox;
mod webkit;

pub use chromium::{alone, windowless};
pub use webkit::SCREEN;

use crate::tools::{Tools, find_in};
use crate::{Outcome, shell};
use std::env;
use std::path::PathBuf;
use std::process::Command;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "Chromium",
            Engine::Firefox => "Firefox",
            Engine::WebKit => "WebKit",
        }
    }
}

/// A browser and a driver that fit each other.
pub struct Browser {
    pub engine: Engine,
    pub version: String,
    pub program: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// Installed if this system has it to install.
    pub fn of(engine: Engine, tools: &mut Tools) -> Outcome<Browser> {
        match engine {
            Engine::Chromium => chromium::with_driver(),
            Engine::Firefox => firefox::with_driver(tools),
            Engine::WebKit => webkit::with_driver(),
        }
    }

    /// The capabilities that wasm-bindgen-test-runner asks the driver for; what it takes to run unseen it adds on its own.
    pub fn capabilities(&self) -> String {
        let program = self.program.to_string_lossy();
        let program = program.replace('\\', "\\\\").replace('"', "\\\"");
        match self.engine {
            Engine::Chromium => chromium::capabilities(&program),
            _ => format!("{{\"moz:firefoxOptions\": {{\"binary\": \"{program}\"}}}}\n"),
        }
    }
}

/// What `find` finds, if need be after an installation; else why not, and what to do about it.
fn find_or_install<T>(
    find: impl Fn() -> Option<T>,
    installers: impl Fn() -> Option<Vec<Command>>,
    missing: &str,
    advice: &str,
) -> Outcome<T> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let mut problem = String::new();
    if let Some(commands) = installers() {
        println!("Installing a browser and its driver for the tests ({missing}; a minute or two).");
        for command in commands {
            // An update that fails for one source of packages may still have served this one.
            problem = shell::run_condensed(command).err().unwrap_or(problem);
        }
    }
    find().ok_or_else(|| format!("{missing}. {problem}\n{advice}"))
}

fn on_path(program: &str) -> Option<PathBuf> {
    find_in(&env::var_os("PATH")?, program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_escaped_in_the_capabilities() {
        for engine in [Engine::Chromium, Engine::Firefox] {
            let program = PathBuf::from("/a \"b\"/Google Chrome");
            let browser = Browser { engine, version: String::new(), program, driver: PathBuf::new() };
            assert!(browser.capabilities().contains(r#""binary": "/a \"b\"/Google Chrome""#));
        }
    }
}
