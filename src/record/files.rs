//! Reads public/data/: one record a file in the folders, and a few lists beside them.

use super::json;
use super::problem::Problem;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// A data file: where it stands and what is in it.
#[derive(Clone, Debug)]
pub struct DataFile {
    /// Path from the top of the repository, `public/data/meetings/xiii-tela-2008.json`.
    pub path: String,
    /// The folder of a record (`meetings`), or the name of a list (`sources`).
    pub shelf: String,
    pub stem: String,
    pub value: Value,
}

/// Folders whose files are one record each.
pub const FOLDERS: [&str; 8] =
    ["activities", "areas", "bodies", "countries", "instruments", "meetings", "organisations", "series"];

/// Files that hold a list or a value of their own.
pub const LISTS: [&str; 8] =
    ["disagreements", "gaps", "glossary", "map", "method", "record", "releases", "sources"];

const DATA: &str = "public/data";

/// What is made from the types, and no part of the record.
const SCHEMAS: &str = "public/data/schemas/";

/// Files as they lie on a disk, by their path from the top of the repository.
pub type Raw = BTreeMap<String, Vec<u8>>;

/// Reads every data file below `root/public/data`, in order of path.
///
/// # Errors
/// Every file that is missing, unreadable, in the wrong place or not JSON.
pub fn read(root: &Path) -> Result<Vec<DataFile>, Vec<Problem>> {
    let raw =
        raw(root).map_err(|error| vec![Problem::new(DATA, "", error.to_string(), "a readable folder")])?;
    parse(&raw)
}

/// The bytes of every file below `root/public/data`.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn raw(root: &Path) -> io::Result<Raw> {
    let mut raw = Raw::new();
    let mut folders = vec![DATA.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                folders.push(path);
            } else {
                raw.insert(path, fs::read(entry.path())?);
            }
        }
    }
    Ok(raw)
}

/// The data files among some bytes: the lists, then the records, each in order of path.
///
/// # Errors
/// Every file that is missing, in the wrong place or not JSON.
pub fn parse(raw: &Raw) -> Result<Vec<DataFile>, Vec<Problem>> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for (path, bytes) in raw.iter().filter(|(path, _)| !path.starts_with(SCHEMAS)) {
        match place(path) {
            Some((shelf, stem)) => match json::read(bytes) {
                Ok(value) => {
                    files.push(DataFile {
                        path: path.clone(),
                        shelf: shelf.into(),
                        stem: stem.into(),
                        value,
                    });
                }
                Err(found) => problems.push(Problem::new(path, "", found, "JSON in UTF-8, each key once")),
            },
            None => problems.push(Problem::new(path, "", "a file that belongs nowhere", places())),
        }
    }
    for name in LISTS {
        let path = format!("{DATA}/{name}.json");
        if !raw.contains_key(&path) {
            problems.push(Problem::new(&path, "", "no file", "a readable file"));
        }
    }
    for folder in FOLDERS {
        let within = format!("{DATA}/{folder}/");
        if !raw.keys().any(|path| path.starts_with(&within)) {
            let path = format!("{DATA}/{folder}");
            problems.push(Problem::new(&path, "", "no files", "a folder with one JSON file a record"));
        }
    }
    files.sort_by_key(|file| FOLDERS.contains(&file.shelf.as_str()));
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// The shelf and the stem of a data file, by its path.
fn place(path: &str) -> Option<(&str, &str)> {
    let below = path.strip_prefix(DATA)?.strip_prefix('/')?.strip_suffix(".json")?;
    match below.split_once('/') {
        Some((folder, stem)) => (FOLDERS.contains(&folder) && !stem.contains('/')).then_some((folder, stem)),
        None => LISTS.contains(&below).then_some((below, below)),
    }
}

fn places() -> String {
    format!(
        "one of the lists ({}), or a .json in one of the folders ({})",
        LISTS.join(", "),
        FOLDERS.join(", ")
    )
}
