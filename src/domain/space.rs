//! The region as pictures: outlines projected, cut and written as SVG paths once, when the atlas is built, so that
//! browsers draw and never project.

pub mod flows;
mod frame;
pub mod labels;
mod mask;
mod path;
mod placed;
mod plane;
mod projection;
#[cfg(test)]
mod tests;
pub mod tiles;
mod topology;

pub use frame::Frame;
pub use labels::{Lettering, PlacedLabel};
pub use placed::{PlacedMap, PlacedShape, View};
pub use plane::{Bounds, Point};
pub use projection::{LonLat, Projection};
pub use topology::Topology;

use serde::{Deserialize, Serialize};
use std::fmt;

/// `public/data/map.json`, as `xtask/map` writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Geometry {
    pub main: Topology,
    pub inset: Topology,
}

/// Why a map cannot be placed.
#[derive(Clone, Debug, PartialEq)]
pub enum MapError {
    Missing { shape: String },
    NoSuchArc { shape: String, arc: i32 },
    OpenRing { shape: String },
    OffTheGlobe { shape: String, at: LonLat },
}

impl fmt::Display for MapError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            MapError::Missing { shape } => write!(f, "the map has no outline of “{shape}”"),
            MapError::NoSuchArc { shape, arc } => {
                write!(f, "“{shape}” is drawn with arc {arc}, which the map does not have")
            }
            MapError::OpenRing { shape } => write!(f, "an outline of “{shape}” does not end where it starts"),
            MapError::OffTheGlobe { shape, at: LonLat { lon, lat } } => {
                write!(f, "“{shape}” has a point at longitude {lon}, latitude {lat}, which cannot be drawn")
            }
        }
    }
}

impl std::error::Error for MapError {}
