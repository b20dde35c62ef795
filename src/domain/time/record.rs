//! The record's own events and periods as items, in the lanes of a picture.

use super::item::{Form, Item};
use super::window::Window;
use crate::domain::atlas::Atlas;
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
pub fn lanes(atlas: &Atlas) -> Vec<Lane> {
    let members = atlas.members().map(|country| Lane::Member(country.id.clone()));
    members.chain([Lane::NoMember, Lane::Instruments]).collect()
}

/// From the first event on record to the day the record was last checked.
pub fn whole(atlas: &Atlas) -> Window {
    let last = atlas.about.as_of.start().year();
    let years = || atlas.meetings.iter().filter_map(|meeting| meeting.dates.value);
    let first = years().map(|span| span.start().year()).min().unwrap_or(last);
    let latest = years().filter_map(Span::end).map(Date::year).max().unwrap_or(last);
    Window::new(first, last.max(latest).max(first)).unwrap_or(Window::of_year(last))
}

/// Everything with a date, with the names that `names` has for it.
pub fn items(atlas: &Atlas, names: impl Fn(Shown) -> Vec<String>) -> Vec<Item<Shown>> {
    let lanes = lanes(atlas);
    let lane_of = |country: Option<&Id<Country>>| {
        let own = |lane: &Lane| matches!(lane, Lane::Member(id) if Some(id) == country);
        lanes.iter().position(own).unwrap_or(lanes.len() - 2)
    };
    let mut all = Vec::new();
    for (at, meeting) in atlas.meetings.iter().enumerate() {
        let Some(span) = meeting.dates.value else { continue };
        let item = |what, country, form, span| Item::new(what, lane_of(country), form, span, names(what));
        all.push(item(Shown::Meeting(at), meeting.host_country(), Form::Event, span));
        let presides = atlas.presidencies().any(|presidency| presidency.meeting.id == meeting.id);
        if presides {
            let year = Span::On(Date::Year(span.start().year()));
            all.push(item(Shown::Presidency(at), meeting.presiding_country(), Form::Term, year));
        }
    }
    for (at, instrument) in atlas.instruments.iter().enumerate() {
        let Some(span) = instrument.period.or(instrument.adopted.value) else { continue };
        let what = Shown::Instrument(at);
        all.push(Item::new(what, lanes.len() - 1, Form::Period, span, names(what)));
    }
    all
}

/// Instruments and meetings without any date, which no picture of time can show.
pub fn undated(atlas: &Atlas) -> Vec<Shown> {
    let meetings = atlas.meetings.iter().enumerate();
    let meetings = meetings.filter(|(_, it)| it.dates.value.is_none()).map(|(at, _)| Shown::Meeting(at));
    let instruments = atlas.instruments.iter().enumerate();
    let instruments = instruments
        .filter(|(_, it)| it.period.is_none() && it.adopted.value.is_none())
        .map(|(at, _)| Shown::Instrument(at));
    meetings.chain(instruments).collect()
}
