//! Results as the options of a list, which the field above it walks through.

use super::results::{context, marked};
use crate::edition::Edition;
use crate::finder::found::{Found, Group, Item};
use leptos::prelude::*;

/// How many options there are to walk through: the results shown, and the way to all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    pub count: usize,
}

impl Choices {
    pub fn of(found: Option<&Found>) -> Choices {
        let shown: usize = found.iter().flat_map(|it| &it.groups).map(|group| group.items.len()).sum();
        Choices { count: if shown > 0 { shown + 1 } else { 0 } }
    }

    /// The name of an option in the page.
    pub fn id(at: usize) -> String {
        format!("search-option-{at}")
    }
}

/// The options by kind, and a last one that leads to all results.
pub fn choices(
    edition: &Edition,
    list: &'static str,
    found: &Found,
    all: String,
    active: RwSignal<Option<usize>>,
    chosen: impl Fn() + Copy + 'static,
) -> AnyView {
    let words = &edition.words.search;
    let mut next = 0;
    let groups: Vec<AnyView> = found
        .groups
        .iter()
        .filter(|it| !it.items.is_empty())
        .map(|it| group(edition, it, &mut next, active))
        .collect();
    let (last, text) = (next, (words.all_results)(found.total));
    view! {
        <div id=list class="options" role="listbox" aria-label=words.results on:click=move |_| chosen()>
            {groups}
            {option(last, all, active, text.into_any())}
        </div>
    }
    .into_any()
}

fn group(edition: &Edition, group: &Group, next: &mut usize, active: RwSignal<Option<usize>>) -> AnyView {
    let heading = format!("{}-kind", Choices::id(*next));
    let items: Vec<AnyView> = group
        .items
        .iter()
        .map(|item| {
            let at = *next;
            *next += 1;
            option(at, item.href.clone(), active, inside(edition, item))
        })
        .collect();
    let labelled = heading.clone();
    view! {
        <div role="group" aria-labelledby=labelled>
            <p id=heading class="options-kind" role="presentation">
                {(edition.words.search.kind)(group.kind)}" "<span class="count">{group.count}</span>
            </p>
            {items}
        </div>
    }
    .into_any()
}

fn inside(edition: &Edition, item: &Item) -> AnyView {
    view! { <span class="title">{marked(&item.title)}</span>{context(edition, item)} }.into_any()
}

fn option(at: usize, href: String, active: RwSignal<Option<usize>>, inside: AnyView) -> AnyView {
    let selected = move || if active.get() == Some(at) { "true" } else { "false" };
    view! { <a id=Choices::id(at) class="option" role="option" href=href tabindex="-1" aria-selected=selected>{inside}</a> }
        .into_any()
}
