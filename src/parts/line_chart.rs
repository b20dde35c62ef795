//! A series over the years as a small line. Its table stands beside it; the picture alone says only its title.

use crate::domain::chart::{HEIGHT, LineChart, PlacedValue, WIDTH};
use leptos::prelude::*;

/// More points than this are drawn as a line alone.
const POINTS: usize = 12;

/// `told` is what the picture shows, for those who do not see it; `shown` writes a value.
pub fn line_chart(chart: &LineChart, told: String, shown: impl Fn(f64) -> String) -> AnyView {
    let (first, last) = (chart.points.first(), chart.points.last());
    let dotted = chart.points.iter().filter(|_| chart.points.len() <= POINTS).chain(last);
    let points: Vec<AnyView> =
        dotted.map(|at| view! { <circle class="point" cx=at.x cy=at.y r="3"/> }.into_any()).collect();
    let rule = |class: &'static str, y: f64| view! { <path class=class d=format!("M0 {y}H{WIDTH}")/> };
    let year = |at: Option<&PlacedValue>, anchor: &'static str| {
        at.map(|at| view! { <text x=at.x y=HEIGHT - 6.0 text-anchor=anchor>{at.year}</text> })
    };
    view! {
        <svg class="line" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=told>
            {rule("scale", chart.top_y)}
            {rule("zero", chart.zero_y)}
            <text class="scale-top" x="0" y=chart.top_y - 5.0>{shown(chart.top)}</text>
            <path class="values" d=chart.line.clone()/>
            {points}
            {year(first, "start")}
            {(chart.points.len() > 1).then(|| year(last, "end"))}
        </svg>
    }
    .into_any()
}
