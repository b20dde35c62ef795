//! SVG path data, as short as it gets: whole tenths of a pixel, each corner relative to the one before.

use super::plane::Point;
use std::fmt::Write;

/// To the tenth of a pixel.
pub fn round(number: f64) -> f64 {
    f64::from(tenths(number)) / 10.0
}

fn tenths(number: f64) -> i32 {
    (number * 10.0).round() as i32
}

pub fn write(rings: &[Vec<Point>]) -> String {
    let mut path = String::new();
    // After a ring is closed, the pen is back at its first corner.
    let mut pen = (0, 0);
    for ring in rings {
        let mut corners: Vec<_> = ring.iter().map(|point| (tenths(point.x), tenths(point.y))).collect();
        corners.dedup();
        if corners.len() < 3 {
            continue;
        }
        // Corners after the first move are lines without saying so.
        path.push('m');
        let mut from = pen;
        for (i, &(x, y)) in corners.iter().enumerate() {
            number(&mut path, x - from.0, i > 0);
            number(&mut path, y - from.1, true);
            from = (x, y);
        }
        path.push('z');
        pen = corners[0];
    }
    path
}

/// Writes tenths as a decimal number, with a space before it only where the sign does not separate it.
fn number(path: &mut String, tenths: i32, follows: bool) {
    if tenths < 0 {
        path.push('-');
    } else if follows {
        path.push(' ');
    }
    let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
    // A string takes any number of characters.
    let _ = match (whole, tenth) {
        (_, 0) => write!(path, "{whole}"),
        (0, _) => write!(path, ".{tenth}"),
        _ => write!(path, "{whole}.{tenth}"),
    };
}
