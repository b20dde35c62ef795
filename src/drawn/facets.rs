//! Filters as links: each choice is an address of its own, with the number of things it would show.

use super::markup::{Tag, question, tag};
use crate::edition::Edition;
use crate::site::Page;

/// One choice of a facet.
pub struct Choice {
    pub label: String,
    pub query: String,
    pub count: usize,
    pub chosen: bool,
}

/// One facet with its choices, the first of them “all”.
pub struct Facet {
    pub label: &'static str,
    pub choices: Vec<Choice>,
}

impl Facet {
    /// A facet over `options`; `with` is the filter after a choice, `None` standing for all.
    pub fn new<T: PartialEq + Clone>(
        label: &'static str,
        all: &'static str,
        options: Vec<(T, String)>,
        chosen: Option<&T>,
        with: impl Fn(Option<T>) -> (String, usize),
    ) -> Facet {
        let choice = |value: Option<T>, label: String, chosen: bool| {
            let (query, count) = with(value);
            Choice { label, query, count, chosen }
        };
        let mut choices = vec![choice(None, all.to_owned(), chosen.is_none())];
        for (value, name) in options {
            let is_chosen = chosen == Some(&value);
            choices.push(choice(Some(value), name, is_chosen));
        }
        choices.retain(|choice| choice.count > 0 || choice.chosen);
        Facet { label, choices }
    }
}

/// The facets of a list, and a way back to all of it.
pub fn facets(edition: &Edition, page: &Page, facets: Vec<Facet>, clear: bool) -> Tag {
    let root = edition.site.href(page);
    let groups = facets.into_iter().map(|each| facet(&root, each));
    let clear = clear.then(|| question(root.clone()).class("clear").saying(edition.words.filter_clear));
    tag("div").class("facets").holding(groups).holding(clear)
}

fn facet(root: &str, facet: Facet) -> Tag {
    let choices = facet.choices.into_iter().map(|choice| {
        let count = tag("span").class("count").saying(choice.count.to_string());
        let mut link =
            question(format!("{root}{}", choice.query)).saying(choice.label).saying(" ").holding([count]);
        if choice.chosen {
            link = link.with("aria-current", "true");
        }
        tag("li").holding([link])
    });
    let label = tag("span").class("facet-label").saying(facet.label);
    let choices = tag("ul").holding(choices);
    tag("div").class("facet").with("role", "group").with("aria-label", facet.label).holding([label, choices])
}
