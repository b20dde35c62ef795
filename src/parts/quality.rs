//! Disagreements between sources, and gaps: shown with the record they concern and together on the method page.

use super::footnotes::refs;
use super::links;
use crate::domain::cites::Footnotes;
use crate::domain::fact::Cited;
use crate::domain::quality::{Disagreement, Gap, Subject};
use crate::edition::Edition;
use leptos::prelude::*;

/// What a record's page says of its own disagreements and gaps.
pub fn quality_sections(edition: &Edition, notes: &Footnotes, subject: &Subject) -> AnyView {
    let disagreements: Vec<AnyView> = edition
        .atlas
        .disagreements_about(subject)
        .map(|each| disagreement(edition, notes, each, false))
        .collect();
    let gaps: Vec<AnyView> =
        edition.atlas.gaps_about(subject).map(|each| gap(edition, notes, each, false)).collect();
    let section = |heading: &'static str, items: Vec<AnyView>| {
        (!items.is_empty()).then(|| view! { <section class="quality"><h2>{heading}</h2>{items}</section> })
    };
    view! {
        {section(edition.words.disagreements, disagreements)}
        {section(edition.words.gaps, gaps)}
    }
    .into_any()
}

/// One disagreement; `everywhere` adds what it concerns, for the page that gathers all of them.
pub fn disagreement(edition: &Edition, notes: &Footnotes, it: &Disagreement, everywhere: bool) -> AnyView {
    let words = edition.words;
    let claims: Vec<AnyView> = it
        .claims
        .iter()
        .map(|Cited { text, sources }| {
            let text = edition.text(text);
            view! { <li>{text}{refs(edition, notes, sources)}</li> }.into_any()
        })
        .collect();
    let why = it.why.as_ref().map(|why| edition.text(why));
    view! {
        <article class="disagreement" id=it.id.to_string()>
            <h3>{edition.text(&it.topic)}</h3>
            {everywhere.then(|| concerns(edition, &it.about))}
            <ul>{claims}</ul>
            <p><strong>{words.held}": "</strong>{edition.text(&it.held)}</p>
            {why.map(|why| view! { <p class="note">{why}</p> })}
        </article>
    }
    .into_any()
}

/// One gap, with where it might be filled.
pub fn gap(edition: &Edition, notes: &Footnotes, it: &Gap, everywhere: bool) -> AnyView {
    let words = edition.words;
    let lead = it.where_to_look.as_ref().map(|Cited { text, sources }| {
        let text = edition.text(text);
        view! { <p class="note"><strong>{words.where_to_look}": "</strong>{text}{refs(edition, notes, sources)}</p> }
    });
    view! {
        <article class="gap" id=it.id.to_string()>
            {everywhere.then(|| concerns(edition, &it.about))}
            <p>{edition.text(&it.missing)}{refs(edition, notes, &it.sources)}</p>
            {lead}
        </article>
    }
    .into_any()
}

fn concerns(edition: &Edition, about: &[Subject]) -> Option<AnyView> {
    (!about.is_empty())
        .then(|| view! { <div class="concerns">{links::subjects(edition, about)}</div> }.into_any())
}
