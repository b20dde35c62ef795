//! One body of the Conference.

use super::record::record_page;
use crate::domain::cites::{Footnotes, footnotes};
use crate::domain::plan::Body;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::activities::activities;
use crate::parts::facts::{fact_row, notes_section, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::links;
use crate::parts::quality::quality_sections;
use leptos::prelude::*;

#[component]
pub fn BodyPage() -> impl IntoView {
    record_page(|atlas, id| atlas.bodies.get(id), show)
}

fn show(edition: &Edition, it: &Body) -> AnyView {
    let words = edition.words;
    let subject = Subject::Body(it.id.clone());
    let notes = footnotes(it, &subject, &edition.atlas);
    let (before, after) = edition.atlas.bodies.around(&it.id);
    let neighbour = |it: Option<&Body>| it.map(|it| Subject::Body(it.id.clone()));
    view! {
        <article class="record">
            <p class="kicker">{words.body}</p>
            <h1 tabindex="-1">{edition.text(&it.name)}</h1>
            <p class="lead">{edition.text(&it.purpose)}{refs(edition, &notes, &it.sources)}</p>
            {facts(edition, &notes, it)}
            <section>
                <h2>{words.activities}</h2>
                {activities(edition, edition.atlas.activities_of_body(&it.id))}
            </section>
            {notes_section(edition, &notes, &it.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, it: &Body) -> AnyView {
    let words = edition.words;
    let created = fact_row(edition, notes, words.created, &it.created, |date| (words.date)(*date).into_any());
    let creator = it.created_by.as_ref().map(|id| row(words.created_by, links::meeting(edition, id)));
    let seat = it.host.as_ref().map(|host| row(words.seat, edition.text(host)));
    let iom = it.iom_role.as_ref().map(|role| row(words.iom_role, edition.text(role)));
    let lead = it
        .lead
        .as_ref()
        .map(|fact| fact_row(edition, notes, words.lead_country, fact, |id| links::country(edition, id)));
    let organisation = it
        .organisation
        .as_ref()
        .map(|id| row(words.same_organisation, links::subject(edition, &Subject::Organisation(id.clone()))));
    let instruments: Vec<Subject> =
        edition.atlas.instruments_of_body(&it.id).map(|it| Subject::Instrument(it.id.clone())).collect();
    let instruments =
        (!instruments.is_empty()).then(|| row(words.instruments, links::subjects(edition, &instruments)));
    view! {
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {created} {creator} {row(words.status, edition.text(&it.status))} {seat} {iom} {lead} {instruments} {organisation}
            </dl>
        </section>
    }
    .into_any()
}
