//! The real record, read once for all tests of a file.

#![allow(dead_code, reason = "each test file uses its own part")]

use rcm_atlas::domain::lang::Lang;
use rcm_atlas::edition::Edition;
use rcm_atlas::prerender;
use rcm_atlas::record::files::{self, DataFile};
use rcm_atlas::site::Site;
use std::path::Path;
use std::sync::OnceLock;

pub const BASE: &str = "/rcm-atlas/";

pub fn files() -> &'static [DataFile] {
    static FILES: OnceLock<Vec<DataFile>> = OnceLock::new();
    FILES.get_or_init(|| files::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("readable data"))
}

pub fn edition(lang: Lang) -> Edition {
    static EDITIONS: OnceLock<[Edition; 2]> = OnceLock::new();
    let editions = EDITIONS.get_or_init(|| {
        Lang::ALL.map(|lang| prerender::edition(files(), Site::new(BASE, lang)).expect("a bundle"))
    });
    editions.iter().find(|edition| edition.lang() == lang).expect("every language").clone()
}
