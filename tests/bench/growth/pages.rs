//! What the processor takes for the HTML of every page of both languages, by kind of page, with the record as it is and ten
//! times as large; nothing is written to a disk.

use crate::editions;
use crate::measure::timed;
use crate::record::grown;
use rcm_atlas::edition::Edition;
use rcm_atlas::head;
use rcm_atlas::prerender::{meta, page};
use rcm_atlas::record::files::DataFile;
use rcm_atlas::site::Page;
use std::collections::BTreeMap;

const TIMES: [usize; 2] = [1, 10];

/// Pages of one kind.
#[derive(Clone, Copy, Default)]
struct Kind {
    pages: usize,
    seconds: f64,
    /// Of that, for what stands in the head.
    heads: f64,
    bytes: usize,
}

pub fn measure(files: &[DataFile]) {
    for times in TIMES {
        let editions = editions(&grown(files, times));
        let mut kinds: BTreeMap<String, Vec<(&Edition, Page)>> = BTreeMap::new();
        for edition in &editions {
            for page in Page::all(&edition.atlas) {
                let told = format!("{page:?}");
                let name = told.split(['(', ' ']).next().unwrap_or_default().to_owned();
                kinds.entry(name).or_default().push((edition, page));
            }
        }
        let title = format!("pages, {times} times the record");
        println!("\n{title:<34}{:>7}{:>12}{:>12}{:>12}", "pages", "ms a page", "head, ms", "kB a page");
        let mut all = Kind::default();
        for (name, pages) in &kinds {
            let kind = written(pages);
            print(name, &kind);
            all = sum(&all, &kind);
        }
        print("all", &all);
    }
}

fn written(pages: &[(&Edition, Page)]) -> Kind {
    let tags = |(edition, page): &(&Edition, Page)| meta::tags(edition, page, &head::of(edition, page)).len();
    let body = |(edition, page): &(&Edition, Page)| page::render(edition, page).expect("a page").len();
    let (heads, _) = timed(|| pages.iter().map(tags).sum::<usize>());
    let (bodies, bytes) = timed(|| pages.iter().map(body).sum());
    let seconds = (heads + bodies).as_secs_f64();
    Kind { pages: pages.len(), seconds, heads: heads.as_secs_f64(), bytes }
}

fn sum(a: &Kind, b: &Kind) -> Kind {
    Kind {
        pages: a.pages + b.pages,
        seconds: a.seconds + b.seconds,
        heads: a.heads + b.heads,
        bytes: a.bytes + b.bytes,
    }
}

fn print(name: &str, kind: &Kind) {
    let each = |all: f64| all / kind.pages as f64;
    println!(
        "{name:<34}{:>7}{:>12.2}{:>12.2}{:>12.1}",
        kind.pages,
        each(kind.seconds) * 1e3,
        each(kind.heads) * 1e3,
        each(kind.bytes as f64) / 1e3
    );
}
