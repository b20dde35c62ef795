//! The page of one record: which one its address names, or that there is none.

use super::not_found::NotFound;
use crate::domain::atlas::Atlas;
use crate::domain::id::Id;
use crate::edition::{Edition, use_edition};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Shows the record that `find` has for the `id` of the address.
pub fn record_page<T>(
    find: impl for<'a> Fn(&'a Atlas, &Id<T>) -> Option<&'a T>,
    show: impl Fn(&Edition, &T) -> AnyView,
) -> AnyView {
    let edition = use_edition();
    let id = use_params_map().with_untracked(|params| params.get("id").unwrap_or_default());
    match find(&edition.atlas, &Id::new(id)) {
        Some(found) => show(&edition, found),
        None => view! { <NotFound/> }.into_any(),
    }
}
