//! The region as pictures: outlines projected, cut and written as SVG paths once, when the atlas is built, so that
//! browsers draw and never project.

pub mod flows;
pub mod labels;
mod mask;
mod path;
mod plane;
mod projection;
#[cfg(test)]
mod tests;
pub mod tiles;
mod topology;

pub use labels::{Lettering, PlacedLabel};
pub use plane::{Bounds, Point};
pub use projection::{LonLat, Projection};
pub use topology::Topology;

use labels::Named;
use mask::Mask;
use plane::Rings;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// `public/data/map.json`, as `xtask/map` writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Geometry {
    pub main: Topology,
    pub inset: Topology,
}

/// What is drawn behind the members: everyone else, as one shape without borders.
const LAND: &str = "land";

/// Shapes are cut this far outside the picture, so that no cut can be seen, stroked or not.
const BLEED: f64 = 2.0;

/// The smallest island worth drawing, in square pixels.
const SPECK: f64 = 0.5;

/// How outlines become a picture.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    projection: Projection,
    width: u16,
    height: u16,
    padding: f64,
    /// The countries the picture is fitted to, by id; others are cut at its edge.
    focus: &'static [&'static str],
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
fn visible(rings: &[Vec<Point>], picture: Bounds) -> Rings<Point> {
    let seen: Vec<f64> = rings.iter().map(|ring| plane::area(&plane::clip(ring, picture))).collect();
    let enough = seen.iter().copied().fold(0.0, f64::max).min(SPECK);
    (rings.iter().zip(seen))
        .filter(|&(_, seen)| seen > 0.0 && seen >= enough)
        .map(|(ring, _)| plane::clip(ring, picture.grown(BLEED)))
        .collect()
}

/// A map ready to draw, in the pixels of its `viewBox`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedMap {
    pub width: u16,
    pub height: u16,
    pub view: View,
    /// Everyone who is not a member, as one path.
    pub land: String,
    /// The members in view, by id.
    pub shapes: Vec<PlacedShape>,
}

impl PlacedMap {
    /// Where a place lies in the picture; none where it lies outside.
    pub fn place_point(&self, lat: f64, lon: f64) -> Option<Point> {
        let point = self.view.pixel(self.view.projection.project(LonLat { lon, lat })?).rounded();
        Bounds::of_size(self.width, self.height).contains(point).then_some(point)
    }

    /// The edge of another map as it lies on this one, as SVG path data.
    pub fn edge_of(&self, other: &PlacedMap) -> String {
        const STEPS: u16 = 12;
        let (width, height) = (f64::from(other.width), f64::from(other.height));
        let corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height), (0.0, 0.0)];
        let along = |pair: &[(f64, f64)]| -> Vec<Point> {
            let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
            let share = |step: u16| f64::from(step) / f64::from(STEPS);
            (0..STEPS)
                .map(|step| Point { x: ax + share(step) * (bx - ax), y: ay + share(step) * (by - ay) })
                .collect()
        };
        let ring: Vec<Point> = corners
            .windows(2)
            .flat_map(along)
            .filter_map(|corner| {
                Some(self.view.pixel(self.view.projection.project(other.view.lonlat(corner)?)?))
            })
            .collect();
        path::write(&[ring])
    }

    pub fn shape(&self, id: &str) -> Option<&PlacedShape> {
        self.shapes.iter().find(|shape| shape.id == id)
    }
}

/// From the projected plane to pixels: kept with the map, so that places can be added to it later.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    projection: Projection,
    scale: f64,
    origin: Point,
}

impl View {
    fn pixels(&self, rings: &[Vec<Point>]) -> Rings<Point> {
        rings.iter().map(|ring| ring.iter().map(|&point| self.pixel(point)).collect()).collect()
    }

    /// The place on the globe that a pixel shows.
    fn lonlat(&self, pixel: Point) -> Option<LonLat> {
        let x = (pixel.x - self.origin.x) / self.scale;
        let y = (self.origin.y - pixel.y) / self.scale;
        self.projection.invert(Point { x, y })
    }

    fn pixel(&self, point: Point) -> Point {
        Point { x: self.origin.x + self.scale * point.x, y: self.origin.y - self.scale * point.y }
    }
}

/// A member's outline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedShape {
    /// The country's id: ISO 3166-1 alpha-3 in lower case.
    pub id: String,
    /// SVG path data.
    pub path: String,
    /// The spot farthest from the outline, where a label or a dot sits best.
    pub label: Point,
    /// How far that is: the radius of the largest circle that fits.
    pub room: f64,
    pub bounds: Bounds,
}

impl PlacedShape {
    fn new(id: &str, rings: &[Vec<Point>]) -> Option<Self> {
        let (label, room) = plane::heart(rings)?;
        let bounds = Bounds::of(rings.iter().flatten())?;
        Some(PlacedShape {
            id: id.to_owned(),
            path: path::write(rings),
            label: label.rounded(),
            room: path::round(room),
            bounds: bounds.rounded(),
        })
    }
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
