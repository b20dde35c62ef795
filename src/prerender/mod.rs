//! Writes the whole site: every page in every language, the bundles that browsers fetch, and what crawlers read.
//! Anything odd fails the build.

mod cards;
mod embeds;
pub mod for_tests;
mod imports;
pub mod meta;
mod offline;
pub mod page;
pub mod shell;
mod sitemap;
mod start;
pub mod tables;
mod terse;

use crate::domain::atlas::Atlas;
use crate::domain::chronology::Chronology;
use crate::domain::lang::{Lang, Written};
use crate::edition::Edition;
use crate::export::{Export, Host};
use crate::finder;
use crate::head::{self, Alternates, Head};
use crate::pages::beside::beside;
use crate::pages::compare::comparison;
use crate::pages::corridors::frames::movements;
use crate::pages::countries::frames::measures;
use crate::pages::plan::catalogue::catalogue;
use crate::record::{bundle, check, files};
use crate::site::{Page, Site};
use base64::Engine;
use serde::Serialize;
use serde_json::Value;
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

/// The atlas in every language.
pub type Editions = [Edition; Lang::COUNT];

/// The record in every language, as pages take it, at a base path and an origin (empty if unknown).
///
/// # Errors
/// A sentence, where the bundle does not fit the types, or what there is to take away cannot be written.
pub fn every_edition(files: &[files::DataFile], base: &str, origin: &str) -> Result<Editions, String> {
    let whole = bundle::whole(files);
    let maps = bundle::maps(files, &whole)?;
    editions(files, &whole, maps, base, origin)
}

/// The same from parts that are there already.
///
/// # Errors
/// As for [`every_edition`].
pub fn editions(
    files: &[files::DataFile],
    whole: &Value,
    maps: [Value; 2],
    base: &str,
    origin: &str,
) -> Result<Editions, String> {
    let of = |json: Value| -> Result<Atlas, String> {
        serde_json::from_str(&json.to_string()).map_err(|error| format!("the bundle: {error}"))
    };
    let english = Site::new(base, Lang::En);
    let host = Host::new(origin, &english);
    let mut drawn = whole.clone();
    // Nobody takes maps from there.
    drawn["maps"] = maps[0].clone();
    let export = Arc::new(Export::new(&of(drawn)?, whole, &host)?);
    let [english_maps, spanish_maps] = maps;
    let written = |written: Written, maps: Value| of(bundle::bundle(files, written, maps)).map(Arc::new);
    let [in_english, in_spanish] = [written(Written::En, english_maps)?, written(Written::Es, spanish_maps)?];
    Ok(Lang::ALL.map(|lang| {
        let atlas = match lang.written() {
            Written::En => &in_english,
            Written::Es => &in_spanish,
        };
        Edition::new(atlas.clone(), english.in_language(lang), host.clone(), export.clone())
    }))
}

/// What the islands ask of the record, as JSON, by their names. `index` is that of the search, the same in both languages.
///
/// # Errors
/// A sentence, where some of it cannot be written.
pub fn island_data(edition: &Edition, index: &str) -> Result<Vec<(&'static str, String)>, String> {
    fn json<T: Serialize>(data: &T) -> Result<String, String> {
        serde_json::to_string(data).map_err(|error| error.to_string())
    }
    let (atlas, lang) = (&edition.atlas, edition.lang());
    Ok(vec![
        ("timeline", json(&Chronology::of(atlas, lang))?),
        ("plan", json(&catalogue(edition))?),
        ("countries", json(&measures(edition))?),
        ("corridors", json(&movements(edition))?),
        ("compare", json(&comparison(edition))?),
        ("instruments", json(&beside(edition))?),
        ("search", json(&(index, finder::entries(edition)))?),
    ])
}

/// Writes the site and returns how many pages it has.
///
/// # Errors
/// A sentence that names the page or file at fault.
pub fn write(order: &Order) -> Result<usize, String> {
    let files = checked_files(order.root)?;
    let shell = Shell::read(order)?;
    let editions = every_edition(&files, order.base, order.origin)?;
    let index = finder::index(&editions[0], &editions[1]).to_text(); // of the languages that the record is written in
    let export = editions[0].export.clone();
    let mut addresses = Vec::new();
    let mut kept = Vec::new();
    for mut edition in editions {
        let lang = edition.lang();
        for (name, json) in island_data(&edition, &index)? {
            let file = format!("data/{name}.{}.{}.json", lang.tag(), fingerprint(json.as_bytes()));
            save(&order.staging.join(&file), &json)?;
            edition.data.insert(name, format!("{}{file}", edition.site.base()));
        }
        for (name, csv) in tables::tables(&edition) {
            let below = edition.site.table(&name);
            let file = below.strip_prefix(edition.site.base()).unwrap_or_default();
            save(&order.staging.join(file), &csv)?;
        }
        cards::write(&edition, order.staging)?;
        embeds::write(order, &shell, &edition)?;
        let of_language = pages(order, &shell, &edition)?;
        let own = |pages: &Alternates| pages.iter().find(|(it, _)| *it == lang).map(|(_, path)| path.clone());
        let mut listed: Vec<String> = of_language.iter().filter_map(own).collect();
        listed.push(edition.site.nowhere());
        if order.strict {
            offline::manifest(order, &edition.site, shell.icon())?;
        }
        kept.push((edition, listed));
        addresses.extend(of_language);
    }
    for file in &export.files {
        save(&order.staging.join(&file.path), &file.text)?;
    }
    let english = Site::new(order.base, Lang::En);
    save(&order.staging.join("404.html"), &shell.not_found(&english))?;
    if order.strict {
        save(&order.staging.join(offline::MISSING), &shell.not_kept(&english))?;
        offline::worker(order, &kept)?;
    }
    save(&order.staging.join("sitemap.xml"), &sitemap::sitemap(order.origin, &addresses))?;
    let robots = format!("User-agent: *\nAllow: /\nSitemap: {}{}sitemap.xml\n", order.origin, english.base());
    save(&order.staging.join("robots.txt"), &robots)?;
    Ok(addresses.len())
}

/// Writes the pages of one language and returns their addresses in every language.
fn pages(order: &Order, shell: &Shell, edition: &Edition) -> Result<Vec<Alternates>, String> {
    let write = |path: &str, head: &Head, tags: &str, body: &str| {
        let folder = path.strip_prefix(edition.site.base()).unwrap_or_default();
        save(&order.staging.join(folder).join("index.html"), &shell.page(edition.lang(), head, tags, body))
    };
    let mut addresses = Vec::new();
    let mut titles = BTreeSet::new();
    for page in Page::all(&edition.atlas) {
        let head = head::of(edition, &page);
        if !titles.insert(head.title.clone()) {
            return Err(format!("two pages are titled “{}”", head.title));
        }
        let tags = meta::tags(edition, &page, &head);
        write(&edition.site.href(&page), &head, &tags, &page::render(edition, &page)?)?;
        addresses.push(head.alternates);
    }
    // What the app shows, in the language of the page, for an address that leads nowhere.
    let nowhere = edition.site.nowhere();
    write(
        &nowhere,
        &head::not_found(&edition.site, edition.words),
        "",
        &page::render_path(edition, &nowhere),
    )?;
    Ok(addresses)
}

pub(crate) fn save(path: &Path, text: &str) -> Result<(), String> {
    saved(path, text.as_bytes())
}

fn saved(path: &Path, content: &[u8]) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, content).map_err(failed)
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
