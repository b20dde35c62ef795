//! The search as far as it answers.

#[cfg(not(target_arch = "wasm32"))]
mod no_browser;
pub mod page;
mod results;

#[cfg(target_arch = "wasm32")]
use crate::browser::search as browser;
#[cfg(not(target_arch = "wasm32"))]
use no_browser as browser;

/// Where one types. Whoever comes to the page comes to it.
pub const FIELD: &str = "search-field";
