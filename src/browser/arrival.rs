//! Pages on their way: fetched as they were written, with what their islands ask for, and kept for the way back.

use super::page::{document, element};
use super::spawn::pause;
use crate::islands::{self, Data, all, listed};
use gloo_net::http::{Request, Response};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

/// A page that has been brought, with what its islands ask for.
#[derive(Clone)]
pub struct Arrival {
    /// As it was written: what is shown, and what islands wake in, are copies.
    written: Document,
    data: Vec<Data>,
}

const ISLAND: &str = "[data-island]";

/// Why there is no page.
#[derive(Debug)]
pub enum Missing {
    /// The server could not be reached.
    Unreachable(String),
    /// What it sent is not of this atlas as it was when this program was built. A browser finds the newer one.
    Strange(String),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Missing::Unreachable(address) => write!(f, "{address}: no answer"),
            Missing::Strange(address) => write!(f, "{address}: not what was expected"),
        }
    }
}

fn unreachable<E>(address: &str) -> impl Fn(E) -> Missing {
    move |_| Missing::Unreachable(address.to_owned())
}

fn strange<E>(address: &str) -> impl Fn(E) -> Missing {
    move |_| Missing::Strange(address.to_owned())
}

thread_local! {
    static KEPT: RefCell<BTreeMap<String, Arrival>> = RefCell::default();
    static DATA: RefCell<BTreeMap<String, Data>> = RefCell::default();
}

pub fn keep(path: &str, arrival: Arrival) {
    KEPT.with_borrow_mut(|kept| kept.insert(path.to_owned(), arrival));
}

pub fn kept(path: &str) -> Option<Arrival> {
    KEPT.with_borrow(|kept| kept.get(path).cloned())
}

/// The page at a path with all it needs, kept from before or fetched. For a path that leads nowhere that is the page
/// that says so.
///
/// # Errors
/// [`Missing`], where neither can be had.
pub async fn bring(path: &str) -> Result<Arrival, Missing> {
    if let Some(arrival) = kept(path) {
        return Ok(arrival);
    }
    let arrival = fetch(path).await?;
    keep(path, arrival.clone());
    Ok(arrival)
}

/// # Errors
/// [`Missing`], where the page cannot be had.
pub async fn fetch(path: &str) -> Result<Arrival, Missing> {
    if let Some(fetched) = request(path).await? {
        return Arrival::of(fetched, path).await;
    }
    let nowhere = document().and_then(|here| element(&here, "[data-nowhere]")?.get_attribute("data-nowhere"));
    let nowhere = request(&nowhere.unwrap_or_default()).await?;
    Arrival::of(nowhere.ok_or(()).map_err(strange(path))?, path).await
}

/// A document, parsed by the browser but not shown; its scripts do not run. None where there is none.
async fn request(path: &str) -> Result<Option<Document>, Missing> {
    let request = XmlHttpRequest::new().map_err(unreachable(path))?;
    request.open("GET", path).map_err(unreachable(path))?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let ended = js_sys::Promise::new(&mut |resolve, _| request.set_onloadend(Some(&resolve)));
    request.send().map_err(unreachable(path))?;
    JsFuture::from(ended).await.map_err(unreachable(path))?;
    match (request.status(), request.response_xml()) {
        (Ok(200), Ok(Some(fetched))) => Ok(Some(fetched)),
        (Ok(404), _) => Ok(None),
        (Ok(0) | Err(_), _) => Err(Missing::Unreachable(path.to_owned())),
        _ => Err(Missing::Strange(path.to_owned())),
    }
}

/// A document once more, but for scripts and data like them: their text may only come from the parser.
fn copied(document: &Document) -> Result<Document, JsValue> {
    let copy = document.clone_node_with_deep(false)?;
    let root = copy.append_child(&part(document, "html")?.clone_node_with_deep(false)?)?;
    let head = root.append_child(&part(document, "head")?.clone_node_with_deep(false)?)?;
    for told in all(&part(document, "head")?, "title, meta, link") {
        head.append_child(&told.clone_node_with_deep(true)?)?;
    }
    root.append_child(&part(document, "body")?.clone_node_with_deep(true)?)?;
    Ok(copy.unchecked_into())
}

fn part(document: &Document, name: &str) -> Result<Element, JsValue> {
    document.query_selector(name)?.ok_or(JsValue::NULL)
}

