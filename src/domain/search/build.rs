//! Makes the index from the texts of both languages.

use super::acronyms::Acronym;
use super::entry::Entry;
use super::index::{Field, Index, Posting};
use super::words::{folded, is_filler};
use std::collections::BTreeMap;

/// The words of one entry, each with its most telling place.
type Places = BTreeMap<String, Field>;

impl Index {
    /// The index of some entries, which both lists hold in the same order.
    pub fn build(english: &[Entry], spanish: &[Entry], acronyms: &[Acronym]) -> Index {
        let mut index = Index::default();
        let mut all: BTreeMap<String, Vec<Posting>> = BTreeMap::new();
        for (at, pair) in english.iter().zip(spanish).enumerate() {
            let titles = [(&pair.0.title, Field::EnglishTitle), (&pair.1.title, Field::SpanishTitle)];
            let mut places = Places::new();
            index.kinds.push(pair.0.kind);
            index.lengths.push(titles.map(|(title, field)| put(&mut places, title, field, acronyms)));
            for entry in [pair.0, pair.1] {
                put(&mut places, &entry.names, Field::Name, acronyms);
                put(&mut places, &entry.facts, Field::Facts, acronyms);
                put(&mut places, &entry.text, Field::Text, acronyms);
            }
            for (word, field) in places {
                let entry = u32::try_from(at).unwrap_or(u32::MAX);
                all.entry(word).or_default().push(Posting { entry, field });
            }
        }
        for (word, postings) in all {
            index.words.push(word.into());
            index.starts.push(index.postings.len());
            index.postings.extend(postings);
        }
        index.starts.push(index.postings.len());
        index
    }
}

/// Puts the words of a text in their place and says how many telling ones there are. Fillers count in titles alone,
/// where a title may have nothing else.
fn put(places: &mut Places, text: &str, field: Field, acronyms: &[Acronym]) -> u8 {
    let words = folded(text);
    let title = !field.in_titles().eq(&[false, false]);
    let mut add = |word: &str, field: Field| {
        places.entry(word.to_owned()).and_modify(|known| *known = known.and(field)).or_insert(field);
    };
    let mut telling = 0_u8;
    for (at, word) in words.iter().enumerate() {
        let first = !words[..at].contains(word);
        if first && (title || !is_filler(word)) {
            add(word, field);
            telling = telling.saturating_add(u8::from(!is_filler(word)));
        }
    }
    for short in acronyms.iter().flat_map(|acronym| acronym.met_in(&words)) {
        add(short, field.min(Field::Facts));
    }
    telling
}
