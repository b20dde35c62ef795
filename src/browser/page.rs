//! The page around the app: its heading, its marks, and the sentence for when something fails.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub fn element(document: &Document, selector: &str) -> Option<HtmlElement> {
    document.query_selector(selector).ok()??.dyn_into().ok()
}

pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// After a navigation inside the app the focus is on the heading, so that a screen reader announces the page. The view
/// stays where the router or, on the way back, the browser has put it.
pub fn arrive() {
    let Some(document) = document() else { return };
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

/// The link to the other language takes the query along.
pub fn carry_query(search: Memo<String>) {
    Effect::new(move |_| {
        let search = search.get();
        let Some(link) = document().and_then(|document| element(&document, "a.language")) else { return };
        let href = link.get_attribute("href").unwrap_or_default();
        let path = href.split('?').next().unwrap_or_default();
        let query = if search.is_empty() { String::new() } else { format!("?{search}") };
        let _ = link.set_attribute("href", &format!("{path}{query}"));
    });
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
