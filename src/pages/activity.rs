//! One activity of the plan of action.

use super::not_found::NotFound;
use crate::domain::activity::{Activity, AreaBasis};
use crate::domain::cites::{Footnotes, footnotes};
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::domain::query::Outcome;
use crate::edition::{Edition, use_edition};
use crate::parts::activities::outcome;
use crate::parts::documents::documents;
use crate::parts::facts::{fact_row, notes_section, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::links;
use crate::parts::quality::quality_sections;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ActivityPage() -> impl IntoView {
    let edition = use_edition();
    let params = use_params_map();
    move || {
        let id = Id::new(params.with(|params| params.get("id").unwrap_or_default()));
        match edition.atlas.activities.get(&id) {
            Some(activity) => show(&edition, activity),
            None => view! { <NotFound/> }.into_any(),
        }
    }
}

fn show(edition: &Edition, it: &Activity) -> AnyView {
    let words = edition.words;
    let subject = Subject::Activity(it.id.clone());
    let notes = footnotes(it, &subject, &edition.atlas);
    let (before, after) = edition.atlas.activities.around(&it.id);
    let neighbour = |it: Option<&Activity>| it.map(|it| Subject::Activity(it.id.clone()));
    let papers = (!it.documents.is_empty()).then(|| {
        view! { <section><h2>{words.documents}</h2>{documents(edition, &notes, &it.documents)}</section> }
    });
    view! {
        <article class="record">
            <p class="kicker">{words.activity}" · "{(words.activity_kind)(it.kind)}</p>
            <h1 tabindex="-1">{edition.text(&it.title)}</h1>
            <p class="when">{it.dates.value.map_or(words.undated.to_owned(), words.date)}</p>
            <p class="lead">{edition.text(&it.description)}{refs(edition, &notes, &it.sources)}</p>
            {facts(edition, &notes, it)}
            {papers}
            {notes_section(edition, &notes, &it.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, it: &Activity) -> AnyView {
    let words = edition.words;
    let dates = fact_row(edition, notes, words.when, &it.dates, |dates| (words.date)(*dates).into_any());
    let status = fact_row(edition, notes, words.status, &it.status, |_| outcome(edition, Outcome::of(it)));
    let lead = fact_row(edition, notes, words.lead, &it.lead, |parties| links::parties(edition, parties));
    let partners =
        (!it.partners.is_empty()).then(|| row(words.partners, links::parties(edition, &it.partners)));
    let place = it.place.as_ref().map(|place| {
        let countries = (!place.countries.is_empty()).then(|| links::countries(edition, &place.countries));
        row(words.place, view! { {edition.text(&place.name)}" "{countries} })
    });
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
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {dates} {status} {lead} {partners} {place} {decided} {received} {instrument} {body}
                {area(edition, it)} {row(words.topics, topics.join(", "))}
            </dl>
        </section>
    }
    .into_any()
}

/// The area and objective, and who put the activity there.
fn area(edition: &Edition, it: &Activity) -> AnyView {
    let words = edition.words;
    let area = edition.atlas.areas.get(&it.area).map(|area| {
        let name = edition.text(&area.name);
        links::link(edition.site.area(&area.id), name)
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
