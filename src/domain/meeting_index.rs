//! What a filter needs to know of each meeting beyond the meeting itself, worked out once.

use super::agenda::Agenda;
use super::atlas::Atlas;
use super::fold::fold;
use super::lang::{Lang, Text};
use super::meeting::Meeting;
use super::time::{Window, whole};

#[derive(Clone, Debug, PartialEq)]
pub struct MeetingIndex {
    pub agenda: Agenda,
    pub whole: Window,
    /// What a search for words looks through, folded, by position in the record.
    texts: Vec<String>,
}

impl MeetingIndex {
    pub fn new(atlas: &Atlas, lang: Lang) -> MeetingIndex {
        MeetingIndex {
            agenda: Agenda::new(atlas),
            whole: whole(atlas),
            texts: atlas.meetings.iter().map(|meeting| searched(atlas, meeting, lang)).collect(),
        }
    }

    /// Whether a meeting's texts hold all of some folded words.
    pub fn has_words(&self, meeting: usize, folded: &str) -> bool {
        folded.split(' ').all(|word| self.texts[meeting].contains(word))
    }
}

/// Name, theme, place, countries, summary and decisions of a meeting.
fn searched(atlas: &Atlas, meeting: &Meeting, lang: Lang) -> String {
    let city = meeting.city.as_ref().and_then(|city| city.value.as_ref());
    let texts: [Option<&Text>; 4] = [
        Some(&meeting.name),
        meeting.theme.value.as_ref().map(|theme| &theme.text),
        city.map(|city| &city.name),
        Some(&meeting.summary.text),
    ];
    let countries = [meeting.host_country(), meeting.presiding_country()];
    let countries = countries.into_iter().flatten().map(|id| atlas.country_name(id, lang));
    let decisions = meeting.decisions.iter().map(|decision| decision.text.get(lang));
    let texts = texts.into_iter().flatten().map(|text| text.get(lang));
    let all: Vec<&str> = texts.chain(countries).chain(decisions).collect();
    fold(&all.join("\n"))
}
