//! What a visitor asks of the list of activities, read from the address and written back to it.

use super::activity::{Activity, ActivityKind};
use super::catalogue::{BriefActivity, Catalogue};
use super::id::Id;
use super::plan::Area;
use super::query::{Outcome, Word, query_string};

/// Which activities to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActivityFilter {
    pub area: Option<Id<Area>>,
    pub kind: Option<ActivityKind>,
    pub status: Option<Outcome>,
}

impl ActivityFilter {
    /// Reads the filter from an address. What the record does not know is ignored, so that no address fails.
    pub fn read(record: &Catalogue, query: impl Fn(&str) -> Option<String>) -> Self {
        ActivityFilter {
            area: query("area").map(Id::new).filter(|id| record.areas.iter().any(|area| area.id == *id)),
            kind: query("kind").and_then(|word| ActivityKind::read(&word)),
            status: query("status").and_then(|word| Outcome::read(&word)),
        }
    }

    pub fn query(&self) -> String {
        query_string(&[
            ("area", self.area.as_ref().map(ToString::to_string)),
            ("kind", self.kind.map(|kind| kind.word().to_owned())),
            ("status", self.status.map(|status| status.word().to_owned())),
        ])
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub fn keeps(&self, activity: &BriefActivity) -> bool {
        self.area.as_ref().is_none_or(|area| activity.area == *area)
            && self.kind.is_none_or(|kind| activity.kind == kind)
            && self.status.is_none_or(|status| activity.outcome() == status)
    }

    /// Positions of the activities it keeps.
    pub fn kept(&self, record: &Catalogue) -> Vec<usize> {
        (0..record.activities.len()).filter(|at| self.keeps(&record.activities[*at])).collect()
    }
}

impl Outcome {
    pub fn of(activity: &Activity) -> Outcome {
        activity.status.value.map_or(Outcome::NotDocumented, Outcome::Documented)
    }
}
