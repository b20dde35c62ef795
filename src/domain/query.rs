//! Words for addresses: every choice of a filter has one short English word, the same in both languages.

use super::activity::{Activity, ActivityKind, Status};
use super::meeting::MeetingKind;
use super::quality::Subject;

/// A choice that can stand in an address and name a style.
pub trait Word: Copy + PartialEq + 'static {
    const WORDS: &'static [(Self, &'static str)];

    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(value, _)| *value == self).map_or("", |(_, word)| word)
    }

    fn read(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(value, _)| *value)
    }
}

impl Word for MeetingKind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (MeetingKind::ViceMinisterial, "vice-ministerial"),
        (MeetingKind::Joint, "joint"),
        (MeetingKind::Extraordinary, "extraordinary"),
        (MeetingKind::Summit, "summit"),
    ];
}

impl Word for ActivityKind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (ActivityKind::Workshop, "workshop"),
        (ActivityKind::Seminar, "seminar"),
        (ActivityKind::Training, "training"),
        (ActivityKind::Study, "study"),
        (ActivityKind::Guideline, "guideline"),
        (ActivityKind::Mechanism, "mechanism"),
        (ActivityKind::Programme, "programme"),
        (ActivityKind::Network, "network"),
        (ActivityKind::InformationSystem, "information-system"),
        (ActivityKind::Legislation, "legislation"),
        (ActivityKind::Campaign, "campaign"),
        (ActivityKind::Fund, "fund"),
    ];
}

/// What can be asked of an activity's outcome: one of the documented ones, or none documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Documented(Status),
    NotDocumented,
}

impl Outcome {
    pub fn of(activity: &Activity) -> Outcome {
        activity.status.value.map_or(Outcome::NotDocumented, Outcome::Documented)
    }
}

impl Word for Outcome {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Outcome::Documented(Status::Completed), "completed"),
        (Outcome::Documented(Status::Started), "started"),
        (Outcome::Documented(Status::Ongoing), "ongoing"),
        (Outcome::Documented(Status::Recurring), "recurring"),
        (Outcome::Documented(Status::Proposed), "proposed"),
        (Outcome::NotDocumented, "not-documented"),
    ];
}

/// Joins the pairs that have a value into `?key=value&…`, or nothing. Values are words, ids and what [`escaped`] made.
pub fn query_string(pairs: &[(&str, Option<String>)]) -> String {
    let mut query = String::new();
    for (key, value) in pairs {
        if let Some(value) = value {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(key);
            query.push('=');
            query.push_str(value);
        }
    }
    query
}

/// A visitor's own words as an address can hold them: percent-encoded, but for letters and digits.
pub fn escaped(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => escaped.push(byte.into()),
            _ => escaped
                .extend([b'%', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]].map(char::from)),
        }
    }
    escaped
}

/// The folder of a subject's file and the id in it.
pub fn file_of(subject: &Subject) -> (&'static str, &str) {
    match subject {
        Subject::Meeting(id) => ("meetings", id.as_str()),
        Subject::Country(id) => ("countries", id.as_str()),
        Subject::Organisation(id) => ("organisations", id.as_str()),
        Subject::Instrument(id) => ("instruments", id.as_str()),
        Subject::Activity(id) => ("activities", id.as_str()),
        Subject::Body(id) => ("bodies", id.as_str()),
        Subject::Series(id) => ("series", id.as_str()),
    }
}
