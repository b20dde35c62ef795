//! What is searched, fetched once from where the page says it is.

use crate::browser::arrival::text;
use crate::browser::json;
use crate::browser::page::{document, element};
use crate::browser::spawn::{pause, spawn};
use crate::domain::search::entry::Entry;
use crate::domain::search::found::Shelf;
use crate::domain::search::index::Index;
use std::cell::RefCell;
use std::sync::Arc;

thread_local! {
    static SHELF: RefCell<Option<Arc<Shelf>>> = const { RefCell::new(None) };
}

/// None where that fails.
pub fn fetch(done: impl FnOnce(Option<Arc<Shelf>>) + 'static) {
    let kept = SHELF.with_borrow(Clone::clone);
    if kept.is_some() {
        return done(kept);
    }
    spawn(async move {
        let shelf = shelf().await.map(Arc::new);
        SHELF.set(shelf.clone());
        done(shelf);
    });
}

async fn shelf() -> Option<Shelf> {
    let island = element(&document()?, "[data-shelf]")?;
    let text = text(&island.get_attribute("data-shelf")?).await.ok()?;
    pause().await;
    let (index, entries): (String, Vec<Entry>) = json::read(&text).ok()?;
    pause().await;
    Shelf::new(Index::from_text(&index).ok()?, entries)
}
