//! What a search shows: results of each kind with their marked pieces, ready to be drawn.

use super::entry::{Entry, Kind};
use super::index::{Answer, Index};
use super::mark::{Piece, excerpt, has, mark};

/// The index beside what it leads to in the language of the page.
#[derive(Debug, Default)]
pub struct Shelf {
    pub index: Index,
    pub entries: Vec<Entry>,
}

/// How much of what is found to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Results of each kind.
    pub each: usize,
    /// Results in all.
    pub all: usize,
    /// One kind alone.
    pub kind: Option<Kind>,
}

/// What to show for a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Kinds in the order of their best results.
    pub groups: Vec<Group>,
    /// Results of every kind, shown or not.
    pub total: usize,
    /// No entry has all the words.
    pub partial: bool,
    /// A question that finds more.
    pub suggestion: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub kind: Kind,
    /// Results of this kind, shown or not.
    pub count: usize,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub href: String,
    pub title: Vec<Piece>,
    /// Other names and the part of its text worth showing.
    pub context: Vec<Piece>,
    /// The words stand in the text of the other language only.
    pub elsewhere: bool,
}

/// The longest title shown whole, in letters: decisions are sentences.
const TITLE: usize = 220;

impl Shelf {
    /// Nothing, if the index was made for another set of entries.
    pub fn new(index: Index, entries: Vec<Entry>) -> Option<Shelf> {
        let fits = index.len() == entries.len()
            && entries.iter().enumerate().all(|(at, entry)| index.kind(at) == Some(entry.kind));
        fits.then_some(Shelf { index, entries })
    }

    pub fn find(&self, question: &str, measure: Measure) -> Found {
        let answer = self.index.ask(question);
        let mut found = Found { total: answer.hits.len(), partial: answer.partial, ..Found::default() };
        for hit in &answer.hits {
            let kind = self.entries[hit.entry].kind;
            match found.groups.iter_mut().find(|group| group.kind == kind) {
                Some(group) => group.count += 1,
                None => found.groups.push(Group { kind, count: 1, items: Vec::new() }),
            }
        }
        let mut left = measure.all;
        for group in
            found.groups.iter_mut().filter(|group| measure.kind.is_none_or(|kind| kind == group.kind))
        {
            let of_kind = answer.hits.iter().filter(|hit| self.entries[hit.entry].kind == group.kind);
            let shown = of_kind.take(measure.each.min(left));
            group.items = shown.map(|hit| item(&self.entries[hit.entry], &answer)).collect();
            left -= group.items.len();
        }
        if answer.hits.is_empty() || answer.partial {
            found.suggestion = self.index.suggestion(question);
        }
        found
    }
}

fn item(entry: &Entry, answer: &Answer) -> Item {
    let met = &answer.met;
    let title =
        if entry.title.chars().count() > TITLE { excerpt(&entry.title, met) } else { entry.title.clone() };
    let told = if entry.kind != Kind::Decision && has(&entry.text, met) && !has(&entry.facts, met) {
        excerpt(&entry.text, met)
    } else {
        excerpt(if entry.facts.is_empty() { &entry.text } else { &entry.facts }, met)
    };
    let context = match (entry.names.is_empty(), told.is_empty()) {
        (true, _) => told,
        (false, true) => entry.names.clone(),
        (false, false) => format!("{} · {told}", entry.names),
    };
    let texts = [&entry.title, &entry.names, &entry.facts, &entry.text];
    Item {
        href: entry.href.clone(),
        title: mark(&title, met),
        context: mark(&context, met),
        elsewhere: !texts.into_iter().any(|text| has(text, met)),
    }
}
