//! From a page that reads to a page that answers: fetch the record, then hydrate what stands there or mount what
//! does not. Whatever fails, the page stays as it was and says so.

use super::page::{describe, document, element, keep_links_within_pages};
use crate::app::App;
use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::edition::Edition;
use crate::head;
use crate::json;
use crate::site::Site;
use gloo_net::http::Request;
use leptos::prelude::*;
use std::fmt;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Document, Element};

pub fn start() {
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(boot());
}

/// Why the page could not come alive. Shown in the console; the visitor reads the sentence on the page.
enum Failure {
    /// The page does not say where its data stands.
    Unmarked,
    Fetch(String),
    Parse(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Failure::Unmarked => f.write_str("the page does not say where the record is"),
            Failure::Fetch(why) => write!(f, "the record could not be fetched: {why}"),
            Failure::Parse(why) => write!(f, "the record could not be read: {why}"),
        }
    }
}

async fn boot() {
    let Some(document) = document() else { return };
    let Some(root) = document.document_element() else { return };
    match load(&root).await {
        Ok((atlas, site)) => {
            let _ = root.remove_attribute("data-failed");
            show_failure(&document, false);
            run(&document, Arc::new(atlas), site);
            let _ = root.set_attribute("data-ready", "");
        }
        Err(failure) => {
            leptos::logging::error!("{failure}");
            let _ = root.set_attribute("data-failed", "");
            show_failure(&document, true);
            offer_retry(&document);
        }
    }
}

async fn load(root: &Element) -> Result<(Atlas, Site), Failure> {
    let base = root.get_attribute("data-base").ok_or(Failure::Unmarked)?;
    let path = web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default();
    let site = Site::of_address(&base, &path);
    let attribute = match site.lang {
        Lang::En => "data-atlas-en",
        Lang::Es => "data-atlas-es",
    };
    let address = root.get_attribute(attribute).ok_or(Failure::Unmarked)?;
    let response = Request::get(&address).send().await.map_err(|error| Failure::Fetch(error.to_string()))?;
    if !response.ok() {
        return Err(Failure::Fetch(format!("{address}: {}", response.status())));
    }
    let text = response.text().await.map_err(|error| Failure::Fetch(error.to_string()))?;
    let atlas = json::read(&text).map_err(|misfit| Failure::Parse(format!("{address}: {misfit}")))?;
    Ok((atlas, site))
}

fn run(document: &Document, atlas: Arc<Atlas>, site: Site) {
    let Some(body) = document.body() else { return };
    keep_links_within_pages();
    if body.has_attribute("data-prerendered") {
        leptos::mount::hydrate_body(move || view! { <App atlas=atlas site=site/> });
    } else {
        body.set_text_content(None);
        if let Some(root) = document.document_element() {
            let _ = root.set_attribute("lang", site.lang.tag());
        }
        let path = document.location().and_then(|location| location.pathname().ok()).unwrap_or_default();
        let lang = site.lang;
        describe(document, &head::of_path(&Edition::new(atlas.clone(), site.clone()), &path), lang);
        leptos::mount::mount_to_body(move || view! { <App atlas=atlas site=site/> });
    }
}

fn show_failure(document: &Document, show: bool) {
    if let Some(note) = element(document, ".boot-note") {
        note.set_hidden(!show);
    }
}

/// The button beside the sentence starts over, without reloading what the visitor is reading. One press is enough,
/// until that try has failed too.
fn offer_retry(document: &Document) {
    let Some(button) = element(document, ".boot-note button") else { return };
    let pressed = button.clone();
    let again = Closure::once_into_js(move || {
        pressed.set_onclick(None);
        wasm_bindgen_futures::spawn_local(boot());
    });
    button.set_onclick(Some(again.unchecked_ref()));
}
