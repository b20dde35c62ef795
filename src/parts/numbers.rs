//! The statistical series as tables, one edition beside the other and never joined.

use super::footnotes::refs;
use crate::domain::cites::Footnotes;
use crate::domain::country::Country;
use crate::domain::series::{MeasureKind, Observation, Series};
use crate::edition::Edition;
use leptos::prelude::*;

/// Everything the series say about one country.
pub fn numbers(edition: &Edition, notes: &Footnotes, country: &Country) -> AnyView {
    let words = edition.words;
    let mut tables = Vec::new();
    for series in edition.atlas.series.iter() {
        for measure in &series.measures {
            let values = series.observations(measure.id, &country.id);
            if !values.is_empty() {
                tables.push(years_table(edition, notes, series, measure.id, &values));
            }
        }
        if !series.corridors.is_empty() {
            tables.push(corridors_table(edition, notes, series, country, true));
            tables.push(corridors_table(edition, notes, series, country, false));
        }
    }
    view! {
        <section class="numbers">
            <h2>{words.numbers}</h2>
            <p class="quiet">{words.numbers_lead}</p>
            {tables}
        </section>
    }
    .into_any()
}

fn decimals(measure: MeasureKind) -> usize {
    match measure {
        MeasureKind::RemittancesShare | MeasureKind::RemittancesUsd => 2,
        _ => 0,
    }
}

/// The last value in the summary, all years behind it.
fn years_table(
    edition: &Edition,
    notes: &Footnotes,
    series: &Series,
    measure: MeasureKind,
    values: &[Observation],
) -> AnyView {
    let words = edition.words;
    let shown = |value: f64| (words.number)(value, decimals(measure));
    let (year, value) = values[values.len() - 1];
    let name = (words.measure)(measure);
    let rows: Vec<AnyView> = values
        .iter()
        .map(|&(year, value)| {
            view! { <tr><th scope="row">{year}</th><td>{shown(value)}</td></tr> }.into_any()
        })
        .collect();
    view! {
        <details>
            <summary>
                <span class="name">{name}</span>" "<strong>{shown(value)}</strong>" "<span class="quiet">{year}</span>
            </summary>
            {origin(edition, notes, series)}
            <div class="scroll" role="region" tabindex="0" aria-label=name>
                <table>
                    <thead><tr><th scope="col">{words.year}</th><th scope="col">{name}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

/// People by the other member country, going out of `country` or coming into it.
fn corridors_table(
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

/// Unit, edition, licence, source, and what to beware of.
fn origin(edition: &Edition, notes: &Footnotes, series: &Series) -> AnyView {
    let words = edition.words;
    let cautions: Vec<AnyView> =
        series.cautions.iter().map(|text| view! { <li>{edition.text(text)}</li> }.into_any()).collect();
    let source = refs(edition, notes, std::slice::from_ref(&series.source));
    view! {
        <p class="note">
            <a href=edition.site.series(&series.id)>{edition.text(&series.title)}</a>
            ". "{words.unit}": "{edition.text(&series.unit)}". "
            {words.edition}": "{edition.text(&series.edition)}". "
            {words.licence}": "{edition.text(&series.licence)}"."{source}
        </p>
        {(!cautions.is_empty()).then(|| view! { <ul class="note">{cautions}</ul> })}
    }
    .into_any()
}
