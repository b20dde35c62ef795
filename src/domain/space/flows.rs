//! Movements between two places, as bent arrows: one way bends to the left, the way back on the other side.

use super::path::round;
use super::plane::Point;

/// An arrow ready to draw.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedFlow {
    /// SVG path data of the line.
    pub line: String,
    /// SVG path data of the head.
    pub head: String,
}

/// How far an arrow bends, in units of its length.
const BEND: f64 = 0.16;

/// An arrow from one point to the other that keeps `clear` pixels away from both, with a head of `size` pixels;
/// none where the points are too near.
pub fn arrow(from: Point, to: Point, clear: f64, size: f64) -> Option<PlacedFlow> {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let length = dx.hypot(dy);
    if length < 2.0 * clear + size {
        return None;
    }
    let control = Point { x: from.x + dx / 2.0 + BEND * dy, y: from.y + dy / 2.0 - BEND * dx };
    let start = step(from, control, clear);
    let tip = step(to, control, clear);
    let base = step(tip, control, size);
    let (sx, sy) = ((tip.x - base.x) * 0.55, (tip.y - base.y) * 0.55);
    let [one, other] = [1.0, -1.0].map(|side| Point { x: base.x - side * sy, y: base.y + side * sx });
    let shown = |point: Point| format!("{} {}", round(point.x), round(point.y));
    Some(PlacedFlow {
        line: format!("M{}Q{} {}", shown(start), shown(control), shown(base)),
        head: format!("M{}L{}L{}Z", shown(tip), shown(one), shown(other)),
    })
}

/// A point some pixels from `from` on the way to `to`.
fn step(from: Point, to: Point, pixels: f64) -> Point {
    let length = (to.x - from.x).hypot(to.y - from.y).max(f64::EPSILON);
    Point { x: from.x + (to.x - from.x) * pixels / length, y: from.y + (to.y - from.y) * pixels / length }
}
