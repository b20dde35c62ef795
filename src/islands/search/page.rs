//! A field, and what is found by kind. The address follows what is typed.

use super::results::{address, context, examples, marked, sentence, suggestion};
use super::{FIELD, browser};
use crate::domain::search::entry::Kind;
use crate::domain::search::filter::SearchFilter;
use crate::domain::search::found::{Found, Group, Measure, Shelf};
use crate::edition::Edition;
use crate::parts::anew::{done_anew, drawn_anew};
use crate::parts::filters::{Facet, facets, use_filter};
use crate::site::Page;
use leptos::ev::KeyboardEvent;
use leptos::html::Div;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;
use std::time::Duration;

/// How long typing must pause before the address follows: browsers refuse to change it too often.
const PAUSE: Duration = Duration::from_millis(400);

/// How far what is searched has come. It is large, so that the page does not wait for it.
#[derive(Clone, Default)]
enum Library {
    #[default]
    Unread,
    Reading,
    Read(Arc<Shelf>),
    Failed,
}

/// `told` draws what is told below the results.
pub fn page(edition: &Edition, told: impl FnOnce(NodeRef<Div>) -> AnyView) -> AnyView {
    let words = &edition.words.of_search;
    let filter = use_filter(|query| SearchFilter::read(query));
    let typed = field_text(filter);
    let library = RwSignal::new(Library::default());
    done_anew(move || read(library));
    let mut follow = follow_typing(edition.clone(), filter);
    let type_in = move |event| {
        let text = event_target_value(&event);
        typed.set(text.clone());
        follow(text);
    };
    let answer = {
        let edition = edition.clone();
        drawn_anew(move || {
            let asked = SearchFilter { question: typed.get(), kind: filter.read().kind };
            library
                .with(|library| answer(&edition, library, &asked))
                .unwrap_or_else(|| missing(&edition, library))
        })
    };
    view! {
        <div class="search-answers" on:keydown=walk>
            <div class="search-ask needs-script" role="search">
                <label for=FIELD>{words.label}</label>
                <input id=FIELD type="search" autofocus autocomplete="off" spellcheck="false" placeholder=words.placeholder
                    prop:value=move || typed.get() on:input=type_in/>
            </div>
            {answer}
        </div>
        {told(NodeRef::new())}
    }
    .into_any()
}

/// Fetches what is searched, unless that is done or under way.
fn read(library: RwSignal<Library>) {
    if library.with_untracked(|it| matches!(it, Library::Reading | Library::Read(_))) {
        return;
    }
    library.set(Library::Reading);
    browser::fetch_shelf(move |shelf| library.set(shelf.map_or(Library::Failed, Library::Read)));
}

/// Arrows walk from the field through the results and back, and so does Enter in the field.
fn walk(event: KeyboardEvent) {
    let step = match event.key().as_str() {
        "ArrowDown" => 1,
        "ArrowUp" => -1,
        "Enter" if browser::is_in_field(FIELD) => 1,
        _ => return,
    };
    if !event.is_composing() && browser::walk(FIELD, ".search-group a", step) {
        event.prevent_default();
    }
}

/// The text in the field: what the address asks, and what is typed.
fn field_text(filter: Memo<SearchFilter>) -> RwSignal<String> {
    let typed = RwSignal::new(String::new());
    let mut first = true;
    done_anew(move || {
        let asked = filter.with(|filter| filter.question.clone());
        let begun = if std::mem::take(&mut first) { browser::text_of_field(FIELD) } else { String::new() };
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

/// None where something is asked that nothing can answer yet.
fn answer(edition: &Edition, library: &Library, filter: &SearchFilter) -> Option<AnyView> {
    if filter.question.trim().is_empty() {
        return Some(view! { <div class="needs-script">{examples(edition)}</div> }.into_any());
    }
    let Library::Read(shelf) = library else { return None };
    let each = if filter.kind.is_some() { 200 } else { 6 };
    let measure = Measure { each, all: 200, kind: filter.kind };
    Some(results(edition, filter, &shelf.find(&filter.question, measure)))
}

fn missing(edition: &Edition, library: RwSignal<Library>) -> AnyView {
    let words = &edition.words.of_search;
    if library.with(|library| !matches!(library, Library::Failed)) {
        return view! { <p class="quiet" role="status">{words.loading}</p> }.into_any();
    }
    view! {
        <p class="search-failed" role="alert">
            {words.failed}" "
            <button type="button" on:click=move |_| read(library)>{words.retry}</button>
        </p>
    }
    .into_any()
}

fn results(edition: &Edition, filter: &SearchFilter, found: &Found) -> AnyView {
    let words = &edition.words.of_search;
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
        {nothing.then(|| examples(edition))}
    }
    .into_any()
}

fn group(edition: &Edition, filter: &SearchFilter, group: &Group) -> AnyView {
    let words = &edition.words.of_search;
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
        view! { <p><a href=href data-noscroll="">{(words.all_of_kind)(group.count)}</a></p> }.into_any()
    });
    view! {
        <section class="search-group">
            <h2>{(words.kind)(group.kind)}" "<span class="count">{group.count.to_string()}</span></h2>
            <ol>{items}</ol>
            {rest}
        </section>
    }
    .into_any()
}
