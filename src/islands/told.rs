//! Told markup, found by its marks and changed in place. An attribute or a text that is right already is left alone, so
//! that browsers lay out only what changes.

use super::entries::all;
use web_sys::Element;

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
        element.set_text_content(Some(text));
    }
}

/// Where a choice leads, and whether it is the one that is made.
pub fn lead(link: &Element, href: &str, chosen: bool) {
    set(link, "href", href);
    choose(link, chosen);
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
    for &wanted in order {
        let row = rows.iter().find(|row| number(row, "data-row") == usize::from(wanted));
        if let Some((row, body)) = row.and_then(|row| Some((row, row.parent_element()?))) {
            let _ = body.append_child(row);
        }
    }
}
