//! How the atlas grows: a record of ten and a hundred times its size taken the whole way to pages, and what answers in a
//! browser with up to 100,000 records. `cargo bench --features ssr --bench growth`. Times are the processor's.

mod answers;
#[path = "../chance.rs"]
mod chance;
mod making;
mod measure;
mod pages;
#[path = "../../native/search/questions.rs"]
#[allow(dead_code, reason = "what is found is judged elsewhere")]
mod questions;
mod record;
mod values;

use rcm_atlas::prerender::{Editions, every_edition};
use rcm_atlas::record::files::{self, DataFile};
use std::path::Path;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = files::read(root).expect("a readable record");
    let wanted = std::env::args().nth(1).filter(|word| !word.starts_with('-'));
    let is_wanted = |part: &str| wanted.as_ref().is_none_or(|wanted| wanted == part);
    if is_wanted("answers") {
        answers::measure(&editions(&files));
    }
    if is_wanted("making") {
        making::measure(root, &files);
    }
    if is_wanted("pages") {
        pages::measure(&files);
    }
}

fn editions(files: &[DataFile]) -> Editions {
    every_edition(files, "/rcm-atlas/", "https://example.org").expect("two editions")
}
