//! A map as it is drawn, in pixels, and how places are found on it.

use super::path;
use super::plane::{self, Bounds, Point, Rings};
use super::projection::{LonLat, Projection};
use serde::{Deserialize, Serialize};

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
    pub(super) projection: Projection,
    pub(super) scale: f64,
    pub(super) origin: Point,
}

impl View {
    pub(super) fn pixels(&self, rings: &[Vec<Point>]) -> Rings<Point> {
        rings.iter().map(|ring| ring.iter().map(|&point| self.pixel(point)).collect()).collect()
    }

    /// The place on the globe that a pixel shows.
    pub(super) fn lonlat(&self, pixel: Point) -> Option<LonLat> {
        let x = (pixel.x - self.origin.x) / self.scale;
        let y = (self.origin.y - pixel.y) / self.scale;
        self.projection.invert(Point { x, y })
    }

    pub(super) fn pixel(&self, point: Point) -> Point {
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
    pub(super) fn new(id: &str, rings: &[Vec<Point>]) -> Option<Self> {
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
