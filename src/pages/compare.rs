//! Member countries side by side: one table of all of them, of which two or three are shown.

mod rows;

use crate::domain::cites::Footnotes;
use crate::domain::comparison::Comparison;
use crate::domain::corridors::Matrix;
use crate::domain::country::Country;
use crate::edition::{Edition, use_edition};
use crate::parts::footnotes::footnotes_section;
use crate::parts::island::island;
use crate::parts::links;
use crate::parts::side_by_side::SideBySide;
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Compare() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_compare;
    let record = Arc::new(comparison(&edition));
    let mut notes = Footnotes::default();
    for fact in edition.atlas.members().filter_map(|it| it.joined.as_ref()) {
        notes.add(&fact.sources);
    }
    notes.add_series(&edition.atlas);
    let answers = told(&edition, &notes, &record);
    view! {
        <article class="compare-page">
            <h1 tabindex="-1">{edition.words.of_countries.compare}</h1>
            <p class="lead">{words.lead}</p>
            {views(&edition, &Page::Compare)}
            {island(&edition, "compare", answers)}
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

/// The members, and the pair with the largest movement between them to begin with.
pub fn comparison(edition: &Edition) -> Comparison {
    let members: Vec<String> = edition.atlas.members().map(|it| it.id.to_string()).collect();
    let largest = Matrix::new(&edition.atlas, None).and_then(|matrix| matrix.flows().into_iter().next());
    let pair = largest.map(|flow| [flow.origin, flow.destination]);
    let first =
        pair.into_iter().flatten().filter_map(|id| members.iter().position(|it| it == id.as_str())).collect();
    Comparison { members, first }
}

fn told(edition: &Edition, notes: &Footnotes, record: &Comparison) -> AnyView {
    let words = &edition.words.of_compare;
    let members: Vec<&Country> = edition.atlas.members().collect();
    let columns = members
        .iter()
        .map(|it| (it.names.get(edition.lang()).to_owned(), links::country(edition, &it.id).into_any()));
    let table = SideBySide {
        page: Page::Compare,
        choose: words.choose,
        most: words.most,
        how: Some(words.charts_how),
        label: words.table,
        class: "scroll side-by-side",
        each: edition.words.country,
    };
    table.told(edition, record, columns.collect(), rows::rows(edition, notes, record, &members))
}
