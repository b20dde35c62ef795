//! Those who take part without being members.

use crate::domain::cites::{Cites, Footnotes};
use crate::domain::country::{Country, Organisation, Standing};
use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::parts::activities::activities;
use crate::parts::facts::{fact_row, remarks, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::links;
use leptos::prelude::*;

#[component]
pub fn Organisations() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let mut notes = Footnotes::default();
    atlas.observer_countries().for_each(|it| it.cite(&mut notes));
    atlas.organisations.iter().for_each(|it| it.cite(&mut notes));
    let countries: Vec<AnyView> =
        atlas.observer_countries().map(|it| country(&edition, &notes, it)).collect();
    let of = |standing: Standing| -> Vec<AnyView> {
        let all = atlas.organisations.iter().filter(|it| it.standing == standing);
        all.map(|it| organisation(&edition, &notes, it)).collect()
    };
    view! {
        <article>
            <h1 tabindex="-1">{words.organisations}</h1>
            <p class="lead">{words.organisations_lead}</p>
            <section><h2>{words.observer_organisations}</h2>{of(Standing::Observer)}</section>
            <section><h2>{words.observer_countries}</h2>{countries}</section>
            <section><h2>{words.civil_society}</h2>{of(Standing::CivilSociety)}</section>
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

fn country(edition: &Edition, notes: &Footnotes, it: &Country) -> AnyView {
    let words = edition.words;
    let date = |date: &_| (words.date)(*date).into_any();
    let seen = it.first_seen.as_ref().map(|fact| {
        fact_row(edition, notes, words.first_seen, fact, |dates| {
            let at = it.first_seen_at.as_ref().map(|id| view! { ": "{links::meeting(edition, id)} });
            view! { {(words.date)(*dates)}{at} }.into_any()
        })
    });
    let admitted = it.admitted.as_ref().map(|fact| fact_row(edition, notes, words.admitted, fact, date));
    view! {
        <section class="party" id=it.id.to_string()>
            <h3>{it.names.get(edition.lang()).to_owned()}{refs(edition, notes, &it.sources)}</h3>
            <dl class="facts">{seen} {admitted}</dl>
            {remarks(edition, notes, &it.notes)}
        </section>
    }
    .into_any()
}

fn organisation(edition: &Edition, notes: &Footnotes, it: &Organisation) -> AnyView {
    let words = edition.words;
    let acronym = it.acronym.as_ref().map(|acronym| format!(" ({})", edition.text(acronym)));
    let seen = it.first_seen.as_ref().map(|fact| {
        fact_row(edition, notes, words.first_seen, fact, |dates| {
            let role = it.first_seen_as.as_ref().map(|role| format!(": {}", edition.text(role)));
            format!("{}{}", (words.date)(*dates), role.unwrap_or_default()).into_any()
        })
    });
    let admitted =
        fact_row(edition, notes, words.admitted, &it.admitted, |date| (words.date)(*date).into_any());
    let status = it.status.as_ref().map(|status| row(words.status, edition.text(status)));
    let body =
        it.body.as_ref().map(|id| row(words.body, links::subject(edition, &Subject::Body(id.clone()))));
    let mut led = edition.atlas.activities_of_organisation(&it.id).peekable();
    let count = edition.atlas.activities_of_organisation(&it.id).count();
    let taken = led.peek().is_some().then(|| {
        view! {
            <details>
                <summary>{(words.n_activities)(count)}</summary>
                {activities(edition, led)}
            </details>
        }
    });
    view! {
        <section class="party" id=it.id.to_string()>
            <h3>{edition.text(&it.name)}{acronym}{refs(edition, notes, &it.sources)}</h3>
            <dl class="facts">{seen} {admitted} {status} {body}</dl>
            {remarks(edition, notes, &it.notes)}
            {taken}
        </section>
    }
    .into_any()
}
