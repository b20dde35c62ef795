//! The record of the Conference as plain values: what there is, how sure it is, and how it hangs together.
//! Nothing here draws, fetches or knows of a browser.

pub mod activity;
pub mod activity_filter;
pub mod agenda;
pub mod atlas;
pub mod catalogue;
pub mod chart;
#[cfg(feature = "ssr")]
mod chronicle;
pub mod chronology;
pub mod cites;
pub mod classes;
pub mod compared;
pub mod comparison;
pub mod corridors;
pub mod country;
pub mod country_years;
pub mod course;
pub mod date;
pub mod document;
pub mod fact;
pub mod flow_map;
pub mod fold;
pub mod glossary;
pub mod id;
pub mod indicator;
pub mod lang;
pub mod measures;
pub mod meeting;
pub mod meeting_filter;
pub mod mentions;
pub mod movements;
pub mod places;
pub mod order;
pub mod plan;
pub mod presence;
pub mod quality;
pub mod query;
pub mod search;
pub mod series;
pub mod source;
pub mod space;
pub mod table;
pub mod time;
pub mod topic;
