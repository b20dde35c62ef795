//! `cargo xtask bench`: what the atlas takes, beside what a visitor would use otherwise. Times are measured, not tested:
//! machines differ, so what counts are the ratios within one run.

use crate::args::Args;
use crate::browser;
use crate::serve::{self, Base};
use crate::test::budget;
use crate::tools::{Tools, packages};
use crate::{Outcome, build, places, shell, sizes};
use std::path::PathBuf;
use std::process::ExitCode;

/// What there is to measure, in order; the table beside others comes last.
const BENCHES: [(&str, &str); 6] = [
    ("placement", "10,000 events set on a timeline, natively"),
    ("growth", "records of up to a hundred times the size, and what each page takes, natively"),
    ("presses", "from a press to the next frame, with the record and with 10,000 activities"),
    ("search", "the search beside MiniSearch and Fuse.js"),
    ("lighthouse", "Lighthouse on a phone, a page of each kind in both languages"),
    ("beside", "the atlas, its pages without scripts, and other tools on the same work"),
];

/// What only those ask for who name it: it changes a file.
const SIZES: &str = "sizes";

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &[], &["no-build"])?;
    let names: Vec<_> = BENCHES.iter().map(|(name, _)| *name).chain([SIZES]).collect();
    if let Some(word) = args.words.iter().find(|word| !names.contains(&word.as_str())) {
        return Err(format!("There is no benchmark `{word}`; there are: {}.", names.join(" ")));
    }
    let wanted =
        BENCHES.iter().filter(|(name, _)| args.words.is_empty() || args.words.iter().any(|it| it == name));
    let mut bench = Bench { is_built: args.flag("no-build"), ..Bench::default() };
    for (name, what) in wanted {
        println!("\n── {name}: {what}");
        bench.run(name)?;
    }
    if args.words.iter().any(|word| word == SIZES) {
        bench.build(&Base::new(Base::DEFAULT))?;
        sizes::note(budget::weighed(&places::dist())?.1)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What scripts share: the tools, and the site served once.
#[derive(Default)]
struct Bench {
    tools: Tools,
    is_built: bool,
    browser: Option<(PathBuf, u16)>,
}

impl Bench {
    fn run(&mut self, name: &str) -> Outcome {
        if ["placement", "growth"].contains(&name) {
            let mut cargo = self.tools.command("cargo");
            cargo.args(["bench", "--features", "ssr", "--bench", name]);
            // Benchmarks unwind whatever a profile says. The library must as well, or it is built in both ways into one file.
            return shell::run(cargo.env("CARGO_PROFILE_RELEASE_PANIC", "unwind"));
        }
        let base = Base::new(Base::DEFAULT);
        let (browser, port) = match self.browser.take() {
            Some(known) => known,
            None => self.prepare(&base)?,
        };
        let mut node = self.tools.command("node");
        node.arg(places::root().join("tests/bench").join(name).with_extension("mjs"));
        node.env("ATLAS_URL", format!("http://localhost:{port}{base}")).env("ATLAS_BROWSER", &browser);
        self.browser = Some((browser, port));
        shell::run(&mut node)
    }

    fn prepare(&mut self, base: &Base) -> Outcome<(PathBuf, u16)> {
        self.tools.for_node()?;
        self.build(base)?;
        packages(self.tools.command("npm"), &places::root().join("tests/bench"))?;
        Ok((browser::alone()?, serve::start(base.clone(), 0)?))
    }

    fn build(&mut self, base: &Base) -> Outcome {
        if !self.is_built {
            build::build(&mut self.tools, base)?;
            self.is_built = true;
        }
        Ok(())
    }
}
