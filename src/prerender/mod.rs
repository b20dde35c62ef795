//! Writes the whole site: every page in every language, the bundles that browsers fetch, and what crawlers read.
//! Anything odd fails the build.

pub mod page;
pub mod shell;
mod sitemap;

use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::edition::Edition;
use crate::finder;
use crate::head;
use crate::json;
use crate::record::{bundle, check, files};
use crate::site::{Page, Site};
use base64::Engine;
use sha2::{Digest, Sha256};
use shell::Shell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// Where and how to write.
pub struct Order<'a> {
    /// Top of the repository.
    pub root: &'a Path,
    /// Trunk's staging folder, which holds the built shell.
    pub staging: &'a Path,
    /// Base path of the site, `/rcm-atlas/`.
    pub base: &'a str,
    /// Scheme and host for absolute links, `https://example.org`; empty if unknown.
    pub origin: &'a str,
    /// Whether to forbid what a release has no need of. Development servers inject scripts of their own.
    pub strict: bool,
}

/// Reads and checks the record.
///
/// # Errors
/// All problems found, one a line.
pub fn checked_files(root: &Path) -> Result<Vec<files::DataFile>, String> {
    let listed = |problems: &[crate::record::problem::Problem]| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("{}\n{} problem(s) in the record.", lines.join("\n"), lines.len())
    };
    let files = files::read(root).map_err(|problems| listed(&problems))?;
    let problems = check::check(&files);
    if problems.is_empty() { Ok(files) } else { Err(listed(&problems)) }
}

/// The record in one language, as pages take it, and as JSON, as browsers fetch it.
///
/// # Errors
/// A sentence, where the bundle does not fit the types.
pub fn edition(files: &[files::DataFile], site: Site) -> Result<(Edition, String), String> {
    let value = bundle::bundle(files, site.lang)?;
    let text = value.to_string();
    let atlas = json::read(&text).map_err(|misfit| {
        let why = serde_json::from_str::<Atlas>(&text).err().map(|error| error.to_string());
        format!("the bundle: {}", why.unwrap_or(misfit.to_string()))
    })?;
    Ok((Edition::new(Arc::new(atlas), site), text))
}

/// Writes the site and returns how many pages it has.
///
/// # Errors
/// A sentence that names the page or file at fault.
pub fn write(order: &Order) -> Result<usize, String> {
    let files = checked_files(order.root)?;
    let mut editions = Vec::new();
    let mut bundles = Vec::new();
    for lang in Lang::ALL {
        let (edition, json) = edition(&files, Site::new(order.base, lang))?;
        let name = format!("data/atlas.{}.{}.json", lang.tag(), fingerprint(json.as_bytes()));
        save(&order.staging.join(&name), &json)?;
        bundles.push((lang, format!("{}{name}", edition.site.base())));
        editions.push(edition);
    }
    let index = finder::index(&editions[0], &editions[1]).to_text();
    let name = format!("data/search.{}.txt", fingerprint(index.as_bytes()));
    save(&order.staging.join(&name), &index)?;
    let shell = Shell::read(order, bundles, format!("{}{name}", editions[0].site.base()))?;
    let mut addresses = Vec::new();
    for edition in &editions {
        let mut titles = BTreeSet::new();
        for page in Page::all(&edition.atlas) {
            let head = head::of(edition, &page);
            if !titles.insert(head.title.clone()) {
                return Err(format!("two pages are titled “{}”", head.title));
            }
            let body = page::render(edition, &page)?;
            let html = shell.page(edition.site.lang, &head, &body);
            let path = edition.site.href(&page);
            let folder = path.strip_prefix(edition.site.base()).unwrap_or_default();
            save(&order.staging.join(folder).join("index.html"), &html)?;
            addresses.push(head.alternates);
        }
    }
    save(&order.staging.join("404.html"), &shell.not_found(&editions[0].site))?;
    save(&order.staging.join("sitemap.xml"), &sitemap::sitemap(order.origin, &addresses))?;
    let robots =
        format!("User-agent: *\nAllow: /\nSitemap: {}{}sitemap.xml\n", order.origin, editions[0].site.base());
    save(&order.staging.join("robots.txt"), &robots)?;
    Ok(addresses.len())
}

pub(crate) fn save(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, text).map_err(failed)
}

/// A short name for some content, so that its address changes when it does.
pub(crate) fn fingerprint(content: &[u8]) -> String {
    Sha256::digest(content).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// What a content security policy calls an inline script by.
pub(crate) fn csp_hash(script: &str) -> String {
    let digest = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(script.as_bytes()));
    format!("'sha256-{digest}'")
}
