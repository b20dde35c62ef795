//! Points, boxes and rings in the plane. A ring is a list of corners; the last is joined to the first.

use super::path::round;
use serde::{Deserialize, Serialize};

/// The islands of a shape and the holes in them.
pub type Rings<P> = Vec<Vec<P>>;

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    pub fn is_finite(self) -> bool {
        self.x.is_finite() && self.y.is_finite()
    }

    pub fn rounded(self) -> Self {
        Point { x: round(self.x), y: round(self.y) }
    }

    pub(super) fn towards(self, other: Point, share: f64) -> Self {
        Point { x: self.x + share * (other.x - self.x), y: self.y + share * (other.y - self.y) }
    }

    fn distance_to(self, other: Point) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Bounds {
    pub fn of_size(width: u16, height: u16) -> Self {
        Bounds { left: 0.0, top: 0.0, right: f64::from(width), bottom: f64::from(height) }
    }

    pub fn of<'a>(points: impl IntoIterator<Item = &'a Point>) -> Option<Self> {
        points.into_iter().map(|&Point { x, y }| Bounds { left: x, top: y, right: x, bottom: y }).reduce(
            |a, b| Bounds {
                left: a.left.min(b.left),
                top: a.top.min(b.top),
                right: a.right.max(b.right),
                bottom: a.bottom.max(b.bottom),
            },
        )
    }

    pub fn grown(self, by: f64) -> Self {
        Bounds { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    pub fn rounded(self) -> Self {
        Bounds {
            left: round(self.left),
            top: round(self.top),
            right: round(self.right),
            bottom: round(self.bottom),
        }
    }

    pub fn width(self) -> f64 {
        self.right - self.left
    }

    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    pub fn middle(self) -> Point {
        Point { x: (self.left + self.right) / 2.0, y: (self.top + self.bottom) / 2.0 }
    }

    pub fn overlaps(self, other: Bounds) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    pub fn encloses(self, other: Bounds) -> bool {
        self.left <= other.left
            && self.top <= other.top
            && self.right >= other.right
            && self.bottom >= other.bottom
    }

    /// The point of the box that lies nearest to another point.
    pub fn nearest(self, to: Point) -> Point {
        Point { x: to.x.clamp(self.left, self.right), y: to.y.clamp(self.top, self.bottom) }
    }

    pub fn contains(self, point: Point) -> bool {
        (self.left..=self.right).contains(&point.x) && (self.top..=self.bottom).contains(&point.y)
    }
}

/// The sides of a ring, each from one corner to the next.
fn sides(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

/// Without sign: holes count like islands.
pub fn area(ring: &[Point]) -> f64 {
    sides(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>().abs() / 2.0
}

/// The part of a ring inside a box (Sutherland and Hodgman); parts that fall apart stay joined along its edge.
pub fn clip(ring: &[Point], to: Bounds) -> Vec<Point> {
    let ring = cut(ring, |point| point.x - to.left);
    let ring = cut(&ring, |point| to.right - point.x);
    let ring = cut(&ring, |point| point.y - to.top);
    cut(&ring, |point| to.bottom - point.y)
}

/// The part of a ring on the positive side of a line, given the distance from it.
fn cut(ring: &[Point], distance: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len());
    for (a, b) in sides(ring) {
        let (from, to) = (distance(a), distance(b));
        if from >= 0.0 {
            kept.push(a);
        }
        if (from < 0.0) != (to < 0.0) {
            kept.push(a.towards(b, from / (from - to)));
        }
    }
    kept
}

/// The point inside a shape that is farthest from its outline, and how far: its pole of inaccessibility.
pub fn heart(rings: &[Vec<Point>]) -> Option<(Point, f64)> {
    const STEPS: u16 = 24;
    let largest = rings.iter().max_by(|a, b| area(a).total_cmp(&area(b)))?;
    let bounds = Bounds::of(largest)?;
    let mut best = (bounds.middle(), depth(bounds.middle(), rings));
    let mut reach = Point { x: bounds.width(), y: bounds.height() };
    // Look at a grid of points, then at a finer one around the best of them.
    while reach.x.max(reach.y) > 0.1 {
        let corner = Point { x: best.0.x - reach.x / 2.0, y: best.0.y - reach.y / 2.0 };
        let share = |step: u16| f64::from(step) / f64::from(STEPS);
        for (column, row) in (0..=STEPS).flat_map(|column| (0..=STEPS).map(move |row| (column, row))) {
            let point = Point { x: corner.x + reach.x * share(column), y: corner.y + reach.y * share(row) };
            let depth = depth(point, rings);
            if depth > best.1 {
                best = (point, depth);
            }
        }
        reach = Point { x: reach.x / 8.0, y: reach.y / 8.0 };
    }
    Some(best)
}

/// The distance from a point to the outline of a shape, negative outside.
fn depth(point: Point, rings: &[Vec<Point>]) -> f64 {
    let mut inside = false;
    let mut nearest = f64::INFINITY;
    for (a, b) in rings.iter().flat_map(|ring| sides(ring)) {
        if (a.y > point.y) != (b.y > point.y) && point.x < a.towards(b, (point.y - a.y) / (b.y - a.y)).x {
            inside = !inside;
        }
        nearest = nearest.min(distance_to_side(point, a, b));
    }
    if inside { nearest } else { -nearest }
}

fn distance_to_side(point: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = dx * dx + dy * dy;
    if square == 0.0 {
        return point.distance_to(a);
    }
    let share = ((point.x - a.x) * dx + (point.y - a.y) * dy) / square;
    point.distance_to(a.towards(b, share.clamp(0.0, 1.0)))
}
