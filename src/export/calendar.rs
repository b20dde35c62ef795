//! The meetings as an iCalendar file (RFC 5545). All days are whole days; what is inferred says so in its name.

use super::uuid::uuid;
use super::{FOLDER, Host};
use crate::domain::atlas::Atlas;
use crate::domain::date::{Date, Day, Span};
use crate::domain::fact::Certainty;
use crate::domain::lang::Lang;
use crate::domain::meeting::Meeting;
use crate::site::Page;
use crate::text::words;
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};

/// Below the base of the site.
pub fn path(lang: Lang) -> String {
    format!("{FOLDER}meetings.{}.ics", lang.tag())
}

/// Every meeting that has a date.
pub fn calendar(atlas: &Atlas, lang: Lang, host: &Host) -> String {
    let texts = words(lang);
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//RCM Atlas//RCM Atlas//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let name = format!("{}: {}", texts.site_name, texts.of_data.meetings);
    calendar.name(&name).description(texts.of_data.calendar_about);
    let stamp = stamp(atlas.about.as_of.start().first_day());
    for meeting in atlas.meetings.iter() {
        if let Some(dates) = meeting.dates.value {
            calendar.push(event(meeting, dates, lang, host, &stamp));
        }
    }
    folded(&calendar.to_string().replace("\r\n ", ""))
}

/// Lines of 75 octets at most, as the standard asks: the last part of a line that icalendar folds may have one more.
fn folded(text: &str) -> String {
    const LIMIT: usize = 75;
    let mut folded = String::with_capacity(text.len() + text.len() / 20);
    let mut length = 0;
    for letter in text.chars() {
        if letter == '\r' || letter == '\n' {
            length = 0;
        } else if length + letter.len_utf8() > LIMIT {
            folded.push_str("\r\n ");
            length = 1 + letter.len_utf8();
        } else {
            length += letter.len_utf8();
        }
        folded.push(letter);
    }
    folded
}

fn event(it: &Meeting, dates: Span, lang: Lang, host: &Host, stamp: &str) -> Event {
    let texts = &words(lang).of_data;
    let (first, last) = (dates.start().first_day(), dates.end().unwrap_or(dates.start()).last_day());
    let known = is_known(dates);
    let inferred = it.dates.certainty == Certainty::Inferred;
    let told = (words(lang).date)(dates);
    let name = it.name.get(lang);
    let mut summary = name.to_owned();
    if !known {
        summary = format!("{summary} ({}: {told})", texts.some_day);
    }
    if inferred {
        summary = format!("≈ {summary} ({})", texts.inferred_date);
    }
    let page = host.page(lang, &Page::Meeting(it.id.clone()));
    let note = it.dates.note.as_ref().map(|note| note.get(lang));
    let about: Vec<&str> = note.into_iter().chain([it.summary.text.get(lang), &page]).collect();
    let mut event = Event::new();
    event
        .uid(&format!("{}@rcm-atlas", uuid(&format!("meetings/{}", it.id))))
        .summary(&summary)
        .description(&about.join("\n\n"))
        .append_property(day("DTSTART", first))
        .append_property(day("DTEND", after(last)))
        .append_property(Property::new("DTSTAMP", stamp))
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .status(if known && !inferred { EventStatus::Confirmed } else { EventStatus::Tentative });
    if !host.origin.is_empty() {
        event.url(&page);
    }
    let city = it.city.as_ref().filter(|city| city.certainty == Certainty::Stated);
    if let Some(city) = city.and_then(|city| city.value.as_ref()) {
        event.location(city.name.get(lang));
    }
    event.done()
}

/// Whether first and last day are known, and not just a stretch in which they lie.
const fn is_known(dates: Span) -> bool {
    matches!(dates, Span::On(Date::Day(..)) | Span::During(Date::Day(..), Date::Day(..)))
}

fn day(key: &str, (year, month, day): Day) -> Property {
    let mut property = Property::new(key, format!("{year:04}{month:02}{day:02}"));
    property.add_parameter("VALUE", "DATE").done()
}

fn stamp((year, month, day): Day) -> String {
    format!("{year:04}{month:02}{day:02}T000000Z")
}

/// The day after, which is where a stretch of whole days ends.
fn after((year, month, day): Day) -> Day {
    if (year, month, day) != Date::Month(year, month).last_day() {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_folded_line_is_short_and_unfolds_to_itself(line in "\\PC{0,300}") {
            let folded = folded(&line);
            prop_assert!(folded.split("\r\n").all(|part| part.len() <= 75));
            prop_assert_eq!(folded.replace("\r\n ", ""), line);
        }
    }

    #[test]
    fn the_day_after_turns_months_and_years() {
        assert_eq!(after((2008, 5, 9)), (2008, 5, 10));
        assert_eq!(after((2004, 2, 28)), (2004, 2, 29));
        assert_eq!(after((2003, 2, 28)), (2003, 3, 1));
        assert_eq!(after((1999, 12, 31)), (2000, 1, 1));
    }

    #[test]
    fn a_month_is_no_known_day() {
        let known = |text: &str| is_known(text.parse().unwrap());
        assert!(known("2008-05-08/2008-05-09") && known("2021-01-13"));
        assert!(!known("2011-06") && !known("1998") && !known("[1999-01-29..2000-03-24]"));
    }
}
