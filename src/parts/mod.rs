//! Fragments that two pages or more are built of. They draw what the domain has worked out.

pub mod activities;
pub mod activity_facts;
pub mod documents;
pub mod embedded;
pub mod facts;
pub mod filters;
pub mod footnotes;
pub mod frame;
pub mod links;
pub mod map;
pub mod numbers;
pub mod quality;
pub mod search;
pub mod timeline;
pub mod years;
