//! The page around the app: its head, its heading, its marks.

use crate::head::Head;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// After a navigation inside the app: the new title, description and links of the head, and the focus on the
/// heading.
pub fn arrive(head: &Head) {
    let Some(document) = document() else { return };
    document.set_title(&head.title);
    set(&document, "meta[name=description]", "content", &head.description);
    for (lang, path) in &head.alternates {
        set_path(&document, &format!("link[hreflang={}]", lang.tag()), path);
    }
    if let Some(heading) = element(&document, "h1") {
        let _ = heading.focus();
    }
}

fn set(document: &Document, selector: &str, attribute: &str, value: &str) {
    if let Ok(Some(element)) = document.query_selector(selector) {
        let _ = element.set_attribute(attribute, value);
    }
}

/// Replaces the path of a link and keeps its host.
fn set_path(document: &Document, selector: &str, path: &str) {
    let origin = |href: &str| match href.find("://") {
        Some(at) => href[at + 3..].find('/').map_or(href.to_owned(), |end| href[..at + 3 + end].to_owned()),
        None => String::new(),
    };
    if let Ok(Some(link)) = document.query_selector(selector) {
        let origin = link.get_attribute("href").map(|href| origin(&href)).unwrap_or_default();
        let _ = link.set_attribute("href", &format!("{origin}{path}"));
    }
}

pub fn element(document: &Document, selector: &str) -> Option<HtmlElement> {
    document.query_selector(selector).ok()??.dyn_into().ok()
}
