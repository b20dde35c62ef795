//! What a visitor asks of the plan of action, read from the address and written back to it.

use super::facet::Facet;
use super::index::Index;
use super::order::{Group, Sort};
use crate::domain::query::{Word, query_string};
use std::collections::{BTreeMap, BTreeSet};

/// Which activities to show, as of when, and how. Only this stands in an address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Within a facet any of the words may fit; every facet must.
    chosen: BTreeMap<Facet, BTreeSet<String>>,
    pub period: Period,
    /// The end of this year instead of today.
    pub as_of: Option<i16>,
    pub group: Option<Group>,
    pub sort: Sort,
    pub view: View,
    /// How many further stretches of a long list to show.
    pub more: u16,
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

/// How the answer is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    List,
    Table,
    Matrix,
}

impl Word for View {
    const WORDS: &'static [(Self, &'static str)] =
        &[(View::List, "list"), (View::Table, "table"), (View::Matrix, "matrix")];
}

impl Question {
    /// Reads a question from an address. What the record does not know is ignored, so that no address fails.
    pub fn read(index: &Index, query: impl Fn(&str) -> Option<String>) -> Self {
        let mut chosen = BTreeMap::new();
        for facet in Facet::ALL {
            let Some(words) = query(facet.key()) else { continue };
            let options = index.options(facet);
            let known = |word: &&str| options.iter().any(|option| option.word == **word);
            let words: BTreeSet<String> = words.split(',').filter(known).map(str::to_owned).collect();
            if !words.is_empty() {
                chosen.insert(facet, words);
            }
        }
        let within = |year: &i16| (index.first_year..=index.last_year).contains(year);
        let year = |key: &str| query(key)?.parse().ok().filter(within);
        let period = match query("from").as_deref() {
            Some("none") => Period::Undated,
            _ => Period::years(year("from"), year("to")),
        };
        Question {
            chosen,
            period,
            as_of: year("asof").filter(|year| *year < index.record_year),
            group: query("group").and_then(|word| Group::read(&word)),
            sort: query("sort").and_then(|word| Sort::read(&word)).unwrap_or_default(),
            view: query("view").and_then(|word| View::read(&word)).unwrap_or_default(),
            more: query("more").and_then(|count| count.parse().ok()).unwrap_or_default(),
        }
    }

    /// The question as it stands in an address, `?area=…`, or nothing.
    pub fn query(&self) -> String {
        let mut pairs: Vec<(&str, Option<String>)> = Facet::ALL
            .into_iter()
            .map(|facet| {
                let words = self.chosen.get(&facet);
                (facet.key(), words.map(|words| Vec::from_iter(words.iter().map(String::as_str)).join(",")))
            })
            .collect();
        let (from, to) = match self.period {
            Period::Any => (None, None),
            Period::Undated => (Some("none".to_owned()), None),
            Period::Years(from, to) => (from.map(|year| year.to_string()), to.map(|year| year.to_string())),
        };
        let unless_default = |word: &'static str, default: bool| (!default).then(|| word.to_owned());
        pairs.extend([
            ("from", from),
            ("to", to),
            ("asof", self.as_of.map(|year| year.to_string())),
            ("group", self.group.map(|group| group.word().to_owned())),
            ("sort", unless_default(self.sort.word(), self.sort == Sort::default())),
            ("view", unless_default(self.view.word(), self.view == View::default())),
            ("more", (self.more > 0).then(|| self.more.to_string())),
        ]);
        query_string(&pairs)
    }

    /// The words chosen in a facet, in order.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.chosen.get(&facet).into_iter().flatten().map(String::as_str)
    }

    pub fn has(&self, facet: Facet, word: &str) -> bool {
        self.chosen.get(&facet).is_some_and(|words| words.contains(word))
    }

    /// The same question with a word of a facet chosen, or no longer chosen.
    pub fn toggled(&self, facet: Facet, word: &str) -> Question {
        let mut question = Question { more: 0, ..self.clone() };
        let words = question.chosen.entry(facet).or_default();
        if !words.remove(word) {
            words.insert(word.to_owned());
        }
        if words.is_empty() {
            question.chosen.remove(&facet);
        }
        question
    }

    /// The same question with exactly these words of a facet.
    pub fn with(&self, facet: Facet, words: &[&str]) -> Question {
        let mut question = Question { more: 0, ..self.clone() };
        question.chosen.remove(&facet);
        if !words.is_empty() {
            question.chosen.insert(facet, words.iter().map(|&word| word.to_owned()).collect());
        }
        question
    }

    pub fn during(&self, period: Period) -> Question {
        Question { period, more: 0, ..self.clone() }
    }

    /// Whether anything narrows the record.
    pub fn narrows(&self) -> bool {
        !self.chosen.is_empty() || self.period != Period::Any || self.as_of.is_some()
    }

    /// The same way of looking at everything.
    pub fn cleared(&self) -> Question {
        Question { group: self.group, sort: self.sort, view: self.view, ..Question::default() }
    }
}

impl Period {
    /// The years between two, in whichever order they are named.
    pub fn years(from: Option<i16>, to: Option<i16>) -> Self {
        match (from, to) {
            (None, None) => Period::Any,
            (Some(from), Some(to)) => Period::Years(Some(from.min(to)), Some(from.max(to))),
            open => Period::Years(open.0, open.1),
        }
    }

    pub fn from(self) -> Option<i16> {
        if let Period::Years(from, _) = self { from } else { None }
    }

    pub fn to(self) -> Option<i16> {
        if let Period::Years(_, to) = self { to } else { None }
    }
}
