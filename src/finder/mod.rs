//! Everything of the atlas that can be found, with its address, in one language. Both languages make the index, so the
//! order is the same in both.

mod plan;
mod record;

use crate::domain::date::Span;
use crate::domain::fact::{Certainty, Cited, Fact};
use crate::domain::lang::Text;
use crate::domain::search::acronyms::Acronym;
use crate::domain::search::entry::{Entry, Kind};
use crate::domain::search::index::Index;
use crate::domain::table::{Noun, Table};
use crate::edition::Edition;
use crate::head;
use crate::site::Page;

/// What can be found, in an order that both languages share.
pub fn entries(edition: &Edition) -> Vec<Entry> {
    let mut all = pages(edition);
    record::add(edition, &mut all);
    plan::add(edition, &mut all);
    all
}

/// The index of both languages.
pub fn index(english: &Edition, spanish: &Edition) -> Index {
    Index::build(&entries(english), &entries(spanish), &acronyms(english, spanish))
}

/// The pages that are no record's.
fn pages(edition: &Edition) -> Vec<Entry> {
    let fixed = Page::all(&edition.atlas).into_iter().filter(|page| {
        !matches!(
            page,
            Page::Meeting(_)
                | Page::Country(_)
                | Page::Instrument(_)
                | Page::Activity(_)
                | Page::Body(_)
                | Page::SourcesOf(_)
                | Page::Parts
                | Page::Search
        )
    });
    let entry = |page: Page| {
        let head = head::of(edition, &page);
        let title = head.title.trim_end_matches(edition.words.site_name).trim_end_matches(" · ").to_owned();
        Entry {
            kind: Kind::Page,
            href: edition.href(page),
            title,
            names: String::new(),
            facts: String::new(),
            text: head.description,
        }
    };
    fixed.map(entry).collect()
}

/// The short names that the glossary and the organisations have in both languages.
fn acronyms(english: &Edition, spanish: &Edition) -> Vec<Acronym> {
    let terms = english.atlas.glossary.terms.iter().filter_map(|term| {
        let short = term.acronym.as_ref()?;
        let both = |names: &crate::domain::lang::Names| [names.english.clone(), names.spanish.clone()];
        Some((both(short), both(&term.term)))
    });
    let organisations = english.atlas.organisations.iter().filter_map(|it| {
        let twin = spanish.atlas.organisations.get(&it.id)?;
        let (short, twin_short) = (it.acronym.as_ref()?, twin.acronym.as_ref()?);
        let both = |en: &Text, es: &Text| [english.text(en), spanish.text(es)];
        Some((both(short, twin_short), both(&it.name, &twin.name)))
    });
    let named = |(short, long): ([String; 2], [String; 2])| {
        Acronym::new(short.iter().map(String::as_str), long.iter().map(String::as_str))
    };
    Acronym::known().chain(terms.chain(organisations).map(named)).collect()
}

/// Records by id: the bundles of the languages hold them in orders of their own.
fn by_id<T: Noun>(table: &Table<T>) -> Vec<&T> {
    let mut all: Vec<&T> = table.iter().collect();
    all.sort_by(|a, b| a.id().cmp(b.id()));
    all
}

/// Puts texts after each other and leaves out what is missing.
fn join<'a>(parts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A value with the sign of what is inferred before it, where it is. A word would be found in every such entry.
fn hedged<T>(fact: &Fact<T>, told: impl Fn(&T) -> String) -> String {
    let sign = if fact.certainty == Certainty::Inferred { "≈ " } else { "" };
    fact.value.as_ref().map(|value| format!("{sign}{}", told(value))).unwrap_or_default()
}

fn date(edition: &Edition, dates: &Fact<Span>) -> String {
    hedged(dates, |span| (edition.words.date)(*span))
}

fn notes(edition: &Edition, all: &[Cited]) -> String {
    all.iter().map(|note| note.text.get(edition.lang())).collect::<Vec<_>>().join(" ")
}
