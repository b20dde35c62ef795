//! Dates as a reader of each language writes them.

pub mod en;
pub mod es;
