//! The way into the search from every page, and the box it opens.

use super::options::{Choices, choices};
use super::results::{address, examples, sentence, suggestion};
use super::{Library, PAGE_FIELD, Search, browser, waiting};
use crate::domain::search::filter::SearchFilter;
use crate::edition::{Edition, use_edition};
use crate::finder::found::{Found, Measure};
use crate::site::Page;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

const DIALOG: &str = "search-dialog";
const FIELD: &str = "search-box-field";
const LIST: &str = "search-options";
const MEASURE: Measure = Measure { each: 4, all: 12, kind: None };

/// A link to the page of the search, which opens the box once the page has come alive.
#[component]
pub fn SearchLink() -> impl IntoView {
    let edition = use_edition();
    let search: Search = expect_context();
    let words = &edition.words.search;
    let href = edition.href(Page::Search);
    let call = move |event: MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
            event.prevent_default();
            open(search, edition.clone());
        }
    };
    view! {
        <a class="search-link" href=href title=words.keys aria-keyshortcuts="/ Control+K Meta+K" on:click=call>
            <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M12.7 12.7 17.5 17.5"/></svg>
            <span>{words.open}</span>
        </a>
    }
    .into_any()
}

/// Opens the box, or goes to the field of the search's own page.
fn open(search: Search, edition: Edition) {
    search.read(edition);
    if !search.open.get_untracked() && browser::focus_field(PAGE_FIELD) {
        return;
    }
    browser::show_dialog(DIALOG);
    search.open.set(true);
    browser::focus_field(FIELD);
}

#[component]
pub fn SearchBox() -> impl IntoView {
    let edition = use_edition();
    let search: Search = expect_context();
    {
        let edition = edition.clone();
        Effect::new(move |_| {
            let edition = edition.clone();
            browser::listen_for_keys(move || open(search, edition.clone()));
        });
    }
    let label = edition.words.search.label;
    let inside = move || search.open.get().then(|| view! { <SearchPanel/> });
    view! {
        <dialog id=DIALOG class="search-dialog" aria-label=label on:close=move |_| search.open.set(false)>{inside}</dialog>
    }
    .into_any()
}

/// The inside of the open box: a field, and the results below it as a list of options.
#[component]
fn SearchPanel() -> impl IntoView {
    let edition = use_edition();
    let search: Search = expect_context();
    let words = &edition.words.search;
    let typed = RwSignal::new(String::new());
    let active = RwSignal::new(None::<usize>);
    let found = Memo::new(move |_| {
        let question = typed.get();
        search.library.with(|library| match library {
            Library::Read(shelf) if !question.trim().is_empty() => Some(shelf.find(&question, MEASURE)),
            _ => None,
        })
    });
    let listed = Memo::new(move |_| found.with(|found| Choices::of(found.as_ref())));
    Effect::new(move |_| {
        browser::focus_field(FIELD);
    });
    let keys = keys(edition.clone(), typed, active, listed);
    let expanded = move || if listed.with(|it| it.count > 0) { "true" } else { "false" };
    let pointed = move || active.get().map(Choices::id);
    let type_in = move |event| {
        typed.set(event_target_value(&event));
        active.set(None);
    };
    let below = {
        let edition = edition.clone();
        move || below(&edition, search, &typed.read(), &found.read(), active)
    };
    let said = {
        let edition = edition.clone();
        move || found.with(|found| found.as_ref().map(|it| sentence(&edition, &typed.read_untracked(), it)))
    };
    view! {
        <div class="search-head">
            <input id=FIELD type="search" role="combobox" aria-label=words.label aria-autocomplete="list" aria-controls=LIST
                aria-expanded=expanded aria-activedescendant=pointed autocomplete="off" autocapitalize="none" spellcheck="false"
                enterkeyhint="search" placeholder=words.placeholder on:input=type_in on:keydown=keys/>
            <button type="button" on:click=move |_| browser::close_dialog(DIALOG)>{words.close}</button>
        </div>
        <p class="search-said" role="status">{said}</p>
        <div class="search-below">{below}</div>
    }
    .into_any()
}

fn below(
    edition: &Edition,
    search: Search,
    question: &str,
    found: &Option<Found>,
    active: RwSignal<Option<usize>>,
) -> AnyView {
    let chosen = move || browser::close_dialog(DIALOG);
    match found {
        Some(found) if found.total > 0 => {
            let all = address(edition, &SearchFilter::of(question));
            view! {
                {found.partial.then(|| suggestion(edition, found))}
                {choices(edition, LIST, found, all, active, chosen)}
            }
            .into_any()
        }
        Some(found) => view! {
            <div on:click=move |_| chosen()>{suggestion(edition, found)}{examples(edition)}</div>
        }
        .into_any(),
        None if question.trim().is_empty() => view! {
            <div on:click=move |_| chosen()>{examples(edition)}</div>
        }
        .into_any(),
        None => search.library.with(|library| waiting(edition, search, matches!(library, Library::Failed))),
    }
}

/// Arrows walk through the options, Enter follows the one pointed at or asks on the search's own page, Escape closes.
fn keys(
    edition: Edition,
    typed: RwSignal<String>,
    active: RwSignal<Option<usize>>,
    listed: Memo<Choices>,
) -> impl Fn(KeyboardEvent) + 'static {
    let navigate = use_navigate();
    move |event: KeyboardEvent| {
        if event.is_composing() {
            return;
        }
        let count = listed.with_untracked(|it| it.count);
        let to = match (event.key().as_str(), active.get_untracked()) {
            ("ArrowDown", at) if count > 0 => Some(at.map_or(0, |at| (at + 1) % count)),
            ("ArrowUp", at) if count > 0 => Some(at.map_or(count - 1, |at| (at + count - 1) % count)),
            ("Enter", Some(at)) => {
                event.prevent_default();
                browser::follow(&Choices::id(at));
                return;
            }
            ("Enter", None) if !typed.read_untracked().trim().is_empty() => {
                event.prevent_default();
                let filter = SearchFilter::of(typed.get_untracked());
                browser::close_dialog(DIALOG);
                navigate(
                    &address(&edition, &filter),
                    NavigateOptions { resolve: false, ..Default::default() },
                );
                return;
            }
            // A field of this kind clears itself on Escape; the box is meant to close.
            ("Escape", _) => {
                event.prevent_default();
                browser::close_dialog(DIALOG);
                return;
            }
            _ => return,
        };
        event.prevent_default();
        active.set(to);
        if let Some(at) = to {
            browser::reveal(&Choices::id(at));
        }
    }
}
