//! All activities laid out for quick answers: which words each facet knows, and where they occur.

use super::bits::Bits;
use super::facet::Facet;
use crate::domain::activity::Activity;
use crate::domain::atlas::Atlas;
use crate::domain::date::Span;
use crate::domain::lang::Lang;
use crate::domain::query::{Outcome, Word};
use crate::domain::traces::Traces;
use std::collections::BTreeMap;

/// Built once for a record; positions are those of `atlas.activities`.
#[derive(Clone, Debug, PartialEq)]
pub struct Index {
    pub size: usize,
    /// The words of each facet, most frequent first. Status is as recorded, with all its words.
    columns: Vec<Vec<Posting>>,
    /// First and last year of each activity's dates; none for the undated.
    pub(super) years: Vec<Option<(i16, i16)>>,
    pub traces: Vec<Traces>,
    pub(super) outcomes: Vec<Outcome>,
    /// Titles without case and accents, for order.
    pub(super) titles: Vec<String>,
    /// The first year of which anything is dated.
    pub first_year: i16,
    /// The last year of any activity, or that of the record.
    pub last_year: i16,
    /// The year of the record itself.
    pub record_year: i16,
}

/// One word of a facet and the positions of the activities found under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Posting {
    pub word: String,
    pub members: Bits,
}

impl Index {
    pub fn new(atlas: &Atlas, lang: Lang) -> Self {
        let all = &atlas.activities;
        let traces: Vec<Traces> = all.iter().map(|it| Traces::of(atlas, it)).collect();
        let outcomes: Vec<Outcome> = all.iter().map(Outcome::of).collect();
        let record_year = atlas.about.as_of.start().year();
        let years: Vec<_> = all.iter().map(|it| it.dates.value.map(years)).collect();
        let last_year = years.iter().flatten().map(|(_, end)| *end).fold(record_year, i16::max);
        Index {
            size: all.len(),
            columns: Facet::ALL.into_iter().map(|facet| column(facet, all, &outcomes)).collect(),
            years,
            titles: all.iter().map(|it| folded(it.title.get(lang))).collect(),
            first_year: traces.iter().filter_map(Traces::first).min().unwrap_or(record_year),
            last_year,
            record_year,
            traces,
            outcomes,
        }
    }

    pub fn options(&self, facet: Facet) -> &[Posting] {
        &self.columns[facet as usize]
    }

    /// Whether the activity at a position falls in the years from `first` to `last`. How long something with an
    /// open end went on is not documented, so that it counts in its first year only.
    pub fn covers(&self, at: usize, first: i16, last: i16) -> bool {
        self.years[at].is_some_and(|(start, end)| start <= last && end >= first)
    }
}

fn years(dates: Span) -> (i16, i16) {
    let start = dates.start().year();
    (start, dates.end().map_or(start, |end| end.year()))
}

fn column(facet: Facet, all: &[Activity], outcomes: &[Outcome]) -> Vec<Posting> {
    let mut words: BTreeMap<String, Bits> = BTreeMap::new();
    if facet == Facet::Status {
        words.extend(Outcome::WORDS.iter().map(|(_, word)| ((*word).to_owned(), Bits::none(all.len()))));
    }
    for (at, (it, &outcome)) in all.iter().zip(outcomes).enumerate() {
        facet.words(it, outcome, |word| match words.get_mut(word) {
            Some(bits) => bits.insert(at),
            None => words.entry(word.to_owned()).or_insert_with(|| Bits::none(all.len())).insert(at),
        });
    }
    let mut options: Vec<Posting> =
        words.into_iter().map(|(word, members)| Posting { word, members }).collect();
    options.sort_by_key(|option| std::cmp::Reverse(option.members.len()));
    options
}

/// Lower case without accents, so that Á stands beside A.
fn folded(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|letter| letter.is_alphanumeric() || *letter == ' ')
        .map(|letter| match letter {
            'á' | 'à' => 'a',
            'é' | 'è' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            other => other,
        })
        .collect()
}
