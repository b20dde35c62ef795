//! The only code that touches the browser.

mod app;
mod arrival;
pub mod boot;
mod follow;
pub mod json;
mod page;
pub mod search;
pub mod touch;
