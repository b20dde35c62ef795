//! The record of the Conference as plain values: what there is, how sure it is, and how it hangs together.
//! Nothing here draws, fetches or knows of a browser.

pub mod activity;
pub mod activity_filter;
pub mod atlas;
pub mod cites;
pub mod country;
pub mod date;
pub mod document;
pub mod fact;
pub mod glossary;
pub mod id;
pub mod lang;
pub mod meeting;
pub mod meeting_filter;
pub mod plan;
pub mod quality;
pub mod query;
pub mod search;
pub mod series;
pub mod source;
pub mod space;
pub mod table;
pub mod topic;
