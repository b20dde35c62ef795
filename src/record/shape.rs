//! Whether each file has the shape of its record: known fields, right types, dates that exist.

use super::files::DataFile;
use super::problem::Problem;
use crate::domain::activity::Activity;
use crate::domain::atlas::{About, MethodNote};
use crate::domain::country::{Country, Organisation};
use crate::domain::glossary::Glossary;
use crate::domain::meeting::Meeting;
use crate::domain::plan::{Area, Body, Instrument};
use crate::domain::quality::{Disagreement, Gap};
use crate::domain::release::Release;
use crate::domain::series::Series;
use crate::domain::source::Source;
use crate::domain::space::Geometry;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What a record's file may hold beside the record, so that adding one touches one file.
pub const BESIDE: [&str; 3] = ["disagreements", "gaps", "new_sources"];

pub fn check(file: &DataFile, problems: &mut Vec<Problem>) {
    let mut record = file.value.clone();
    if let Value::Object(fields) = &mut record {
        for key in BESIDE {
            if let Some(beside) = fields.remove(key) {
                check_beside(file, key, &beside, problems);
            }
        }
    }
    match file.shelf.as_str() {
        "activities" => parse::<Activity>(file, "", &record, problems),
        "areas" => parse::<Area>(file, "", &record, problems),
        "bodies" => parse::<Body>(file, "", &record, problems),
        "countries" => parse::<Country>(file, "", &record, problems),
        "instruments" => parse::<Instrument>(file, "", &record, problems),
        "meetings" => parse::<Meeting>(file, "", &record, problems),
        "organisations" => parse::<Organisation>(file, "", &record, problems),
        "series" => parse::<Series>(file, "", &record, problems),
        "disagreements" => parse::<Vec<Disagreement>>(file, "", &record, problems),
        "gaps" => parse::<Vec<Gap>>(file, "", &record, problems),
        "glossary" => parse::<Glossary>(file, "", &record, problems),
        "map" => parse::<Geometry>(file, "", &record, problems),
        "method" => parse::<Vec<MethodNote>>(file, "", &record, problems),
        "record" => parse::<About>(file, "", &record, problems),
        "releases" => parse::<Vec<Release>>(file, "", &record, problems),
        "sources" => parse::<Vec<Source>>(file, "", &record, problems),
        other => unreachable!("no shelf named {other}"),
    }
}

fn check_beside(file: &DataFile, key: &str, value: &Value, problems: &mut Vec<Problem>) {
    let base = format!("/{key}");
    match key {
        "disagreements" => parse::<Vec<Disagreement>>(file, &base, value, problems),
        "gaps" => parse::<Vec<Gap>>(file, &base, value, problems),
        _ => parse::<Vec<Source>>(file, &base, value, problems),
    }
}

fn parse<T: DeserializeOwned>(file: &DataFile, base: &str, value: &Value, problems: &mut Vec<Problem>) {
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(value, &mut track);
    let mut unknown = Vec::new();
    let mut note = |path: serde_ignored::Path| unknown.push(path.to_string());
    let outcome = T::deserialize(serde_ignored::Deserializer::new(tracked, &mut note));
    for path in unknown {
        let pointer = format!("{base}{}", pointer(&path));
        problems.push(Problem::new(&file.path, pointer, "an unknown field", "a field that the schema names"));
    }
    if let Err(error) = outcome {
        let pointer = format!("{base}{}", pointer(&track.path().to_string()));
        let (found, expected) = split(&error.to_string());
        problems.push(Problem::new(&file.path, pointer, found, expected));
    }
}

/// From the dotted paths of the parsers (`decisions.0.kind`, `decisions[0].kind`) to a JSON pointer.
fn pointer(path: &str) -> String {
    path.split(['.', '['])
        .map(|step| step.trim_end_matches(']'))
        .filter(|step| !step.is_empty() && *step != "?")
        .map(|step| format!("/{step}"))
        .collect()
}

/// Serde and the dates say “…, expected …”.
fn split(message: &str) -> (String, String) {
    match message.split_once("expected ") {
        Some(("", expected)) => ("something else".to_owned(), expected.to_owned()),
        Some((found, expected)) => (found.trim_end_matches([',', ';', ' ']).to_owned(), expected.to_owned()),
        None => (message.to_owned(), "what the schema says".to_owned()),
    }
}
