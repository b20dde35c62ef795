//! The integrity check: all that is wrong with the files, at once.

use super::files::DataFile;
use super::problem::Problem;
use super::references;
use super::shape;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Every problem of the record, in order of file and place; none if it may be published.
pub fn check(files: &[DataFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let known = Known::collect(files, &mut problems);
    let mut used = BTreeSet::new();
    for file in files {
        shape::check(file, &mut problems);
        if file.shelf != "map" {
            let mut walk = Walk { file, known: &known, used: &mut used, problems: &mut problems };
            walk.value("", &file.value);
        }
        if file.shelf == "series" {
            check_lengths(file, &mut problems);
        }
    }
    for (source, place) in &known.sources_defined {
        if !used.contains(source) {
            problems.push(Problem::new(
                &place.0,
                place.1.clone(),
                format!("source “{source}”, which nothing cites"),
                "every source to be cited by a record",
            ));
        }
    }
    problems.sort();
    problems.dedup();
    problems
}

/// The ids that exist, by folder.
struct Known {
    ids: BTreeMap<&'static str, BTreeSet<String>>,
    sources_defined: BTreeMap<String, (String, String)>,
}

impl Known {
    fn collect(files: &[DataFile], problems: &mut Vec<Problem>) -> Known {
        let mut known = Known { ids: BTreeMap::new(), sources_defined: BTreeMap::new() };
        let mut addresses = BTreeMap::new();
        let mut numbers = BTreeMap::new();
        for file in files {
            if let Some(folder) = super::files::FOLDERS.into_iter().find(|folder| *folder == file.shelf) {
                let id = file.value["id"].as_str().unwrap_or_default();
                if id != file.stem {
                    let expected = format!("“{}”, the name of the file", file.stem);
                    problems.push(Problem::new(&file.path, "/id", format!("“{id}”"), expected));
                }
                known.add(folder, id, &file.path, "/id", problems);
            }
            for (pointer, item) in listed(file) {
                let Some(id) = item["id"].as_str() else { continue };
                let place = format!("{}/id", pointer);
                known.add(pointer_shelf(&pointer, file), id, &file.path, &place, problems);
                if let Some(url) = item["url"].as_str() {
                    known.sources_defined.insert(id.to_owned(), (file.path.clone(), pointer.clone()));
                    if let Some(first) = addresses.insert(url.to_owned(), id.to_owned()) {
                        let found = format!("the address of “{first}” again");
                        problems.push(Problem::new(
                            &file.path,
                            format!("{pointer}/url"),
                            found,
                            "one source an address",
                        ));
                    }
                }
            }
            if file.shelf == "meetings" && file.value["number"].is_number() {
                let key = (file.value["kind"].to_string(), file.value["number"].to_string());
                if let Some(other) = numbers.insert(key, file.stem.clone()) {
                    let found = format!("the number of “{other}”");
                    problems.push(Problem::new(
                        &file.path,
                        "/number",
                        found,
                        "a number of its own in its series",
                    ));
                }
            }
        }
        known
    }

    fn add(&mut self, shelf: &'static str, id: &str, file: &str, pointer: &str, problems: &mut Vec<Problem>) {
        let readable = !id.is_empty()
            && id.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            });
        if !readable {
            let expected = "lower-case letters and digits joined by hyphens";
            problems.push(Problem::new(file, pointer, format!("the id “{id}”"), expected));
        }
        if !self.ids.entry(shelf).or_default().insert(id.to_owned()) {
            problems.push(Problem::new(
                file,
                pointer,
                format!("the id “{id}” a second time"),
                "an id of its own",
            ));
        }
    }
}

/// Items with ids inside a file: sources, disagreements, gaps, objectives, terms, notes on method.
fn listed(file: &DataFile) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    let add = |base: &str, value: &Value| -> Vec<String> {
        (0..value.as_array().map_or(0, Vec::len)).map(|at| format!("{base}/{at}")).collect()
    };
    let mut pointers = match file.shelf.as_str() {
        "sources" | "disagreements" | "gaps" | "method" => add("", &file.value),
        "glossary" => add("/terms", &file.value["terms"]),
        "areas" => add("/objectives", &file.value["objectives"]),
        _ => Vec::new(),
    };
    for key in shape::BESIDE {
        pointers.extend(add(&format!("/{key}"), &file.value[key]));
    }
    for pointer in pointers {
        if let Some(item) = file.value.pointer(&pointer) {
            found.push((pointer, item));
        }
    }
    found
}

fn pointer_shelf(pointer: &str, file: &DataFile) -> &'static str {
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

/// Texts that must stand in both languages wherever they occur.
const TEXTS: [&str; 14] = [
    "basis",
    "definition",
    "description",
    "evidence",
    "held",
    "iom_role",
    "missing",
    "note",
    "purpose",
    "reason",
    "structure",
    "text",
    "topic",
    "why",
];

/// Names that may be the same in both languages.
const NAMES: [&str; 8] = ["name", "region", "venue", "city", "acronym", "place", "title", "host"];

