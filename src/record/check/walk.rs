//! Every place of a file: facts with what they need, sources, references and numbers.

use super::known::Known;
use super::texts;
use crate::record::files::DataFile;
use crate::record::problem::Problem;
use crate::record::references;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

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

pub struct Walk<'a> {
    pub file: &'a DataFile,
    pub known: &'a Known,
    pub used: &'a mut BTreeSet<String>,
    pub problems: &'a mut Vec<Problem>,
}

impl Walk<'_> {
    fn problem(&mut self, pointer: &str, found: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Problem::new(&self.file.path, pointer, found, expected));
    }

    pub fn value(&mut self, pointer: &str, value: &Value) {
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
            return texts::check(&self.file.path, pointer, en, es, self.problems);
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
            if !self.known.has(shelf, text) {
                self.problem(pointer, format!("“{text}”"), format!("the id of one of the {shelf}"));
            }
        }
        texts::plain(&self.file.path, pointer, text, self.problems);
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
