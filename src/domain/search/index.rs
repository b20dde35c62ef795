//! The words of both languages and the entries that hold them.

use super::entry::Kind;
use super::matching::{self, Family};
use super::query::{self, Asked};
use super::rank::{self, Hit};
use crate::domain::order::distinct;

/// Where in an entry a word stands; the most telling place counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Text,
    Facts,
    /// Another name of it: an acronym, the city and year of a meeting.
    Name,
    EnglishTitle,
    SpanishTitle,
    BothTitles,
}

impl Field {
    pub const ALL: [Field; 6] =
        [Field::Text, Field::Facts, Field::Name, Field::EnglishTitle, Field::SpanishTitle, Field::BothTitles];

    pub(super) fn number(self) -> usize {
        self as usize
    }

    /// The place of a word that stands in both.
    pub(super) fn and(self, other: Field) -> Field {
        match (self.min(other), self.max(other)) {
            (Field::EnglishTitle, Field::SpanishTitle) => Field::BothTitles,
            (_, most) => most,
        }
    }

    /// Whether the title has the word, in English and in Spanish.
    pub(super) fn in_titles(self) -> [bool; 2] {
        [
            matches!(self, Field::EnglishTitle | Field::BothTitles),
            matches!(self, Field::SpanishTitle | Field::BothTitles),
        ]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub entry: u32,
    pub field: Field,
}

/// Which entries hold which words, in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    pub(super) kinds: Vec<Kind>,
    /// Telling words of each title, in English and in Spanish.
    pub(super) lengths: Vec<[u8; 2]>,
    /// Folded and in order.
    pub(super) words: Vec<Box<str>>,
    /// Where the postings of each word begin; one more for the end.
    pub(super) starts: Vec<usize>,
    pub(super) postings: Vec<Posting>,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Best first.
    pub hits: Vec<Hit>,
    /// Folded words of the record that the question met, in order: what to mark in texts.
    pub met: Vec<String>,
    /// Words of the question that the record does not have, as typed but folded.
    pub unknown: Vec<String>,
    /// No entry has all the words; these have some.
    pub partial: bool,
}

impl Index {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    pub fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }

    pub fn kind(&self, entry: usize) -> Option<Kind> {
        self.kinds.get(entry).copied()
    }

    pub(super) fn postings_of(&self, word: usize) -> &[Posting] {
        &self.postings[self.starts[word]..self.starts[word + 1]]
    }

    /// The entries that a question asks for. An empty question finds nothing.
    pub fn ask(&self, question: &str) -> Answer {
        let asked = query::read(question);
        let mut families: Vec<Family> = Vec::new();
        let mut unknown = Vec::new();
        for word in &asked {
            let found = self.families(word);
            if found.is_empty() {
                unknown.push(word.word.clone());
            }
            families.extend(found);
        }
        let (hits, partial) = rank::rank(self, &families, unknown.len());
        let met =
            families.iter().flat_map(|it| &it.words).map(|it| self.words[it.word].to_string()).collect();
        Answer { hits, met: distinct(met), unknown, partial }
    }

    /// What a word meets; a word that meets nothing may be two written as one.
    fn families(&self, asked: &Asked) -> Vec<Family> {
        match matching::family(self, asked) {
            Some(family) => vec![family],
            None => matching::split(self, &asked.word).unwrap_or_default(),
        }
    }
}
