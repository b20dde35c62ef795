//! Pages on their way: fetched as they were written, with what their islands ask for, and kept for the way back.

use super::page::{all, document, element};
use crate::islands::{self, Data};
use gloo_net::http::Request;
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, XmlHttpRequest, XmlHttpRequestResponseType};

/// A page that has been brought, with what its islands ask for.
#[derive(Clone)]
pub struct Arrival {
    document: Document,
    /// As it was written: islands wake in copies, or in the page that was served.
    main: Element,
    pub islands: Vec<(Element, Data)>,
}

thread_local! {
    static KEPT: RefCell<HashMap<String, Arrival>> = RefCell::default();
    static DATA: RefCell<HashMap<String, Data>> = RefCell::default();
}

pub fn keep(path: &str, arrival: Arrival) {
    KEPT.with_borrow_mut(|kept| kept.insert(path.to_owned(), arrival));
}

pub fn kept(path: &str) -> Option<Arrival> {
    KEPT.with_borrow(|kept| kept.get(path).cloned())
}

/// The page at a path with all it needs, kept from before or fetched. For a path that leads nowhere that is the page
/// that says so.
pub async fn bring(path: &str) -> Result<Arrival, String> {
    if let Some(arrival) = kept(path) {
        return Ok(arrival);
    }
    let arrival = fetch(path).await?;
    keep(path, arrival.clone());
    Ok(arrival)
}

pub async fn fetch(path: &str) -> Result<Arrival, String> {
    let (status, fetched) = request(path).await?;
    if status == 404 {
        let here = document().ok_or("no document")?;
        let nowhere = element(&here, "[data-nowhere]").and_then(|it| it.get_attribute("data-nowhere"));
        let (_, fetched) = request(&nowhere.unwrap_or_default()).await?;
        return Arrival::of(&fetched, path).await;
    }
    Arrival::of(&fetched, path).await
}

/// A document, parsed by the browser but not shown; its scripts do not run.
async fn request(path: &str) -> Result<(u16, Document), String> {
    let failed = |_: JsValue| format!("{path}: cannot be asked for");
    let request = XmlHttpRequest::new().map_err(failed)?;
    request.open("GET", path).map_err(failed)?;
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let ended = js_sys::Promise::new(&mut |resolve, _| {
        request.set_onloadend(Some(&resolve));
    });
    request.send().map_err(failed)?;
    JsFuture::from(ended).await.map_err(failed)?;
    let status = request.status().unwrap_or_default();
    let fetched = request.response_xml().ok().flatten();
    match (status, fetched) {
        (200 | 404, Some(fetched)) => Ok((status, fetched)),
        _ => Err(format!("{path}: {status}")),
    }
}

impl Arrival {
    /// Of a page as it was written, in this document or another.
    pub async fn of(document: &Document, path: &str) -> Result<Arrival, String> {
        let main = element(document, "main").ok_or_else(|| format!("{path}: not a page of the atlas"))?;
        let mut islands = Vec::new();
        for island in all(&main, "[data-island]") {
            let name = island.get_attribute("data-island").unwrap_or_default();
            let address = island.get_attribute("data-record").unwrap_or_default();
            islands.push((island, data(&name, &address).await?));
        }
        let main = main.clone_node_with_deep(true).map_err(|_| "no copy")?.unchecked_into();
        Ok(Arrival { document: document.clone(), main, islands })
    }

    /// Puts the page in the place of the one that is shown, and returns its islands.
    pub fn place(&self, document: &Document) -> Vec<(Element, Data)> {
        let Ok(main) = self.main.clone_node_with_deep(true) else { return Vec::new() };
        let Ok(main) = document.adopt_node(&main) else { return Vec::new() };
        let main: Element = main.unchecked_into();
        if let Some(old) = element(document, "main") {
            let _ = old.replace_with_with_node_1(&main);
        }
        document.set_title(&self.document.title());
        for (selector, attribute) in [
            ("meta[name=description]", "content"),
            ("link[rel=canonical]", "href"),
            ("link[hreflang=en]", "href"),
            ("link[hreflang=es]", "href"),
        ] {
            copy(&self.document, document, selector, attribute);
        }
        for attribute in ["href", "aria-current"] {
            copy(&self.document, document, ".site-header a", attribute);
        }
        let islands = all(&main, "[data-island]").into_iter();
        islands.zip(&self.islands).map(|(element, (_, data))| (element, data.clone())).collect()
    }

    /// Makes this page the whole of a document that was none of the atlas's.
    pub fn replace_body(&self, document: &Document) -> Result<(), String> {
        let (new, old) = (self.document.body().ok_or("no body")?, document.body().ok_or("no body")?);
        let new = document.adopt_node(&new).map_err(|_| "no body")?;
        old.replace_with_with_node_1(&new).map_err(|_| "no body")?;
        document.set_title(&self.document.title());
        let lang = self.document.document_element().and_then(|it| it.get_attribute("lang"));
        if let (Some(root), Some(lang)) = (document.document_element(), lang) {
            let _ = root.set_attribute("lang", &lang);
        }
        Ok(())
    }
}

/// Makes an attribute of all that a selector finds what it is in another document.
fn copy(from: &Document, to: &Document, selector: &str, attribute: &str) {
    let elements = |document: &Document| {
        document.document_element().map(|root| all(&root, selector)).unwrap_or_default()
    };
    for (from, to) in elements(from).iter().zip(elements(to)) {
        let _ = match from.get_attribute(attribute) {
            Some(value) => to.set_attribute(attribute, &value),
            None => to.remove_attribute(attribute),
        };
    }
}

/// What an island asks for, fetched once.
async fn data(island: &str, address: &str) -> Result<Data, String> {
    if let Some(data) = DATA.with_borrow(|kept| kept.get(address).cloned()) {
        return Ok(data);
    }
    let response = Request::get(address).send().await.map_err(|error| format!("{address}: {error}"))?;
    if !response.ok() {
        return Err(format!("{address}: {}", response.status()));
    }
    let text = response.text().await.map_err(|error| format!("{address}: {error}"))?;
    let data = islands::read(island, &text).ok_or_else(|| format!("{address}: not what the page expects"))?;
    DATA.with_borrow_mut(|kept| kept.insert(address.to_owned(), data.clone()));
    Ok(data)
}
