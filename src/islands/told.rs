//! Told markup, found by its marks and changed in place. An attribute or a text that is right already is left alone, so
//! that browsers lay out only what changes.

use super::entries::all;
use web_sys::{Element, Node};

pub fn one(within: &Element, selector: &str) -> Option<Element> {
    within.query_selector(selector).ok().flatten()
}

/// Every element with `data-name`, and the number that it has there.
pub fn each(within: &Element, name: &str, change: impl Fn(&Element, usize)) {
    // Written out once, not for every change.
    #[inline(never)]
    fn each(within: &Element, name: &str, change: &dyn Fn(&Element, usize)) {
        let name = format!("data-{name}");
        for element in all(within, &format!("[{name}]")) {
            change(&element, number(&element, &name));
        }
    }
    each(within, name, &change);
}

pub fn number(element: &Element, name: &str) -> usize {
    element.get_attribute(name).and_then(|it| it.parse().ok()).unwrap_or_default()
}

pub fn set(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        let _ = element.set_attribute(name, value);
    }
}

pub fn hide(element: &Element, hidden: bool) {
    let _ = element.toggle_attribute_with_force("hidden", hidden);
}

pub fn write(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        overwrite(element, text);
    }
}

/// The node of a text stays: for a new one, browsers look at all that is above it anew.
pub fn overwrite(element: &Element, text: &str) {
    let only =
        element.first_child().filter(|it| it.node_type() == Node::TEXT_NODE && it.next_sibling().is_none());
    match only {
        Some(node) => node.set_node_value(Some(text)),
        None => element.set_text_content(Some(text)),
    }
}

/// Makes a link ask another question of the page that it leads to.
pub fn ask(link: &Element, query: &str) {
    let href = link.get_attribute("href").unwrap_or_default();
    let path = href.split('?').next().unwrap_or_default();
    set(link, "href", &format!("{path}{query}"));
}

/// Whether a choice is made.
pub fn choose(link: &Element, chosen: bool) {
    if chosen {
        set(link, "aria-current", "true");
    } else {
        let _ = link.remove_attribute("aria-current");
    }
}

/// How many of the things told in a place, each at least so many CSS pixels high, reach to the lower edge of what a
/// visitor sees. To be asked before anything is changed, or the browser lays out the page for it.
pub fn in_view(place: &Element, least_height: f64) -> usize {
    let root = place.owner_document().and_then(|document| document.document_element());
    let height = root.map(|root| root.client_height()).unwrap_or_default();
    ((f64::from(height) - place.get_bounding_client_rect().top()) / least_height).ceil().max(0.0) as usize
}

/// The heading of a column: where it leads, and how its table is sorted by it, if it is.
pub fn head(head: &Element, href: &str, sorted: Option<&str>) {
    if let Ok(Some(link)) = head.query_selector("a") {
        set(&link, "href", href);
    }
    match sorted {
        Some(sorted) => set(head, "aria-sort", sorted),
        None => drop(head.remove_attribute("aria-sort")),
    }
}

/// Puts the rows of a table, which are marked with their numbers, in an order.
pub fn arrange(within: &Element, order: &[u8]) {
    let rows = all(within, "[data-row]");
    if order.iter().zip(&rows).all(|(&wanted, row)| number(row, "data-row") == usize::from(wanted)) {
        return;
    }
    for &wanted in order {
        let row = rows.iter().find(|row| number(row, "data-row") == usize::from(wanted));
        if let Some((row, body)) = row.and_then(|row| Some((row, row.parent_element()?))) {
            let _ = body.append_child(row);
        }
    }
}
