//! What `search.mjs` searches: the record as the atlas publishes it, and the record with 10,000 made activities.
//! `cargo run --release --features ssr --example search-corpus -- FOLDER` writes both there.

#[path = "../chance.rs"]
mod chance;
#[allow(dead_code, reason = "it needs no more than the record")]
#[path = "../../native/common.rs"]
mod common;
#[path = "../../native/search/questions.rs"]
mod questions;

use chance::Chance;
use common::{BASE, edition};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::search::acronyms::Acronym;
use rcm_atlas::domain::search::entry::{Entry, Kind};
use rcm_atlas::domain::search::index::Index;
use rcm_atlas::finder;
use serde_json::{Value, json};
use std::path::Path;
use std::{env, fs, iter};

const MADE: usize = 10_000;

fn main() {
    let folder = env::args().nth(1).expect("a folder to write to");
    let [english, spanish] = Lang::ALL.map(edition);
    let record = Lang::ALL.map(|lang| finder::entries(&edition(lang)));
    write(&folder, "record", &record, &finder::index(&english, &spanish));
    let grown = record.map(|entries| grown(&entries));
    let acronyms: Vec<Acronym> = Acronym::known().collect();
    write(&folder, "grown", &grown, &Index::build(&grown[0], &grown[1], &acronyms));
}

fn write(folder: &str, name: &str, [english, spanish]: &[Vec<Entry>; 2], index: &Index) {
    let documents: Vec<Value> = iter::zip(english, spanish).enumerate().map(document).collect();
    let corpus = json!({
        "index": index.to_text(),
        "documents": documents,
        "found": questions::FOUND,
        "nothing": questions::NOTHING,
        "keptAway": questions::KEPT_AWAY,
    });
    fs::create_dir_all(folder).expect("a folder");
    fs::write(Path::new(folder).join(format!("{name}.json")), corpus.to_string()).expect("a file");
}

/// The texts of both languages in the fields that the atlas's own index tells apart.
fn document((at, (english, spanish)): (usize, (&Entry, &Entry))) -> Value {
    let both = |field: fn(&Entry) -> &String| format!("{} {}", field(english), field(spanish));
    json!({
        "id": at,
        "href": english.href.trim_start_matches(BASE),
        "title": both(|it| &it.title),
        "names": both(|it| &it.names),
        "facts": both(|it| &it.facts),
        "text": both(|it| &it.text),
    })
}

/// The record and activities of the same length, made of the words of two of its own and a few new ones.
fn grown(record: &[Entry]) -> Vec<Entry> {
    let own: Vec<&Entry> = record.iter().filter(|entry| entry.kind == Kind::Activity).collect();
    // The same seed for both languages, so that twins are made of twins.
    let mut chance = Chance(1996);
    let made = (0..MADE).map(|number| {
        let (first, second) = (own[chance.below(own.len())], own[chance.below(own.len())]);
        let place = chance.name();
        Entry {
            kind: Kind::Activity,
            href: format!("{BASE}plan/activities/made-{number}/"),
            title: format!("{} {place}", spliced(&first.title, &second.title)),
            names: String::new(),
            facts: second.facts.clone(),
            text: format!("{} {}", spliced(&first.text, &second.text), chance.name()),
        }
    });
    record.iter().cloned().chain(made).collect()
}

/// The first half of one text and the second of another.
fn spliced(first: &str, second: &str) -> String {
    let half = |text: &str| text.split_whitespace().count() / 2;
    let words = first.split_whitespace().take(half(first));
    words.chain(second.split_whitespace().skip(half(second))).collect::<Vec<_>>().join(" ")
}
