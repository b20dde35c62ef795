//! From files to what browsers fetch, with the record as it is, ten and a hundred times as large.

use crate::measure::{head, kilobytes, row, time, timed};
use crate::record::{bytes, counted, grown};
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::finder;
use rcm_atlas::pages::plan::catalogue::catalogue;
use rcm_atlas::prerender::every_edition;
use rcm_atlas::record::check::check;
use rcm_atlas::record::files::{self, DataFile, Raw};
use serde::Serialize;
use std::path::Path;

const TIMES: [usize; 3] = [1, 10, 100];

/// What is measured of each size, in this order.
const TIMED: [&str; 6] = ["read files", "check", "both editions", "chronology", "catalogue", "search index"];
const WEIGHED: [&str; 5] = ["files", "chronology", "catalogue", "search index", "search entries"];

pub fn measure(root: &Path, files: &[DataFile]) {
    let raw = files::raw(root).expect("a readable record");
    let mut sizes = Vec::new();
    let (mut seconds, mut weights) = (Vec::new(), Vec::new());
    for times in TIMES {
        let record = grown(files, times);
        sizes.push(records(&record));
        println!("\n{times} times the record: {:?}", counted(&record));
        let (took, weighed) = made(&raw, &record);
        seconds.push(took);
        weights.push(weighed);
    }
    head("making, records of all kinds", &sizes);
    for (at, name) in TIMED.iter().enumerate() {
        row(name, &sizes, &seconds.iter().map(|it| it[at]).collect::<Vec<_>>(), time);
    }
    for (at, name) in WEIGHED.iter().enumerate() {
        row(
            &format!("bytes: {name}"),
            &sizes,
            &weights.iter().map(|it| it[at]).collect::<Vec<_>>(),
            kilobytes,
        );
    }
}

/// Meetings, activities and sources.
fn records(files: &[DataFile]) -> usize {
    let counts = counted(files);
    ["meetings", "activities", "sources"].iter().filter_map(|shelf| counts.get(shelf)).sum()
}

fn made(raw: &Raw, record: &[DataFile]) -> ([f64; 6], [f64; 5]) {
    let written: Raw = record.iter().map(|it| (it.path.clone(), it.value.to_string().into_bytes())).collect();
    // What the check asks of every file beside the record, such as the schemas, is there as well.
    let mut all = raw.clone();
    all.extend(written);
    let (read, _) = timed(|| files::parse(&all).map(|files| files.len()));
    let (checked, problems) = timed(|| check(record));
    for problem in problems.iter().take(5) {
        println!("refused: {problem}");
    }
    assert!(problems.is_empty(), "{} problems in a record that was made to be without", problems.len());
    let (edited, editions) =
        timed(|| every_edition(record, "/rcm-atlas/", "https://example.org").expect("two editions"));
    let (told, chronology) = timed(|| json(&Chronology::of(&editions[0].atlas, Lang::En)));
    let (laid, catalogue) = timed(|| json(&catalogue(&editions[0])));
    let (indexed, index) = timed(|| finder::index(&editions[0], &editions[1]).to_text());
    let entries = json(&finder::entries(&editions[0]));
    let seconds = [read, checked, edited, told, laid, indexed].map(|it| it.as_secs_f64());
    let weights = [bytes(record), chronology.len(), catalogue.len(), index.len(), entries.len()];
    (seconds, weights.map(|it| it as f64))
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("JSON")
}
