//! The only code that touches the browser.

mod app;
pub mod arrival;
pub mod boot;
pub mod draw;
mod follow;
pub mod json;
pub mod page;
mod search;
pub mod spawn;
