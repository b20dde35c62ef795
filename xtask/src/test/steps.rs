//! The steps, cheapest first, so that a slip shows within seconds.

use super::{Run, budget};
use crate::browser::Browser;
use crate::serve::{self, Base};
use crate::{Outcome, build, places, shell};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    pub quick: bool,
    pub run: fn(&mut Run) -> Outcome,
}

const fn step(name: &'static str, what: &'static str, run: fn(&mut Run) -> Outcome) -> Step {
    let quick = true;
    Step {
        name,
        what,
        quick,
        run,
    }
}

const fn slow(name: &'static str, what: &'static str, run: fn(&mut Run) -> Outcome) -> Step {
    let quick = false;
    Step {
        name,
        what,
        quick,
        run,
    }
}

pub const STEPS: [Step; 7] = [
    step("fmt", "the code is formatted", fmt),
    step("clippy", "no lint, native or in the browser", clippy),
    step(
        "native",
        "data, domain and every page rendered natively",
        native,
    ),
    slow("browser", "the browser's own code, in a browser", browser),
    slow("build", "the site as it is published", site),
    slow("budget", "the bytes of a first visit", |_| {
        budget::check(&places::dist())
    }),
    slow("e2e", "the built site as a visitor uses it", e2e),
];

const WASM: [&str; 4] = [
    "--target",
    "wasm32-unknown-unknown",
    "--features",
    "hydrate",
];

fn fmt(run: &mut Run) -> Outcome {
    run.tools.for_format()?;
    shell::run(run.tools.command("cargo").args(["fmt", "--all", "--check"]))
}

fn clippy(run: &mut Run) -> Outcome {
    run.tools.for_lint()?;
    let native = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "ssr",
    ];
    let browser = ["clippy", "--lib", "--tests"];
    let strict = ["--", "-D", "warnings"];
    shell::run(run.tools.command("cargo").args(native).args(strict))?;
    shell::run(
        run.tools
            .command("cargo")
            .args(browser)
            .args(WASM)
            .args(strict),
    )
}

fn native(run: &mut Run) -> Outcome {
    let mut cargo = run.tools.command("cargo");
    cargo.args(["test", "--workspace", "--features", "ssr"]);
    counted(run, &mut cargo)
}

fn browser(run: &mut Run) -> Outcome {
    run.tools.for_wasm_tests()?;
    let browser = Browser::with_driver()?;
    let capabilities = places::root().join("target").join("webdriver.json");
    fs::write(&capabilities, browser.capabilities())
        .map_err(|e| format!("{}: {e}.", capabilities.display()))?;
    let mut cargo = run.tools.command("cargo");
    cargo.args(["test", "--test", "browser"]).args(WASM);
    cargo.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
        "wasm-bindgen-test-runner",
    );
    cargo.env("CHROMEDRIVER", browser.driver);
    cargo.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities);
    cargo.env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30");
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    counted(run, &mut cargo)
}

fn site(run: &mut Run) -> Outcome {
    build::build(&mut run.tools, &Base::new(Base::DEFAULT))
}

fn e2e(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let browser = Browser::alone()?;
    let folder = places::root().join("tests").join("e2e");
    let files = test_files(&folder)?;
    install_packages(run.tools.command("npm"), &folder)?;
    let base = Base::new(Base::DEFAULT);
    let port = serve::start(base.clone(), 0)?;
    let mut node = run.tools.command("node");
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]);
    node.args(files);
    node.env("ATLAS_URL", format!("http://localhost:{port}{base}"));
    node.env("ATLAS_BROWSER", browser);
    counted(run, &mut node)
}

fn counted(run: &mut Run, command: &mut Command) -> Outcome {
    let before = run.count;
    shell::run_read(command, |line| run.count.read(line))?;
    if run.count == before {
        return Err("not one test was run.".to_owned());
    }
    Ok(())
}

fn test_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let listed = fs::read_dir(folder).map_err(|e| format!("{}: {e}.", folder.display()))?;
    let files = listed.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    match files.is_empty() {
        true => Err(format!("{} holds no *.test.mjs.", folder.display())),
        false => Ok(files),
    }
}

/// npm writes the hidden lock file last, so its age tells whether the packages are complete.
fn install_packages(mut npm: Command, folder: &Path) -> Outcome {
    let age = |name: &str| fs::metadata(folder.join(name)).and_then(|about| about.modified());
    let installed = age("node_modules/.package-lock.json").ok();
    if installed.is_some() && installed >= age("package-lock.json").ok() {
        return Ok(());
    }
    println!("Installing the packages of the end-to-end tests (seconds).");
    npm.args(["ci", "--no-audit", "--no-fund"])
        .current_dir(folder);
    shell::run_condensed(npm)
}