struct Walk<'a> {
    file: &'a DataFile,
    known: &'a Known,
    used: &'a mut BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl Walk<'_> {
    fn problem(&mut self, pointer: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Problem::new(&self.file.path, pointer, found, expected));
    }

    fn value(&mut self, pointer: &str, value: &Value) {
        match value {
            Value::Object(fields) => self.object(pointer, fields),
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.value(&format!("{pointer}/{at}"), item);
                }
            }
            Value::String(text) => self.string(pointer, text),
            Value::Number(number) => self.number(pointer, number.as_f64().unwrap_or_default()),
            Value::Bool(_) | Value::Null => {}
        }
    }

    fn object(&mut self, pointer: &str, fields: &Map<String, Value>) {
        if let (Some(Value::String(en)), Some(Value::String(es)), 2) =
            (fields.get("en"), fields.get("es"), fields.len())
        {
            return self.text(pointer, en, es);
        }
        if fields.contains_key("certainty") {
            self.fact(pointer, fields);
        }
        self.sources(pointer, fields);
        for (key, value) in fields {
            let place = format!("{pointer}/{key}");
            if TEXTS.contains(&key.as_str()) && value.is_string() {
                self.problem(&place, "one plain text", "the text in both languages, {\"en\": …, \"es\": …}");
            }
            self.value(&place, value);
        }
    }

    fn text(&mut self, pointer: &str, en: &str, es: &str) {
        for (language, text) in [("en", en), ("es", es)] {
            if text.trim().is_empty() || text.trim() != text {
                self.problem(
                    &format!("{pointer}/{language}"),
                    format!("“{text}”"),
                    "a text without blanks around it",
                );
            }
        }
        let key = pointer.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or_default();
        if en == es && !NAMES.contains(&key) {
            self.problem(pointer, format!("“{en}” in both languages"), "a translation");
        }
    }

    fn fact(&mut self, pointer: &str, fields: &Map<String, Value>) {
        let has = |key: &str| fields.get(key).is_some_and(|value| !value.is_null());
        let sources = fields.get("sources").and_then(Value::as_array).map_or(0, Vec::len);
        match fields["certainty"].as_str() {
            Some("stated") if !has("value") => {
                self.problem(pointer, "a stated fact without value", "a value")
            }
            Some("stated") if sources == 0 => {
                self.problem(pointer, "a stated fact without source", "at least one source");
            }
            Some("inferred") if !has("value") => {
                self.problem(pointer, "an inferred fact without value", "a value")
            }
            Some("inferred") if !has("note") => {
                self.problem(
                    pointer,
                    "an inferred fact without note",
                    "a note that says how it was inferred",
                );
            }
            Some("not-documented") if has("value") => {
                self.problem(pointer, "a value that is not documented", "no value, or another certainty");
            }
            _ => {}
        }
    }

    /// Claims, decisions, summaries and whole records rest on sources.
    fn sources(&mut self, pointer: &str, fields: &Map<String, Value>) {
        let last = pointer.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or_default();
        let record = matches!(
            self.file.shelf.as_str(),
            "activities" | "areas" | "bodies" | "instruments" | "organisations"
        );
        let needed = matches!(
            last,
            "summary" | "profile" | "decisions" | "claims" | "chair" | "admissions" | "objectives"
        ) || (pointer.is_empty() && record);
        let sources = fields.get("sources").and_then(Value::as_array);
        if needed && sources.is_none_or(Vec::is_empty) {
            self.problem(pointer, "no sources", "at least one source");
        }
        if let Some(sources) = sources {
            let distinct: BTreeSet<_> = sources.iter().filter_map(Value::as_str).collect();
            if distinct.len() < sources.len() {
                self.problem(&format!("{pointer}/sources"), "a source twice", "each source once");
            }
        }
    }

    fn string(&mut self, pointer: &str, text: &str) {
        if let Some(shelf) = references::target(pointer) {
            if shelf == "sources" {
                self.used.insert(text.to_owned());
            }
            if !self.known.ids.get(shelf).is_some_and(|ids| ids.contains(text)) {
                self.problem(pointer, format!("“{text}”"), format!("the id of one of the {shelf}"));
            }
        }
        if pointer.ends_with("/url") && !(text.starts_with("http://") || text.starts_with("https://")) {
            self.problem(pointer, format!("“{text}”"), "an address that starts with http:// or https://");
        }
    }

    fn number(&mut self, pointer: &str, number: f64) {
        let limit = match pointer.rsplit('/').next() {
            Some("lat") => 90.0,
            Some("lon") => 180.0,
            _ => return,
        };
        if number.abs() > limit {
            self.problem(pointer, number.to_string(), format!("degrees between -{limit} and {limit}"));
        }
    }
}

/// Every row of a series has one value a year, and the years rise.
fn check_lengths(file: &DataFile, problems: &mut Vec<Problem>) {
    let years: Vec<i64> =
        file.value["years"].as_array().into_iter().flatten().filter_map(Value::as_i64).collect();
    if !years.is_sorted_by(|earlier, later| earlier < later) {
        problems.push(Problem::new(&file.path, "/years", "years out of order", "rising years"));
    }
    let mut row = |pointer: String, values: &Value| {
        let found = values.as_array().map_or(0, Vec::len);
        if found != years.len() {
            let expected = format!("{}, one a year (null for a blank)", years.len());
            problems.push(Problem::new(&file.path, pointer, format!("{found} values"), expected));
        }
    };
    for (at, measure) in file.value["measures"].as_array().into_iter().flatten().enumerate() {
        for (country, values) in measure["values"].as_object().into_iter().flatten() {
            row(format!("/measures/{at}/values/{country}"), values);
        }
    }
    for (origin, destinations) in file.value["corridors"].as_object().into_iter().flatten() {
        for (destination, values) in destinations.as_object().into_iter().flatten() {
            row(format!("/corridors/{origin}/{destination}"), values);
        }
    }
}
