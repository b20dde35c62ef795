//! Every date lies in the time of the Conference, and no source is younger than the record.

use super::known::{listed, shelf_of};
use super::places::each_text;
use super::records::Records;
use crate::domain::date::Span;
use crate::record::files::DataFile;
use crate::record::problem::Problem;

/// The year of the first meeting.
pub const FIRST_YEAR: i16 = 1996;

/// Plans look so many years ahead of the record.
const AHEAD: i16 = 2;

pub fn check(files: &[DataFile], records: &Records, problems: &mut Vec<Problem>) {
    let as_of = records.about.as_of;
    for file in files.iter().filter(|file| file.shelf != "map" && file.shelf != "series") {
        let last = records.year() + AHEAD;
        each_text(&file.value, |place, text| {
            let Ok(span) = text.parse::<Span>() else { return };
            let end = span.end().unwrap_or(span.start()).year();
            if span.start().year() < FIRST_YEAR || end > last {
                let expected = format!("a date between {FIRST_YEAR} and {last}");
                problems.push(Problem::new(&file.path, place, span.to_string(), expected));
            }
        });
        for (pointer, source) in listed(file) {
            let date: Option<Span> = source["date"].as_str().and_then(|date| date.parse().ok());
            let late = date.filter(|date| date.start().first_day() > as_of.start().first_day());
            if let Some(late) = late.filter(|_| shelf_of(&pointer, file) == "sources") {
                let found = format!("{late}, after {as_of}, which the record is of");
                let expected = "a source that was there when the record was checked";
                problems.push(Problem::new(&file.path, format!("{pointer}/date"), found, expected));
            }
        }
    }
}
