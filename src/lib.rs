//! The RCM Atlas: the record of the Regional Conference on Migration as a site that reads without scripts and
//! comes alive with them.
//!
//! [`domain`] is the record; [`site`] its addresses; [`text`] its words; [`parts`] and [`pages`] draw it;
//! [`app`] is the route table. Natively, [`record`] reads and checks the maintainers' files and [`prerender`]
//! writes the pages; in a browser, [`browser`] brings the same pages to life.

#![recursion_limit = "256"]

#[cfg(feature = "ssr")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod domain;
pub mod edition;
#[cfg(feature = "ssr")]
pub mod export;
#[cfg(feature = "ssr")]
pub mod finder;
#[cfg(feature = "ssr")]
pub mod head;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
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
