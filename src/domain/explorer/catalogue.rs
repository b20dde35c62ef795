//! All activities laid out for quick answers, in one language: which choices each facet has, where they occur, and how
//! every activity stood at the end of every year. It travels as the chronology does.

use super::bits::Bits;
use super::facet::Facet;
use super::question::Period;
use crate::domain::activity::Activity;
use crate::domain::id::Id;
use crate::domain::query::{Outcome, Word};
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Catalogue {
    /// The first year of which anything is known.
    pub first_year: i16,
    /// The year of the record itself.
    pub record_year: i16,
    /// The last year of any activity, or that of the record.
    pub last_year: i16,
    /// In the order of [`Facet::ALL`].
    pub facets: Vec<Column>,
    /// In order of date, the undated last.
    pub activities: Vec<Brief>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Column {
    pub label: String,
    /// Those of the status are all there are, in the order of [`Outcome::WORDS`].
    pub choices: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Choice {
    /// What addresses call it.
    pub word: String,
    pub name: String,
    /// Positions of the activities found under it, as the record stands.
    pub members: Bits,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Brief {
    pub id: Id<Activity>,
    pub title: String,
    /// Its place in the alphabet of titles.
    pub rank: i16,
    /// First and last year of its dates; nothing where it is undated. How long something with an open end went on is
    /// not documented, so that it counts in its first year only.
    pub years: Vec<i16>,
    /// How it stood at the end of each year from the first to that of the record: a digit, which is the place of the
    /// outcome in [`Outcome::WORDS`]; a hyphen where it was not there yet, or nothing tells.
    pub states: String,
    /// Every year of which something dated remains, rising.
    pub traces: Vec<i16>,
}

impl Catalogue {
    pub fn choices(&self, facet: Facet) -> &[Choice] {
        self.facets.get(facet as usize).map_or(&[], |column| &column.choices)
    }

    /// How an activity stood at the end of a year; none where it was not there.
    pub fn outcome(&self, at: usize, year: i16) -> Option<Outcome> {
        let state = self.state(at, year)?;
        Outcome::WORDS.get(usize::from(state)).map(|(outcome, _)| *outcome)
    }

    /// The same as a place in [`Outcome::WORDS`].
    pub fn state(&self, at: usize, year: i16) -> Option<u8> {
        let place = usize::try_from(year - self.first_year).ok()?;
        self.activities.get(at)?.states.as_bytes().get(place)?.checked_sub(b'0')
    }

    /// The year of the last dated trace of an activity, up to and including `year`.
    pub fn last_trace(&self, at: usize, year: i16) -> Option<i16> {
        self.activities.get(at)?.traces.iter().copied().rfind(|&it| it <= year)
    }

    /// The decades of the record, and the undated: what a visitor can choose with one press.
    pub fn periods(&self) -> Vec<Period> {
        let mut periods = Vec::new();
        let mut decade = self.first_year / 10 * 10;
        while decade <= self.last_year {
            periods.push(Period::Years(Some(decade), Some(decade + 9)));
            decade += 10;
        }
        periods.push(Period::Undated);
        periods
    }
}

impl Brief {
    /// The first year of its dates.
    pub fn year(&self) -> Option<i16> {
        self.years.first().copied()
    }

    /// Whether it falls in a period.
    pub fn within(&self, period: Period) -> bool {
        match (period, self.years.as_slice()) {
            (Period::Any, _) | (Period::Undated, []) => true,
            (Period::Years(from, to), [start, .., end]) => {
                from.is_none_or(|from| *end >= from) && to.is_none_or(|to| *start <= to)
            }
            _ => false,
        }
    }

    /// Whether nothing at all of it is dated, so that it stands in no earlier year.
    pub fn is_undatable(&self) -> bool {
        self.years.is_empty() && self.traces.is_empty()
    }
}
