//! The tests that run inside a browser, in each that wasm-bindgen's runner can steer.

use super::Run;
use super::steps::{cargo, counted};
use crate::browser::{Browser, Engine};
use crate::{Outcome, places, shell};
use std::fs;
use std::path::PathBuf;

pub fn test(run: &mut Run) -> Outcome {
    run.tools.for_wasm_tests()?;
    write_pages(run)?;
    let chromium = Browser::of(Engine::Chromium, &mut run.tools)?;
    test_in(run, &chromium)?;
    match Browser::of(Engine::Firefox, &mut run.tools) {
        Ok(firefox) => test_in(run, &firefox),
        Err(cause) => {
            run.skip("the browser's own code in Firefox", &cause);
            Ok(())
        }
    }
}

/// The pages that these tests visit. Their runner serves the whole repository.
fn write_pages(run: &Run) -> Outcome {
    let line = "run --quiet --features ssr --example prerender -- --for-tests target/site-for-tests";
    shell::run(&mut cargo(run, line))
}

fn test_in(run: &mut Run, browser: &Browser) -> Outcome {
    let line = "test --target wasm32-unknown-unknown --features hydrate --test browser -- --nocapture";
    let mut command = cargo(run, line);
    command.envs([
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner"),
        ("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30"),
        ("WASM_BINDGEN_TEST_TIMEOUT", "120"),
    ]);
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", write_capabilities(browser)?);
    // The runner takes the first driver that it is told of.
    command.env_remove("GECKODRIVER").env_remove("SAFARIDRIVER").env_remove("CHROMEDRIVER");
    let driver = if browser.engine == Engine::Firefox { "GECKODRIVER" } else { "CHROMEDRIVER" };
    command.env(driver, &browser.driver);
    counted(run, command)
}

fn write_capabilities(browser: &Browser) -> Outcome<PathBuf> {
    let folder = places::root().join("target");
    let file = folder.join("webdriver.json");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, browser.capabilities()))
        .map_err(|e| format!("{}: {e}.", file.display()))?;
    Ok(file)
}
