//! The steps, cheapest first, so that a slip shows within seconds.

use super::{Run, again, budget, dependencies, engines, wasm};
use crate::browser;
use crate::serve::{self, Base};
use crate::tools::{packages, python};
use crate::{Outcome, build, places, shell};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    pub run: fn(&mut Run) -> Outcome,
}

const fn step(name: &'static str, what: &'static str, run: fn(&mut Run) -> Outcome) -> Step {
    Step { name, what, run }
}

/// Those in one row leave a processor idle each, and are taken side by side.
pub const STEPS: [&[Step]; 10] = [
    &[step("fmt", "is the code formatted", fmt)],
    &[step("clippy", "lints, native and for the browser", clippy)],
    &[step("native", "data, domain and pages, natively", native)],
    &[step("deps", "licences, sources and known faults of what others wrote", dependencies::check)],
    &[step("map", "the outlines, made anew", map)],
    &[
        step("browser", "the browser's own code, in two", wasm::test),
        step("build", "the site as it is published", site),
    ],
    &[step("budget", "the bytes of a first visit", budget)],
    &[
        step("others", "the built files as other programs read them", others),
        step("lighthouse", "the built pages as Lighthouse judges them", lighthouse),
        step("again", "the site built once more, the same to the byte", again::check),
    ],
    &[step("e2e", "the built site as visitors use it", e2e)],
    &[step("engines", "the main journeys in three engines", engines::test)],
];

/// So many rows need neither a browser nor a built site.
pub const QUICK: usize = 3;

fn fmt(run: &mut Run) -> Outcome {
    run.tools.for_format()?;
    shell::run(&mut cargo(run, "fmt --all --check"))
}

fn clippy(run: &mut Run) -> Outcome {
    run.tools.for_lint()?;
    let native = "clippy --workspace --all-targets --features ssr -- -D warnings";
    let browser =
        "clippy --lib --test browser --target wasm32-unknown-unknown --features hydrate -- -D warnings";
    shell::run(&mut cargo(run, native))?;
    shell::run(&mut cargo(run, browser))
}

fn native(run: &mut Run) -> Outcome {
    let mut command = cargo(run, "test --workspace --features ssr");
    if !run.quick {
        command.env("ATLAS_THOROUGH", "1");
    }
    counted(run, command)
}

fn map(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let folder = places::root().join("xtask").join("map");
    packages(run.tools.command("npm"), &folder)?;
    let mut node = run.tools.command("node");
    shell::run(node.args(["make-map.mjs", "--check"]).current_dir(folder))
}

fn site(run: &mut Run) -> Outcome {
    build::build(&mut run.tools, &Base::new(Base::DEFAULT))
}

fn budget(_: &mut Run) -> Outcome {
    budget::check(&places::dist())
}

/// The tools are not the atlas's own: where they cannot be had, it is said and nothing has failed.
fn others(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let folder = places::root().join("tests").join("ecosystem");
    let installed = packages(run.tools.command("npm"), &folder)
        .and_then(|()| python::with(&folder.join("requirements.txt")));
    let python = match installed {
        Ok(python) => python,
        Err(problem) => {
            run.skip("the tools of others", &problem);
            return Ok(());
        }
    };
    let mut check = run.tools.command(&python.to_string_lossy());
    check.arg(folder.join("check.py")).arg(places::dist()).arg(Base::DEFAULT);
    counted(run, check)
}

fn lighthouse(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let folder = places::root().join("tests").join("ecosystem");
    if let Err(problem) = packages(run.tools.command("npm"), &folder) {
        run.skip("Lighthouse", &problem);
        return Ok(());
    }
    let mut lighthouse = run.tools.command("node");
    lighthouse.arg(folder.join("lighthouse.mjs")).arg(places::dist()).arg(Base::DEFAULT);
    lighthouse.env("ATLAS_BROWSER", browser::alone()?);
    counted(run, lighthouse)
}

fn e2e(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let browser = browser::windowless()?;
    let folder = places::root().join("tests").join("e2e");
    let files = test_files(&folder)?;
    packages(run.tools.command("npm"), &folder)?;
    let base = Base::new(Base::DEFAULT);
    let port = serve::start(base.clone(), 0)?;
    let mut node = run.tools.command("node");
    node.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]);
    node.args(files);
    node.env("ATLAS_URL", format!("http://localhost:{port}{base}"));
    node.env("ATLAS_BROWSER", browser);
    counted(run, node)
}

pub fn cargo(run: &Run, line: &str) -> Command {
    let mut command = run.tools.command("cargo");
    command.args(line.split(' '));
    command
}

pub fn counted(run: &mut Run, mut command: Command) -> Outcome {
    let before = run.count;
    shell::run_read(&mut command, |line| run.read(line))?;
    if run.count == before {
        return Err("not one test was run.".to_owned());
    }
    Ok(())
}

pub fn test_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let listed = fs::read_dir(folder).map_err(|e| format!("{}: {e}.", folder.display()))?;
    let files = listed.filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    match files.is_empty() {
        true => Err(format!("{} holds no *.test.mjs.", folder.display())),
        false => Ok(files),
    }
}
