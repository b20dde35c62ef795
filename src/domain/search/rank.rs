//! Which of the entries that fit come first.

use super::index::{Field, Index};
use super::matching::Family;
use crate::domain::order::ordered;

/// An entry that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its place among the entries.
    pub entry: usize,
    pub score: f32,
    /// The share of the question it answers, from 0 to 1; rare words count more.
    pub share: f32,
}

/// What a word is worth by its place.
const fn worth(field: Field) -> f32 {
    match field {
        Field::Text => 1.0,
        Field::Facts => 2.4,
        Field::Name => 5.0,
        Field::EnglishTitle | Field::SpanishTitle | Field::BothTitles => 4.0,
    }
}

/// How much a title counts that the question covers whole.
const WHOLE_TITLE: f32 = 0.9;
/// How much more it counts if the question is the title, no less and no more.
const SAME_TITLE: f32 = 3.0;
/// The share an entry must answer to be shown where none answers all.
const LEAST_SHARE: f32 = 0.3;
/// The same where some answer all.
const LEAST_SHARE_BESIDE: f32 = 0.66;

/// What one entry has gathered.
#[derive(Clone, Copy, Default)]
struct Tally {
    score: f32,
    share: f32,
    words: usize,
    titles: [f32; 2],
}

/// The best that one word of the question has in an entry.
#[derive(Clone, Copy, Default)]
struct Best {
    value: f32,
    quality: f32,
    titles: [f32; 2],
}

/// Hits in order, and whether none has all the words asked for. `unknown` words meet nothing at all.
pub fn rank(index: &Index, families: &[Family], unknown: usize) -> (Vec<Hit>, bool) {
    let count = index.len();
    let rarest = (1.0 + count as f32).ln();
    let mut tallies = vec![Tally::default(); count];
    let mut total = rarest * unknown as f32;
    let mut best = vec![Best::default(); count];
    for family in families {
        let touched = gather(index, family, &mut best);
        let weight = (1.0 + count as f32 / touched.len().max(1) as f32).ln();
        total += weight;
        for entry in touched {
            let found = std::mem::take(&mut best[entry]);
            let tally = &mut tallies[entry];
            tally.score += weight * found.value;
            tally.share += weight;
            tally.words += 1;
            (0..2).for_each(|lang| tally.titles[lang] += found.titles[lang]);
        }
    }
    let asked = families.len() + unknown;
    let mut hits: Vec<(bool, Hit)> = Vec::new();
    for (entry, tally) in tallies.iter().enumerate().filter(|(_, tally)| tally.words > 0) {
        let share = tally.share / total;
        let score = tally.score * index.kinds[entry].standing() * of_title(index, entry, tally, asked);
        hits.push((tally.words == asked, Hit { entry, score, share }));
    }
    let partial = !hits.iter().any(|(all, _)| *all);
    let least = if partial { LEAST_SHARE } else { LEAST_SHARE_BESIDE };
    hits.retain(|(all, hit)| *all || hit.share >= least);
    let hits = ordered(hits, |(all_a, a), (all_b, b)| {
        let by_share = if *all_a { std::cmp::Ordering::Equal } else { b.share.total_cmp(&a.share) };
        all_b.cmp(all_a).then(by_share).then(b.score.total_cmp(&a.score)).then(a.entry.cmp(&b.entry))
    });
    (hits.into_iter().map(|(_, hit)| hit).collect(), partial)
}

/// The best of a family in each entry it touches. Returns the entries.
fn gather(index: &Index, family: &Family, best: &mut [Best]) -> Vec<usize> {
    let mut touched = Vec::new();
    for found in &family.words {
        for posting in index.postings_of(found.word) {
            let entry = posting.entry as usize;
            let known = &mut best[entry];
            if known.quality == 0.0 {
                touched.push(entry);
            }
            known.value = known.value.max(found.quality * worth(posting.field));
            known.quality = known.quality.max(found.quality);
            for (lang, has) in posting.field.in_titles().into_iter().enumerate() {
                if has {
                    known.titles[lang] = known.titles[lang].max(found.quality.sqrt());
                }
            }
        }
    }
    touched
}

/// What the title adds: how much of it the question covers, and whether they are one and the same, in the language
/// where that is most.
fn of_title(index: &Index, entry: usize, tally: &Tally, asked: usize) -> f32 {
    let of = |lang: usize| {
        let covered = (tally.titles[lang] / f32::from(index.lengths[entry][lang].max(1))).min(1.0);
        let same = (covered * tally.titles[lang] / asked as f32).powi(4);
        (1.0 + WHOLE_TITLE * covered) * (1.0 + SAME_TITLE * same)
    };
    of(0).max(of(1))
}
