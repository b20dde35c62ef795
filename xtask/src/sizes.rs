//! What a first visit has weighed, version after version: a line each in `tests/bench/sizes.csv`, which
//! `cargo xtask bench sizes` adds to and the step `budget` compares with.

use crate::{Outcome, places, shell};
use std::fs;
use std::path::PathBuf;

/// Gzipped bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sizes {
    pub wasm: usize,
    /// The page that weighs most with all it asks for.
    pub first_view: usize,
    /// The page that weighs most in HTML and styles, after which it can be read.
    pub reading: usize,
    pub css: usize,
    /// What is searched.
    pub index: usize,
}

const HEAD: &str = "date,wasm,first_view,reading,css,index,version\n";

impl Sizes {
    const NAMES: [&str; 5] = ["wasm", "first view", "reading", "css", "index"];

    fn all(self) -> [usize; 5] {
        [self.wasm, self.first_view, self.reading, self.css, self.index]
    }

    /// By how much it is more or less than before, in words.
    fn since(self, before: Sizes) -> String {
        let change =
            |(name, (is, was)): (&str, (usize, usize))| format!("{name} {:+}", is as i64 - was as i64);
        let pairs = self.all().into_iter().zip(before.all());
        Sizes::NAMES.into_iter().zip(pairs).map(change).collect::<Vec<_>>().join(", ")
    }
}

/// Says how much there is more or less than at the last line.
pub fn compare(sizes: Sizes) {
    let lines = fs::read_to_string(file()).unwrap_or_default();
    if let Some((date, before)) = lines.lines().next_back().and_then(read) {
        println!("bytes since {date}: {}", sizes.since(before));
    }
}

/// Adds a line for the commit that is built.
pub fn note(sizes: Sizes) -> Outcome {
    let git = |format: &str| shell::ask("git", &["log", "-1", &format!("--format={format}")]);
    let (date, version) =
        git("%cs").zip(git("%s")).ok_or("git tells no commit, so there is nothing to note.")?;
    let known = fs::read_to_string(file()).unwrap_or_else(|_| HEAD.to_owned());
    let numbers = sizes.all().map(|size| size.to_string()).join(",");
    let line = format!("{date},{numbers},\"{}\"\n", version.replace('"', "\"\""));
    print!("{line}");
    fs::write(file(), known + &line)
        .map_err(|error| format!("{} cannot be written: {error}", file().display()))
}

fn file() -> PathBuf {
    places::root().join("tests/bench/sizes.csv")
}

fn read(line: &str) -> Option<(&str, Sizes)> {
    let mut cells = line.splitn(7, ',');
    let date = cells.next()?;
    let mut number = || cells.next()?.parse().ok();
    let [wasm, first_view, reading, css, index] = [number()?, number()?, number()?, number()?, number()?];
    Some((date, Sizes { wasm, first_view, reading, css, index }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_and_compared() {
        let (date, before) = read("2026-11-28,183,248,43,9,111,\"Say why, briefly\"").unwrap();
        assert_eq!((date, before.wasm, before.index), ("2026-11-28", 183, 111));
        let now = Sizes { wasm: 180, reading: 50, ..before };
        assert_eq!(now.since(before), "wasm -3, first view +0, reading +7, css +0, index +0");
        assert_eq!(read(HEAD.trim_end()), None);
    }
}
