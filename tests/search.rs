//! The search over the real record.

mod common;

use common::edition;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::search::entry::Entry;
use rcm_atlas::domain::search::index::{Answer, Index};
use rcm_atlas::finder;
use std::sync::OnceLock;

fn entries(lang: Lang) -> &'static [Entry] {
    static ENTRIES: OnceLock<[Vec<Entry>; 2]> = OnceLock::new();
    let both = ENTRIES.get_or_init(|| Lang::ALL.map(|lang| finder::entries(&edition(lang))));
    &both[usize::from(lang == Lang::Es)]
}

/// The index as a browser gets it: written and read back.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let built = finder::index(&edition(Lang::En), &edition(Lang::Es));
        let json = built.to_json();
        let read = Index::from_json(&json).expect("an index");
        assert_eq!(read, built, "the index comes back as it was written");
        println!("{} entries, {} bytes", read.len(), json.len());
        read
    })
}

fn ask(question: &str) -> Answer {
    index().ask(question)
}

#[test]
fn size() {
    let json = finder::index(&edition(Lang::En), &edition(Lang::Es)).to_json();
    std::fs::write("/tmp/search-index.json", &json).unwrap();
    let started = std::time::Instant::now();
    let index = Index::from_json(&json).unwrap();
    println!("{} entries {:?}", index.len(), started.elapsed());
    for question in std::env::var("Q").unwrap_or_default().split('|') {
        let answer = ask(question);
        println!(
            "\n== {question} ({} hits, partial {}, unknown {:?})",
            answer.hits.len(),
            answer.partial,
            answer.unknown
        );
        for hit in answer.hits.iter().take(6) {
            let it = &entries(Lang::En)[hit.entry];
            println!(
                "  {:.1} {:.2} {:?} {} [{}]",
                hit.score,
                hit.share,
                it.kind,
                it.title.chars().take(80).collect::<String>(),
                it.href
            );
        }
    }
}
