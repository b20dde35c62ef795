//! `cargo xtask bench`: what the atlas takes, beside what a visitor would use otherwise. Times are measured, not tested:
//! machines differ, so what counts are the ratios within one run.

use crate::args::Args;
use crate::browser;
use crate::serve::{self, Base};
use crate::tools::{Tools, packages};
use crate::{Outcome, build, places, shell};
use std::path::PathBuf;
use std::process::ExitCode;

/// The scripts of `tests/bench`, with what each measures.
const BENCHES: [(&str, &str); 5] = [
    ("placement", "10,000 events set on a timeline, natively"),
    ("timelines", "the timeline beside TimelineJS3 and vis-timeline"),
    ("countries", "a press on the maps, the matrix and the comparison"),
    ("plan", "a press in the explorer, with the record and with 10,000 activities"),
    ("search", "the search beside MiniSearch and Fuse.js"),
];

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &[], &[])?;
    if let Some(word) = args.words.iter().find(|word| !BENCHES.iter().any(|(name, _)| name == word)) {
        let names: Vec<_> = BENCHES.iter().map(|(name, _)| *name).collect();
        return Err(format!("There is no benchmark `{word}`; there are: {}.", names.join(" ")));
    }
    let wanted =
        BENCHES.iter().filter(|(name, _)| args.words.is_empty() || args.words.iter().any(|it| it == name));
    let mut bench = Bench::default();
    for (name, what) in wanted {
        println!("\n── {name}: {what}");
        bench.run(name)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What scripts share: the tools, and the site served once.
#[derive(Default)]
struct Bench {
    tools: Tools,
    browser: Option<(PathBuf, u16)>,
}

impl Bench {
    fn run(&mut self, name: &str) -> Outcome {
        if name == "placement" {
            return shell::run(self.tools.command("cargo").args(["bench", "--features", "ssr"]));
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
        build::build(&mut self.tools, base)?;
        packages(self.tools.command("npm"), &places::root().join("tests/bench"))?;
        Ok((browser::alone()?, serve::start(base.clone(), 0)?))
    }
}
