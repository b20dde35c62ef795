//! The member countries, on a map and as a list that are one thing, and in a table by every measure.

mod ask;
pub mod frames;
mod list;
mod picture;
mod places;
mod table;

use crate::domain::cites::Footnotes;
use crate::domain::measures::Measures;
use crate::edition::{Edition, use_edition};
use crate::parts::footnotes::footnotes_section;
use crate::parts::island::island;
use crate::parts::link::link;
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Countries() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let record = Arc::new(frames::measures(&edition));
    let mut notes = Footnotes::default();
    notes.add_series(&edition.atlas);
    let answers = told(&edition, &notes, &record);
    view! {
        <article class="countries-page">
            <h1 tabindex="-1">{words.countries}</h1>
            <p class="lead">{words.countries_lead}</p>
            {views(&edition, &Page::Countries)}
            {island(&edition, "countries", answers)}
            {places::places(&edition)}
            {observers(&edition)}
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

/// All that the island finds and changes.
fn told(edition: &Edition, notes: &Footnotes, record: &Measures) -> AnyView {
    let finding = record.measures.first().and_then(|it| it.frames.last()).map(|it| it.told.clone());
    view! {
        <div class="countries-answer">
            {ask::ask(edition, record)}
            <h2 class="finding" data-told="" aria-live="polite">{finding}</h2>
            {ask::panels(edition, notes, record)}
            <div class="map-and-list">
                {list::list(edition, record)}
                {picture::pictures(edition, record)}
            </div>
            {table::table(edition, record)}
        </div>
    }
    .into_any()
}

fn observers(edition: &Edition) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> = edition
        .atlas
        .observer_countries()
        .map(|it| {
            let name = it.names.get(edition.lang());
            view! { <li>{link(edition.site.country(it), name)}</li> }.into_any()
        })
        .collect();
    view! {
        <section>
            <h2>{words.observers}</h2>
            <p class="quiet">{words.of_countries.observers_how}</p>
            <ul class="observers">
                {items}
                <li><a href=edition.href(Page::Organisations)>{words.organisations}</a></li>
            </ul>
        </section>
    }
    .into_any()
}
