//! The page around the app: its heading, its marks, and the sentence for when something fails.

use super::search;
use crate::islands::{ask, listed, set};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, FocusOptions, HtmlElement};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub fn element(document: &Document, selector: &str) -> Option<HtmlElement> {
    document.query_selector(selector).ok()??.dyn_into().ok()
}

/// Lays out to its end a page that comes in the place of another: on the way back browsers go to the place where one was, and
/// Firefox no further down than what it has laid out by then.
pub fn lay_out(document: &Document) {
    if let Some(root) = document.document_element() {
        set(&root, "data-laid", "");
        let _ = root.remove_attribute("data-asking");
        let _ = root.get_bounding_client_rect();
    }
}

/// After a navigation inside the app the focus is on the heading, so that a screen reader announces the page, or in
/// the field of the search. The view stays where the router or, on the way back, the browser has put it.
pub fn arrive() {
    let Some(document) = document() else { return };
    if search::focus_field() {
        return;
    }
    if let Some(heading) = element(&document, "h1") {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
    mark_target(&document);
}

/// Going to the fragment once more is what makes an element of a page placed after the navigation its target.
fn mark_target(document: &Document) {
    let Some(location) = document.location() else { return };
    if let Ok(hash) = location.hash()
        && !hash.is_empty()
    {
        let _ = location.replace(&hash);
    }
}

/// The links to the other languages take the query along.
pub fn carry_query(query: &str) {
    let found = document().and_then(|it| it.query_selector_all("a.language").ok());
    let mark = if query.is_empty() { "" } else { "?" };
    for link in found.map(listed).unwrap_or_default() {
        ask(&link, &format!("{mark}{query}"));
    }
}

/// Something has been asked: from now on browsers pass over what is out of view. Not before the first answer is shown: what
/// a finger is about to leave must not move under it, and what moves while a page arrives disturbs.
pub fn begin_asking() {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        set(&root, "data-asking", "");
    }
}

/// The page stays, and says that another could not be had.
pub fn lose(again: impl FnOnce() + 'static) {
    let Some(note) = document().and_then(|document| element(&document, ".lost-note")) else { return };
    note.set_hidden(false);
    let button =
        note.query_selector("button").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(button) = button {
        let pressed = Closure::once_into_js(move || {
            note.set_hidden(true);
            again();
        });
        button.set_onclick(Some(pressed.unchecked_ref()));
    }
}

/// Takes the sentence back: a page has been reached.
pub fn find() {
    if let Some(note) = document().and_then(|document| element(&document, ".lost-note")) {
        note.set_hidden(true);
    }
}

/// The page stays as it was, and says that it does not answer.
pub fn fail(document: &Document) {
    set_failed(document, true);
}

pub fn recover(document: &Document) {
    set_failed(document, false);
}

fn set_failed(document: &Document, failed: bool) {
    if let Some(root) = document.document_element() {
        let _ = root.toggle_attribute_with_force("data-failed", failed);
    }
    if let Some(note) = element(document, ".boot-note") {
        note.set_hidden(!failed);
    }
}
