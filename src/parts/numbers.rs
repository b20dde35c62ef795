//! The statistical series about one country: small charts with their tables, one edition beside the other and never
//! joined.

use super::footnotes::refs;
use super::line_chart::line_chart;
use crate::domain::chart::{Change, LineChart};
use crate::domain::cites::Footnotes;
use crate::domain::country::Country;
use crate::domain::series::{MeasureKind, Observation, Series};
use crate::edition::Edition;
use leptos::prelude::*;

/// Everything that the series say of one country by itself.
pub fn numbers(edition: &Edition, notes: &Footnotes, country: &Country) -> AnyView {
    let words = edition.words;
    let mut figures = Vec::new();
    for series in edition.atlas.series.iter() {
        for measure in &series.measures {
            let values = series.observations(measure.id, &country.id);
            if !values.is_empty() {
                figures.push(figure(edition, notes, series, measure.id, &values));
            }
        }
    }
    view! {
        <section class="numbers" id="numbers">
            <h2>{words.numbers}</h2>
            <p class="quiet">{words.numbers_lead}</p>
            <div class="small-charts">{figures}</div>
        </section>
    }
    .into_any()
}

fn figure(
    edition: &Edition,
    notes: &Footnotes,
    series: &Series,
    measure: MeasureKind,
    values: &[Observation],
) -> AnyView {
    let words = edition.words;
    let decimals = decimals(measure);
    let shown = |value: f64| (words.number)(value, decimals);
    let name = (words.measure)(measure);
    let finding = finding(edition, values, shown);
    // The edge of a chart is a round number: decimals would only look exact.
    let chart = LineChart::new(values, None, 0.0).filter(|chart| chart.points.len() > 1);
    let drawn = chart.map(|chart| {
        line_chart(&chart, format!("{name}: {finding}"), |top| {
            (words.number)(top, usize::from(top < 5.0 && decimals > 0))
        })
    });
    let rows: Vec<AnyView> = values
        .iter()
        .map(|&(year, value)| {
            view! { <tr><th scope="row">{year}</th><td>{shown(value)}</td></tr> }.into_any()
        })
        .collect();
    view! {
        <figure class="chart-of-series">
            <figcaption>
                <span class="name">{name}</span>" "
                <span class="quiet">{edition.text(&series.edition)}</span>
                <strong class="finding">{finding}</strong>
            </figcaption>
            {drawn}
            <details>
                <summary>{words.of_country.values}</summary>
                {origin(edition, notes, series)}
                <div class="scroll" role="region" tabindex="0" aria-label=name>
                    <table>
                        <thead><tr><th scope="col">{words.year}</th><th scope="col">{name}</th></tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </details>
        </figure>
    }
    .into_any()
}

/// “42,617 in 2020, 10% less than in 1990”.
fn finding(edition: &Edition, values: &[Observation], shown: impl Fn(f64) -> String) -> String {
    let words = &edition.words.of_country;
    let [first, .., last] = values else {
        return values.first().map_or(String::new(), |&(year, value)| (words.latest)(&shown(value), year));
    };
    let mut said = vec![(words.latest)(&shown(last.1), last.0)];
    said.extend(Change::between(first.1, last.1).map(|change| (words.since)(change, first.0)));
    said.join(", ")
}

pub fn decimals(measure: MeasureKind) -> usize {
    match measure {
        MeasureKind::RemittancesShare | MeasureKind::RemittancesUsd => 2,
        _ => 0,
    }
}

/// Unit, edition, licence, source, the file with all values, and what to beware of.
pub fn origin(edition: &Edition, notes: &Footnotes, series: &Series) -> AnyView {
    let words = edition.words;
    let cautions: Vec<AnyView> =
        series.cautions.iter().map(|text| view! { <li>{edition.text(text)}</li> }.into_any()).collect();
    let source = refs(edition, notes, std::slice::from_ref(&series.source));
    view! {
        <p class="note">
            <a href=edition.site.series(&series.id)>{edition.text(&series.title)}</a>
            ". "{words.unit}": "{edition.text(&series.unit)}". "
            {words.edition}": "{edition.text(&series.edition)}". "
            {words.licence}": "{edition.text(&series.licence)}"."{source}" "
            <a href=edition.site.table(series.id.as_str()) download="">{words.of_country.download}</a>
        </p>
        {(!cautions.is_empty()).then(|| view! { <ul class="note">{cautions}</ul> })}
    }
    .into_any()
}
