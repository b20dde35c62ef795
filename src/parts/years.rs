//! Thirty years at a glance: each year with its presidency and the meeting it opens.

use super::facts::mark_unless_stated;
use crate::domain::atlas::{Presidency, UndocumentedYear};
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::text::numbers::roman;
use leptos::prelude::*;

pub fn years(edition: &Edition) -> AnyView {
    let mut items: Vec<AnyView> = edition.atlas.presidencies().map(|each| year(edition, each)).collect();
    items.extend(edition.atlas.about.undocumented_years.iter().map(|each| undocumented(edition, each)));
    view! { <ol class="years">{items}</ol> }.into_any()
}

fn year(edition: &Edition, Presidency { meeting, fact }: Presidency) -> AnyView {
    let country = fact.value.as_ref().map(|id| edition.atlas.country_name(id, edition.lang()).to_owned());
    view! {
        <li>
            <a href=edition.site.subject(&Subject::Meeting(meeting.id.clone()))>
                <span class="year">{edition.year(&meeting.dates)}</span>
                <span class="number">{meeting.number.map(roman)}</span>
                <span class="country">{country}</span>
                {mark_unless_stated(edition, fact.certainty)}
            </a>
        </li>
    }
    .into_any()
}

fn undocumented(edition: &Edition, it: &UndocumentedYear) -> AnyView {
    view! {
        <li class="undocumented">
            <span class="year">{it.year}</span>
            <span class="country">{edition.words.no_meeting}</span>
        </li>
    }
    .into_any()
}
