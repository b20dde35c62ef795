//! The RCM Atlas: the record of the Regional Conference on Migration as a site that reads without scripts and
//! comes alive with them.
//!
//! [`domain`] is the record; [`site`] its addresses; [`text`] its words; [`drawn`] what is drawn of it both when pages
//! are written and while they answer. Natively, `record` reads and checks the maintainers' files, `parts` and `pages` tell
//! them, `app` is the route table and `prerender` writes the pages; in a browser, `browser` leads from page to page and
//! `islands` are what answers.

#![recursion_limit = "256"]
// Tests are given what only some of them need, and releases do without what tells of a panic.
#![cfg_attr(all(not(test), debug_assertions), warn(unused_crate_dependencies))]

#[cfg(feature = "ssr")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod domain;
pub mod drawn;
pub mod edition;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod finder;
#[cfg(feature = "ssr")]
pub mod head;
#[cfg(target_arch = "wasm32")]
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
#[cfg(feature = "ssr")]
pub mod record;
pub mod site;
pub mod text;

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen(start)]
pub fn start() {
    browser::boot::start();
}
