//! The search: its door in the header, its box over any page, and what both share with its page.

mod door;
mod options;
pub mod results;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;

#[cfg(target_arch = "wasm32")]
pub use crate::browser::search as browser;
#[cfg(not(target_arch = "wasm32"))]
pub use still as browser;

pub use door::{SearchBox, SearchLink};

use crate::domain::search::index::Index;
use crate::edition::Edition;
use crate::finder::entries;
use crate::finder::found::Shelf;
use leptos::prelude::*;
use std::sync::Arc;

/// The field of the search's own page.
pub const PAGE_FIELD: &str = "search-field";

/// How far the index has come. It is fetched when the search is first used.
#[derive(Clone, Default)]
pub enum Library {
    #[default]
    Unread,
    Reading,
    Read(Arc<Shelf>),
    Failed,
}

/// The state of the search, the same for the box and the page.
#[derive(Clone, Copy, Default)]
pub struct Search {
    pub open: RwSignal<bool>,
    pub library: RwSignal<Library>,
}

impl Search {
    /// Fetches the index, unless that is done or under way.
    pub fn read(self, edition: Edition) {
        if self.library.with_untracked(|it| matches!(it, Library::Reading | Library::Read(_))) {
            return;
        }
        self.library.set(Library::Reading);
        browser::fetch_index(move |text| {
            let shelf = text.and_then(|text| {
                let index = Index::from_text(&text).map_err(|malformed| malformed.0.to_owned())?;
                Shelf::new(index, entries(&edition)).ok_or_else(|| "an index of another record".to_owned())
            });
            self.library.set(match shelf {
                Ok(shelf) => Library::Read(Arc::new(shelf)),
                Err(why) => {
                    leptos::logging::error!("the search could not be read: {why}");
                    Library::Failed
                }
            });
        });
    }
}

/// What stands in place of results until the index is there.
pub fn waiting(edition: &Edition, search: Search, failed: bool) -> AnyView {
    let words = &edition.words.search;
    if !failed {
        return view! { <p class="quiet">{words.loading}</p> }.into_any();
    }
    let edition = edition.clone();
    view! {
        <p class="search-failed" role="alert">
            {words.failed}" "
            <button type="button" on:click=move |_| search.read(edition.clone())>{words.retry}</button>
        </p>
    }
    .into_any()
}
