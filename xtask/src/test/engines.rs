//! The main journeys of a visitor, told once and gone through in each engine.

use super::Run;
use super::steps::{counted, test_files};
use crate::browser::{Browser, Engine, SCREEN};
use crate::serve::{self, Base};
use crate::tools::packages;
use crate::{Outcome, places};
use std::path::PathBuf;
use std::process::Command;

pub fn test(run: &mut Run) -> Outcome {
    run.tools.for_node()?;
    let folder = places::root().join("tests").join("engines");
    let files = test_files(&folder)?;
    packages(run.tools.command("npm"), &folder)?;
    let base = Base::new(Base::DEFAULT);
    let address = format!("http://localhost:{}{base}", serve::start(base.clone(), 0)?);
    for engine in Engine::ALL {
        let browser = match Browser::of(engine, &mut run.tools) {
            Ok(browser) => browser,
            Err(cause) => {
                run.skip(&format!("the journeys in {}", engine.name()), &cause);
                continue;
            }
        };
        let before = run.count;
        let mut journeys = journeys(run, &browser, &files);
        journeys.env("ATLAS_URL", &address);
        counted(run, journeys)?;
        let passed = run.count.passed - before.passed;
        let journeys = usize::try_from(passed).unwrap_or(usize::MAX);
        run.figure(journeys, "journeys of visitors gone through in one of three engines");
        run.remark(format!("{} {}: {passed} journeys", engine.name(), browser.version));
    }
    Ok(())
}

fn journeys(run: &Run, browser: &Browser, files: &[PathBuf]) -> Command {
    let mut command = on_screen(run, browser.engine, "node");
    command.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]).args(files);
    command.env("ATLAS_ENGINE", browser.engine.name());
    command.env("ATLAS_BROWSER", &browser.program).env("ATLAS_DRIVER", &browser.driver);
    command
}

fn on_screen(run: &Run, engine: Engine, program: &str) -> Command {
    if engine != Engine::WebKit {
        return run.tools.command(program);
    }
    let mut command = run.tools.command(SCREEN[0]);
    command.args(&SCREEN[1..]).arg(program);
    command
}
