//! The real record, read once for all tests.

use rcm_atlas::domain::lang::Lang;
use rcm_atlas::edition::Edition;
use rcm_atlas::prerender::{self, Editions};
use rcm_atlas::record::files::{self, DataFile};
use std::io::{self, Write};
use std::path::Path;
use std::sync::OnceLock;

pub const BASE: &str = "/rcm-atlas/";
pub const ORIGIN: &str = "https://example.org";

pub fn files() -> &'static [DataFile] {
    static FILES: OnceLock<Vec<DataFile>> = OnceLock::new();
    FILES.get_or_init(|| files::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("readable data"))
}

pub fn edition(lang: Lang) -> Edition {
    static EDITIONS: OnceLock<Editions> = OnceLock::new();
    let editions =
        EDITIONS.get_or_init(|| prerender::every_edition(files(), BASE, ORIGIN).expect("a bundle"));
    editions.iter().find(|edition| edition.lang() == lang).expect("every language").clone()
}

/// The values of an address's query by their keys, as islands read them: of a key that stands there twice, the later.
pub fn asked(query: &str) -> impl Fn(&str) -> Option<String> {
    let query = query.trim_start_matches('?').as_bytes();
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query).into_owned().collect();
    move |key| pairs.iter().rev().find(|(known, _)| known == key).map(|(_, value)| value.clone())
}

/// Says how much a test has tried, past libtest, which keeps what is printed to itself; `cargo xtask test` lists all
/// figures at its end.
pub fn figure(number: usize, what: &str) {
    say(&format!("figure: {number} {what}"));
}

/// Past libtest as well.
pub fn say(line: &str) {
    let _ = writeln!(io::stdout(), "{line}");
}

/// How often to try: all of it in a full run of `cargo xtask test`, a tenth while one works.
pub fn tries(all: usize) -> usize {
    if std::env::var_os("ATLAS_THOROUGH").is_some() { all } else { all / 10 }
}
