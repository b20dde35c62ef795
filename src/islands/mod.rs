//! The parts of pages that answer. Pages tell them in full; here they are woken where they stand, each from data of its
//! own, and change what is told as the address asks.

mod after;
mod asking;
mod compare;
mod corridors;
mod countries;
mod entries;
mod going;
mod heard;
mod live;
mod on_demand;
mod plan;
mod search;
mod timeline;
mod told;

pub use after::catch_up;
pub use asking::done_anew;
pub use entries::{all, listed};
pub use going::{Asked, Step};
pub use told::{ask, set};

use crate::browser::json;
use crate::domain::chronology::Chronology;
use crate::domain::comparison::Comparison;
use crate::domain::explorer::Catalogue;
use crate::domain::measures::Measures;
use crate::domain::movements::Movements;
use crate::edition::Edition;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use web_sys::Element;

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

/// The data of the island with this name, from JSON; none where the text is not that.
pub fn read(name: &str, json: &str) -> Option<Data> {
    fn shared<T: DeserializeOwned>(json: &str) -> Option<Arc<T>> {
        json::read(json).ok().map(Arc::new)
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

/// Whether a page tells what the data is about: otherwise the two are of different days.
pub fn fits(data: &Data, place: &Element) -> bool {
    let told = |entries: &str| all(place, entries).len();
    match data {
        Data::Timeline(record) => told("li[data-item]") == record.meetings.len(),
        Data::Plan(record) => [0, record.activities.len()].contains(&told("[data-item]")),
        Data::Countries(record) => told("[data-row]") == record.members.len(),
        // The last row has the totals.
        Data::Corridors(record) => told("[data-row]") == record.members.len() + 1,
        Data::Compare(_) | Data::Search => true,
    }
}

/// Wakes an island in its place.
pub fn wake(edition: &Edition, asked: &Asked, data: Data, place: Element) {
    let edition = edition.clone();
    match data {
        Data::Timeline(record) => timeline::wake(edition, asked, record, &place),
        Data::Plan(record) => plan::wake(edition, asked, record, place),
        Data::Countries(record) => countries::wake(edition, asked, record, place),
        Data::Corridors(record) => corridors::wake(edition, asked, record, place),
        Data::Compare(record) => compare::wake(asked, record, place),
        Data::Search => search::wake(edition, asked, &place),
    }
}
