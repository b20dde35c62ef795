//! Series: as many values as years, of countries that there are, and no slip of the decimal point.

use super::records::Records;
use crate::domain::series::{MeasureKind, Series};
use crate::record::problem::Problem;

/// A value so many times the one before, or a part as small, is a slip.
const LEAP: f64 = 10.0;

type Values = Vec<Option<f64>>;

pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    for series in &records.series {
        let mut problem = |place: &str, found: String, expected: String| {
            problems.push(Problem::new(&series.path, place, found, expected));
        };
        if !series.years.is_sorted_by(|earlier, later| earlier < later) {
            problem("/years", "years out of order".to_owned(), "rising years".to_owned());
        }
        for (place, values) in rows(series) {
            row(&place, &series.years, values, &mut problem);
            if let Some(code) =
                place.rsplit('/').take(codes(&place)).find(|code| records.country(code).is_none())
            {
                problem(&place, format!("“{code}”"), "the id of one of the countries".to_owned());
            }
        }
        for (at, measure) in series.measures.iter().enumerate() {
            for (country, values) in &measure.values {
                measured(&format!("/measures/{at}/values/{country}"), measure.id, values, &mut problem);
            }
        }
    }
}

type Tell<'a> = &'a mut dyn FnMut(&str, String, String);

/// Every row of values with its place.
fn rows(series: &Series) -> impl Iterator<Item = (String, &Values)> {
    let measures = series.measures.iter().enumerate().flat_map(|(at, measure)| {
        measure
            .values
            .iter()
            .map(move |(country, values)| (format!("/measures/{at}/values/{country}"), values))
    });
    let corridors = series.corridors.iter().flat_map(|(origin, to)| {
        to.iter().map(move |(destination, values)| (format!("/corridors/{origin}/{destination}"), values))
    });
    measures.chain(corridors)
}

/// How many steps at the end of a place are codes of countries.
fn codes(place: &str) -> usize {
    if place.starts_with("/corridors/") { 2 } else { 1 }
}

/// One value a year, none of them below zero.
fn row(place: &str, years: &[i16], values: &Values, problem: Tell) {
    if values.len() != years.len() {
        let expected = format!("{}, one a year (null for a blank)", years.len());
        problem(place, format!("{} values", values.len()), expected);
    }
    if let Some(value) = values.iter().flatten().find(|value| **value < 0.0) {
        problem(place, value.to_string(), "no value below zero".to_owned());
    }
}

fn measured(place: &str, kind: MeasureKind, values: &Values, problem: Tell) {
    let known: Vec<f64> = values.iter().flatten().copied().collect();
    if kind == MeasureKind::RemittancesShare
        && let Some(share) = known.iter().find(|share| **share > 100.0)
    {
        problem(place, format!("{share} % of GDP"), "a share of no more than 100".to_owned());
    }
    let leaps = |pair: &&[f64]| pair[0].max(pair[1]) > LEAP * pair[0].min(pair[1]);
    if let Some(pair) = known.windows(2).find(leaps) {
        let found = format!("{} and then {}", pair[0], pair[1]);
        problem(place, found, format!("values that do not leap {LEAP} times from one to the next"));
    }
}
