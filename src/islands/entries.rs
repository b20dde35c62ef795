//! A list that is told in full, and shown in part.

use super::told::hide;
use wasm_bindgen::JsCast;
use web_sys::{Element, NodeList};

/// Hides all of a list but the entries with these keys, the years that are left without one, and, where nothing is
/// left, what follows the entries.
pub fn show_only(list: &Element, kept: &[String]) {
    for entry in all(list, "[data-item], [data-of]") {
        let key = entry.get_attribute("data-item").or_else(|| entry.get_attribute("data-of"));
        hide(&entry, key.is_none_or(|key| !kept.contains(&key)));
    }
    for group in all(list, "[data-group]") {
        hide(
            &group,
            matches!(group.query_selector("[data-item]:not([hidden]), [data-of]:not([hidden])"), Ok(None)),
        );
    }
}

pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    within.query_selector_all(selector).map(listed).unwrap_or_default()
}

pub fn listed(found: NodeList) -> Vec<Element> {
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}
