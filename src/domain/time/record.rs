//! The record's own events and periods as items, in the lanes of a picture.

use super::item::{Form, Item};
use crate::domain::chronology::Chronology;
use crate::domain::country::Country;
use crate::domain::date::{Date, Span};
use crate::domain::id::Id;

/// What a lane gathers.
#[derive(Clone, Debug, PartialEq)]
pub enum Lane {
    /// A member: what it hosted and when it presided.
    Member(Id<Country>),
    /// Meetings and presidencies without a member that is known to have hosted or held them.
    NoMember,
    Instruments,
}

/// What an item stands for, by its position in the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Meeting(usize),
    /// The presidency that the meeting at this position documents.
    Presidency(usize),
    Instrument(usize),
}

/// The lanes from top to bottom: the members in order of name, then the others.
pub fn lanes(record: &Chronology) -> Vec<Lane> {
    let members = record.members().map(|country| Lane::Member(country.id.clone()));
    members.chain([Lane::NoMember, Lane::Instruments]).collect()
}

/// Everything with a date, with the names that `names` has for it.
pub fn items(record: &Chronology, names: impl Fn(Shown) -> Vec<String>) -> Vec<Item<Shown>> {
    let lanes = lanes(record);
    let lane_of = |country: Option<&Id<Country>>| {
        let own = |lane: &Lane| matches!(lane, Lane::Member(id) if Some(id) == country);
        lanes.iter().position(own).unwrap_or(lanes.len() - 2)
    };
    let mut all = Vec::new();
    for (at, meeting) in record.meetings.iter().enumerate() {
        let Some(span) = meeting.dates.value else { continue };
        let item = |what, country, form, span| Item::new(what, lane_of(country), form, span, names(what));
        all.push(item(Shown::Meeting(at), meeting.host_country(), Form::Event, span));
        if meeting.presides() {
            let year = Span::On(Date::Year(span.start().year()));
            all.push(item(Shown::Presidency(at), meeting.presiding_country(), Form::Term, year));
        }
    }
    for (at, instrument) in record.instruments.iter().enumerate() {
        let Some(span) = instrument.span() else { continue };
        let what = Shown::Instrument(at);
        all.push(Item::new(what, lanes.len() - 1, Form::Period, span, names(what)));
    }
    all
}

/// Instruments and meetings without any date, which no picture of time can show.
pub fn undated(record: &Chronology) -> Vec<Shown> {
    let meetings = record.meetings.iter().enumerate();
    let meetings = meetings.filter(|(_, it)| it.dates.value.is_none()).map(|(at, _)| Shown::Meeting(at));
    let instruments = record.instruments.iter().enumerate();
    let instruments = instruments.filter(|(_, it)| it.span().is_none()).map(|(at, _)| Shown::Instrument(at));
    meetings.chain(instruments).collect()
}
