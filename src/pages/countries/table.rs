//! Every member by every measure.

use crate::domain::country::Country;
use crate::domain::indicator::Indicator;
use crate::domain::measures::{MapFilter, Measures};
use crate::edition::Edition;
use crate::parts::{links, share::take};
use crate::site::Page;
use leptos::prelude::*;

pub fn table(edition: &Edition, record: &Measures) -> AnyView {
    let words = &edition.words.of_countries;
    let heads: Vec<AnyView> =
        Indicator::ALL.into_iter().enumerate().map(|(at, it)| head(edition, record, at, it)).collect();
    let rows: Vec<AnyView> =
        edition.atlas.members().enumerate().map(|(at, it)| row(edition, record, at, it)).collect();
    let by_name =
        format!("{}{}", edition.href(Page::Countries), MapFilter::default().sorted(None).query(record));
    view! {
        <section class="all-measures">
            <h2>{words.table}</h2>
            <p class="quiet">{words.table_how}</p>
            <div class="scroll" role="region" tabindex="0" aria-label=words.table>
                <table>
                    <thead><tr>
                        <th scope="col" data-column="0" aria-sort="ascending">
                            <a href=by_name data-noscroll="">{edition.words.country}</a>
                        </th>
                        {heads}
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {take(edition, "countries")}
        </section>
    }
    .into_any()
}

fn head(edition: &Edition, record: &Measures, at: usize, indicator: Indicator) -> AnyView {
    let name = (edition.words.of_countries.indicator)(indicator);
    let query = MapFilter::default().sorted(Some(at)).query(record);
    let href = format!("{}{query}", edition.href(Page::Countries));
    let year = record.measures[at].frames.last().and_then(|frame| frame.year);
    view! {
        <th scope="col" data-column=at + 1>
            <a href=href data-noscroll="">{name}</a>
            <span class="count" data-year-of=at>{year}</span>
        </th>
    }
    .into_any()
}

fn row(edition: &Edition, record: &Measures, at: usize, country: &Country) -> AnyView {
    let cells: Vec<AnyView> = record
        .measures
        .iter()
        .map(|measured| {
            view! { <td>{measured.frames.last().map_or(String::new(), |it| it.values[at].clone())}</td> }
                .into_any()
        })
        .collect();
    view! { <tr data-row=at><th scope="row">{links::country(edition, &country.id)}</th>{cells}</tr> }
        .into_any()
}
