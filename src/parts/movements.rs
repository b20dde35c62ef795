//! Who left one country for the other members, and who came from them.

use super::footnotes::refs;
use super::links;
use super::numbers::origin;
use crate::domain::cites::Footnotes;
use crate::domain::corridors::{Flow, Matrix, OneFor};
use crate::domain::country::Country;
use crate::domain::id::Id;
use crate::domain::series::Series;
use crate::edition::Edition;
use leptos::prelude::*;

/// A country's name inside a sentence.
pub fn named(edition: &Edition, id: &Id<Country>) -> String {
    (edition.words.of_countries.named)(edition.atlas.country_name(id, edition.lang()))
}

/// Out of the country and into it, in the last complete year; all years behind it.
pub fn movements(edition: &Edition, notes: &Footnotes, country: &Country) -> Option<AnyView> {
    let words = &edition.words.of_country;
    let matrix = Matrix::new(&edition.atlas, None)?;
    let flows = matrix.flows_of(&country.id);
    let (out, into): (Vec<Flow>, Vec<Flow>) = flows.into_iter().partition(|flow| flow.origin == country.id);
    let all: Vec<AnyView> = edition
        .atlas
        .series
        .iter()
        .filter(|series| !series.corridors.is_empty())
        .flat_map(|series| [true, false].map(|out| every_year(edition, notes, series, country, out)))
        .collect();
    let heavy =
        out.first().and_then(|flow| OneFor::new(&edition.atlas, flow.clone(), matrix.year)).map(|it| {
            (words.one_for)(&named(edition, &it.flow.origin), &named(edition, &it.flow.destination), it.many)
        });
    Some(
        view! {
            <section class="movements" id="movements">
                <h2>{words.movements}</h2>
                {heavy.map(|said| view! { <p>{said}</p> })}
                <div class="two-ways">
                    {one_way(edition, notes, &matrix, country, &out, true)}
                    {one_way(edition, notes, &matrix, country, &into, false)}
                </div>
                <div class="numbers">{all}</div>
            </section>
        }
        .into_any(),
    )
}

fn one_way(
    edition: &Edition,
    notes: &Footnotes,
    matrix: &Matrix,
    country: &Country,
    flows: &[Flow],
    out: bool,
) -> Option<AnyView> {
    let words = &edition.words.of_country;
    let number = edition.words.number;
    let other = |flow: &Flow| if out { flow.destination.clone() } else { flow.origin.clone() };
    let most = flows.first()?;
    let total: f64 = flows.iter().map(|flow| flow.people).sum();
    let say = if out { words.out_finding } else { words.into_finding };
    let finding = say(
        &named(edition, &country.id),
        &number(total, 0),
        matrix.year,
        100.0 * most.people / total,
        &named(edition, &other(most)),
    );
    let source = refs(edition, notes, std::slice::from_ref(&matrix.series.source));
    let rows: Vec<AnyView> = flows
        .iter()
        .map(|flow| {
            let width = (1000.0 * flow.people / most.people).round() / 10.0;
            view! {
                <tr>
                    <th scope="row">{links::country(edition, &other(flow))}</th>
                    <td class="bar-cell">
                        <svg class="bar-of-people" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                            <rect width=width.max(0.5) height="10"/>
                        </svg>
                    </td>
                    <td>{number(flow.people, 0)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let (title, column) = if out { (words.out, words.lives_in) } else { (words.into, words.born_in) };
    Some(
        view! {
            <section class="one-way">
                <h3>{title}</h3>
                <p class="finding">{finding}"."{source}</p>
                <table>
                    <thead><tr>
                        <th scope="col">{column}</th>
                        <td class="bar-cell"></td>
                        <th scope="col">{words.people}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

/// People by the other member country, in every year of one edition.
fn every_year(
    edition: &Edition,
    notes: &Footnotes,
    series: &Series,
    country: &Country,
    out: bool,
) -> AnyView {
    let words = edition.words;
    let lang = edition.lang();
    let name = country.names.get(lang);
    let title = if out { (words.emigrants_to)(name) } else { (words.immigrants_from)(name) };
    let rows: Vec<AnyView> = edition
        .atlas
        .members()
        .filter(|other| other.id != country.id)
        .map(|other| {
            let (from, to) = if out { (country, other) } else { (other, country) };
            let values = series.corridors.get(from.id.as_str()).and_then(|row| row.get(to.id.as_str()));
            let cells: Vec<AnyView> = values
                .into_iter()
                .flatten()
                .map(|value| match value {
                    Some(value) => view! { <td>{(words.number)(*value, 0)}</td> }.into_any(),
                    None => view! { <td class="quiet">{words.blank}</td> }.into_any(),
                })
                .collect();
            view! { <tr><th scope="row">{other.names.get(lang).to_owned()}</th>{cells}</tr> }.into_any()
        })
        .collect();
    let years: Vec<AnyView> =
        series.years.iter().map(|year| view! { <th scope="col">{*year}</th> }.into_any()).collect();
    let label = title.clone();
    view! {
        <details>
            <summary><span class="name">{title}</span>" "<span class="quiet">{edition.text(&series.edition)}</span></summary>
            {origin(edition, notes, series)}
            <div class="scroll" role="region" tabindex="0" aria-label=label>
                <table>
                    <thead><tr><th scope="col">{words.country}</th>{years}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}
