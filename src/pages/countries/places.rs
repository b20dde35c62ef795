//! The places of the meetings, each with all of its meetings: what the dots of the map lead to.

use crate::domain::places::{self, Place};
use crate::edition::Edition;
use crate::parts::{links, map::place_name};
use leptos::prelude::*;

pub fn places(edition: &Edition) -> AnyView {
    let words = &edition.words.of_countries;
    let items: Vec<AnyView> = places::places(&edition.atlas).iter().map(|it| place(edition, it)).collect();
    view! {
        <section class="places">
            <h2>{words.places}</h2>
            <p class="quiet">{words.places_how}</p>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}

fn place(edition: &Edition, it: &Place) -> AnyView {
    let sign = if it.city.is_some() { "dot" } else { "dot dot-anchor" };
    let meetings: Vec<AnyView> = it
        .meetings
        .iter()
        .map(|meeting| {
            view! { <li>{links::meeting(edition, &meeting.id)}" "<span class="quiet">{edition.year(&meeting.dates)}</span></li> }
                .into_any()
        })
        .collect();
    view! {
        <li id=it.anchor()>
            <h3>
                <svg class="sign-of-place" viewBox="0 0 16 16" aria-hidden="true"><circle class=sign cx="8" cy="8" r="5"/></svg>
                {place_name(edition, it)}
            </h3>
            <ul>{meetings}</ul>
        </li>
    }
    .into_any()
}
