//! What turned at some meetings, beside charts over the years.

use crate::domain::atlas::TurningPoint;
use crate::edition::Edition;
use crate::parts::links;
use leptos::prelude::*;

pub fn turns(edition: &Edition) -> AnyView {
    let turns = edition.atlas.about.turning_points.iter();
    let told: Vec<AnyView> = turns.filter_map(|it| turned(edition, it)).collect();
    view! { <ul class="turns">{told}</ul> }.into_any()
}

/// What turned at a meeting, whose page says it with its sources.
fn turned(edition: &Edition, turn: &TurningPoint) -> Option<AnyView> {
    let meeting = edition.atlas.meetings.get(&turn.meeting)?;
    let year = edition.year(&meeting.dates);
    let way = links::meeting(edition, &meeting.id);
    Some(view! { <li><strong>{year}</strong>" "{edition.text(&turn.text)}" ("{way}")"</li> }.into_any())
}
