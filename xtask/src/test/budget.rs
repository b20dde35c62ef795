//! What a first visit weighs on the wire, against what it may weigh.

use crate::Outcome;
use crate::serve::gzip;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Where the atlas stands, so that it only gets lighter. The aim is 260 kB of WebAssembly and 400 kB in all.
const WASM_LIMIT: usize = 440_000;
const FIRST_VIEW_LIMIT: usize = 600_000;

#[derive(Debug)]
struct Weight {
    name: String,
    raw: usize,
    gzip: usize,
}

pub fn check(dist: &Path) -> Outcome {
    let weights = weigh(dist).map_err(|e| {
        format!("{} could not be weighed: {e}. `cargo xtask build` builds it.", dist.display())
    })?;
    let wasm: usize = weights.iter().filter(|w| w.name.ends_with(".wasm")).map(|w| w.gzip).sum();
    let all: usize = weights.iter().map(|w| w.gzip).sum();
    print_table(&weights, wasm, all);
    let missing = [".css", ".js", ".wasm", ".json"]
        .into_iter()
        .find(|end| !weights.iter().any(|w| w.name.ends_with(end)));
    match missing {
        Some(end) => Err(format!("index.html leads to no {end} file, so the figures are not whole.")),
        None if wasm > WASM_LIMIT => Err(over("WebAssembly", wasm, WASM_LIMIT)),
        None if all > FIRST_VIEW_LIMIT => Err(over("first view", all, FIRST_VIEW_LIMIT)),
        None => Ok(()),
    }
}

fn over(what: &str, is: usize, limit: usize) -> String {
    format!("the {what} weighs {} kB, {} kB over its budget.", kb(is), kb(is - limit))
}

fn print_table(weights: &[Weight], wasm: usize, all: usize) {
    let width = weights.iter().map(|w| w.name.len()).max().unwrap_or(0).max(12);
    println!("{:width$}  {:>8}  {:>8}  {:>8}", "kB", "raw", "gzip", "limit");
    for w in weights {
        println!("{:width$}  {:>8}  {:>8}", w.name, kb(w.raw), kb(w.gzip));
    }
    for (name, is, limit) in [("WebAssembly", wasm, WASM_LIMIT), ("first view", all, FIRST_VIEW_LIMIT)] {
        println!("{name:width$}  {:>8}  {:>8}  {:>8}", "", kb(is), kb(limit));
    }
}

fn kb(bytes: usize) -> String {
    format!("{}.{}", bytes / 1000, bytes % 1000 / 100)
}

/// index.html, the assets it names, and the record in English.
fn weigh(dist: &Path) -> io::Result<Vec<Weight>> {
    let page = fs::read_to_string(dist.join("index.html"))?;
    let mut files = Vec::new();
    list(dist, &mut files)?;
    let counted = files.iter().filter(|file| is_in_first_view(dist, file, &page));
    let mut weights: Vec<Weight> = counted.map(|file| weight(dist, file)).collect::<Result<_, _>>()?;
    weights.sort_by_key(|w| std::cmp::Reverse(w.gzip));
    Ok(weights)
}

fn is_in_first_view(dist: &Path, file: &Path, page: &str) -> bool {
    let name = file.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let folder = file.parent().and_then(|folder| folder.strip_prefix(dist).ok());
    match file.extension().and_then(|text| text.to_str()) {
        Some("html") => file == dist.join("index.html"),
        Some("css" | "js" | "wasm") => page.contains(&*name),
        Some("json") => folder == Some(Path::new("data")) && name.starts_with("atlas.en."),
        _ => false,
    }
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
    fn the_first_view_is_what_index_html_leads_to() {
        let page = r#"<link href="/rcm-atlas/base-1.css"><link href="/rcm-atlas/app-2_bg.wasm">"#;
        let dist = Path::new("/d");
        let counts = |file: &str| is_in_first_view(dist, &dist.join(file), page);
        let in_view = ["index.html", "base-1.css", "app-2_bg.wasm", "data/atlas.en.9.json"];
        assert!(in_view.into_iter().all(counts));
        let others = ["es/index.html", "old-1.css", "data/atlas.es.9.json", "atlas.en.1.json", "a.png"];
        assert!(!others.into_iter().any(counts));
    }

    #[test]
    fn sizes_read_as_kilobytes() {
        assert_eq!(kb(260_000), "260.0");
        assert_eq!(kb(1_960), "1.9");
    }
}
