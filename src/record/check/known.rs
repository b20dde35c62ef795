//! The ids that exist, and whether each is well made and the only one of its kind.

use crate::record::files::{DataFile, FOLDERS};
use crate::record::problem::Problem;
use crate::record::shape::BESIDE;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The ids that exist, by folder.
pub struct Known {
    ids: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Known {
    pub fn collect(files: &[DataFile], problems: &mut Vec<Problem>) -> Known {
        let mut known = Known { ids: BTreeMap::new() };
        for file in files {
            if let Some(folder) = FOLDERS.into_iter().find(|folder| *folder == file.shelf) {
                let id = file.value["id"].as_str().unwrap_or_default();
                if id != file.stem {
                    let expected = format!("“{}”, the name of the file", file.stem);
                    problems.push(Problem::new(&file.path, "/id", format!("“{id}”"), expected));
                }
                known.add(folder, id, &file.path, "/id", problems);
            }
            for (pointer, item) in listed(file) {
                let Some(id) = item["id"].as_str() else { continue };
                known.add(shelf_of(&pointer, file), id, &file.path, &format!("{pointer}/id"), problems);
            }
        }
        known
    }

    pub fn has(&self, shelf: &str, id: &str) -> bool {
        self.ids.get(shelf).is_some_and(|ids| ids.contains(id))
    }

    fn add(&mut self, shelf: &'static str, id: &str, file: &str, pointer: &str, problems: &mut Vec<Problem>) {
        let of_id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        if !id.split('-').all(|word| !word.is_empty() && word.bytes().all(of_id)) {
            let expected = "lower-case letters and digits joined by hyphens";
            problems.push(Problem::new(file, pointer, format!("the id “{id}”"), expected));
        }
        if !self.ids.entry(shelf).or_default().insert(id.to_owned()) {
            let found = format!("the id “{id}” a second time");
            problems.push(Problem::new(file, pointer, found, "an id of its own"));
        }
    }
}

/// Items with ids inside a file, each with its place: sources, disagreements, gaps, objectives, terms, notes on method.
pub fn listed(file: &DataFile) -> Vec<(String, &Value)> {
    let mut lists = match file.shelf.as_str() {
        "sources" | "disagreements" | "gaps" | "method" => vec![String::new()],
        "glossary" => vec!["/terms".to_owned()],
        "areas" => vec!["/objectives".to_owned()],
        _ => Vec::new(),
    };
    lists.extend(BESIDE.map(|key| format!("/{key}")));
    let items = lists.into_iter().flat_map(|list| {
        let items = file.value.pointer(&list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        items.iter().enumerate().map(move |(at, item)| (format!("{list}/{at}"), item))
    });
    items.collect()
}

/// What an item in a list of a file is.
pub fn shelf_of(pointer: &str, file: &DataFile) -> &'static str {
    let list = pointer.split('/').nth(1).unwrap_or_default();
    match (list, file.shelf.as_str()) {
        ("new_sources", _) | (_, "sources") => "sources",
        ("disagreements", _) | (_, "disagreements") => "disagreements",
        ("gaps", _) | (_, "gaps") => "gaps",
        ("objectives", _) => "objectives",
        ("terms", _) => "terms",
        _ => "method",
    }
}
