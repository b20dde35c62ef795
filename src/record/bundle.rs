//! Cuts the checked files into what pages and browsers need: the whole record in one language, without what is
//! empty, in reading order, with the maps placed.

use super::files::{DataFile, FOLDERS};
use super::maps;
use super::shape::BESIDE;
use crate::domain::date::Span;
use crate::domain::lang::Written;
use serde_json::{Map, Value, json};

/// The record in one language as JSON, with the maps of that language: what `Atlas` is read from.
pub fn bundle(files: &[DataFile], lang: Written, maps: Value) -> Value {
    let mut atlas = localise(gather(files), lang);
    sort(&mut atlas, lang);
    atlas["maps"] = maps;
    atlas
}

/// The record in both languages as JSON, in reading order, without the maps.
pub fn whole(files: &[DataFile]) -> Value {
    let mut atlas = without_nulls(gather(files));
    sort(&mut atlas, Written::En);
    atlas
}

/// The maps of a whole record, in English and in Spanish.
///
/// # Errors
/// A sentence, where they cannot be placed.
pub fn maps(files: &[DataFile], whole: &Value) -> Result<[Value; 2], String> {
    maps::place(&list(files, "map"), &whole["meetings"], &whole["countries"])
}

fn list(files: &[DataFile], name: &str) -> Value {
    files.iter().find(|file| file.shelf == name).map(|file| file.value.clone()).unwrap_or_default()
}

/// One value of all files, with what stands beside records in its own lists.
fn gather(files: &[DataFile]) -> Value {
    let mut atlas = Map::new();
    let mut beside = [Vec::new(), Vec::new(), Vec::new()];
    for folder in FOLDERS {
        let mut records = Vec::new();
        for file in files.iter().filter(|file| file.shelf == folder) {
            let mut record = file.value.clone();
            for (key, gathered) in BESIDE.iter().zip(&mut beside) {
                gathered.extend(take_beside(&mut record, key, folder, &file.stem));
            }
            records.push(record);
        }
        atlas.insert(folder.to_owned(), Value::Array(records));
    }
    for (key, gathered) in ["disagreements", "gaps", "sources"].into_iter().zip(beside) {
        let mut all = list(files, key).as_array().cloned().unwrap_or_default();
        all.extend(gathered);
        atlas.insert(key.to_owned(), Value::Array(all));
    }
    for (key, name) in
        [("about", "record"), ("glossary", "glossary"), ("method", "method"), ("releases", "releases")]
    {
        atlas.insert(key.to_owned(), list(files, name));
    }
    Value::Object(atlas)
}

/// Takes the disagreements, gaps or new sources out of a record's file; the first two then say what they are about.
fn take_beside(record: &mut Value, key: &str, folder: &str, id: &str) -> Vec<Value> {
    let Some(Value::Array(mut items)) = record.as_object_mut().and_then(|fields| fields.remove(key)) else {
        return Vec::new();
    };
    let subject = match folder {
        "activities" => "activity",
        "bodies" => "body",
        "countries" => "country",
        "series" => "series",
        plural => &plural[..plural.len() - 1],
    };
    if key != "new_sources" {
        for item in &mut items {
            item["about"] = json!([{ subject: id }]);
        }
    }
    items
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let kept = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key, without_nulls(value))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// Keeps one language of every text, and drops what is null.
fn localise(value: Value, lang: Written) -> Value {
    match value {
        Value::Object(mut fields) => {
            if fields.len() == 2 && fields.contains_key("en") && fields.contains_key("es") {
                return fields.remove(lang.tag()).unwrap_or_default();
            }
            let kept = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(kept.map(|(key, value)| (key, localise(value, lang))).collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(|item| localise(item, lang)).collect()),
        other => other,
    }
}

fn sort(atlas: &mut Value, lang: Written) {
    let text = |value: &Value| value.as_str().or(value[lang.tag()].as_str()).map(fold).unwrap_or_default();
    let day = |fact: &Value| {
        let span: Option<Span> = fact["value"].as_str().and_then(|text| text.parse().ok());
        span.map_or(((i16::MAX, 0, 0), (0, 0, 0)), Span::sort_key)
    };
    let mut by = |key: &str, order: &dyn Fn(&Value, &Value) -> std::cmp::Ordering| {
        if let Some(rows) = atlas[key].as_array_mut() {
            rows.sort_by(order);
        }
    };
    by("meetings", &|a, b| day(&a["dates"]).cmp(&day(&b["dates"])));
    by("activities", &|a, b| {
        (day(&a["dates"]), text(&a["title"])).cmp(&(day(&b["dates"]), text(&b["title"])))
    });
    by("instruments", &|a, b| {
        (instrument_day(a), text(&a["title"])).cmp(&(instrument_day(b), text(&b["title"])))
    });
    by("countries", &|a, b| text(&a["names"][lang.tag()]).cmp(&text(&b["names"][lang.tag()])));
    by("organisations", &|a, b| text(&a["name"]).cmp(&text(&b["name"])));
    by("bodies", &|a, b| text(&a["name"]).cmp(&text(&b["name"])));
    by("areas", &|a, b| a["order"].as_u64().cmp(&b["order"].as_u64()));
    by("sources", &|a, b| text(&a["id"]).cmp(&text(&b["id"])));
    let term = if lang == Written::En { "english" } else { "spanish" };
    if let Some(terms) = atlas["glossary"]["terms"].as_array_mut() {
        terms.sort_by_key(|entry| text(&entry["term"][term]));
    }
}

/// Where an instrument stands among the others: when it was adopted, or else when its period starts.
fn instrument_day(instrument: &Value) -> i16 {
    [&instrument["adopted"]["value"], &instrument["period"]]
        .into_iter()
        .find_map(|value| value.as_str()?.parse::<Span>().ok())
        .map_or(i16::MAX, |span| span.start().year())
}

/// Lower case without accents, so that Á sorts beside A.
fn fold(text: &str) -> String {
    text.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'á' | 'à' | 'ä' => 'a',
            'é' | 'è' | 'ë' => 'e',
            'í' | 'ì' | 'ï' => 'i',
            'ó' | 'ò' | 'ö' => 'o',
            'ú' | 'ù' | 'ü' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}
