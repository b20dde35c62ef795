//! One tool: which programs at which version, and how it gets into the cache.

use super::{find_in, node, version_in};
use crate::{Outcome, places, shell};
use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Tools that have little to reckon do without costly optimisation, and are built in two thirds of the time.
const QUICKLY: &[&str] = &[
    "--locked",
    "--config=profile.release.lto='off'",
    "--config=profile.release.opt-level=1",
    "--config=profile.release.codegen-units=16",
    // Trunk's downloader, among others: all it needs is on PATH.
    "--no-default-features",
];

pub struct Tool {
    name: &'static str,
    version: String,
    programs: &'static [&'static str],
    purpose: &'static str,
    takes: &'static str,
    source: Source,
}

enum Source {
    Crate(&'static str, &'static [&'static str]),
    Npm,
}

impl Tool {
    pub fn trunk() -> Tool {
        Tool {
            name: "trunk",
            version: "0.21.14".to_owned(),
            programs: &["trunk"],
            purpose: "it builds the site",
            takes: "about five minutes",
            source: Source::Crate("trunk", QUICKLY),
        }
    }

    pub fn bindgen(version: &str) -> Tool {
        Tool {
            name: "wasm-bindgen",
            version: version.to_owned(),
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            purpose: "it joins WebAssembly and JavaScript, and runs the browser tests",
            takes: "about three minutes",
            source: Source::Crate("wasm-bindgen-cli", &[]),
        }
    }

    pub fn optimiser(version: &str) -> Tool {
        Tool {
            name: "binaryen",
            version: version.to_owned(),
            programs: &["wasm-opt"],
            purpose: "its wasm-opt makes the WebAssembly smaller",
            takes: "seconds",
            source: Source::Npm,
        }
    }

    pub fn geckodriver() -> Tool {
        Tool {
            name: "geckodriver",
            version: "0.37.1".to_owned(),
            programs: &["geckodriver"],
            purpose: "it steers Firefox for the tests",
            takes: "about three minutes",
            source: Source::Crate("geckodriver", &["--locked"]),
        }
    }

    pub fn deny() -> Tool {
        Tool {
            name: "cargo-deny",
            version: "0.20.2".to_owned(),
            programs: &["cargo-deny"],
            purpose: "it looks over what the atlas depends on",
            takes: "about five minutes",
            source: Source::Crate("cargo-deny", QUICKLY),
        }
    }

    pub fn on_path(&self, path: &OsStr) -> bool {
        self.complete(|program| find_in(path, program))
    }

    /// The folder in the cache that holds the programs.
    pub fn cached_or_installed(&self) -> Outcome<PathBuf> {
        if matches!(self.source, Source::Npm) {
            node::present()?;
        }
        let cache = places::tools()?;
        let home = cache.join(format!("{}-{}", self.name, self.version));
        let bin = home.join(match self.source {
            Source::Crate(..) => "bin",
            Source::Npm => "node_modules/.bin",
        });
        if self.inside(&bin) {
            return Ok(bin);
        }
        let _lock = lock(&cache)?;
        if self.inside(&bin) {
            return Ok(bin);
        }
        self.install(&home)?;
        if self.inside(&bin) {
            return Ok(bin);
        }
        Err(format!(
            "{} {} was installed into {} but does not run from there.",
            self.name,
            self.version,
            home.display()
        ))
    }

    fn inside(&self, bin: &Path) -> bool {
        self.complete(|program| find_in(bin.as_os_str(), program))
    }

    fn complete(&self, find: impl Fn(&str) -> Option<PathBuf>) -> bool {
        self.programs.iter().all(|program| {
            let said = find(program).and_then(|file| shell::ask(file, &["--version"]));
            said.as_deref().and_then(version_in) == Some(&self.version)
        })
    }

    fn install(&self, home: &Path) -> Outcome {
        println!("Installing {} {} ({}; this once, {}).", self.name, self.version, self.purpose, self.takes);
        shell::run_condensed(self.installer(home)?).map_err(|problem| {
            format!(
                "{problem}\n{} {} is needed ({}) and could not be installed; the lines above say why.",
                self.name, self.version, self.purpose
            )
        })
    }

    fn installer(&self, home: &Path) -> Outcome<Command> {
        fs::create_dir_all(home).map_err(|e| format!("{}: {e}.", home.display()))?;
        let mut command;
        match self.source {
            Source::Crate(package, options) => {
                command = Command::new("cargo");
                command.args(["install", package, "--version", &self.version, "--force"]);
                command.args(options).arg("--root").arg(home);
            }
            Source::Npm => {
                let package = format!("{}@{}", self.name, self.version);
                command = Command::new("npm");
                command.args(["install", "--no-audit", "--no-fund", &package]);
                command.arg("--prefix").arg(home);
            }
        }
        command.current_dir(home);
        Ok(command)
    }
}

/// Held while installing, so that two runs at once do not install into each other.
fn lock(cache: &Path) -> Outcome<File> {
    let path = cache.join(".lock");
    let trouble = |e: std::io::Error| format!("{}: {e}.", path.display());
    fs::create_dir_all(cache).map_err(trouble)?;
    let file = File::create(&path).map_err(trouble)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            println!("Another run is installing tools; waiting for it.");
            file.lock().map_err(trouble)?;
        }
        Err(TryLockError::Error(e)) => return Err(trouble(e)),
    }
    Ok(file)
}
