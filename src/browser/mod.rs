//! The only code that touches the browser.

pub mod boot;
pub mod chart;
pub mod page;
