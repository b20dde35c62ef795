//! The few shapes the chart is made of: paths and texts, each written out once for all its uses, which keeps the
//! program small.

use leptos::prelude::*;

pub fn path(class: &'static str, d: String) -> AnyView {
    view! { <path class=class d=d/> }.into_any()
}

/// A path that says what it is to a pointer resting on it.
pub fn told(class: &'static str, d: String, told: String) -> AnyView {
    view! { <path class=class d=d><title>{told}</title></path> }.into_any()
}

/// A text with its middle at the height `y`.
pub fn text(class: &'static str, (x, y): (f64, f64), anchor: &'static str, text: String) -> AnyView {
    view! { <text class=class x=x y=y text-anchor=anchor>{text}</text> }.into_any()
}

/// A rectangle by its left and top.
pub fn rect((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    format!("M{x} {y}h{width}v{height}h-{width}z")
}

/// A rectangle with round ends; no narrower than it is high.
pub fn capsule((x, y): (f64, f64), (width, height): (f64, f64)) -> String {
    let (r, straight) = (height / 2.0, ((width - height).max(0.0) * 10.0).round() / 10.0);
    let left = ((x + r) * 10.0).round() / 10.0;
    format!("M{left} {y}h{straight}a{r} {r} 0 0 1 0 {height}h-{straight}a{r} {r} 0 0 1 0-{height}z")
}

pub fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> String {
    format!("M{x1} {y1}L{x2} {y2}")
}

/// A drawing given in relative steps, around a point.
pub fn at((x, y): (f64, f64), steps: &str) -> String {
    format!("M{x} {y}{steps}")
}
