//! Reads public/data/: one record a file in the folders, and a few lists beside them.

use super::problem::Problem;
use serde_json::Value;
use std::fs;
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

/// Reads every data file below `root/public/data`, in order of path.
///
/// # Errors
/// Every file that is missing, unreadable or not JSON.
pub fn read(root: &Path) -> Result<Vec<DataFile>, Vec<Problem>> {
    let data = root.join("public/data");
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for list in LISTS {
        read_one(&data.join(format!("{list}.json")), list, list, &mut files, &mut problems);
    }
    for folder in FOLDERS {
        let mut names: Vec<_> = fs::read_dir(data.join(folder))
            .map(|entries| entries.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default();
        names.sort();
        if names.is_empty() {
            let path = format!("public/data/{folder}");
            problems.push(Problem::new(&path, "", "no files", "a folder with one JSON file a record"));
        }
        for path in names.iter().filter(|path| path.extension().is_some_and(|ext| ext == "json")) {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            read_one(path, folder, &stem, &mut files, &mut problems);
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn read_one(path: &Path, shelf: &str, stem: &str, files: &mut Vec<DataFile>, problems: &mut Vec<Problem>) {
    let shown = if shelf == stem && LISTS.contains(&shelf) {
        format!("public/data/{stem}.json")
    } else {
        format!("public/data/{shelf}/{stem}.json")
    };
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            problems.push(Problem::new(&shown, "", error.to_string(), "a readable file"));
            return;
        }
    };
    match serde_json::from_str(&text) {
        Ok(value) => files.push(DataFile { path: shown, shelf: shelf.into(), stem: stem.into(), value }),
        Err(error) => problems.push(Problem::new(&shown, "", error.to_string(), "JSON")),
    }
}
