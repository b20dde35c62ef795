//! A record of the same shape as the real one and so many times its size, which the check accepts: every meeting,
//! activity and source of theirs again, under other ids, on other days of the same month, with another word in its name.
//! Countries, plans, bodies and series stay as they are, and what a copy cites or names is its own copy.

use crate::chance::Chance;
use rcm_atlas::domain::date::{Date, Span};
use rcm_atlas::record::files::DataFile;
use rcm_atlas::record::references;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const GROWING: [&str; 2] = ["meetings", "activities"];

/// The files of a record so many times as large.
pub fn grown(files: &[DataFile], times: usize) -> Vec<DataFile> {
    let originals: Vec<&DataFile> = files.iter().filter(|it| GROWING.contains(&it.shelf.as_str())).collect();
    let cited = cited(&originals);
    let listed: Vec<&Value> = files.iter().filter(|it| it.shelf == "sources").flat_map(items).collect();
    let copied: Vec<&Value> = listed.into_iter().filter(|it| cited.contains(id(it))).collect();
    let own = originals.iter().flat_map(|it| it.value["new_sources"].as_array().into_iter().flatten());
    let pages = copied.iter().copied().chain(own).map(|it| text(&it["url"])).collect();
    let mut chance = Chance(1996);
    let mut all = files.to_vec();
    let mut sources: Vec<Value> = Vec::new();
    for number in 1..times {
        let later = chance.below(20) as u8;
        let mut copy = Reprint { number, later, cited: &cited, pages: &pages, chance: &mut chance };
        sources.extend(copied.iter().map(|source| copy.source(source)));
        all.extend(originals.iter().map(|file| copy.file(file)));
    }
    for file in all.iter_mut().filter(|file| file.shelf == "sources") {
        file.value.as_array_mut().into_iter().for_each(|list| list.append(&mut sources));
    }
    all
}

fn items(file: &DataFile) -> impl Iterator<Item = &Value> {
    file.value.as_array().into_iter().flatten()
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The sources that some files name.
fn cited(files: &[&DataFile]) -> BTreeSet<String> {
    fn walk(place: &str, value: &Value, cited: &mut BTreeSet<String>) {
        match value {
            Value::Object(fields) => {
                fields.iter().for_each(|(key, value)| walk(&format!("{place}/{key}"), value, cited));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, it)| walk(&format!("{place}/{at}"), it, cited))
            }
            Value::String(id) if references::target(place) == Some("sources") => {
                cited.insert(id.clone());
            }
            _ => {}
        }
    }
    let mut cited = BTreeSet::new();
    files.iter().for_each(|file| walk("", &file.value, &mut cited));
    cited
}

struct Reprint<'a> {
    number: usize,
    /// By how many days: the same for a whole copy, so that what follows a meeting still does.
    later: u8,
    /// Ids and addresses of the sources of which there are copies.
    cited: &'a BTreeSet<String>,
    pages: &'a BTreeSet<String>,
    chance: &'a mut Chance,
}

impl Reprint<'_> {
    fn file(&mut self, file: &DataFile) -> DataFile {
        let mut copy = file.clone();
        copy.stem = self.id(&file.stem);
        copy.path = file.path.replace(&file.stem, &copy.stem);
        self.value("", &mut copy.value);
        let Value::Object(fields) = &mut copy.value else { return copy };
        fields.insert("id".to_owned(), copy.stem.clone().into());
        for key in ["disagreements", "gaps"] {
            let beside = fields.get_mut(key).and_then(Value::as_array_mut);
            beside.into_iter().flatten().for_each(|it| it["id"] = self.id(id(it)).into());
        }
        if file.shelf == "meetings" {
            self.unnumbered(fields);
        }
        let name = self.chance.name();
        let named = if file.shelf == "meetings" { "name" } else { "title" };
        for lang in ["en", "es"] {
            fields[named][lang] = format!("{} ({name} {})", text(&fields[named][lang]), self.number).into();
        }
        if let Some(dates) = fields.get_mut("dates").and_then(|dates| dates.get_mut("value")) {
            *dates = moved(dates, self.later);
        }
        copy
    }

    /// The series of the numbered meetings goes on by itself, one a year; everything else may happen more often.
    fn unnumbered(&self, fields: &mut Map<String, Value>) {
        if fields.remove("number").is_some_and(|number| !number.is_null()) {
            fields.insert("kind".to_owned(), "extraordinary".into());
        }
    }

    fn value(&mut self, place: &str, value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(key, value)| self.value(&format!("{place}/{key}"), value));
            }
            Value::Array(items) if place == "/new_sources" => {
                items.iter_mut().for_each(|it| *it = self.source(it));
            }
            Value::Array(items) => {
                items.iter_mut().enumerate().for_each(|(at, it)| self.value(&format!("{place}/{at}"), it));
            }
            Value::String(text) => match references::target(place) {
                Some("sources") => *text = self.source_id(text),
                Some("meetings" | "activities") => *text = self.id(text),
                _ if place.ends_with("/url") => *text = self.url(text),
                _ => {}
            },
            _ => {}
        }
    }

    fn source(&self, source: &Value) -> Value {
        let mut copy = source.clone();
        copy["id"] = self.source_id(id(source)).into();
        copy["url"] = self.url(&text(&source["url"])).into();
        copy
    }

    fn id(&self, id: &str) -> String {
        format!("copy{}-{id}", self.number)
    }

    /// The year stays in front.
    fn source_id(&self, id: &str) -> String {
        match id.split_once('-').filter(|_| self.cited.contains(id)) {
            Some((year, rest)) => format!("{year}-copy{}-{rest}", self.number),
            None => id.to_owned(),
        }
    }

    fn url(&self, url: &str) -> String {
        match url.split_once("://").filter(|_| self.pages.contains(url)) {
            Some((scheme, rest)) => format!("{scheme}://copy{}.{rest}", self.number),
            None => url.to_owned(),
        }
    }
}

/// Days some days later in the same month, so that nothing comes before what it follows.
fn moved(dates: &Value, later: u8) -> Value {
    let move_day = |date: Date| match date {
        Date::Day(year, month, day) => Date::Day(year, month, day.max((day + later).min(28))),
        other => other,
    };
    let Some(span) = dates.as_str().and_then(|dates| dates.parse::<Span>().ok()) else {
        return dates.clone();
    };
    let moved = match span {
        Span::On(date) => Span::On(move_day(date)),
        Span::During(from, to) => Span::During(move_day(from), move_day(to)),
        Span::Between(from, to) => Span::Between(move_day(from), move_day(to)),
        Span::Since(from) => Span::Since(move_day(from)),
    };
    moved.to_string().into()
}

/// How large a record is, as its files are.
pub fn bytes(files: &[DataFile]) -> usize {
    files.iter().map(|file| file.value.to_string().len()).sum()
}

/// How many records there are of each kind.
pub fn counted(files: &[DataFile]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for file in files {
        match file.shelf.as_str() {
            "sources" => *counts.entry("sources").or_default() += items(file).count(),
            shelf => *counts.entry(shelf).or_default() += 1,
        }
    }
    counts
}
