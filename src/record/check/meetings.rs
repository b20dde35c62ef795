//! Meetings: their numbers, names and order, where they were held, and who presided.

use super::records::{Filed, Records};
use super::when::FIRST_YEAR;
use crate::domain::date::{Date, Span};
use crate::domain::lang::Lang;
use crate::domain::meeting::{Confidence, Meeting, MeetingKind, PointPrecision};
use crate::domain::quality::{Gap, Subject};
use crate::record::problem::Problem;
use crate::text::numbers::roman;
use std::ops::Range;

pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    for meeting in &records.meetings {
        let mut problem = |place: &str, found: String, expected: String| {
            problems.push(Problem::new(&meeting.path, place, found, expected));
        };
        named(meeting, &mut problem);
        placed(meeting, &mut problem);
        sure(meeting, &mut problem);
        attended(records, meeting, &mut problem);
    }
    for kind in MeetingKind::ALL {
        let mut series: Vec<_> = records.meetings.iter().filter(|it| it.kind == kind).collect();
        series.retain(|meeting| meeting.number.is_some());
        series.sort_by_key(|meeting| meeting.number);
        in_turn(records, &series, problems);
        if kind == MeetingKind::ViceMinisterial {
            presided(records, &series, problems);
            every_year(records, problems);
        }
    }
}

type Tell<'a> = &'a mut dyn FnMut(&str, String, String);

/// The number stands in the name, and the year in the id.
fn named(meeting: &Meeting, problem: Tell) {
    match meeting.number {
        Some(number) => {
            let numeral = roman(number);
            for lang in Lang::WRITTEN {
                let name = meeting.name.get(lang);
                if !name.starts_with(&format!("{numeral} ")) {
                    let expected = format!("a name that starts with its number, “{numeral} ”");
                    problem(&format!("/name/{}", lang.tag()), format!("“{name}”"), expected);
                }
            }
        }
        None if matches!(meeting.kind, MeetingKind::ViceMinisterial | MeetingKind::Joint) => {
            problem("/number", "no number".to_owned(), "its number in its series".to_owned());
        }
        None => {}
    }
    let year = meeting.id.as_str().rsplit('-').next().and_then(|year| year.parse().ok());
    match (year, meeting.dates.value) {
        (Some(year), Some(dates)) if dates.touches(year, year) => {}
        (_, Some(dates)) => {
            let expected = format!("an id that ends with its year, “-{}”", dates.start().year());
            problem("/id", format!("“{}”", meeting.id), expected);
        }
        (_, None) => {}
    }
}

/// A map shows the city where it is known, and the country where it is not.
fn placed(meeting: &Meeting, problem: Tell) {
    let city = meeting.city.as_ref().is_some_and(|city| city.value.is_some());
    let at = meeting.point.as_ref().map(|point| point.precision);
    match (city, at) {
        (true, Some(PointPrecision::CountryAnchor)) => {
            problem("/point/precision", "the anchor of a country".into(), "the point of the city".into());
        }
        (false, Some(PointPrecision::City)) => {
            problem(
                "/point/precision",
                "the point of a city".into(),
                "the city that it is, or an anchor".into(),
            );
        }
        (true, None) => problem("", "a city without a point".into(), "where the map shows it".into()),
        _ => {}
    }
}

/// Confidence says how exact the date is.
fn sure(meeting: &Meeting, problem: Tell) {
    let Some(dates) = meeting.dates.value else { return };
    let ends = [Some(dates.start()), dates.end()];
    let all = |exact: fn(Date) -> bool| ends.iter().flatten().all(|date| exact(*date));
    let days = all(|date| matches!(date, Date::Day(..)));
    let years = all(|date| matches!(date, Date::Year(_)));
    let expected = match meeting.confidence {
        Confidence::High if !days => "“medium” or “low” where a day is not known",
        Confidence::Medium if years => "“low” where only the year is known",
        Confidence::Low if !years => "“medium” or “high” where more than the year is known",
        _ => return,
    };
    problem("/confidence", format!("{:?} for {dates}", meeting.confidence).to_lowercase(), expected.into());
}

