//! The plan at a glance: years and areas, and how the activities of each stand.

use crate::domain::explorer::matrix::{Matrix, rows};
use crate::domain::explorer::{Answer, Catalogue, Facet, Period, Question};
use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

pub fn matrix(edition: &Edition, record: &Catalogue, answer: &Answer) -> AnyView {
    let words = edition.words;
    let matrix = Matrix::new(record, answer);
    let areas = record.choices(Facet::Area);
    let heads: Vec<AnyView> =
        areas.iter().map(|it| view! { <th scope="col">{it.name.clone()}</th> }.into_any()).collect();
    let rows: Vec<AnyView> = rows(record)
        .into_iter()
        .enumerate()
        .map(|(row, year)| {
            let cells: Vec<AnyView> = (0..areas.len())
                .map(|area| {
                    let there = Question::default().only(Facet::Area, area).during(Period::year(year));
                    cell(edition, record, row * areas.len() + area, &matrix, &there)
                })
                .collect();
            let name = year.map_or(words.of_plan.undated_row.to_owned(), |year| year.to_string());
            view! {
                <tr data-years-row=row hidden=matrix.row_is_empty(row)><th scope="row">{name}</th>{cells}</tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="plan-matrix">
            <p class="note">{words.of_plan.matrix_how}</p>
            <ul class="legend">{signs(record)}</ul>
            <table>
                <thead><tr><th scope="col">{words.year}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What each sign stands for: on a phone cells hold signs and numbers.
fn signs(record: &Catalogue) -> Vec<AnyView> {
    let states = record.choices(Facet::Status).iter();
    states
        .map(|state| {
            view! { <li class="outcome" data-state=state.word.clone()>{state.name.clone()}</li> }.into_any()
        })
        .collect()
}

/// Its states, of which those that occur are shown; it leads to their list.
fn cell(edition: &Edition, record: &Catalogue, at: usize, matrix: &Matrix, there: &Question) -> AnyView {
    let counts = matrix.cell(at);
    let href = format!("{}{}", edition.href(Page::Plan), there.query(record));
    let states: Vec<AnyView> = record
        .choices(Facet::Status)
        .iter()
        .zip(counts)
        .map(|(state, count)| {
            let name = format!("{}: ", state.name);
            view! {
                <span class="outcome" data-state=state.word.clone() hidden=*count == 0>
                    <span>{name}</span><b>{*count}</b>
                </span>
            }
            .into_any()
        })
        .collect();
    let empty = counts.iter().all(|&count| count == 0);
    view! { <td><a href=href data-cell=at hidden=empty>{states}</a></td> }.into_any()
}
