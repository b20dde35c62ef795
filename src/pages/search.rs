//! The search on a page of its own, each question with its address.

use crate::domain::search::entry::Kind;
use crate::domain::search::filter::SearchFilter;
use crate::edition::{Edition, use_edition};
use crate::finder::found::{Found, Group, Measure};
use crate::parts::filters::{Facet, facets, use_filter};
use crate::parts::search::results::{address, context, examples, marked, sentence, suggestion};
use crate::parts::search::{Library, PAGE_FIELD, Search, browser, waiting};
use crate::site::Page;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::time::Duration;

/// How long typing must pause before the address follows: browsers refuse to change it too often.
const PAUSE: Duration = Duration::from_millis(400);

#[component]
pub fn SearchPage() -> impl IntoView {
    let edition = use_edition();
    let search: Search = expect_context();
    let words = &edition.words.search;
    let filter = use_filter(|_, query| SearchFilter::read(query));
    let typed = field_text(filter);
    let mut follow = follow_typing(edition.clone(), filter);
    {
        let edition = edition.clone();
        Effect::new(move |_| search.read(edition.clone()));
    }
    let type_in = move |event| {
        let text = event_target_value(&event);
        typed.set(text.clone());
        follow(text);
    };
    let answer = {
        let edition = edition.clone();
        move || answer(&edition, search, &SearchFilter { question: typed.get(), kind: filter.read().kind })
    };
    view! {
        <article class="search-page">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <div class="search-ask needs-script" role="search">
                <label for=PAGE_FIELD>{words.label}</label>
                <input id=PAGE_FIELD type="search" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
                    placeholder=words.placeholder prop:value=typed on:input=type_in/>
            </div>
            {without_script(&edition)}
            {answer}
        </article>
    }
    .into_any()
}

/// The text in the field: what the address asks, and what is typed.
fn field_text(filter: Memo<SearchFilter>) -> RwSignal<String> {
    let typed = RwSignal::new(String::new());
    Effect::new(move |first: Option<()>| {
        let asked = filter.with(|filter| filter.question.clone());
        let begun = if first.is_none() { browser::text_of_field(PAGE_FIELD) } else { String::new() };
        let text = if asked.is_empty() { begun } else { asked };
        if typed.with_untracked(|typed| typed.trim() != text.trim()) {
            typed.set(text);
        }
    });
    typed
}

/// Lets the address follow the typing, in the same step of the history.
fn follow_typing(edition: Edition, filter: Memo<SearchFilter>) -> impl FnMut(String) {
    let navigate = use_navigate();
    leptos::leptos_dom::helpers::debounce(PAUSE, move |question: String| {
        let asked = SearchFilter { question, kind: filter.read_untracked().kind };
        let options = NavigateOptions { resolve: false, replace: true, scroll: false, ..Default::default() };
        navigate(&address(&edition, &asked), options);
    })
}

fn answer(edition: &Edition, search: Search, filter: &SearchFilter) -> AnyView {
    if filter.question.trim().is_empty() {
        return view! { <div class="needs-script">{examples(edition)}</div>{how(edition)} }.into_any();
    }
    let each = if filter.kind.is_some() { 200 } else { 6 };
    let measure = Measure { each, all: 200, kind: filter.kind };
    search.library.with(|library| match library {
        Library::Read(shelf) => results(edition, filter, &shelf.find(&filter.question, measure)),
        other => waiting(edition, search, matches!(other, Library::Failed)),
    })
}

fn results(edition: &Edition, filter: &SearchFilter, found: &Found) -> AnyView {
    let words = &edition.words.search;
    let with = |kind: Option<Kind>| {
        let count = found
            .groups
            .iter()
            .filter(|group| kind.is_none_or(|kind| group.kind == kind))
            .map(|it| it.count)
            .sum();
        (SearchFilter { kind, ..filter.clone() }.query(), count)
    };
    let kinds = found.groups.iter().map(|group| (group.kind, (words.kind)(group.kind).to_owned())).collect();
    let facet = Facet::new(edition.words.filter_kind, words.every_kind, kinds, filter.kind.as_ref(), with);
    let groups: Vec<AnyView> =
        found.groups.iter().filter(|it| !it.items.is_empty()).map(|it| group(edition, filter, it)).collect();
    let nothing = found.total == 0;
    view! {
        <p class="result" role="status">{sentence(edition, &filter.question, found)}</p>
        {suggestion(edition, found)}
        {(!nothing).then(|| facets(edition, &Page::Search, vec![facet], false))}
        {groups}
        {nothing.then(|| view! { {examples(edition)}{how(edition)} })}
    }
    .into_any()
}

fn group(edition: &Edition, filter: &SearchFilter, group: &Group) -> AnyView {
    let words = &edition.words.search;
    let items: Vec<AnyView> = group
        .items
        .iter()
        .map(|item| {
            view! {
                <li>
                    <a href=item.href.clone()>{marked(&item.title)}</a>
                    {context(edition, item)}
                </li>
            }
            .into_any()
        })
        .collect();
    let rest = (group.items.len() < group.count).then(|| {
        let href = address(edition, &SearchFilter { kind: Some(group.kind), ..filter.clone() });
        view! { <p><a href=href data-noscroll="">{(words.all_of_kind)(group.count)}</a></p> }
    });
    view! {
        <section class="search-group">
            <h2>{(words.kind)(group.kind)}" "<span class="count">{group.count}</span></h2>
            <ol>{items}</ol>
            {rest}
        </section>
    }
    .into_any()
}

fn how(edition: &Edition) -> AnyView {
    let words = &edition.words.search;
    let points: Vec<AnyView> =
        words.how_points.iter().map(|it| view! { <li>{*it}</li> }.into_any()).collect();
    view! { <section class="prose"><h2>{words.how}</h2><ul>{points}</ul></section> }.into_any()
}

/// Where everything is, for readers without scripts.
fn without_script(edition: &Edition) -> AnyView {
    let words = edition.words;
    let links: Vec<AnyView> = [
        (Page::Timeline, words.timeline),
        (Page::Countries, words.countries),
        (Page::Plan, words.plan),
        (Page::Organisations, words.organisations),
        (Page::Sources, words.sources),
        (Page::Glossary, words.glossary),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li><a href=edition.href(page)>{name}</a></li> }.into_any())
    .collect();
    view! { <div class="without-script"><p>{words.search.without_script}</p><ul>{links}</ul></div> }
        .into_any()
}
