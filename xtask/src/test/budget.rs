//! What a first visit weighs on the wire, against what it may weigh and what it weighed before.

use crate::Outcome;
use crate::serve::gzip;
use crate::sizes::{self, Sizes};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const WASM_LIMIT: usize = 190_000;
/// Of any page, with all it asks for.
const FIRST_VIEW_LIMIT: usize = 250_000;
/// The HTML of any page and its style, after which it can be read.
const READING_LIMIT: usize = 40_000;
/// What is searched, which is fetched when someone sets out to ask.
const SHELF_LIMIT: usize = 120_000;

#[derive(Clone, Debug)]
pub struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
}

pub fn check(dist: &Path) -> Outcome {
    let (weights, sizes) = weighed(dist)?;
    let totals = [
        ("WebAssembly", sizes.wasm, WASM_LIMIT),
        ("first view", sizes.first_view, FIRST_VIEW_LIMIT),
        ("readable after", sizes.reading, READING_LIMIT),
        ("search", sizes.index, SHELF_LIMIT),
    ];
    print_table(&weights, &totals);
    sizes::compare(sizes);
    totals.iter().try_for_each(|(what, is, limit)| match is > limit {
        true => Err(format!("the {what} weighs {} kB, {} kB over its budget.", kb(*is), kb(is - limit))),
        false => Ok(()),
    })
}

/// The heaviest first view, and what counts.
pub fn weighed(dist: &Path) -> Outcome<(Vec<Weight>, Sizes)> {
    let views = views(dist).map_err(|e| unweighed(dist, &e))?;
    let weights = heaviest(&views)?;
    let reading = |view: &Vec<Weight>| of(view, ".html") + of(view, ".css");
    let sizes = Sizes {
        wasm: of(&weights, ".wasm"),
        first_view: sum(&weights),
        reading: views.iter().map(reading).max().unwrap_or_default(),
        css: of(&weights, ".css"),
        index: shelf(dist).map_err(|e| unweighed(dist, &e))?,
    };
    Ok((weights, sizes))
}

fn unweighed(dist: &Path, error: &io::Error) -> String {
    format!("{} could not be weighed: {error}. `cargo xtask build` builds it.", dist.display())
}

/// The heaviest first view, which has something of each kind.
fn heaviest(views: &[Vec<Weight>]) -> Outcome<Vec<Weight>> {
    let mut weights = views.iter().max_by_key(|view| sum(view)).cloned().unwrap_or_default();
    weights.sort_by_key(|w| std::cmp::Reverse(w.gzip));
    let kinds = [".html", ".css", ".js", ".wasm"];
    match kinds.into_iter().find(|end| !weights.iter().any(|w| w.name.ends_with(end))) {
        Some(end) => Err(format!("the heaviest page leads to no {end} file, so the figures are not whole.")),
        None => Ok(weights),
    }
}

fn print_table(weights: &[Weight], totals: &[(&str, usize, usize)]) {
    let width = weights.iter().map(|w| w.name.len()).max().unwrap_or(0).max(12);
    println!("{:width$}  {:>8}  {:>8}  {:>8}", "kB", "raw", "gzip", "limit");
    for w in weights {
        println!("{:width$}  {:>8}  {:>8}", w.name, kb(w.raw), kb(w.gzip));
    }
    for (name, is, limit) in totals {
        println!("{name:width$}  {:>8}  {:>8}  {:>8}", "", kb(*is), kb(*limit));
    }
}

fn kb(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

/// The heavier of the two languages' shelves.
fn shelf(dist: &Path) -> io::Result<usize> {
    let mut heaviest = 0;
    for entry in fs::read_dir(dist.join("data"))? {
        let file = entry?.path();
        if file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("search.")) {
            heaviest = heaviest.max(weight(dist, &file)?.gzip);
        }
    }
    Ok(heaviest)
}

/// Every page with all it asks for.
fn views(dist: &Path) -> io::Result<Vec<Vec<Weight>>> {
    let mut files = Vec::new();
    list(dist, &mut files)?;
    let (pages, others): (Vec<PathBuf>, Vec<PathBuf>) =
        files.into_iter().partition(|file| ends(file, "html"));
    let others = others.iter().filter(|file| ["css", "js", "wasm", "json"].iter().any(|end| ends(file, end)));
    let others: Vec<Weight> = others.map(|file| weight(dist, file)).collect::<Result<_, _>>()?;
    let view = |page: &PathBuf| {
        let text = without_shelf(&fs::read_to_string(page)?);
        let asked = others.iter().filter(|other| asks_for(&text, &other.name)).cloned();
        Ok(asked.chain([weight(dist, page)?]).collect())
    };
    pages.iter().map(view).collect()
}

fn of(view: &[Weight], end: &str) -> usize {
    view.iter().filter(|it| it.name.ends_with(end)).map(|it| it.gzip).sum()
}

fn sum(weights: &[Weight]) -> usize {
    weights.iter().map(|w| w.gzip).sum()
}

fn ends(file: &Path, end: &str) -> bool {
    file.extension().is_some_and(|it| it == end)
}

/// Whether a page names a file that it asks for by itself. Names of such files hold a hash, so that nothing else is called like
/// one; a file without a hash in its name is one to take away, behind a link.
fn asks_for(page: &str, name: &str) -> bool {
    is_hashed(name) && page.contains(&format!("/{name}\""))
}

/// A page without the address of its shelf, which is fetched when someone sets out to ask.
fn without_shelf(page: &str) -> String {
    match page.split_once(" data-shelf=\"") {
        Some((before, rest)) => before.to_owned() + rest.split_once('"').map_or("", |(_, after)| after),
        None => page.to_owned(),
    }
}

fn is_hashed(name: &str) -> bool {
    // Trunk writes no zeros in front.
    let hash =
        |part: &str| (10..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split(['.', '-', '_', '/']).any(hash)
}

fn weight(dist: &Path, file: &Path) -> io::Result<Weight> {
    let bytes = fs::read(file)?;
    Ok(Weight {
        name: file.strip_prefix(dist).unwrap_or(file).to_string_lossy().into_owned(),
        raw: bytes.len(),
        gzip: gzip(&bytes)?.len(),
    })
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_for_what_it_names() {
        let page = r#"<link href="/rcm-atlas/base-0123456789abcdef.css"><div data-record="/rcm-atlas/data/timeline.en.fedcba9876543210.json">"#;
        assert!(
            asks_for(page, "base-0123456789abcdef.css")
                && asks_for(page, "data/timeline.en.fedcba9876543210.json")
        );
        assert!(
            !asks_for(page, "base-0123456789abcde0.css")
                && !asks_for(page, "1.css")
                && !asks_for(page, "plan.en.fedcba9876543210.json")
        );
    }

    #[test]
    fn a_short_hash_is_a_hash() {
        assert!(is_hashed("rcm-atlas-6523459138899a0_bg.wasm") && !is_hashed("data/open/activities.csv"));
    }

    #[test]
    fn what_is_fetched_on_asking_is_no_part_of_a_first_view() {
        let page = r#"<div data-shelf="/data/search.en.fedcba9876543210.json" data-record="/x">"#;
        assert_eq!(without_shelf(page), r#"<div data-record="/x">"#);
    }

    #[test]
    fn sizes_read_as_kilobytes() {
        assert_eq!(kb(260_000), "260.0");
        assert_eq!(kb(1_960), "1.9");
    }
}
