//! Country of birth by country of residence, as a table with shades and totals.

use super::ask::legends;
use crate::domain::cites::Footnotes;
use crate::domain::movements::{MatrixFrame, Movements, MovementsFilter};
use crate::edition::Edition;
use crate::parts::links;
use crate::parts::numbers::origin;
use crate::site::Page;
use leptos::prelude::*;

pub fn matrix(edition: &Edition, notes: &Footnotes, record: &Movements) -> Option<AnyView> {
    let words = &edition.words.of_corridors;
    let frame = record.years.get(record.latest)?;
    let members: Vec<&str> = edition.atlas.members().map(|it| it.names.get(edition.lang())).collect();
    let heads: Vec<AnyView> = (members.iter().copied().chain([words.left]).enumerate())
        .map(|(at, name)| head(edition, record, name, Some(at)))
        .collect();
    let rows: Vec<AnyView> = edition
        .atlas
        .members()
        .enumerate()
        .map(|(at, it)| {
            let cells = cells(frame, at, members.len());
            view! { <tr data-row=at data-own=""><th scope="row">{links::country(edition, &it.id)}</th>{cells}</tr> }
                .into_any()
        })
        .collect();
    let came = cells(frame, members.len(), members.len());
    let sources: Vec<AnyView> = edition
        .atlas
        .series
        .iter()
        .filter(|series| !series.corridors.is_empty())
        .map(|series| origin(edition, notes, series))
        .collect();
    Some(
        view! {
            <section class="movement-matrix">
                <h2>{words.matrix}</h2>
                <p class="quiet">{words.matrix_how}</p>
                {legends(edition)}
                <div class="scroll" role="region" tabindex="0" aria-label=words.matrix>
                    <table>
                        <thead><tr>{head(edition, record, words.matrix_corner, None)}{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                        <tfoot><tr data-row=members.len() data-own=""><th scope="row">{words.came}</th>{came}</tr></tfoot>
                    </table>
                </div>
                <details>
                    <summary>{edition.words.of_country.values}</summary>
                    {sources}
                </details>
            </section>
        }
        .into_any(),
    )
}

/// The heading of a column, or of the names.
fn head(edition: &Edition, record: &Movements, name: &str, column: Option<usize>) -> AnyView {
    let filter = MovementsFilter { sort: column, ..MovementsFilter::default() };
    let href = format!("{}{}", edition.href(Page::Corridors), filter.query(record));
    let sorted = column.is_none().then_some("ascending");
    let at = column.map_or(0, |at| at + 1);
    view! {
        <th scope="col" data-column=at aria-sort=sorted><a href=href data-noscroll="">{name.to_owned()}</a></th>
    }
    .into_any()
}

/// One row of the frame: a shade for each movement, none for totals and for those who stayed.
fn cells(frame: &MatrixFrame, row: usize, members: usize) -> Vec<AnyView> {
    (0..=members)
        .map(|column| {
            let movement = row < members && column < members;
            let class = movement.then(|| frame.class(row * members + column, false).to_owned());
            let value = frame.cells.get(row * (members + 1) + column).filter(|it| !it.is_empty()).cloned();
            view! { <td data-shade=class>{value}</td> }.into_any()
        })
        .collect()
}
