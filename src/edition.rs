//! What every view has at hand: the record, the site it is shown on, and the words of its language.

use crate::domain::atlas::Atlas;
use crate::domain::lang::{Lang, Text};
use crate::site::{Page, Site};
use crate::text::{Words, words};
use leptos::prelude::*;
use std::sync::Arc;

/// The atlas in one language at one address.
#[derive(Clone)]
pub struct Edition {
    pub atlas: Arc<Atlas>,
    pub site: Site,
    pub words: &'static Words,
}

impl Edition {
    pub fn new(atlas: Arc<Atlas>, site: Site) -> Self {
        let words = words(site.lang);
        Edition { atlas, site, words }
    }

    pub fn lang(&self) -> Lang {
        self.site.lang
    }

    /// A text of the record in the language of the page.
    pub fn text(&self, text: &Text) -> String {
        text.get(self.site.lang).to_owned()
    }

    pub fn href(&self, page: Page) -> String {
        self.site.href(&page)
    }
}

/// The edition that `App` provides.
pub fn use_edition() -> Edition {
    expect_context()
}
