//! What a visitor asks of the list of meetings. A filter is read from the address and written back to it; the
//! address is the only place where it lives.

use super::atlas::Atlas;
use super::country::Country;
use super::id::Id;
use super::meeting::{Meeting, MeetingKind};
use super::query::{Word, query_string};

/// Which meetings to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingFilter {
    pub kind: Option<MeetingKind>,
    pub host: Option<Id<Country>>,
    /// First year of a decade: 1990, 2000, …
    pub decade: Option<i16>,
}

impl MeetingFilter {
    /// Reads the filter from an address. What the record does not know is ignored, so that no address fails.
    pub fn read(atlas: &Atlas, query: impl Fn(&str) -> Option<String>) -> Self {
        let kind = query("kind").and_then(|word| MeetingKind::read(&word));
        let host = query("host").map(Id::new).filter(|id| atlas.countries.get(id).is_some());
        let decade =
            query("decade").and_then(|year| year.parse().ok()).filter(|year| decades(atlas).contains(year));
        MeetingFilter { kind, host, decade }
    }

    pub fn query(&self) -> String {
        query_string(&[
            ("kind", self.kind.map(|kind| kind.word().to_owned())),
            ("host", self.host.as_ref().map(ToString::to_string)),
            ("decade", self.decade.map(|year| year.to_string())),
        ])
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn keeps(&self, meeting: &Meeting) -> bool {
        self.kind.is_none_or(|kind| meeting.kind == kind)
            && self.host.as_ref().is_none_or(|host| meeting.host_country() == Some(host))
            && self
                .decade
                .is_none_or(|first| meeting.dates.value.is_some_and(|dates| dates.touches(first, first + 9)))
    }

    pub fn count(&self, atlas: &Atlas) -> usize {
        atlas.meetings.iter().filter(|meeting| self.keeps(meeting)).count()
    }
}

/// The decades in which meetings were held, by their first year.
pub fn decades(atlas: &Atlas) -> Vec<i16> {
    let mut decades: Vec<i16> =
        atlas.meetings.iter().filter_map(Meeting::year).map(|year| year - year % 10).collect();
    decades.sort_unstable();
    decades.dedup();
    decades
}

/// The countries that hosted a meeting, in the order of the country list.
pub fn hosts(atlas: &Atlas) -> Vec<&Country> {
    atlas.countries.iter().filter(|country| atlas.hosted_by(&country.id).next().is_some()).collect()
}
