//! Numbers about the members. A blank is never a zero.

use crate::domain::atlas::Atlas;
use crate::domain::series::{MeasureKind, Series};
use crate::export::table::Table;

struct Observation<'a> {
    series: &'a Series,
    measure: MeasureKind,
    country: &'a str,
    year: i16,
    value: Option<f64>,
}

struct Stock<'a> {
    series: &'a Series,
    origin: &'a str,
    destination: &'a str,
    year: i16,
    people: Option<f64>,
}

pub fn tables(atlas: &Atlas) -> Vec<Table> {
    vec![
        Table::of(
            "series",
            &["id"],
            [
                "The statistical series, with publisher, edition and licence.",
                "Las series estadísticas, con su organismo, edición y licencia.",
            ],
            atlas.series.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.text("title", Some(&it.title));
                row.text("dataset", Some(&it.dataset));
                row.text("edition", Some(&it.edition));
                row.text("publisher", Some(&it.publisher));
                row.text("licence", Some(&it.licence));
                row.text("unit", Some(&it.unit));
                row.text("method", it.method.as_ref());
                let lines = |all: &[crate::domain::lang::Text], lang| {
                    all.iter().map(|text| text.get(lang)).collect::<Vec<_>>().join("\n")
                };
                for lang in crate::domain::lang::Lang::WRITTEN {
                    row.put(&format!("checks_{}", lang.tag()), lines(&it.checks, lang));
                    row.put(&format!("cautions_{}", lang.tag()), lines(&it.cautions, lang));
                }
                row.put("first_year", it.years.first().copied().unwrap_or_default());
                row.put("last_year", it.years.last().copied().unwrap_or_default());
                row.put("sources", &it.source);
            },
        ),
        Table::of(
            "observations",
            &["series", "measure", "country", "year"],
            ["One value of a series.", "Un valor de una serie."],
            observations(atlas),
            |row, it| {
                row.put("series", &it.series.id);
                row.word("measure", Some(&it.measure));
                row.put("country", it.country);
                row.put("year", it.year);
                row.maybe("value", it.value);
                row.put("sources", &it.series.source);
            },
        ),
        Table::of(
            "corridors",
            &["series", "origin", "destination", "year"],
            [
                "People born in one member who lived in another.",
                "Personas nacidas en un país miembro que vivían en otro.",
            ],
            corridors(atlas),
            |row, it| {
                row.put("series", &it.series.id);
                row.put("origin", it.origin);
                row.put("destination", it.destination);
                row.put("year", it.year);
                row.maybe("people", it.people);
                row.put("sources", &it.series.source);
            },
        ),
    ]
}

fn observations(atlas: &Atlas) -> Vec<Observation<'_>> {
    let mut all = Vec::new();
    for series in atlas.series.iter() {
        for measure in &series.measures {
            for (country, values) in &measure.values {
                let values = series.years.iter().zip(values);
                all.extend(values.map(|(&year, &value)| Observation {
                    series,
                    measure: measure.id,
                    country,
                    year,
                    value,
                }));
            }
        }
    }
    all
}

fn corridors(atlas: &Atlas) -> Vec<Stock<'_>> {
    let mut all = Vec::new();
    for series in atlas.series.iter() {
        for (origin, row) in &series.corridors {
            for (destination, values) in row {
                let values = series.years.iter().zip(values);
                all.extend(values.map(|(&year, &people)| Stock {
                    series,
                    origin,
                    destination,
                    year,
                    people,
                }));
            }
        }
    }
    all
}
