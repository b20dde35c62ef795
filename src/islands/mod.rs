//! The parts of pages that answer. The prerenderer draws an island into its page; a browser hydrates it there, from
//! data of its own. Everything around it, and the holes it leaves, is told: written once, and left as it stands.

pub mod compare;
pub mod corridors;
pub mod countries;
pub mod entries;
mod going;
pub mod plan;
pub mod search;
pub mod timeline;
pub mod told;

use crate::domain::chronology::Chronology;
use crate::domain::comparison::Comparison;
use crate::domain::explorer::Catalogue;
use crate::domain::measures::Measures;
use crate::domain::movements::Movements;
use crate::edition::Edition;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// What an island asks of the record.
#[derive(Clone)]
pub enum Data {
    Timeline(Arc<Chronology>),
    Plan(Arc<Catalogue>),
    Countries(Arc<Measures>),
    Corridors(Arc<Movements>),
    Compare(Arc<Comparison>),
    /// Fetches what it needs when it is there.
    Search,
}

impl Data {
    /// What its island and its file are called.
    pub fn name(&self) -> &'static str {
        match self {
            Data::Timeline(_) => "timeline",
            Data::Plan(_) => "plan",
            Data::Countries(_) => "countries",
            Data::Corridors(_) => "corridors",
            Data::Compare(_) => "compare",
            Data::Search => "search",
        }
    }
}

/// The data of the island with this name, from JSON; none where the text is not that.
#[cfg(target_arch = "wasm32")]
pub fn read(name: &str, json: &str) -> Option<Data> {
    fn shared<T: serde::de::DeserializeOwned>(json: &str) -> Option<Arc<T>> {
        crate::browser::json::read(json).ok().map(Arc::new)
    }
    match name {
        "timeline" => shared(json).map(Data::Timeline),
        "plan" => shared(json).map(Data::Plan),
        "countries" => shared(json).map(Data::Countries),
        "corridors" => shared(json).map(Data::Corridors),
        "compare" => shared(json).map(Data::Compare),
        "search" => Some(Data::Search),
        _ => None,
    }
}

/// An island as it stands in its page, around what is told there.
pub fn draw(edition: &Edition, data: Data) -> AnyView {
    match data {
        Data::Timeline(record) => timeline::timeline(edition, record, hole),
        Data::Plan(record) => plan::plan(edition, record, hole),
        Data::Countries(record) => countries::countries(edition, record, hole),
        Data::Corridors(record) => corridors::corridors(edition, record, hole),
        Data::Compare(record) => compare::compare(record, hole),
        Data::Search => search::page::page(edition, hole),
    }
}

/// What is told inside an island.
fn hole(place: NodeRef<Div>) -> AnyView {
    view! { <div node_ref=place></div> }.into_any()
}
