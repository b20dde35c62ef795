//! Arrows walk from the field through the results and back, and so does Enter in the field.

use crate::browser::page::document;
use crate::drawn::search::FIELD;
use crate::islands::entries::listed;
use crate::islands::heard::hear;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

pub fn listen(place: &Element) {
    hear(place, "keydown", |event| {
        let event: KeyboardEvent = event.unchecked_into();
        let in_field = || document().and_then(|it| it.active_element()).is_some_and(|it| it.id() == FIELD);
        let step = match event.key().as_str() {
            "ArrowDown" => 1,
            "ArrowUp" => -1,
            "Enter" if in_field() => 1,
            _ => return,
        };
        if !event.is_composing() && walk(step) {
            event.prevent_default();
        }
    });
}

/// Moves the keyboard on from the field through the results, or back, and says whether it is at one of them.
fn walk(step: i32) -> bool {
    let Some(document) = document() else { return false };
    let Ok(links) = document.query_selector_all(".search-group a").map(listed) else { return false };
    let field = document.get_element_by_id(FIELD);
    let stops: Vec<HtmlElement> =
        field.into_iter().chain(links).filter_map(|it| it.dyn_into().ok()).collect();
    let active = document.active_element();
    let Some(at) = stops.iter().position(|stop| active.as_ref() == Some(stop.as_ref())) else { return false };
    let to = at.saturating_add_signed(step as isize).min(stops.len() - 1);
    to != at && stops[to].focus().is_ok()
}
