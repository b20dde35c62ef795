//! Choices of a told page under their label.

use leptos::prelude::*;

pub fn facet(label: &'static str, choices: Vec<AnyView>) -> AnyView {
    view! {
        <div class="facet" role="group" aria-label=label>
            <span class="facet-label">{label}</span>
            <ul>{choices}</ul>
        </div>
    }
    .into_any()
}
