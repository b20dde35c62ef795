//! Links: the page behind one is brought first, and the address changes when it is there.

use super::arrival::{self, Missing};
use super::page::{self, document};
use super::spawn::spawn;
use crate::islands::{Asked, Step, catch_up};
use crate::site::Site;
use leptos::ev;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast;
use web_sys::{Element, MouseEvent};

thread_local! {
    static LEAD: RefCell<Option<Asked>> = const { RefCell::new(None) };
    /// Counts the links followed, so that of two only the later one leads anywhere.
    static FOLLOWED: Cell<u32> = const { Cell::new(0) };
}

/// Says who goes to an address once its page is there.
pub fn lead_with(asked: Asked) {
    LEAD.set(Some(asked));
}

fn lead(how: impl FnOnce(Asked)) {
    if let Some(asked) = LEAD.with_borrow(Clone::clone) {
        how(asked);
    }
}

/// Listens for links.
pub fn links(site: &Site) {
    let root = site.root();
    let clicked = {
        let root = root.clone();
        move |event: MouseEvent| {
            let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
            if event.default_prevented() || !plain || event.button() != 0 {
                return;
            }
            catch_up();
            let Some(link) = event.target().and_then(|target| link_of(&target, &root)) else { return };
            event.prevent_default();
            match link {
                Link::Here(address, step) => lead(|asked| asked.press(&address, step)),
                Link::Page(address) => follow(address),
            }
        }
    };
    let _ = window_event_listener(ev::click, clicked);
    // Whoever points at a link may follow it: its page is brought in time.
    let pointed = move |target: Option<web_sys::EventTarget>| {
        if let Some(Link::Page(address)) = target.and_then(|target| link_of(&target, &root)) {
            let path = address.split(['?', '#']).next().unwrap_or_default().to_owned();
            spawn(async move {
                let _ = arrival::bring(&path).await;
            });
        }
    };
    let touched = pointed.clone();
    // The links of an answer lead on once its effects are done, which is after this.
    let _ = window_event_listener(ev::keydown, |_| catch_up());
    let _ = window_event_listener(ev::pointerdown, move |event| {
        catch_up();
        touched(event.target());
    });
    let _ = window_event_listener(ev::pointerover, move |event| pointed(event.target()));
}

enum Link {
    /// Another page of the atlas in this language.
    Page(String),
    /// The same page, asked another question.
    Here(String, Step),
}

/// None where that is the browser's own business: a place on this page, or what is no page of ours.
fn link_of(target: &web_sys::EventTarget, root: &str) -> Option<Link> {
    let link = target.dyn_ref::<Element>()?.closest("a[href]").ok()??;
    let href = link.get_attribute("href")?;
    let rel = link.get_attribute("rel").unwrap_or_default();
    if href.starts_with('#')
        || link.has_attribute("target")
        || link.has_attribute("download")
        || rel.contains("external")
    {
        return None;
    }
    // The atlas writes its addresses in full; islands may give only a query.
    let path = href.split(['?', '#']).next().unwrap_or_default();
    let here = window().location().pathname().unwrap_or_default();
    if path.is_empty() || path == here {
        // A link in a picture never moves the view.
        let drawn = link.namespace_uri().is_some_and(|it| it.ends_with("svg"));
        let scroll = !drawn && !link.has_attribute("data-noscroll");
        return Some(Link::Here(format!("{here}{}", &href[path.len()..]), Step { replace: false, scroll }));
    }
    (path.starts_with(root) && path.ends_with('/')).then_some(Link::Page(href))
}

/// Goes to another page of the atlas, once it is there.
pub fn follow(address: String) {
    let this = FOLLOWED.get() + 1;
    FOLLOWED.set(this);
    going(true);
    spawn(async move {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        let brought = arrival::bring(path).await;
        if FOLLOWED.get() != this {
            return;
        }
        going(false);
        match brought {
            Ok(_) => lead(|asked| asked.leave(&address)),
            Err(Missing::Unreachable(_)) => page::lose(move || follow(address)),
            Err(Missing::Strange(_)) => drop(window().location().set_href(&address)),
        }
    });
}

/// A quiet sign while a page is on its way.
fn going(going: bool) {
    if let Some(root) = document().and_then(|it| it.document_element()) {
        let _ = root.toggle_attribute_with_force("data-going", going);
    }
}
