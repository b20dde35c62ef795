//! The page around the app: its head, its heading, its marks.

use crate::domain::lang::Lang;
use crate::head::Head;
use leptos::prelude::window_event_listener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// After a navigation inside the app: the new head, and the focus on the heading. The view stays where the router
/// or, on the way back, the browser has put it.
pub fn arrive(head: &Head, lang: Lang) {
    let Some(document) = document() else { return };
    describe(&document, head, lang);
    if let Some(heading) = element(&document, "h1") {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
    mark_target(&document);
}

/// Title, description and links of the head.
pub fn describe(document: &Document, head: &Head, lang: Lang) {
    document.set_title(&head.title);
    set(document, "meta[name=description]", "content", &head.description);
    set_path(document, "link[rel=canonical]", head.canonical(lang));
    for (lang, path) in &head.alternates {
        set_path(document, &format!("link[hreflang={}]", lang.tag()), path);
    }
}

/// Lets the browser follow links within a page by itself: the router would neither move the keyboard to the target
/// nor have it marked. To be called before the router listens.
pub fn keep_links_within_pages() {
    let _ = window_event_listener(leptos::ev::click, |event| {
        let within = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        if within.is_some_and(|it| matches!(it.closest("a[href^='#']"), Ok(Some(_)))) {
            event.stop_immediate_propagation();
        }
    });
}

/// Hands the links inside drawings to the router, which by itself only hears of those in the text.
pub fn follow_drawn_links(navigate: impl Fn(&str) + 'static) {
    let _ = window_event_listener(leptos::ev::click, move |event| {
        let modified = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        let drawn = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let link = drawn.and_then(|it| it.closest("svg a[href]").ok().flatten());
        if let Some(path) = link.and_then(|link| link.get_attribute("href"))
            && !modified
        {
            event.prevent_default();
            navigate(&path);
        }
    });
}

/// Going to the fragment once more is what makes an element of a page drawn after the navigation its target.
fn mark_target(document: &Document) {
    let Some(location) = document.location() else { return };
    if let Ok(hash) = location.hash()
        && !hash.is_empty()
    {
        let _ = location.replace(&hash);
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
