//! What to ask instead, when a question found nothing.

use super::index::Index;
use super::query;
use super::typo::{Extent, Slips};

/// Slips that a suggestion may assume.
const MOST: usize = 3;

impl Index {
    /// The question with each unknown word replaced by the nearest one of the record, or left out where none is near;
    /// nothing if that asks the same, or finds nothing either.
    pub fn suggestion(&self, question: &str) -> Option<String> {
        let unknown = self.ask(question).unknown;
        let asked = query::read(question);
        let better: Vec<String> = asked
            .iter()
            .filter_map(|it| {
                if unknown.contains(&it.word) { self.nearest(&it.word) } else { Some(it.word.clone()) }
            })
            .collect();
        let words: Vec<String> = asked.into_iter().map(|it| it.word).collect();
        let text = better.join(" ");
        (!better.is_empty() && better != words && !self.ask(&text).hits.is_empty()).then_some(text)
    }

    /// The word of the record that is nearest, the more frequent of two.
    fn nearest(&self, word: &str) -> Option<String> {
        let most = MOST.min(word.len() / 3);
        let mut slips = Slips::from(word.as_bytes(), most, Extent::Whole);
        let near = |(at, meant): (usize, &str)| {
            let distance = slips.to(meant.as_bytes())?;
            Some((distance, std::cmp::Reverse(self.postings_of(at).len()), at))
        };
        let (_, _, at) = self
            .words
            .iter()
            .map(AsRef::as_ref)
            .enumerate()
            .filter(|(_, meant)| meant.len() > 3)
            .filter_map(near)
            .min()?;
        Some(self.words[at].to_string())
    }
}
