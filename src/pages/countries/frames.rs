//! Every measure in every year, in the words of one language: what the map is given.

use crate::domain::compared::Compared;
use crate::domain::indicator::Indicator;
use crate::domain::measures::{Frame, Measured, Measures};
use crate::domain::query::Word;
use crate::edition::Edition;

pub fn measures(edition: &Edition) -> Measures {
    let atlas = &edition.atlas;
    Measures {
        members: atlas.members().map(|it| it.id.clone()).collect(),
        measures: Indicator::ALL.into_iter().map(|it| measured(edition, it)).collect(),
    }
}

fn measured(edition: &Edition, indicator: Indicator) -> Measured {
    let years = indicator.years(&edition.atlas);
    let frame = |year| frame(edition, &Compared::new(&edition.atlas, indicator, year));
    let frames = match years {
        [] => vec![frame(None)],
        years => years.iter().map(|&year| frame(Some(year))).collect(),
    };
    Measured { word: indicator.word().to_owned(), frames }
}

fn frame(edition: &Edition, compared: &Compared) -> Frame {
    let digit = |class: Option<usize>| class.map_or("-".to_owned(), |class| class.to_string());
    Frame {
        year: compared.year,
        told: finding(edition, compared),
        values: compared.values.iter().map(|value| written(edition, compared.indicator, *value)).collect(),
        classes: compared.classes().map(digit).collect(),
        order: compared.order().into_iter().map(|at| at as u8).collect(),
    }
}

/// A value as a list gives it.
pub fn written(edition: &Edition, indicator: Indicator, value: Option<f64>) -> String {
    let words = edition.words;
    let unit = indicator.unit();
    value.map_or(words.of_countries.no_data.to_owned(), |value| {
        (words.of_countries.with_unit)(&(words.number)(value, unit.decimals()), unit)
    })
}

/// “Immigrants in 2024: from 66,043 (Belize) to 52,375,047 (the United States); no data for …”.
pub fn finding(edition: &Edition, compared: &Compared) -> String {
    let words = &edition.words.of_countries;
    let known = compared.values.iter().flatten().copied();
    let (low, high) =
        known.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
    let shown = |value: f64| written(edition, compared.indicator, Some(value));
    let (lowest, highest) = (who(edition, compared, Some(low)), who(edition, compared, Some(high)));
    let name = (words.indicator)(compared.indicator);
    let said = (words.finding)(name, compared.year, [&shown(low), &lowest], [&shown(high), &highest]);
    let blank = who(edition, compared, None);
    if blank.is_empty() { said } else { format!("{said}; {}", (words.without)(&blank)) }
}

/// The countries with one value, named as long as they are few.
fn who(edition: &Edition, compared: &Compared, value: Option<f64>) -> String {
    const FEW: usize = 3;
    let words = edition.words;
    let all = edition.atlas.members().zip(&compared.values).filter(|(_, own)| **own == value);
    let names: Vec<String> =
        all.map(|(it, _)| (words.of_countries.named)(it.names.get(edition.lang()))).collect();
    if names.len() > FEW { (words.of_countries.several)(names.len()) } else { (words.list)(&names) }
}
