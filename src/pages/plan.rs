//! The plan of action: instruments, areas with objectives, bodies, and every activity.

use crate::domain::catalogue::Catalogue;
use crate::domain::plan::{Area, Instrument};
use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::islands::plan::plan;
use crate::parts::activities::activities;
use crate::parts::facts::mark_unless_stated;
use crate::parts::island::island;
use crate::parts::links;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Plan() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let instruments: Vec<AnyView> = atlas.instruments.iter().map(|it| instrument(&edition, it)).collect();
    let areas: Vec<AnyView> = atlas.areas.iter().map(|it| area(&edition, it)).collect();
    let bodies: Vec<AnyView> = atlas
        .bodies
        .iter()
        .map(|it| {
            let subject = Subject::Body(it.id.clone());
            let purpose = edition.text(&it.purpose);
            view! { <li><h3>{links::subject(&edition, &subject)}</h3><p>{purpose}</p></li> }.into_any()
        })
        .collect();
    let catalogue = Arc::new(Catalogue::of(atlas, edition.lang()));
    view! {
        <article>
            <h1 tabindex="-1">{words.plan}</h1>
            <p class="lead">{words.plan_lead}</p>
            <nav class="contents">
                <ul>
                    <li><a href="#instruments">{words.instruments}</a></li>
                    <li><a href="#areas">{words.areas}</a></li>
                    <li><a href="#bodies">{words.bodies}</a></li>
                    <li><a href="#activities">{words.activities}</a></li>
                </ul>
            </nav>
            <section id="instruments">
                <h2>{words.instruments}</h2>
                <p class="quiet">{words.instruments_lead}</p>
                <ol class="cards">{instruments}</ol>
            </section>
            <section id="areas">
                <h2>{words.areas}</h2>
                <p class="quiet">{words.areas_lead}</p>
                {areas}
            </section>
            <section id="bodies">
                <h2>{words.bodies}</h2>
                <p class="quiet">{words.bodies_lead}</p>
                <ul class="cards">{bodies}</ul>
            </section>
            <section id="activities">
                <h2>{words.activities}</h2>
                {island(&edition, "plan", plan(&edition, catalogue, |entries| list(&edition, entries)))}
            </section>
        </article>
    }
    .into_any()
}

fn instrument(edition: &Edition, it: &Instrument) -> AnyView {
    let words = edition.words;
    let when = it.adopted.value.or(it.period).map(words.date);
    let count = edition.atlas.activities_under(&it.id).count();
    view! {
        <li>
            <p class="kicker">{(words.instrument_kind)(it.kind)}</p>
            <h3>{links::subject(edition, &Subject::Instrument(it.id.clone()))}</h3>
            <p class="quiet">
                {when}" "{mark_unless_stated(edition, it.adopted.certainty)}
                {(count > 0).then(|| format!(" · {}", (words.n_activities)(count)))}
            </p>
        </li>
    }
    .into_any()
}

fn area(edition: &Edition, area: &Area) -> AnyView {
    let objectives: Vec<AnyView> = area
        .objectives
        .iter()
        .map(|objective| {
            let all = edition.atlas.activities.iter();
            let count = all.filter(|it| it.objective.as_ref() == Some(&objective.id)).count();
            let sources: Vec<AnyView> = objective
                .sources
                .iter()
                .filter_map(|id| edition.atlas.sources.get(id))
                .map(|source| {
                    let href = edition.site.source(&source.id);
                    view! { <a href=href>{edition.text(&source.publisher)}</a>" " }.into_any()
                })
                .collect();
            view! {
                <li id=objective.id.to_string()>
                    {edition.text(&objective.text)}" "
                    <span class="quiet">
                        {(edition.words.n_activities)(count)}". "
                        {edition.words.basis}": "{edition.text(&objective.basis)}" ("{sources}")"
                    </span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="area" id=area.id.to_string()>
            <h3>{edition.text(&area.name)}</h3>
            <ol>{objectives}</ol>
        </section>
    }
    .into_any()
}

fn list(edition: &Edition, entries: NodeRef<Div>) -> AnyView {
    view! { <div node_ref=entries>{activities(edition, edition.atlas.activities.iter())}</div> }.into_any()
}
