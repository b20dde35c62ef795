//! The only code that touches the browser.

pub mod boot;
pub mod page;
pub mod search;
