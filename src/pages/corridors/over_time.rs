//! The largest movements over the years, each as a small chart, with one table behind them.

use crate::domain::chart::{Change, LineChart};
use crate::domain::corridors::{Matrix, over_time as values_of};
use crate::edition::Edition;
use crate::parts::line_chart::line_chart;
use leptos::prelude::*;

const MANY: usize = 12;

pub fn over_time(edition: &Edition) -> Option<AnyView> {
    let words = &edition.words.of_corridors;
    let number = |value: f64| (edition.words.number)(value, 0);
    let matrix = Matrix::new(&edition.atlas, None)?;
    let (mut figures, mut rows) = (Vec::new(), Vec::new());
    for flow in matrix.flows().into_iter().take(MANY) {
        let values = values_of(matrix.series, &flow.origin, &flow.destination);
        let [from, to] =
            [&flow.origin, &flow.destination].map(|id| edition.atlas.country_name(id, edition.lang()));
        let name = (words.from_to)(from, to);
        let (Some(chart), Some(first), Some(last)) =
            (LineChart::new(&values, None, 0.0), values.first(), values.last())
        else {
            continue;
        };
        let of_country = &edition.words.of_country;
        let mut finding = vec![(of_country.latest)(&number(last.1), last.0)];
        finding.extend(Change::between(first.1, last.1).map(|change| (of_country.since)(change, first.0)));
        let finding = finding.join(", ");
        let drawn = line_chart(&chart, format!("{name}: {finding}"), number);
        figures.push(
            view! {
                <figure class="chart-of-series">
                    <figcaption><span class="name">{name.clone()}</span><strong class="finding">{finding}</strong></figcaption>
                    {drawn}
                </figure>
            }
            .into_any(),
        );
        let cells: Vec<AnyView> =
            values.iter().map(|(_, people)| view! { <td>{number(*people)}</td> }.into_any()).collect();
        rows.push(view! { <tr><th scope="row">{name}</th>{cells}</tr> }.into_any());
    }
    let years: Vec<AnyView> =
        matrix.series.years.iter().map(|year| view! { <th scope="col">{*year}</th> }.into_any()).collect();
    Some(
        view! {
            <section>
                <h2>{words.over_time}</h2>
                <p class="quiet">{words.over_time_how}</p>
                <div class="small-charts">{figures}</div>
                <details>
                    <summary>{edition.words.all_values}</summary>
                    <div class="scroll" role="region" tabindex="0" aria-label=words.over_time>
                        <table>
                            <thead><tr><th scope="col">{words.matrix}</th>{years}</tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                </details>
            </section>
        }
        .into_any(),
    )
}
