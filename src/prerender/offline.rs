//! What works without a network: the worker that keeps the record on a visitor's device, the script that calls it, and
//! the manifest by which the atlas is installed.

use super::{Order, fingerprint, save, terse};
use crate::domain::lang::Lang;
use crate::edition::Edition;
use crate::site::Site;
use crate::text::words;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

/// What pages do without the program: one file, so that it is one request.
const PAGE: &str = concat!(
    include_str!("../../public/page/offline.js"),
    include_str!("../../public/page/share.js"),
    include_str!("../../public/page/take.js"),
    include_str!("../../public/page/far.js"),
);
const WORKER: &str = include_str!("../../public/worker.js");
const PLACE: &str = "const KEPT = {};";
/// Of the shell, what every page needs.
const COMMON: [&str; 4] = ["css", "js", "wasm", "svg"];

/// Where the page says that it is not on the device, below the base.
pub const MISSING: &str = "offline.html";

/// Writes the script that pages call, and returns its address.
///
/// # Errors
/// The file that could not be written.
pub fn script(order: &Order) -> Result<String, String> {
    let script = terse::script(PAGE);
    let name = format!("page.{}.js", fingerprint(script.as_bytes()));
    save(&order.staging.join(&name), &script)?;
    Ok(format!("{}{name}", Site::new(order.base, Lang::En).base()))
}

/// The address of the manifest in a language.
pub fn manifest_address(site: &Site) -> String {
    format!("{}atlas.{}.webmanifest", site.base(), site.lang.tag())
}

/// Writes what installing the atlas needs to know.
///
/// # Errors
/// The file that could not be written.
pub fn manifest(order: &Order, site: &Site, icon: &str) -> Result<(), String> {
    let words = words(site.lang);
    let manifest = json!({
        "id": site.root(),
        "name": format!("{}: {}", words.site_name, words.site_claim),
        "short_name": words.site_name,
        "description": words.site_description,
        "lang": site.lang.tag(),
        "dir": "ltr",
        "start_url": site.root(),
        "scope": site.base(),
        "display": "minimal-ui",
        "background_color": "#fdfcf9",
        "theme_color": "#fdfcf9",
        "icons": [{ "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any" }],
    });
    let below = manifest_address(site);
    let path = order.staging.join(below.strip_prefix(site.base()).unwrap_or_default());
    save(&path, &manifest.to_string())
}

/// Writes the worker, once everything else stands: it holds the fingerprints of all that it keeps. `pages` are the
/// addresses of each language, whose islands' data it keeps as well.
///
/// # Errors
/// The file that could not be read or written.
pub fn worker(order: &Order, editions: &[(Edition, Vec<String>)]) -> Result<(), String> {
    let base = Site::new(order.base, Lang::En).base().to_owned();
    let mut lists = Map::new();
    lists.insert("common".to_owned(), Value::Object(common(order, &base)?));
    for (edition, pages) in editions {
        let mut list = Map::new();
        for address in pages.iter().chain(edition.data.values()) {
            list.insert(address.clone(), print(order, &base, address)?);
        }
        lists.insert(edition.lang().tag().to_owned(), Value::Object(list));
    }
    let version = fingerprint(format!("{}{WORKER}", json!(lists)).as_bytes());
    let kept =
        json!({ "version": version, "base": base, "missing": format!("{base}{MISSING}"), "lists": lists });
    save(&order.staging.join("worker.js"), &WORKER.replacen(PLACE, &format!("const KEPT = {kept};"), 1))
}

/// The files beside the first page, and the pages for what cannot be shown.
fn common(order: &Order, base: &str) -> Result<Map<String, Value>, String> {
    let failed = |error: std::io::Error| format!("cannot read {}: {error}", order.staging.display());
    let mut list = Map::new();
    for entry in fs::read_dir(order.staging).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        let ending = Path::new(&name).extension().and_then(|it| it.to_str()).unwrap_or_default();
        if COMMON.contains(&ending) && name != "worker.js" || ending == "webmanifest" || name == MISSING {
            let address = format!("{base}{name}");
            list.insert(address.clone(), print(order, base, &address)?);
        }
    }
    Ok(list)
}

fn print(order: &Order, base: &str, address: &str) -> Result<Value, String> {
    let below = address.strip_prefix(base).unwrap_or_default();
    let file = if below.is_empty() || below.ends_with('/') {
        format!("{below}index.html")
    } else {
        below.to_owned()
    };
    let path = order.staging.join(file);
    let content = fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    Ok(Value::String(fingerprint(&content)))
}
