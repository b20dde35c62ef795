//! What a visitor asks of the list of meetings. A filter is read from the address and written back to it; the
//! address is the only place where it lives.

use super::chronology::{BriefCountry, BriefMeeting, Chronology};
use super::country::Country;
use super::fact::Certainty;
use super::fold::fold;
use super::id::Id;
use super::meeting::MeetingKind;
use super::order::ordered;
use super::query::{Word, escaped, query_string};
use super::time::Window;
use super::topic::Topic;

/// Which meetings to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MeetingFilter {
    pub kind: Option<MeetingKind>,
    pub host: Option<Id<Country>>,
    pub presidency: Option<Id<Country>>,
    /// A country that a source names among those present.
    pub present: Option<Id<Country>>,
    pub topic: Option<Topic>,
    /// How sure the least certain of date, host and presidency is.
    pub certainty: Option<Certainty>,
    /// None for the whole record.
    pub period: Option<Window>,
    /// As typed.
    pub text: String,
}

/// One of the things a filter can ask, to be taken back alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Criterion {
    Kind,
    Host,
    Presidency,
    Present,
    Topic,
    Certainty,
    Period,
    Text,
}

impl Criterion {
    pub const ALL: [Criterion; 8] = [
        Criterion::Kind,
        Criterion::Host,
        Criterion::Presidency,
        Criterion::Present,
        Criterion::Topic,
        Criterion::Certainty,
        Criterion::Period,
        Criterion::Text,
    ];
}

/// Longer texts are cut: nobody types them, and an address should stay one.
const LONGEST_TEXT: usize = 80;

impl MeetingFilter {
    /// Reads the filter from an address. What the record does not know is ignored, so that no address fails.
    pub fn read(record: &Chronology, query: impl Fn(&str) -> Option<String>) -> Self {
        let country = |key| query(key).map(Id::new).filter(|id| record.knows(id));
        let text: String = query("q").unwrap_or_default().chars().take(LONGEST_TEXT).collect();
        let (from, to) = (query("from"), query("to"));
        MeetingFilter {
            kind: query("kind").and_then(|word| MeetingKind::read(&word)),
            host: country("host"),
            presidency: country("presidency"),
            present: country("present"),
            topic: query("topic").and_then(|word| Topic::read(&word)),
            certainty: query("certainty").and_then(|word| Certainty::read(&word)),
            period: Window::read(from.as_deref(), to.as_deref(), record.whole()),
            text: if fold(&text).trim().is_empty() { String::new() } else { text },
        }
    }

    pub fn query(&self) -> String {
        let country = |id: &Option<Id<Country>>| id.as_ref().map(ToString::to_string);
        query_string(&[
            ("kind", self.kind.map(|kind| kind.word().to_owned())),
            ("host", country(&self.host)),
            ("presidency", country(&self.presidency)),
            ("present", country(&self.present)),
            ("topic", self.topic.map(|topic| topic.word().to_owned())),
            ("certainty", self.certainty.map(|certainty| certainty.word().to_owned())),
            ("from", self.period.map(|period| period.first().to_string())),
            ("to", self.period.map(|period| period.last().to_string())),
            ("q", (!self.text.is_empty()).then(|| escaped(&self.text))),
        ])
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same filter over other years; all years where they are the whole.
    #[must_use]
    pub fn over(&self, period: Window, whole: Window) -> Self {
        MeetingFilter { period: Some(period).filter(|period| *period != whole), ..self.clone() }
    }

    #[must_use]
    pub fn without(&self, criterion: Criterion) -> Self {
        let mut less = self.clone();
        match criterion {
            Criterion::Kind => less.kind = None,
            Criterion::Host => less.host = None,
            Criterion::Presidency => less.presidency = None,
            Criterion::Present => less.present = None,
            Criterion::Topic => less.topic = None,
            Criterion::Certainty => less.certainty = None,
            Criterion::Period => less.period = None,
            Criterion::Text => less.text.clear(),
        }
        less
    }

    /// What it asks, in a fixed order.
    pub fn criteria(&self) -> Vec<Criterion> {
        Criterion::ALL.into_iter().filter(|each| self.without(*each) != *self).collect()
    }

    /// Positions of the meetings it keeps.
    pub fn kept(&self, record: &Chronology) -> Vec<usize> {
        let words = fold(&self.text);
        let keeps = |at: &usize| {
            let meeting = &record.meetings[*at];
            self.keeps(meeting) && meeting.has_words(&words)
        };
        (0..record.meetings.len()).filter(keeps).collect()
    }

    fn keeps(&self, meeting: &BriefMeeting) -> bool {
        let is = |asked: &Option<Id<Country>>, country: Option<&Id<Country>>| {
            asked.is_none() || asked.as_ref() == country
        };
        let in_period = |period: Window| {
            meeting.dates.value.is_some_and(|dates| dates.touches(period.first(), period.last()))
        };
        self.kind.is_none_or(|kind| meeting.kind == kind)
            && is(&self.host, meeting.host_country())
            && is(&self.presidency, meeting.presiding_country())
            && self.present.as_ref().is_none_or(|id| meeting.present.contains(id))
            && self.topic.is_none_or(|topic| meeting.topics.contains(&topic))
            && self.certainty.is_none_or(|certainty| meeting.certainty() == certainty)
            && self.period.is_none_or(in_period)
    }

    pub fn count(&self, record: &Chronology) -> usize {
        self.kept(record).len()
    }

    /// The single criteria whose removal would show something, and how much, the most helpful first.
    pub fn ways_out(&self, record: &Chronology) -> Vec<(Criterion, usize)> {
        let criteria = self.criteria().into_iter();
        let ways = criteria
            .map(|criterion| (criterion, self.without(criterion).count(record)))
            .filter(|(_, count)| *count > 0)
            .collect();
        ordered(ways, |(_, a), (_, b)| b.cmp(a))
    }
}

impl Word for Certainty {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Certainty::Stated, "stated"),
        (Certainty::Inferred, "inferred"),
        (Certainty::NotDocumented, "not-documented"),
    ];
}

/// The decades in which meetings were held, cut to the whole record.
pub fn decades(record: &Chronology) -> Vec<Window> {
    let years = record.meetings.iter().filter_map(BriefMeeting::year);
    let mut starts = ordered(years.map(|year| year - year.rem_euclid(10)).collect(), i16::cmp);
    starts.dedup();
    starts.into_iter().filter_map(|year| Window::new(year, year + 9)?.within(record.whole())).collect()
}

/// The countries that `role` finds in some meeting, in the order of the country list.
pub fn countries_with(
    record: &Chronology,
    role: impl Fn(&BriefMeeting, &Id<Country>) -> bool,
) -> Vec<&BriefCountry> {
    let has = |country: &&BriefCountry| record.meetings.iter().any(|meeting| role(meeting, &country.id));
    record.countries.iter().filter(has).collect()
}
