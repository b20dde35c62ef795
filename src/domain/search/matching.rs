//! Which words of the record a word of a question meets: the word itself, its plural, what it begins, or else what
//! lies a slip of the finger away.

use super::index::Index;
use super::query::Asked;
use super::stem::stem;
use super::typo::{Extent, Slips, tolerance};
use crate::domain::order::ordered;

/// A word of the record, and how well it answers a word of the question, from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    pub word: usize,
    pub quality: f32,
}

/// All that one word of a question meets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Family {
    pub words: Vec<Match>,
}

/// Singular for plural, one gender for the other.
const KIN: f32 = 0.92;
/// A word begun, from just begun to nearly whole.
const BEGUN: (f32, f32) = (0.35, 0.45);
/// What is left of a whole word's worth after one slip and after two.
const SLIPPED: [f32; 3] = [1.0, 0.6, 0.4];
/// The shortest word that may stand for longer ones that begin with it, where more words follow it.
const BEGINNING: usize = 4;

impl Family {
    fn add(&mut self, word: usize, quality: f32) {
        self.words.push(Match { word, quality });
    }

    /// Each word once, with the best it was met by; nothing if none was.
    fn settled(self) -> Option<Family> {
        let mut words = ordered(self.words, |a, b| a.word.cmp(&b.word).then(b.quality.total_cmp(&a.quality)));
        words.dedup_by_key(|it| it.word);
        (!words.is_empty()).then_some(Family { words })
    }
}

/// What a word meets, or nothing. Slips are allowed only to words that meet nothing as they are.
pub fn family(index: &Index, asked: &Asked) -> Option<Family> {
    let mut family = Family::default();
    kin(index, &asked.word, 1.0, &mut family);
    for (other, quality) in &asked.others {
        kin(index, other, *quality, &mut family);
    }
    let known = !family.words.is_empty();
    if asked.last || (!known && asked.word.len() >= BEGINNING) {
        begun(index, &asked.word, if known { 0.5 } else { 1.0 }, &mut family);
    }
    if family.words.is_empty() {
        slipped(index, &asked.word, Extent::Whole, &mut family);
    }
    if family.words.is_empty() && asked.last {
        slipped(index, &asked.word, Extent::Beginning, &mut family);
    }
    family.settled()
}

/// Two words written as one, if the record has both.
pub fn split(index: &Index, word: &str) -> Option<Vec<Family>> {
    (3..word.len().saturating_sub(2)).filter(|at| word.is_char_boundary(*at)).find_map(|at| {
        let (first, second) = word.split_at(at);
        [first, second]
            .into_iter()
            .map(|part| {
                let mut family = Family::default();
                kin(index, part, 1.0, &mut family);
                family.settled()
            })
            .collect()
    })
}

/// The word itself and those that differ from it in number or gender.
fn kin(index: &Index, word: &str, quality: f32, family: &mut Family) {
    let own = stem(word);
    let start: String = own.chars().take(2).collect();
    for at in index.beginning_with(&start) {
        let other = &index.words[at];
        if **other == *word {
            family.add(at, quality);
        } else if other.len() + 3 >= word.len() && other.len() <= word.len() + 3 && stem(other) == own {
            family.add(at, quality * KIN);
        }
    }
}

fn begun(index: &Index, word: &str, share: f32, family: &mut Family) {
    let numeric = word.bytes().all(|byte| byte.is_ascii_digit());
    if word.len() < 2 || (numeric && word.len() < 3) {
        return;
    }
    for at in index.beginning_with(word) {
        let (typed, whole) = (word.len() as f32, index.words[at].len() as f32);
        family.add(at, share * (BEGUN.0 + BEGUN.1 * typed / whole));
    }
}

fn slipped(index: &Index, word: &str, extent: Extent, family: &mut Family) {
    let most = tolerance(word);
    if most == 0 || (extent == Extent::Beginning && word.len() < BEGINNING + 1) {
        return;
    }
    let own = stem(word);
    let mut slips =
        [Slips::from(word.as_bytes(), most, extent), Slips::from(own.as_bytes(), most.min(1), extent)];
    let ways = if own == word { 1 } else { 2 };
    let mut near: Vec<(usize, usize)> = Vec::new();
    for (at, meant) in index.words.iter().enumerate() {
        let distance = slips[..ways].iter_mut().find_map(|way| way.to(meant.as_bytes()));
        near.extend(distance.filter(|_| tolerance(meant) > 0).map(|distance| (at, distance)));
    }
    let least = near.iter().map(|(_, distance)| *distance).min().unwrap_or(0);
    for (at, distance) in near.into_iter().filter(|(_, distance)| *distance == least) {
        let same_start = index.words[at].as_bytes().first() == word.as_bytes().first();
        family.add(at, SLIPPED[distance.min(2)] * if same_start { 1.0 } else { 0.8 });
    }
}

impl Index {
    /// The places of the words that begin with some letters.
    pub(super) fn beginning_with(&self, start: &str) -> std::ops::Range<usize> {
        let from = self.words.partition_point(|word| **word < *start);
        let count = self.words[from..].partition_point(|word| word.starts_with(start));
        from..from + count
    }
}
