//! The place of an island in its page.

use crate::edition::Edition;
use leptos::prelude::*;

/// Where browsers find an island, and its data.
pub fn island(edition: &Edition, name: &'static str, drawn: AnyView) -> AnyView {
    island_of(edition, name, name, drawn)
}

/// An island with data that is not called as it is itself.
pub fn island_of(edition: &Edition, name: &'static str, data: &'static str, drawn: AnyView) -> AnyView {
    let data = edition.data.get(data).cloned();
    view! { <div class="island" data-island=name data-record=data>{drawn}</div> }.into_any()
}