impl Arrival {
    /// Of a document that is a page as it was written.
    async fn of(written: Document, path: &str) -> Result<Arrival, Missing> {
        // What was cut off on its way has no foot.
        let whole = element(&written, ".site-footer").and_then(|_| element(&written, "main"));
        let main = whole.ok_or(()).map_err(strange(path))?;
        let mut asked = Vec::new();
        for island in all(&main, ISLAND) {
            let name = island.get_attribute("data-island").unwrap_or_default();
            asked.push(match island.get_attribute("data-record") {
                Some(address) => data(&name, &address, &island).await?,
                None => islands::read(&name, "").ok_or(()).map_err(strange(path))?,
            });
        }
        Ok(Arrival { written, data: asked })
    }

    /// Of the page that was served and is shown. Nothing may have changed it yet.
    ///
    /// # Errors
    /// [`Missing`], where what its islands ask for cannot be had.
    pub async fn served(document: &Document, path: &str) -> Result<Arrival, Missing> {
        let written = copied(document).map_err(strange(path))?;
        pause().await;
        Arrival::of(written, path).await
    }

    /// The islands of the page, which is shown in a document.
    pub fn islands(&self, document: &Document) -> Vec<(Element, Data)> {
        let main = element(document, "main");
        let islands = main.map(|main| all(&main, ISLAND)).unwrap_or_default();
        islands.into_iter().zip(self.data.iter().cloned()).collect()
    }

    /// Puts the page in the place of the one that is shown.
    pub fn place(&self, document: &Document) {
        let (Some(new), Some(old)) = (element(&self.written, "main"), element(document, "main")) else {
            return;
        };
        let Ok(new) = document.import_node_with_deep(&new, true) else { return };
        let _ = old.replace_with_with_node_1(&new);
        document.set_title(&self.written.title());
        for (selector, attribute) in [
            ("meta[name=description],meta[name^=DC]", "content"),
            ("link[rel=canonical]", "href"),
            ("link[hreflang]", "href"),
            (".site-header a", "href"),
            (".site-header a", "aria-current"),
        ] {
            copy(&self.written, document, selector, attribute);
        }
    }

    /// Makes this page the whole of a document that was none of the atlas's.
    pub fn replace_body(&self, document: &Document) {
        let (Some(new), Some(old)) = (self.written.body(), document.body()) else { return };
        let Ok(new) = document.import_node_with_deep(&new, true) else { return };
        let _ = old.replace_with_with_node_1(&new);
        document.set_title(&self.written.title());
        copy(&self.written, document, "html", "lang");
    }
}

/// Makes an attribute of all that a selector finds what it is in another document.
fn copy(from: &Document, to: &Document, selector: &str, attribute: &str) {
    let found = |document: &Document| document.query_selector_all(selector).map(listed).unwrap_or_default();
    for (from, to) in found(from).iter().zip(found(to)) {
        let _ = match from.get_attribute(attribute) {
            Some(value) => to.set_attribute(attribute, &value),
            None => to.remove_attribute(attribute),
        };
    }
}

/// What an island asks for, fetched once.
async fn data(name: &str, address: &str, island: &Element) -> Result<Data, Missing> {
    if let Some(data) = DATA.with_borrow(|kept| kept.get(address).cloned()) {
        return Ok(data);
    }
    let text = text(address).await?;
    pause().await;
    let data = islands::read(name, &text).filter(|data| islands::fits(data, island));
    let data = data.ok_or(()).map_err(strange(address))?;
    DATA.with_borrow_mut(|kept| kept.insert(address.to_owned(), data.clone()));
    Ok(data)
}

#[wasm_bindgen]
extern "C" {
    /// Answers by address: what the served page asked for before there was a program (`prerender/start.rs`).
    #[wasm_bindgen(thread_local_v2, js_name = ahead)]
    static AHEAD: Option<js_sys::Map>;
}

/// The answer the served page has asked for already, if it came. It can be read once.
async fn ahead(address: &str) -> Option<Response> {
    let address = JsValue::from(address);
    let promise = AHEAD.with(|ahead| {
        let promise = ahead.as_ref()?.get(&address).dyn_into::<js_sys::Promise>().ok()?;
        ahead.as_ref()?.delete(&address).then_some(promise)
    })?;
    let answer = JsFuture::from(promise).await.ok()?;
    Some(answer.dyn_into::<web_sys::Response>().ok()?.into())
}

/// # Errors
/// [`Missing`], where there is no such file.
pub async fn text(address: &str) -> Result<String, Missing> {
    let response = match ahead(address).await {
        Some(response) => response,
        None => Request::get(address).send().await.map_err(unreachable(address))?,
    };
    if !response.ok() {
        return Err(Missing::Strange(address.to_owned()));
    }
    response.text().await.map_err(unreachable(address))
}
