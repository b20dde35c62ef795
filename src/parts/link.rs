//! A link by its name.

use leptos::prelude::*;

pub fn link(href: String, name: impl Into<String>) -> AnyView {
    view! { <a href=href>{name.into()}</a> }.into_any()
}
