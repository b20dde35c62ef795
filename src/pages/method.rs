//! How the record was made: degrees of certainty, method, series, and what is missing. Where sources disagree is told on a
//! page of its own, to which the topics here lead.

use crate::domain::cites::{Cites, Footnotes};
use crate::domain::fact::Certainty;
use crate::domain::series::Series;
use crate::edition::{Edition, use_edition};
use crate::parts::facts::mark;
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::quality::gap;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Method() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let mut notes = Footnotes::default();
    notes.add(&atlas.about.membership.sources);
    notes.add_series(atlas);
    atlas.gaps.iter().for_each(|it| it.cite(&mut notes));
    let degrees: Vec<AnyView> = Certainty::ALL
        .into_iter()
        .map(|it| view! { <div class="fact"><dt>{mark(&edition, it)}</dt><dd>{(words.certainty_meaning)(it)}</dd></div> }.into_any())
        .collect();
    let method: Vec<AnyView> = atlas
        .method
        .iter()
        .map(|it| view! { <li id=it.id.clone()>{edition.text(&it.text)}</li> }.into_any())
        .collect();
    let series: Vec<AnyView> = atlas.series.iter().map(|it| about_series(&edition, &notes, it)).collect();
    let apart = edition.href(Page::Disagreements);
    let disagreements: Vec<AnyView> = atlas
        .disagreements
        .iter()
        .map(|it| {
            let href = format!("{apart}#{}", it.id);
            view! { <li id=it.id.to_string()><a href=href>{edition.text(&it.topic)}</a></li> }.into_any()
        })
        .collect();
    let gaps: Vec<AnyView> = atlas.gaps.iter().map(|it| gap(&edition, &notes, it, true)).collect();
    let years: Vec<AnyView> = atlas
        .about
        .undocumented_years
        .iter()
        .map(|it| view! { <li><strong>{it.year}</strong>": "{edition.text(&it.note)}</li> }.into_any())
        .collect();
    let membership = &atlas.about.membership;
    view! {
        <article>
            <h1 tabindex="-1">{words.method}</h1>
            <p class="lead">{words.method_lead}</p>
            <nav class="contents" aria-label=words.of_country.contents>
                <ul>
                    <li><a href="#certainty">{words.certainty_heading}</a></li>
                    <li><a href="#method">{words.method_notes}</a></li>
                    <li><a href="#series">{words.series}</a></li>
                    <li><a href="#disagreements">{words.disagreements}</a></li>
                    <li><a href="#gaps">{words.gaps}</a></li>
                </ul>
            </nav>
            <section id="certainty">
                <h2>{words.certainty_heading}</h2>
                <dl class="facts">{degrees}</dl>
                <p><a href=edition.href(Page::Certainty)>{words.of_certainty.name}</a></p>
            </section>
            <section id="method">
                <h2>{words.method_notes}</h2>
                <ul class="remarks">
                    {method}
                    <li>{edition.text(&membership.note)}{refs(&edition, &notes, &membership.sources)}</li>
                </ul>
            </section>
            <section id="series"><h2>{words.series}</h2><p class="quiet">{words.series_lead}</p>{series}</section>
            <section id="disagreements">
                <h2><a href=apart>{words.disagreements}</a></h2>
                <p class="quiet">{(words.disagreements_lead)(atlas.disagreements.len())}</p>
                <ul class="remarks">{disagreements}</ul>
            </section>
            <section id="gaps" class="quality">
                <h2>{words.gaps}</h2>
                <p class="quiet">{(words.gaps_lead)(atlas.gaps.len())}</p>
                {gaps}
                <h3>{words.undocumented_years}</h3>
                <ul class="remarks">{years}</ul>
            </section>
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

fn about_series(edition: &Edition, notes: &Footnotes, it: &Series) -> AnyView {
    let words = edition.words;
    let method = it.method.as_ref().map(|text| edition.text(text));
    let remarks = |label: &'static str, all: &[crate::domain::lang::Text]| {
        let items: Vec<AnyView> =
            all.iter().map(|text| view! { <li>{edition.text(text)}</li> }.into_any()).collect();
        (!items.is_empty()).then(|| view! { <p class="quiet">{label}</p><ul>{items}</ul> })
    };
    view! {
        <section class="party" id=it.id.to_string()>
            <h3>{edition.text(&it.title)}{refs(edition, notes, std::slice::from_ref(&it.source))}</h3>
            <p>
                {edition.text(&it.publisher)}". "{edition.text(&it.dataset)}". "
                {words.edition}": "{edition.text(&it.edition)}". "
                {words.unit}": "{edition.text(&it.unit)}". "
                {words.licence}": "{edition.text(&it.licence)}"."
            </p>
            {method.map(|text| view! { <p>{words.how_read}": "{text}</p> })}
            {remarks(words.checks, &it.checks)}
            {remarks(words.cautions, &it.cautions)}
        </section>
    }
    .into_any()
}
