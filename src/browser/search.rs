//! What the search needs of the browser: its index, its keys, its dialog.

use super::page::{document, element};
use gloo_net::http::Request;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Fetches the text of the index from where the page says it is.
pub fn fetch_index(done: impl FnOnce(Result<String, String>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move { done(text().await) });
}

async fn text() -> Result<String, String> {
    let root = document().and_then(|document| document.document_element());
    let address = root.and_then(|root| root.get_attribute("data-search")).ok_or("the page names no index")?;
    let response = Request::get(&address).send().await.map_err(|error| error.to_string())?;
    if !response.ok() {
        return Err(format!("{address}: {}", response.status()));
    }
    response.text().await.map_err(|error| error.to_string())
}

/// Calls for the search on Ctrl K or Cmd K, and on / where no text is being written.
pub fn listen_for_keys(call: impl Fn() + 'static) {
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        if event.alt_key() || event.shift_key() && event.key() != "/" || event.is_composing() {
            return;
        }
        let modified = event.ctrl_key() || event.meta_key();
        let writing = event.target().and_then(|it| it.dyn_into::<Element>().ok()).is_some_and(|it| {
            it.matches("input, textarea, select, [contenteditable], dialog *").unwrap_or(false)
        });
        let asked = match event.key().as_str() {
            "k" | "K" => modified,
            "/" => !modified && !writing,
            _ => false,
        };
        if asked {
            event.prevent_default();
            call();
        }
    });
}

pub fn show_dialog(id: &str) {
    if let Some(dialog) = dialog(id)
        && !dialog.open()
    {
        let _ = dialog.show_modal();
    }
}

pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id)
        && dialog.open()
    {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Whether there is a visible field of this name on the page; if so it is focused and its text selected.
pub fn focus_field(id: &str) -> bool {
    let field = document().and_then(|it| it.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok());
    field.is_some_and(|field| {
        field.select();
        field.focus().is_ok()
    })
}

/// What stands in a field, such as what was typed before the page came alive.
pub fn text_of_field(id: &str) -> String {
    let field = document().and_then(|it| it.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// Brings an option of a list into view.
pub fn reveal(id: &str) {
    if let Some(option) = document().and_then(|it| it.get_element_by_id(id)) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        option.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Follows a link by its name, as a click would.
pub fn follow(id: &str) {
    if let Some(link) = document().and_then(|document| element(&document, &format!("#{id}"))) {
        link.click();
    }
}
