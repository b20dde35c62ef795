//! Addresses, and the sources that stand at them.

use super::known::{listed, shelf_of};
use super::places::each_text;
use crate::domain::date::Span;
use crate::record::files::DataFile;
use crate::record::problem::Problem;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use url::Url;

/// Every address is well formed; every source is cited, has an address of its own, and is called after its year; what
/// is linked elsewhere is a source too. `used` are the ids of sources that something cites.
pub fn check(files: &[DataFile], used: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    let mut sources: BTreeMap<String, &str> = BTreeMap::new();
    for file in files {
        for (pointer, source) in listed(file) {
            if shelf_of(&pointer, file) != "sources" {
                continue;
            }
            let mut problem = |place: &str, found: String, expected: &str| {
                problems.push(Problem::new(&file.path, format!("{pointer}{place}"), found, expected));
            };
            let id = source["id"].as_str().unwrap_or_default();
            let url = source["url"].as_str().unwrap_or_default();
            if let Some(first) = sources.insert(page(url), id) {
                problem("/url", format!("the address of “{first}” again"), "one source an address");
            }
            if !used.contains(id) {
                let found = format!("source “{id}”, which nothing cites");
                problem("", found, "every source to be cited by a record");
            }
            named_by_year(id, source, &mut problem);
        }
    }
    for file in files {
        each_text(&file.value, |place, url| {
            if !place.ends_with("/url") {
                return;
            }
            if let Err(expected) = well_formed(url) {
                problems.push(Problem::new(&file.path, place, format!("“{url}”"), expected));
            } else if !sources.contains_key(&page(url)) {
                let found = format!("“{url}”, which no source has");
                problems.push(Problem::new(&file.path, place, found, "a link to one of the sources"));
            }
        });
    }
}

/// Sources are called after the year of their date, so that their order is that of time.
fn named_by_year(id: &str, source: &Value, problem: &mut impl FnMut(&str, String, &str)) {
    let date: Option<Span> = source["date"].as_str().and_then(|date| date.parse().ok());
    let first = id.split('-').next().unwrap_or_default();
    match date {
        None if first != "undated" => {
            problem("/id", format!("“{id}” without a date"), "an id that starts with “undated-”");
        }
        Some(date) if !first.parse().is_ok_and(|year| date.touches(year, year)) => {
            let expected = format!("an id that starts with “{:04}-”", date.start().year());
            problem("/id", format!("“{id}” of {date}"), &expected);
        }
        _ => {}
    }
}

/// # Errors
/// What an address should be instead.
fn well_formed(url: &str) -> Result<(), String> {
    let expected = "an address that starts with http:// or https:// and the name of a host";
    let parsed = Url::parse(url).map_err(|_| expected.to_owned())?;
    let host = parsed.domain().filter(|host| host.contains('.') && !host.ends_with('.'));
    if !matches!(parsed.scheme(), "http" | "https") || host.is_none() {
        return Err(expected.to_owned());
    }
    if !parsed.username().is_empty() || parsed.password().is_some() || parsed.port().is_some() {
        return Err("an address without user or port".to_owned());
    }
    // The slash after a host alone goes without saying.
    match parsed.as_str().trim_end_matches('/') == url.trim_end_matches('/') {
        true => Ok(()),
        false => Err(format!("it as browsers write it, “{parsed}”")),
    }
}

/// The same for addresses that lead to the same page.
fn page(url: &str) -> String {
    let bare = url.split_once("://").map_or(url, |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}
