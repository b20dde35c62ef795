//! What the search answers, by kind, and what it offers where there is nothing to answer.

mod item;

use crate::domain::search::entry::Kind;
use crate::domain::search::filter::SearchFilter;
use crate::domain::search::found::{Found, Group};
use crate::drawn::facets::{Facet, facets};
use crate::drawn::markup::{Tag, question, tag};
use crate::edition::Edition;
use crate::site::Page;
use item::item;

/// Where one types. Whoever comes to the page comes to it.
pub const FIELD: &str = "search-field";

/// How many results of each kind are shown while every kind is.
pub const EACH: usize = 6;

/// How many are shown of one kind.
pub const ALL: usize = 200;

pub fn results(edition: &Edition, filter: &SearchFilter, found: &Found) -> Vec<Tag> {
    let said =
        tag("p").class("result").with("role", "status").saying(sentence(edition, &filter.question, found));
    let mut drawn = vec![said];
    drawn.extend(suggestion(edition, found));
    if found.total == 0 {
        drawn.extend(examples(edition));
        return drawn;
    }
    drawn.push(facets(edition, &Page::Search, vec![kinds(edition, filter, found)], false));
    let groups = found.groups.iter().filter(|it| !it.items.is_empty());
    drawn.extend(groups.map(|it| group(edition, filter, it)));
    drawn
}

fn kinds(edition: &Edition, filter: &SearchFilter, found: &Found) -> Facet {
    let words = &edition.words.of_search;
    let with = |kind: Option<Kind>| {
        let groups = found.groups.iter().filter(|group| kind.is_none_or(|kind| group.kind == kind));
        (SearchFilter { kind, ..filter.clone() }.query(), groups.map(|it| it.count).sum())
    };
    let kinds = found.groups.iter().map(|group| (group.kind, (words.kind)(group.kind).to_owned())).collect();
    Facet::new(edition.words.filter_kind, words.every_kind, kinds, filter.kind.as_ref(), with)
}

fn group(edition: &Edition, filter: &SearchFilter, group: &Group) -> Tag {
    let words = &edition.words.of_search;
    let count = tag("span").class("count").saying(group.count.to_string());
    let items = group.items.iter().map(|it| item(edition, it));
    let rest = (group.items.len() < group.count).then(|| {
        let href = address(edition, &SearchFilter { kind: Some(group.kind), ..filter.clone() });
        tag("p").holding([question(href).saying((words.all_of_kind)(group.count))])
    });
    tag("section")
        .class("search-group")
        .holding([
            tag("h2").saying((words.kind)(group.kind)).saying(" ").holding([count]),
            tag("ol").holding(items),
        ])
        .holding(rest)
}

/// How much was found, in a sentence.
fn sentence(edition: &Edition, question: &str, found: &Found) -> String {
    let words = &edition.words.of_search;
    match (found.total, found.partial) {
        (0, _) => (words.nothing)(question.trim()),
        (total, true) => (words.found_some)(total),
        (total, false) => (words.found)(total),
    }
}

/// The address of a question.
fn address(edition: &Edition, filter: &SearchFilter) -> String {
    format!("{}{}", edition.href(Page::Search), filter.query())
}

/// Another question to ask.
fn suggestion(edition: &Edition, found: &Found) -> Option<Tag> {
    let asked = found.suggestion.clone()?;
    let href = address(edition, &SearchFilter::of(asked.as_str()));
    let said = tag("p").class("did-you-mean").saying(edition.words.of_search.did_you_mean).saying(" ");
    Some(said.holding([question(href).saying(asked)]).saying("?"))
}

/// Questions that show what can be asked.
pub fn examples(edition: &Edition) -> [Tag; 2] {
    let words = &edition.words.of_search;
    let items = words.examples.iter().map(|asked| {
        let href = address(edition, &SearchFilter::of(*asked));
        tag("li").holding([question(href).saying(*asked)])
    });
    [tag("p").class("quiet").saying(words.examples_lead), tag("ul").class("examples").holding(items)]
}

/// What is searched is still on its way.
pub fn loading(edition: &Edition) -> Tag {
    tag("p").class("quiet").with("role", "status").saying(edition.words.of_search.loading)
}

/// What is searched could not be had.
pub fn failed(edition: &Edition) -> Tag {
    let words = &edition.words.of_search;
    let again = tag("button").with("type", "button").saying(words.retry);
    tag("p").class("search-failed").with("role", "alert").saying(words.failed).saying(" ").holding([again])
}
