//! Every movement between members as an arrow on one of the two maps.

use super::atlas::Maps;
use super::country::Country;
use super::id::Id;
use super::space::PlacedMap;
use super::space::flows::{PlacedFlow, arrow};

/// How far an arrow keeps from the middle of a country, and how long its head is, in pixels of the map.
const CLEAR: f64 = 9.0;
const HEAD: f64 = 11.0;

#[derive(Clone, Debug, PartialEq)]
pub struct FlowArrow {
    /// Place of the country of birth, times the number of members, plus that of residence.
    pub movement: usize,
    pub on_inset: bool,
    pub placed: PlacedFlow,
}

/// Between two members that the inset enlarges they are drawn there, all others on the main map.
pub fn arrows(maps: &Maps, members: &[Id<Country>]) -> Vec<FlowArrow> {
    let pairs = members.iter().enumerate().flat_map(|(from, origin)| {
        members
            .iter()
            .enumerate()
            .map(move |(to, destination)| (from * members.len() + to, origin, destination))
    });
    pairs
        .filter_map(|(movement, origin, destination)| {
            let on_inset = maps.enlarges(origin.as_str()) && maps.enlarges(destination.as_str());
            let map = if on_inset { &maps.inset } else { &maps.main };
            Some(FlowArrow { movement, on_inset, placed: between(map, origin, destination)? })
        })
        .collect()
}

fn between(map: &PlacedMap, origin: &Id<Country>, destination: &Id<Country>) -> Option<PlacedFlow> {
    let heart = |id: &Id<Country>| Some(map.shape(id.as_str())?.label);
    (origin != destination).then(|| arrow(heart(origin)?, heart(destination)?, CLEAR, HEAD))?
}
