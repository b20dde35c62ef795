//! Trunk's hook: `--check` before the build, everything else after it. `--for-tests FOLDER` writes a small site for the
//! tests that run inside a browser, which is served by the folder's path. `--schemas` writes the JSON Schema of the
//! maintainers' files anew.
//!
//! Trunk says where in `TRUNK_STAGING_DIR`, `TRUNK_PUBLIC_URL` and `TRUNK_PROFILE`; `ATLAS_ORIGIN` gives scheme and
//! host for absolute links.

use rcm_atlas::prerender::for_tests::for_tests;
use rcm_atlas::prerender::{Order, checked_files, write};
use rcm_atlas::record::schema;
use std::env;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    match run() {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<String, String> {
    let variable = |name: &str| env::var(name).unwrap_or_default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if env::args().any(|argument| argument == "--check") {
        let files = checked_files(root)?;
        return Ok(format!("record: {} files, no problem", files.len()));
    }
    if env::args().any(|argument| argument == "--schemas") {
        let folder = root.join(schema::FOLDER);
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        for (name, text) in schema::schemas()? {
            std::fs::write(folder.join(schema::file(name)), text).map_err(|error| error.to_string())?;
        }
        return Ok(format!("schemas written to {}", schema::FOLDER));
    }
    if let Some(folder) = env::args().skip_while(|argument| argument != "--for-tests").nth(1) {
        for_tests(root, &root.join(&folder), &folder)?;
        return Ok(format!("a site for tests, in {folder}"));
    }
    let staging = env::var("TRUNK_STAGING_DIR").map_err(|_| "run by Trunk: TRUNK_STAGING_DIR is not set")?;
    let started = Instant::now();
    let pages = write(&Order {
        root,
        staging: Path::new(&staging),
        base: &variable("TRUNK_PUBLIC_URL"),
        origin: variable("ATLAS_ORIGIN").trim_end_matches('/'),
        strict: variable("TRUNK_PROFILE") == "release",
    })?;
    Ok(format!("prerendered {pages} pages in {:.1} s", started.elapsed().as_secs_f32()))
}
