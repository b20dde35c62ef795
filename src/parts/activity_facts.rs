//! What is known of an activity, fact by fact: on its own page, and with a record that is the same event.

use super::activities::outcome;
use super::facts::{fact_row, row};
use super::links;
use crate::domain::activity::{Activity, AreaBasis, Place};
use crate::domain::cites::Footnotes;
use crate::domain::place_name::{Piece, pieces};
use crate::domain::quality::Subject;
use crate::domain::query::Outcome;
use crate::edition::Edition;
use crate::parts::link::link;
use leptos::prelude::*;

pub fn activity_facts(edition: &Edition, notes: &Footnotes, it: &Activity) -> AnyView {
    let words = edition.words;
    let dates = fact_row(edition, notes, words.when, &it.dates, |dates| (words.date)(*dates).into_any());
    let status = fact_row(edition, notes, words.status, &it.status, |_| outcome(edition, Outcome::of(it)));
    let lead = fact_row(edition, notes, words.lead, &it.lead, |parties| links::parties(edition, parties));
    let place = it.place.as_ref().map(|it| row(words.place, place(edition, it)));
    let body =
        it.body.as_ref().map(|id| row(words.body, links::subject(edition, &Subject::Body(id.clone()))));
    let decided = it.decided_by.as_ref().map(|id| row(words.decided_by, links::meeting(edition, id)));
    let received = it.received_by.as_ref().map(|id| row(words.received_by, links::meeting(edition, id)));
    let instrument = it.instrument.as_ref().map(|id| {
        let name = links::subject(edition, &Subject::Instrument(id.clone()));
        row(words.instrument, view! { {name}<p class="note">{words.instrument_in_force}</p> })
    });
    let topics: Vec<&str> = it.topics.iter().map(|topic| (words.topic)(*topic)).collect();
    view! {
        <dl class="facts">
            {dates} {status} {lead} {partners(edition, it)} {place} {decided} {received} {instrument} {body}
            {area(edition, it)} {row(words.topics, topics.join(", "))}
        </dl>
    }
    .into_any()
}

pub fn partners(edition: &Edition, it: &Activity) -> Option<AnyView> {
    (!it.partners.is_empty()).then(|| row(edition.words.partners, links::parties(edition, &it.partners)))
}

/// Where it was; the countries in its name lead to their pages.
fn place(edition: &Edition, place: &Place) -> AnyView {
    let name = |id| edition.atlas.countries.get(id).map_or("", |it| it.names.get(edition.lang()));
    let names: Vec<&str> = place.countries.iter().map(name).collect();
    let told: Vec<AnyView> = pieces(&edition.text(&place.name), &names)
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => text.to_owned().into_any(),
            Piece::Name(at) => links::country(edition, &place.countries[at]),
        })
        .collect();
    view! { {told} }.into_any()
}

/// The area and objective, and who put the activity there.
fn area(edition: &Edition, it: &Activity) -> AnyView {
    let words = edition.words;
    let area = edition.atlas.areas.get(&it.area).map(|area| {
        let name = edition.text(&area.name);
        link(edition.site.area(&area.id), name)
    });
    let (class, basis) = match it.area_basis {
        AreaBasis::Stated => ("mark mark-stated", words.area_stated),
        AreaBasis::Editorial => ("mark mark-editorial", words.area_editorial),
    };
    let objective = it.objective.as_ref().and_then(|id| edition.atlas.objective(id));
    let objective = objective.map(|objective| {
        let text = edition.text(&objective.text);
        view! { <p class="note">{words.objective}": "{text}</p> }
    });
    row(words.area, view! { <p>{area}" "<span class=class>{basis}</span></p>{objective} })
}
