//! From a page that reads to a page that answers: fetch what its islands ask for, then wake them. Whatever fails, the
//! page stays as it was and says so.

use super::app;
use super::arrival::{self, Arrival, Missing};
use super::follow;
use super::page::{document, element, fail, recover};
use super::spawn::{pause, spawn};
use crate::edition::Edition;
use crate::site::Site;
use any_spawner::Executor;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::Document;

pub fn start() {
    // In a release the trap alone says that something broke: the words for it would weigh 1 kB.
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    spawn(async {
        pause().await;
        boot().await;
    });
}

/// Brings the page in the window to life, or says on it that it cannot be.
pub async fn boot() {
    let Some(document) = document() else { return };
    match first(&document).await {
        Ok((edition, arrival)) => {
            pause().await;
            recover(&document);
            run(&document, edition, &arrival).await;
        }
        Err(why) => {
            leptos::logging::error!("{why}");
            fail(&document);
            offer_retry(&document);
        }
    }
}

/// The page that the visitor opened, with what it asks for.
async fn first(document: &Document) -> Result<(Edition, Arrival), Missing> {
    let base = document.document_element().and_then(|root| root.get_attribute("data-base"));
    let base = base.ok_or_else(|| Missing::Strange("data-base".to_owned()))?;
    let path = path_of(document);
    let edition = Edition::new(Site::of_address(&base, &path));
    let served = document.body().is_some_and(|body| body.has_attribute("data-prerendered"));
    let arrival = if served {
        Arrival::served(document, &path).await?
    } else {
        // The server's own answer to an address that leads nowhere speaks both languages. The page's speaks one.
        let nowhere = arrival::fetch(&edition.site.nowhere()).await?;
        nowhere.replace_body(document);
        nowhere
    };
    arrival::keep(&path, arrival.clone());
    Ok((edition, arrival))
}

fn path_of(document: &Document) -> String {
    document.location().and_then(|location| location.pathname().ok()).unwrap_or_default()
}

async fn run(document: &Document, edition: Edition, first: &Arrival) {
    follow::links(&edition.site);
    // An error says only that the executor is there already.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let path = path_of(document);
    let Some(stand) = owner.with(|| app::begin(edition)) else { return fail(document) };
    pause().await;
    owner.with(|| stand.wake_first(&path, first, document));
    // It lives as long as the document.
    std::mem::forget(owner);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// The button beside the sentence starts over, without reloading what the visitor is reading. One press is enough,
/// until that try has failed too.
fn offer_retry(document: &Document) {
    let Some(button) = element(document, ".boot-note button") else { return };
    let pressed = button.clone();
    let again = Closure::once_into_js(move || {
        pressed.set_onclick(None);
        spawn(boot());
    });
    button.set_onclick(Some(again.unchecked_ref()));
}
