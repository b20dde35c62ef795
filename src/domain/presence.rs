//! What a country was at a meeting, as far as a source says so.

use super::country::Country;
use super::fact::{Certainty, Fact};
use super::id::Id;
use super::meeting::Meeting;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presence {
    pub host: Option<Certainty>,
    pub presidency: Option<Certainty>,
    pub attendance: Attendance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// A source names it among those present, or lets it be inferred.
    Named(Certainty),
    /// There is a list of those present, and it is not on it. It may have been there all the same.
    NotNamed,
    /// No list of those present was found.
    NoList,
}

impl Presence {
    pub fn of(meeting: &Meeting, country: &Id<Country>) -> Presence {
        let held = |fact: &Option<Fact<Id<Country>>>| {
            fact.as_ref().filter(|fact| fact.value.as_ref() == Some(country)).map(|fact| fact.certainty)
        };
        let attendance = match &meeting.participants.value {
            None => Attendance::NoList,
            Some(present) if present.contains(country) => Attendance::Named(meeting.participants.certainty),
            Some(_) => Attendance::NotNamed,
        };
        Presence { host: held(&meeting.host), presidency: held(&meeting.presidency), attendance }
    }
}
