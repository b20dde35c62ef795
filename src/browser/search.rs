//! What the search needs of the browser: what it searches, its keys, its field.

use super::arrival;
use super::follow;
use super::json;
use super::page::{document, element};
use crate::domain::search::entry::Entry;
use crate::domain::search::found::Shelf;
use crate::domain::search::index::Index;
use crate::edition::Edition;
use crate::islands::entries::listed;
use crate::islands::search::FIELD;
use crate::site::Page;
use leptos::prelude::window_event_listener;
use std::cell::RefCell;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

thread_local! {
    static SHELF: RefCell<Option<Arc<Shelf>>> = const { RefCell::new(None) };
}

/// What is searched, fetched once from where the page says it is; none where that fails.
pub fn fetch_shelf(done: impl FnOnce(Option<Arc<Shelf>>) + 'static) {
    let kept = SHELF.with_borrow(Clone::clone);
    if kept.is_some() {
        return done(kept);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let shelf = shelf().await.map(Arc::new);
        SHELF.set(shelf.clone());
        done(shelf);
    });
}

async fn shelf() -> Option<Shelf> {
    let island = element(&document()?, "[data-shelf]")?;
    let text = arrival::text(&island.get_attribute("data-shelf")?).await.ok()?;
    let (index, entries): (String, Vec<Entry>) = json::read(&text).ok()?;
    Shelf::new(Index::from_text(&index).ok()?, entries)
}

/// Leads to the search on Ctrl K or Cmd K, and on / where no text is being written.
pub fn listen_for_keys(edition: &Edition) {
    let href = edition.href(Page::Search);
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        if event.alt_key() || event.shift_key() && event.key() != "/" || event.is_composing() {
            return;
        }
        let modified = event.ctrl_key() || event.meta_key();
        let writing = event
            .target()
            .and_then(|it| it.dyn_into::<Element>().ok())
            .is_some_and(|it| it.matches("input, textarea, select, [contenteditable]").unwrap_or(false));
        let asked = match event.key().as_str() {
            "k" | "K" => modified,
            "/" => !modified && !writing,
            _ => false,
        };
        if asked {
            event.prevent_default();
            if !focus_field() {
                follow::follow(href.clone());
            }
        }
    });
}

/// Whether the page has the field of the search; if so it is focused and its text selected.
pub fn focus_field() -> bool {
    field(FIELD).is_some_and(|field| {
        field.select();
        field.focus().is_ok()
    })
}

fn field(id: &str) -> Option<HtmlInputElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// What stands in a field, such as what was typed before the page came alive.
pub fn text_of_field(id: &str) -> String {
    field(id).map(|field| field.value()).unwrap_or_default()
}

pub fn is_in_field(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|it| it.id() == id)
}

/// Moves the keyboard on from a field through some links, or back, and says whether it is at one of them.
pub fn walk(id: &str, links: &str, step: i32) -> bool {
    let Some(document) = document() else { return false };
    let Ok(links) = document.query_selector_all(links).map(listed) else { return false };
    let field = document.get_element_by_id(id);
    let stops: Vec<HtmlElement> =
        field.into_iter().chain(links).filter_map(|it| it.dyn_into().ok()).collect();
    let active = document.active_element();
    let Some(at) = stops.iter().position(|stop| active.as_ref() == Some(stop.as_ref())) else { return false };
    let to = at.saturating_add_signed(step as isize).min(stops.len() - 1);
    to != at && stops[to].focus().is_ok()
}
