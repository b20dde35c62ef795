//! Changing the address from where there is no link: it is replaced, and the view stays where it is.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};
use std::sync::Arc;

/// Goes to another question of the same page.
pub type Go = Arc<dyn Fn(String) + Send + Sync>;

pub fn goer() -> Go {
    let navigate = use_navigate();
    let path = use_location().pathname;
    Arc::new(move |query: String| {
        let hash = window().location().hash().unwrap_or_default();
        let options =
            NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
        navigate(&format!("{}{query}{hash}", path.get_untracked()), options);
    })
}
