//! A country's years in the Conference on one line.

use crate::domain::country::Country;
use crate::domain::country_years::{CountryYears, HEIGHT, PlacedYear, WIDTH};
use crate::domain::fact::Certainty;
use crate::edition::Edition;
use leptos::prelude::*;

/// The line that bars stand on.
const BASE: f64 = 64.0;
const BAR: f64 = 26.0;

/// What a sign in a picture means.
pub fn key(sign: AnyView, said: &'static str) -> AnyView {
    view! { <li><svg viewBox="0 0 16 16" aria-hidden="true">{sign}</svg>{said}</li> }.into_any()
}

pub fn square(class: &'static str) -> AnyView {
    view! { <rect class=class x="2" y="2" width="12" height="12"/> }.into_any()
}

pub fn years_line(edition: &Edition, country: &Country) -> Option<AnyView> {
    let words = &edition.words.of_country;
    let placed = CountryYears::new(&edition.atlas, &country.id)?;
    let told = (words.years)(country.names.get(edition.lang()));
    let step = placed.step;
    let bars: Vec<AnyView> = placed.presidencies.iter().map(|at| bar(at, step)).collect();
    let dots: Vec<AnyView> = placed.hosted.iter().map(|at| dot(at, step)).collect();
    let ticks: Vec<AnyView> = placed
        .ticks
        .iter()
        .map(|&(year, x)| view! { <text x=x y=HEIGHT - 6.0 text-anchor="middle">{year}</text> }.into_any())
        .collect();
    Some(
        view! {
            <figure class="years-line">
                <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=told>
                    <path class="zero" d=format!("M0 {BASE}H{WIDTH}")/>
                    {bars}{dots}{ticks}
                </svg>
                <ul class="legend">
                    {key(square("presided"), words.key_presidency)}
                    {key(view! { <circle class="hosted" cx="8" cy="8" r="5"/> }.into_any(), words.key_hosted)}
                    {key(square("presided doubtful"), words.key_doubtful)}
                </ul>
            </figure>
        }
        .into_any(),
    )
}

fn class(name: &str, certainty: Certainty) -> String {
    let doubt = if certainty == Certainty::Stated { "" } else { " doubtful" };
    format!("{name}{doubt}")
}

fn bar(at: &PlacedYear, step: f64) -> AnyView {
    let class = class("presided", at.certainty);
    view! { <rect class=class x=at.x + 1.0 y=BASE - BAR width=step - 2.0 height=BAR/> }.into_any()
}

fn dot(at: &PlacedYear, step: f64) -> AnyView {
    let class = class("hosted", at.certainty);
    let y = BASE - BAR - 10.0 - 14.0 * at.level as f64;
    view! { <circle class=class cx=at.x + step / 2.0 cy=y r="5.5"/> }.into_any()
}
