//! What a visitor asks of the plan of action, read from the address and written back to it.

use super::bits::Bits;
use super::catalogue::Catalogue;
use super::facet::Facet;
use super::order::{Division, Group, Sort};
use crate::domain::query::{Word, query_string};

/// How many entries a page shows before one asks for more.
pub const STRETCH: usize = 200;

/// Which activities to show, as of when, and in which order. Only this stands in an address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Places of choices, for each facet. Within a facet any of them may fit; every facet must.
    chosen: [Bits; Facet::ALL.len()],
    pub period: Period,
    /// The end of this year instead of today.
    pub as_of: Option<i16>,
    pub group: Option<Group>,
    pub sort: Sort,
    /// How many further stretches of a long list to show.
    pub more: usize,
}

/// The years in which an activity took place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    #[default]
    Any,
    /// From the first to the last of these years, either of them open.
    Years(Option<i16>, Option<i16>),
    Undated,
}

impl Question {
    /// Reads a question from an address. What the record does not know is ignored, so that no address fails.
    pub fn read(record: &Catalogue, query: impl Fn(&str) -> Option<String>) -> Self {
        let mut question = Question::default();
        for facet in Facet::ALL {
            let words = query(facet.key()).unwrap_or_default();
            for word in words.split(',') {
                if let Some(at) = record.choices(facet).iter().position(|choice| choice.word == word) {
                    question.chosen[facet as usize].insert(at);
                }
            }
        }
        let year = |key: &str| {
            query(key)?
                .parse()
                .ok()
                .filter(|year| (record.first_year / 10 * 10..=record.last_year / 10 * 10 + 9).contains(year))
        };
        let undated = query("from").as_deref() == Some("none");
        Question {
            period: if undated { Period::Undated } else { Period::years(year("from"), year("to")) },
            group: query("group").and_then(|word| Group::read(&word)),
            sort: query("sort").and_then(|word| Sort::read(&word)).unwrap_or_default(),
            more: query("more").and_then(|count| count.parse().ok()).unwrap_or_default(),
            ..question.as_of(record, year("asof"))
        }
    }

    /// The question as it stands in an address, `?area=…`, or nothing.
    pub fn query(&self, record: &Catalogue) -> String {
        let mut pairs: Vec<(&str, Option<String>)> = Vec::new();
        for facet in Facet::ALL {
            let mut words = String::new();
            for choice in self.chosen(facet).filter_map(|at| record.choices(facet).get(at)) {
                if !words.is_empty() {
                    words.push(',');
                }
                words.push_str(&choice.word);
            }
            pairs.push((facet.key(), Some(words).filter(|words| !words.is_empty())));
        }
        let written = |year: Option<i16>| year.map(|year| year.to_string());
        let (from, to) = match self.period {
            Period::Any => (None, None),
            Period::Undated => (Some("none".to_owned()), None),
            Period::Years(from, to) => (written(from), written(to)),
        };
        pairs.push(("from", from));
        pairs.push(("to", to));
        pairs.push(("asof", written(self.as_of)));
        pairs.push(("group", self.group.map(|group| group.word().to_owned())));
        pairs.push(("sort", (self.sort != Sort::default()).then(|| self.sort.word().to_owned())));
        pairs.push(("more", (self.more > 0).then(|| self.more.to_string())));
        query_string(&pairs)
    }

    /// The places of the choices made in a facet.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = usize> {
        self.chosen[facet as usize].iter()
    }

    pub fn has(&self, facet: Facet, choice: usize) -> bool {
        self.chosen[facet as usize].has(choice)
    }

    /// With a choice made, or no longer made.
    pub fn toggled(&self, facet: Facet, choice: usize) -> Self {
        let mut question = Question { more: 0, ..self.clone() };
        question.chosen[facet as usize].toggle(choice);
        question
    }

    /// With one choice of a facet and no other.
    pub fn only(&self, facet: Facet, choice: usize) -> Self {
        let mut question = Question { more: 0, ..self.clone() };
        question.chosen[facet as usize] = Bits::default();
        question.chosen[facet as usize].insert(choice);
        question
    }

    pub fn during(&self, period: Period) -> Self {
        Question { period, more: 0, ..self.clone() }
    }

    /// As the record stood at the end of a year; today goes without saying.
    pub fn as_of(&self, record: &Catalogue, year: Option<i16>) -> Self {
        let known = |year: &i16| (record.first_year..record.record_year).contains(year);
        Question { as_of: year.filter(known), more: 0, ..self.clone() }
    }

    pub fn sorted(&self, sort: Sort) -> Self {
        Question { sort, more: 0, ..self.clone() }
    }

    pub fn grouped(&self, group: Option<Group>) -> Self {
        Question { group, more: 0, ..self.clone() }
    }

    /// With a further stretch of the answer.
    pub fn longer(&self) -> Self {
        Question { more: self.more.saturating_add(1), ..self.clone() }
    }

    /// As much of an answer as is to be shown at once.
    pub fn bounded(&self, divisions: &[Division]) -> Vec<Division> {
        let mut room = STRETCH.saturating_mul(self.more.saturating_add(1));
        let mut bounded = Vec::new();
        for division in divisions {
            let members: Vec<usize> = division.members.iter().copied().take(room).collect();
            room -= members.len();
            if !members.is_empty() {
                bounded.push(Division { name: division.name.clone(), members });
            }
        }
        bounded
    }

    /// The same way of looking at everything.
    pub fn cleared(&self) -> Self {
        Question { group: self.group, sort: self.sort, ..Question::default() }
    }
}

impl Period {
    /// The years between two, in whichever order they are named.
    pub fn years(from: Option<i16>, to: Option<i16>) -> Self {
        match (from, to) {
            (None, None) => Period::Any,
            (Some(from), Some(to)) if from > to => Period::Years(Some(to), Some(from)),
            (from, to) => Period::Years(from, to),
        }
    }

    /// A single year; none for the undated.
    pub fn year(year: Option<i16>) -> Self {
        year.map_or(Period::Undated, |year| Period::Years(Some(year), Some(year)))
    }

    pub fn from(self) -> Option<i16> {
        if let Period::Years(from, _) = self { from } else { None }
    }

    pub fn to(self) -> Option<i16> {
        if let Period::Years(_, to) = self { to } else { None }
    }
}
