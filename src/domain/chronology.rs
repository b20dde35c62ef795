//! The record as the timeline asks for it: every meeting in brief, in one language. It is worked out when the atlas is
//! built; browsers fetch it beside the page. Each struct travels as an array of its fields in order, which is short
//! and needs little code to read.

use super::country::Country;
use super::date::{Date, Span};
use super::fact::Certainty;
use super::id::Id;
use super::meeting::{Meeting, MeetingKind};
use super::plan::{Instrument, InstrumentKind};
use super::time::Window;
use super::topic::Topic;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Chronology {
    /// The year in which the record was last checked as a whole.
    pub as_of: i16,
    /// Years for which nothing was found.
    pub holes: Vec<i16>,
    /// In order of date.
    pub meetings: Vec<BriefMeeting>,
    pub instruments: Vec<BriefInstrument>,
    /// In order of name.
    pub countries: Vec<BriefCountry>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct BriefMeeting {
    pub id: Id<Meeting>,
    pub kind: MeetingKind,
    pub number: Option<u8>,
    pub name: String,
    pub dates: Known<Span>,
    pub city: Option<Known<String>>,
    /// What turned there.
    pub turn: Option<String>,
    pub host: Option<Known<Id<Country>>>,
    pub presidency: Option<Known<Id<Country>>>,
    pub theme: Known<String>,
    /// Whom a source names as present.
    pub present: Vec<Id<Country>>,
    pub topics: Vec<Topic>,
    /// Every word of its record once, folded.
    pub words: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct BriefInstrument {
    pub id: Id<Instrument>,
    pub kind: InstrumentKind,
    pub title: String,
    pub period: Option<Span>,
    pub adopted: Option<Span>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct BriefCountry {
    pub id: Id<Country>,
    pub name: String,
    pub member: bool,
}

/// A fact without its sources.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Known<T> {
    pub value: Option<T>,
    pub certainty: Certainty,
}

#[cfg(feature = "ssr")]
impl<T: serde::Serialize> serde::Serialize for Known<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.value, self.certainty).serialize(serializer)
    }
}

impl Chronology {
    pub fn members(&self) -> impl Iterator<Item = &BriefCountry> {
        self.countries.iter().filter(|country| country.member)
    }

    pub fn knows(&self, id: &Id<Country>) -> bool {
        self.countries.iter().any(|country| country.id == *id)
    }

    pub fn country_name(&self, id: &Id<Country>) -> &str {
        self.countries.iter().find(|country| country.id == *id).map_or("", |country| &country.name)
    }

    /// From the first event on record to the year the record was last checked.
    pub fn whole(&self) -> Window {
        let years = || self.meetings.iter().filter_map(|meeting| meeting.dates.value);
        let first = years().map(|span| span.start().year()).min().unwrap_or(self.as_of);
        let latest = years().filter_map(Span::end).map(Date::year).max().unwrap_or(self.as_of);
        Window::new(first, self.as_of.max(latest).max(first)).unwrap_or(Window::of_year(self.as_of))
    }

    /// The topics that some meeting dealt with, by the first of those meetings.
    pub fn topics(&self) -> Vec<Topic> {
        let mut found = Vec::new();
        for topic in self.meetings.iter().flat_map(|meeting| &meeting.topics) {
            if !found.contains(topic) {
                found.push(*topic);
            }
        }
        found
    }
}

impl BriefMeeting {
    /// The least certain of when, where and under whom it met: what a list marks.
    pub fn certainty(&self) -> Certainty {
        let held = [&self.host, &self.presidency].into_iter().flatten().map(|known| known.certainty);
        held.fold(self.dates.certainty, Ord::max)
    }

    /// The least certain of date and host: of where a picture of time in lanes puts it. A host that is not documented
    /// has a lane of its own, which says so.
    pub fn certainty_in_time(&self) -> Certainty {
        let host = self.host.as_ref().filter(|known| known.value.is_some());
        host.map_or(self.dates.certainty, |known| known.certainty.max(self.dates.certainty))
    }

    pub fn host_country(&self) -> Option<&Id<Country>> {
        self.host.as_ref()?.value.as_ref()
    }

    pub fn presiding_country(&self) -> Option<&Id<Country>> {
        self.presidency.as_ref()?.value.as_ref()
    }

    /// The year it is filed under.
    pub fn year(&self) -> Option<i16> {
        Some(self.dates.value?.start().year())
    }

    /// Whether it carries the presidency of its year: regular meetings do, one a year.
    pub fn presides(&self) -> bool {
        self.kind == MeetingKind::ViceMinisterial && self.presidency.is_some()
    }

    /// Whether its record holds all of some folded words.
    pub fn has_words(&self, folded: &str) -> bool {
        folded.split_whitespace().all(|word| self.words.contains(word))
    }
}

impl BriefInstrument {
    /// Its period, or else when it was adopted.
    pub fn span(&self) -> Option<Span> {
        self.period.or(self.adopted)
    }
}
