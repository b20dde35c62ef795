//! The search of the atlas and nothing else, for a page that compares it with others.

#[path = "../../../src/domain/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the search is one part of the domain")]
mod domain;

use domain::search::index::Index;
use wasm_bindgen::prelude::wasm_bindgen;

/// An index to ask.
#[wasm_bindgen]
pub struct Search(Index);

#[wasm_bindgen]
impl Search {
    /// Reads the index as it is published; nothing where the text is none.
    pub fn read(text: &str) -> Option<Search> {
        Index::from_text(text).ok().map(Search)
    }

    /// The numbers of the entries that a question finds, best first.
    pub fn ask(&self, question: &str) -> Vec<u32> {
        self.0.ask(question).hits.into_iter().map(|hit| hit.entry as u32).collect()
    }
}
