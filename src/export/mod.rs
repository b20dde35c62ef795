//! The record to take away, natively: tables, one JSON of everything, bibliographies, a calendar and feeds, as files
//! at addresses that stay.

pub mod bibliography;
pub mod calendar;
pub mod card;
pub mod cite;
pub mod columns;
pub mod feeds;
pub mod linked;
mod package;
mod readme;
pub mod table;
pub mod tables;
mod uuid;

use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::site::{Page, Site};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use table::Table;

/// The folder of the open data, below the base of the site.
pub const FOLDER: &str = "data/open/";

/// Where the atlas is published: files name whole addresses, because they travel.
#[derive(Clone, Debug, Default)]
pub struct Host {
    /// Scheme and host, `https://example.org`; empty if unknown.
    pub origin: String,
    /// The base path, `/rcm-atlas/`.
    pub base: String,
}

impl Host {
    pub fn new(origin: &str, site: &Site) -> Self {
        Host { origin: origin.to_owned(), base: site.base().to_owned() }
    }

    pub fn page(&self, lang: Lang, page: &Page) -> String {
        format!("{}{}", self.origin, Site::new(&self.base, lang).href(page))
    }

    /// The address of a file, given by its path below the base.
    pub fn file(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }
}

/// What a file is, for the page that offers it.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// One table of the record, by its place among [`tables::all`].
    Table(usize),
    /// Everything in one file.
    Record,
    Package,
    Readme,
    /// Of all pages of one language, or of the sources.
    Bibliography(&'static str),
    Calendar(Lang),
    Feed(feeds::Feed, Lang),
}

/// A file as it is written.
#[derive(Clone, Debug)]
pub struct File {
    pub what: What,
    /// Below the base of the site.
    pub path: String,
    pub text: String,
}

/// Everything there is to take away, and what the page that offers it shows of the tables.
#[derive(Clone, Debug, Default)]
pub struct Export {
    pub files: Vec<File>,
    pub tables: Vec<Table>,
}

impl Export {
    /// From the record in both languages, as value and as JSON.
    ///
    /// # Errors
    /// A sentence, where a table is not as it should be.
    pub fn new(atlas: &Atlas, json: &Value, host: &Host) -> Result<Export, String> {
        let tables = tables::all(atlas, host);
        let mut files = Vec::new();
        for (at, table) in tables.iter().enumerate() {
            files.push(File { what: What::Table(at), path: table.path(), text: table.csv()? });
        }
        let mut add = |what: What, path: String, text: String| files.push(File { what, path, text });
        add(What::Record, format!("{FOLDER}record.json"), record(atlas, json, host)?);
        for format in bibliography::FORMATS {
            let path = format!("{FOLDER}sources.{}", format.ending);
            add(What::Bibliography(format.name), path, (format.write)(&bibliography::sources(atlas))?);
        }
        for lang in Lang::ALL {
            add(What::Calendar(lang), calendar::path(lang), calendar::calendar(atlas, lang, host));
            for feed in feeds::Feed::ALL {
                add(What::Feed(feed, lang), feed.path(lang), feed.write(atlas, lang, host)?);
            }
        }
        let package = package::package(atlas, &tables, &files, host)?;
        files.push(File { what: What::Package, path: format!("{FOLDER}datapackage.json"), text: package });
        let path = format!("{FOLDER}README.txt");
        files.push(File { what: What::Readme, path, text: readme::readme(atlas, &tables, host) });
        Ok(Export { files, tables })
    }

    pub fn file(&self, what: &What) -> Option<&File> {
        self.files.iter().find(|file| file.what == *what)
    }
}

/// The whole record in one file that says what it is.
fn record(atlas: &Atlas, json: &Value, host: &Host) -> Result<String, String> {
    let [english, spanish] =
        Lang::WRITTEN.map(|lang| cite::dataset(atlas, lang, host).plain(cite::Style::Apa));
    let about = json!({
        "title": { "en": crate::text::words(Lang::En).site_name, "es": crate::text::words(Lang::Es).site_name },
        "version": atlas.version(),
        "as_of": atlas.about.as_of,
        "licence": package::LICENCE,
        "licence_url": package::LICENCE_URL,
        "cite_as": { "en": english, "es": spanish },
        "record": json,
    });
    let text = serde_json::to_string_pretty(&about).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

/// The SHA-256 of some text, in hexadecimal.
fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
