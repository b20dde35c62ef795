//! The movements between the members: as a matrix, on the map, in words and over time.

mod ask;
mod flows;
pub mod frames;
pub mod matrix;
mod over_time;

use crate::domain::cites::{Cites, Footnotes};
use crate::domain::corridors::{Matrix, heaviest};
use crate::domain::movements::Movements;
use crate::edition::{Edition, use_edition};
use crate::parts::footnotes::footnotes_section;
use crate::parts::island::island;
use crate::parts::movements::named;
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Corridors() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_corridors;
    let record = Arc::new(frames::movements(&edition));
    let mut notes = Footnotes::default();
    for series in edition.atlas.series.iter().filter(|series| !series.corridors.is_empty()) {
        series.cite(&mut notes);
    }
    let answers = told(&edition, &notes, &record);
    view! {
        <article class="corridors-page">
            <h1 tabindex="-1">{edition.words.of_countries.corridors}</h1>
            <p class="lead">{words.lead}</p>
            {views(&edition, &Page::Corridors)}
            {island(&edition, "corridors", answers)}
            {in_words(&edition)}
            {over_time::over_time(&edition)}
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

/// All that the island finds and changes.
fn told(edition: &Edition, notes: &Footnotes, record: &Movements) -> AnyView {
    let finding = record.years.get(record.latest).and_then(|it| it.told.first()).cloned();
    view! {
        <div>
            {ask::ask(edition, record)}
            <h2 class="finding" data-told="" aria-live="polite">{finding}</h2>
            <p class="note" data-partial="" hidden="">{edition.words.of_corridors.partial_how}</p>
            {matrix::matrix(edition, notes, record)}
            {flows::flows(edition, record)}
        </div>
    }
    .into_any()
}

fn in_words(edition: &Edition) -> Option<AnyView> {
    const MANY: usize = 8;
    let words = &edition.words.of_corridors;
    let matrix = Matrix::new(&edition.atlas, None)?;
    let items: Vec<AnyView> = heaviest(&edition.atlas, &matrix)
        .into_iter()
        .take(MANY)
        .map(|it| {
            let (from, to) = (named(edition, &it.flow.origin), named(edition, &it.flow.destination));
            let said = (edition.words.of_country.one_for)(&from, &to, it.many);
            let people = (edition.words.number)(it.flow.people, 0);
            view! { <li>{said}" "<span class="quiet">{people}</span></li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <section>
                <h2>{words.in_words}</h2>
                <p class="quiet">{(words.in_words_how)(matrix.year)}</p>
                <ul class="in-words">{items}</ul>
            </section>
        }
        .into_any(),
    )
}