/// Who hosts, presides or is named among the participants was a member then.
fn attended(records: &Records, meeting: &Meeting, problem: Tell) {
    let Some(dates) = meeting.dates.value else { return };
    let own = matches!(meeting.kind, MeetingKind::ViceMinisterial | MeetingKind::Extraordinary);
    let host = meeting.host_country().filter(|_| own).map(|id| ("/host/value".to_owned(), id));
    let presiding = meeting.presiding_country().map(|id| ("/presidency/value".to_owned(), id));
    let present = meeting.participants.value.iter().flatten().enumerate();
    let present = present.map(|(at, id)| (format!("/participants/value/{at}"), id));
    for (place, id) in host.into_iter().chain(presiding).chain(present) {
        let Some(country) = records.country(id.as_str()) else { continue };
        let joined = country.joined.as_ref().and_then(|joined| joined.value);
        if joined.is_none_or(|joined| joined.start().first_day() > last_day(dates)) {
            let since = joined.map_or("is no member".to_owned(), |joined| format!("joined in {joined}"));
            let expected = format!("a country that was a member in {}", dates.start().year());
            problem(&place, format!("“{id}”, which {since}"), expected);
        }
    }
}

fn last_day(span: Span) -> (i16, u8, u8) {
    span.end().map_or((i16::MAX, 12, 31), Date::last_day)
}

/// In each series every number is there once, unless a gap tells of it, and time goes with the numbers.
fn in_turn(records: &Records, series: &[&Filed<Meeting>], problems: &mut Vec<Problem>) {
    if let Some(first) = series.first().filter(|first| first.number != Some(1)) {
        let found = format!("{} as the first of its series", roman(first.number.unwrap_or_default()));
        problems.push(Problem::new(&first.path, "/number", found, "a series that starts with I"));
    }
    for pair in series.windows(2) {
        let [before, after] = pair else { continue };
        let (Some(one), Some(other)) = (before.number, after.number) else { continue };
        let mut problem = |place: &str, found: String, expected: &str| {
            problems.push(Problem::new(&after.path, place, found, expected));
        };
        if one == other {
            problem("/number", format!("the number of “{}”", before.id), "a number of its own in its series");
        } else if !told_by_gaps(&records.gaps, before, after, one + 1..other) {
            let found = format!("{} after {}", roman(other), roman(one));
            problem(
                "/number",
                found,
                "the number that follows, or a gap about both that names the missing one",
            );
        }
        let dates = [before.dates.value, after.dates.value];
        if let [Some(earlier), Some(later)] = dates
            && earlier.start().first_day() > last_day(later)
        {
            let found = format!("{later}, before {} of “{}”", earlier, before.id);
            problem("/dates/value", found, "meetings in the order of their numbers");
        }
    }
}

/// Whether a gap about two meetings names each number that is missing between them.
fn told_by_gaps(gaps: &[Gap], before: &Meeting, after: &Meeting, missing: Range<u8>) -> bool {
    let both = [before, after].map(|meeting| Subject::Meeting(meeting.id.clone()));
    let names =
        |gap: &Gap, number: u8| gap.missing.get(Lang::En).split(' ').any(|word| word == roman(number));
    let told =
        |number| gaps.iter().any(|gap| both.iter().all(|it| gap.about.contains(it)) && names(gap, number));
    missing.into_iter().all(told)
}

/// Presidencies pass to those announced, and there is one a year.
fn presided(records: &Records, regular: &[&Filed<Meeting>], problems: &mut Vec<Problem>) {
    for pair in regular.windows(2) {
        let [before, after] = pair else { continue };
        let announced = before.next_presidency.as_ref().and_then(|next| next.value.as_ref());
        if let (Some(announced), Some(held)) = (announced, after.presiding_country())
            && announced != held
        {
            let found = format!("“{held}” where “{}” announced “{announced}”", before.id);
            let expected = "the presidency announced before";
            problems.push(Problem::new(&after.path, "/presidency/value", found, expected));
        }
    }
    for other in records.meetings.iter().filter(|it| it.kind != MeetingKind::ViceMinisterial) {
        let same = regular.iter().find(|it| it.year().is_some() && it.year() == other.year());
        let held = same.and_then(|it| it.presiding_country());
        if let (Some(own), Some(held)) = (other.presiding_country(), held)
            && own != held
        {
            let of = same.map_or(String::new(), |it| format!(" at “{}”", it.id));
            let found = format!("“{own}” in a year over which “{held}” presided{of}");
            problems.push(Problem::new(&other.path, "/presidency/value", found, "one presidency a year"));
        }
    }
}

/// A regular meeting, or a word about its absence, for every year.
fn every_year(records: &Records, problems: &mut Vec<Problem>) {
    let regular = || records.meetings.iter().filter(|it| it.kind == MeetingKind::ViceMinisterial);
    let about = &records.about;
    for year in FIRST_YEAR..=records.year() {
        let met = regular().any(|it| it.dates.value.is_some_and(|dates| dates.touches(year, year)));
        if !met && !about.undocumented_years.iter().any(|it| it.year == year) {
            let found = format!("nothing about {year}, a year without a regular meeting");
            problems.push(Problem::new(&about.path, "/undocumented_years", found, "a note on that year"));
        }
    }
}
