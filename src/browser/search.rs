//! The keys that lead to the search, and its field.

use super::follow;
use super::page::document;
use crate::drawn::search::FIELD;
use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

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
