//! The few shapes the chart is made of. Each is written out once for all its uses, which keeps the program small.

use leptos::prelude::*;

/// A rectangle by its left and top.
pub fn rect(class: &'static str, (x, y): (f64, f64), (width, height): (f64, f64)) -> AnyView {
    view! { <rect class=class x=x y=y width=width height=height/> }.into_any()
}

/// A rectangle that says what it is to a pointer resting on it.
pub fn told(class: &'static str, (x, y): (f64, f64), (width, height): (f64, f64), told: String) -> AnyView {
    view! { <rect class=class x=x y=y width=width height=height><title>{told}</title></rect> }.into_any()
}

pub fn path(class: &'static str, (x, y): (f64, f64), d: &'static str) -> AnyView {
    view! { <path class=class transform=format!("translate({x} {y})") d=d/> }.into_any()
}

pub fn line(class: &'static str, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> AnyView {
    view! { <line class=class x1=x1 y1=y1 x2=x2 y2=y2/> }.into_any()
}

/// A text with its middle at the height `y`.
pub fn text(class: &'static str, (x, y): (f64, f64), anchor: &'static str, text: String) -> AnyView {
    view! { <text class=class x=x y=y text-anchor=anchor dominant-baseline="central">{text}</text> }
        .into_any()
}
