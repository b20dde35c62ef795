//! The site built a second time, its program from nothing: the same commit must give the same files, to the byte, on
//! any machine. Whoever wants to can then hold what is published against the repository.

use super::Run;
use crate::serve::Base;
use crate::{Outcome, build, places, shell};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// Files by their path below the site.
type Files = BTreeMap<String, Vec<u8>>;

pub fn check(run: &mut Run) -> Outcome {
    let first = read(&places::dist())?;
    let folder = places::root().join("target").join("dist-again");
    let clean = "clean --quiet --package rcm-atlas --release --target wasm32-unknown-unknown";
    shell::run(run.tools.command("cargo").args(clean.split(' ')))?;
    build::build_into(&mut run.tools, &Base::new(Base::DEFAULT), &folder)?;
    let second = read(&folder)?;
    let differ = differing(&first, &second);
    if !differ.is_empty() {
        return Err(format!("two builds differ in {}.", some(&differ)));
    }
    let told = telling(&first);
    if !told.is_empty() {
        return Err(format!("places of this machine are named in {}.", some(&told)));
    }
    println!("SHA-256 of the site: {}", hash(&first));
    run.figure(first.len(), "files the same in two builds");
    Ok(())
}

fn read(folder: &Path) -> Outcome<Files> {
    let mut files = Files::new();
    collect(folder, "", &mut files)
        .map_err(|e| format!("{}: {e}. `cargo xtask build` builds it.", folder.display()))?;
    Ok(files)
}

fn collect(folder: &Path, below: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// The names of files that are not the same in both, or in one of them only.
fn differing(first: &Files, second: &Files) -> Vec<String> {
    let all = first.keys().chain(second.keys().filter(|name| !first.contains_key(*name)));
    all.filter(|name| first.get(*name) != second.get(*name)).cloned().collect()
}

/// The names of files that hold a place of this machine.
fn telling(files: &Files) -> Vec<String> {
    let home = std::env::home_dir().filter(|home| home.components().count() > 1);
    let places: Vec<String> = home
        .iter()
        .map(|home| home.as_path())
        .chain([places::root()])
        .map(|it| format!("{}/", it.display()))
        .collect();
    let holds = |content: &[u8]| {
        places.iter().any(|place| content.windows(place.len()).any(|part| part == place.as_bytes()))
    };
    files.iter().filter(|(_, content)| holds(content)).map(|(name, _)| name.clone()).collect()
}

fn some(names: &[String]) -> String {
    let shown = names.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
    if names.len() > 5 { format!("{shown} and {} more files", names.len() - 5) } else { shown }
}

/// One hash of all names and contents.
fn hash(files: &Files) -> String {
    let mut all = Sha256::new();
    for (name, content) in files {
        all.update(name);
        all.update([0]);
        all.update(Sha256::digest(content));
    }
    all.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> Files {
        all.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn what_differs_or_is_missing_is_named() {
        let first = files(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let second = files(&[("a", "1"), ("b", "4"), ("d", "3")]);
        assert_eq!(differing(&first, &second), ["b", "c", "d"]);
        assert_ne!(hash(&first), hash(&second));
        assert!(differing(&first, &first.clone()).is_empty());
    }

    #[test]
    fn a_place_of_this_machine_is_found() {
        let here = format!("x{}/src/lib.rs", places::root().display());
        assert_eq!(telling(&files(&[("a", &here), ("b", "src/lib.rs")])), ["a"]);
    }
}
