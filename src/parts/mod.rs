//! Fragments that two pages or more are built of. They draw what the domain has worked out.

pub mod activities;
pub mod activity_facts;
pub mod cite;
pub mod documents;
pub mod drawn;
pub mod embedded;
pub mod facet;
pub mod facts;
pub mod footnotes;
pub mod frame;
pub mod improve;
pub mod instruments;
pub mod island;
pub mod line_chart;
pub mod link;
pub mod links;
pub mod map;
pub mod movements;
pub mod numbers;
pub mod quality;
pub mod share;
pub mod timeline;
pub mod turns;
pub mod views;
pub mod years;
pub mod years_line;
