//! How outlines become a picture: projected, fitted to the countries it is about, and cut at its edge.

use super::labels::{self, Lettering, Named, PlacedLabel};
use super::mask::Mask;
use super::placed::{PlacedMap, PlacedShape, View};
use super::plane::{self, Bounds, Point, Rings};
use super::projection::{LonLat, Projection};
use super::{MapError, Topology, path};
use std::collections::BTreeMap;

/// What is drawn behind the members: everyone else, as one shape without borders.
const LAND: &str = "land";

/// Shapes are cut this far outside the picture, so that no cut can be seen, stroked or not.
pub(super) const BLEED: f64 = 2.0;

/// The smallest island worth drawing, in square pixels.
const SPECK: f64 = 0.5;

/// A picture of the region.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub(super) projection: Projection,
    pub(super) width: u16,
    pub(super) height: u16,
    pub(super) padding: f64,
    /// The countries the picture is fitted to, by id; others are cut at its edge.
    pub(super) focus: &'static [&'static str],
}

impl Frame {
    /// All members, from Hawaii and the Canadian Arctic to Panama, each in its true proportion.
    pub const MAIN: Frame = Frame {
        projection: Projection::EqualArea { lon: -95.0, lat: 42.0 },
        width: 720,
        height: 640,
        padding: 8.0,
        focus: &["blz", "can", "cri", "dom", "gtm", "hnd", "mex", "nic", "pan", "slv", "usa"],
    };

    /// Central America and the Dominican Republic, too small for a finger on the main map.
    pub const INSET: Frame = Frame {
        projection: Projection::Mercator,
        width: 720,
        height: 440,
        padding: 20.0,
        focus: &["blz", "cri", "dom", "gtm", "hnd", "nic", "pan", "slv"],
    };

    /// The countries it is fitted to, by id.
    pub fn focus(&self) -> &'static [&'static str] {
        self.focus
    }

    /// # Errors
    /// What keeps outlines from being placed.
    pub fn holds(&self, topology: &Topology) -> Result<(), MapError> {
        self.fit(&self.outlines(topology)?).map(|_| ())
    }

    pub fn place(&self, topology: &Topology) -> Result<PlacedMap, MapError> {
        let outlines = self.outlines(topology)?;
        let view = self.fit(&outlines)?;
        let picture = Bounds::of_size(self.width, self.height);
        let mut land = String::new();
        let mut shapes = Vec::new();
        for (id, rings) in outlines {
            let rings = visible(&view.pixels(&rings), picture);
            if id == LAND {
                land = path::write(&rings);
            } else if let Some(shape) = PlacedShape::new(id, &rings) {
                shapes.push(shape);
            }
        }
        Ok(PlacedMap { width: self.width, height: self.height, view, land, shapes })
    }

    /// Names for some of the countries of a map that was placed by this frame, given by id.
    pub fn label(
        &self,
        topology: &Topology,
        map: &PlacedMap,
        names: &BTreeMap<&str, &str>,
        dots: &[Point],
        style: Lettering,
    ) -> Result<Vec<PlacedLabel>, MapError> {
        let outlines = self.outlines(topology)?;
        let pixels = outlines.iter().map(|(id, rings)| (*id, map.view.pixels(rings)));
        let mask = Mask::new(self.width, self.height, pixels);
        let named: Vec<Named> = (map.shapes.iter())
            .filter_map(|shape| {
                let name = names.get(shape.id.as_str())?;
                Some(Named { id: &shape.id, name, heart: shape.label })
            })
            .collect();
        Ok(labels::place(&named, &mask, dots, Bounds::of_size(self.width, self.height), style))
    }

    fn outlines<'a>(&self, topology: &'a Topology) -> Result<BTreeMap<&'a str, Rings<Point>>, MapError> {
        topology.outlines()?.into_iter().map(|(id, rings)| Ok((id, self.project(id, &rings)?))).collect()
    }

    fn project(&self, id: &str, rings: &[Vec<LonLat>]) -> Result<Rings<Point>, MapError> {
        let project = |&at: &LonLat| {
            let off = || MapError::OffTheGlobe { shape: id.to_owned(), at };
            self.projection.project(at).ok_or_else(off)
        };
        rings.iter().map(|ring| ring.iter().map(project).collect()).collect()
    }

    /// As large as the frame allows, in its middle.
    fn fit(&self, outlines: &BTreeMap<&str, Rings<Point>>) -> Result<View, MapError> {
        let mut points = Vec::new();
        for &id in self.focus {
            let rings = outlines.get(id).filter(|rings| rings.iter().any(|ring| !ring.is_empty()));
            let rings = rings.ok_or_else(|| MapError::Missing { shape: id.to_owned() })?;
            points.extend(rings.iter().flatten());
        }
        let extent = Bounds::of(&points).unwrap_or(Bounds::of_size(1, 1));
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        let room = |side: f64, extent: f64| (side - 2.0 * self.padding) / extent.max(f64::EPSILON);
        let scale = path::round(room(width, extent.width()).min(room(height, extent.height())));
        let middle = extent.middle();
        let origin = Point { x: width / 2.0 - scale * middle.x, y: height / 2.0 + scale * middle.y };
        Ok(View { projection: self.projection, scale, origin: origin.rounded() })
    }
}

/// What of a shape is worth drawing: its islands in the picture, cut just outside, but never without the largest.
pub(super) fn visible(rings: &[Vec<Point>], picture: Bounds) -> Rings<Point> {
    let seen: Vec<f64> = rings.iter().map(|ring| plane::area(&plane::clip(ring, picture))).collect();
    let enough = seen.iter().copied().fold(0.0, f64::max).min(SPECK);
    (rings.iter().zip(seen))
        .filter(|&(_, seen)| seen > 0.0 && seen >= enough)
        .map(|(ring, _)| plane::clip(ring, picture.grown(BLEED)))
        .collect()
}
