//! The few shapes the chart is made of: paths and texts.

use crate::domain::time::tenths;
use crate::drawn::markup::{Tag, tag};
use std::fmt;

/// A coordinate as it is written. Whole numbers are enough for that: what prints any fraction weighs 15 kB.
pub struct Number(pub f64);

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let tenths = tenths(self.0);
        let sign = if tenths < 0 { "-" } else { "" };
        let (whole, tenth) = (tenths.unsigned_abs() / 10, tenths.unsigned_abs() % 10);
        match tenth {
            0 => write!(f, "{sign}{whole}"),
            _ => write!(f, "{sign}{whole}.{tenth}"),
        }
    }
}

pub fn path(class: &'static str, d: String) -> Tag {
    tag("path").class(class).with("d", d)
}

/// A path that says what it is to a pointer resting on it.
pub fn told(class: &'static str, d: String, told: String) -> Tag {
    path(class, d).holding([tag("title").saying(told)])
}

/// A text that starts at `x`, unless a `text-anchor` says otherwise, with its middle at the height `y`.
pub fn text(class: &'static str, (x, y): (f64, f64), text: String) -> Tag {
    let (x, y) = (Number(x).to_string(), Number(y).to_string());
    tag("text").class(class).with("x", x).with("y", y).saying(text)
}

/// A rectangle by its left and top.
pub fn rect((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    let (x, y, width, height) = (Number(x), Number(y), Number(width), Number(height));
    format!("M{x} {y}h{width}v{height}h-{width}z")
}

/// A rectangle with round ends; no narrower than it is high.
pub fn capsule((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    let (r, straight) = (height / 2.0, Number((width - height).max(0.0)));
    let (left, y, r, height) = (Number(x + r), Number(y), Number(r), Number(height));
    format!("M{left} {y}h{straight}a{r} {r} 0 0 1 0 {height}h-{straight}a{r} {r} 0 0 1 0-{height}z")
}

pub fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> String {
    format!("M{} {}L{} {}", Number(x1), Number(y1), Number(x2), Number(y2))
}

/// A drawing given in relative steps, around a point.
pub fn at((x, y): (f64, f64), steps: &str) -> String {
    format!("M{} {}{steps}", Number(x), Number(y))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_are_written_as_usual(tenths in -100_000i32..100_000) {
            let number = f64::from(tenths) / 10.0;
            prop_assert_eq!(Number(number).to_string(), number.to_string());
        }
    }
}
