//! The values behind the pictures as CSV: one file a series and one of what the countries are compared by. Lines that
//! start with `#` say what the values are, whose, and under which licence.

use crate::domain::compared::Compared;
use crate::domain::country::Country;
use crate::domain::id::Id;
use crate::domain::indicator::Indicator;
use crate::domain::query::Word;
use crate::domain::series::Series;
use crate::edition::Edition;
use crate::site::MEASURES;
use std::fmt::Write;

/// Every file of one language, by the name that [`crate::site::Site::table`] knows.
pub fn tables(edition: &Edition) -> Vec<(String, String)> {
    let mut all = vec![(MEASURES.to_owned(), measures(edition))];
    all.extend(edition.atlas.series.iter().map(|it| (it.id.to_string(), series(edition, it))));
    all
}

fn series(edition: &Edition, series: &Series) -> String {
    let words = edition.words;
    let source = edition.atlas.sources.get(&series.source).map_or("", |source| &source.url);
    let about = [
        (words.series, edition.text(&series.title)),
        (words.of_countries.dataset, edition.text(&series.dataset)),
        (words.edition, edition.text(&series.edition)),
        (words.of_countries.publisher, edition.text(&series.publisher)),
        (words.unit, edition.text(&series.unit)),
        (words.licence, edition.text(&series.licence)),
        (words.of_countries.source, source.to_owned()),
    ];
    let mut csv = head(about.iter().map(|(name, text)| format!("{name}: {text}")));
    for caution in &series.cautions {
        comment(&mut csv, &edition.text(caution));
    }
    let name = |id: &str| edition.atlas.country_name(&Id::<Country>::new(id), edition.lang()).to_owned();
    if !series.corridors.is_empty() {
        line(&mut csv, ["origin", "origin_name", "destination", "destination_name", "year", "people"]);
    }
    for (origin, row) in &series.corridors {
        for (destination, values) in row {
            for (year, value) in series.years.iter().zip(values) {
                let place = [upper(origin), name(origin), upper(destination), name(destination)];
                line(&mut csv, place.into_iter().chain([year.to_string(), written(*value)]));
            }
        }
    }
    if !series.measures.is_empty() {
        line(&mut csv, ["country", "country_name", "measure", "year", "value"]);
    }
    for measure in &series.measures {
        for (country, values) in &measure.values {
            for (year, value) in series.years.iter().zip(values) {
                let of = (edition.words.measure)(measure.id).to_owned();
                line(&mut csv, [upper(country), name(country), of, year.to_string(), written(*value)]);
            }
        }
    }
    csv
}

fn measures(edition: &Edition) -> String {
    let words = &edition.words.of_countries;
    let atlas = &edition.atlas;
    let mut csv = head([words.measures_file.to_owned(), words.shares_how.to_owned()].into_iter());
    for indicator in Indicator::ALL {
        if let Some(series) = indicator.series(atlas) {
            let name = (words.indicator)(indicator);
            let from = format!("{} ({})", edition.text(&series.title), edition.text(&series.edition));
            comment(&mut csv, &format!("{}, {name}: {from}", indicator.word()));
        }
    }
    line(&mut csv, ["country", "country_name", "measure", "year", "value"]);
    for indicator in Indicator::ALL {
        let years = indicator.years(atlas);
        let years: Vec<Option<i16>> = match years {
            [] => vec![None],
            some => some.iter().copied().map(Some).collect(),
        };
        for year in years {
            let compared = Compared::new(atlas, indicator, year);
            for (country, value) in atlas.members().zip(&compared.values) {
                let name = country.names.get(edition.lang()).to_owned();
                let year = year.map(|year| year.to_string()).unwrap_or_default();
                let value = value.map(|value| (value * 10_000.0).round() / 10_000.0);
                let of = indicator.word().to_owned();
                line(&mut csv, [upper(country.id.as_str()), name, of, year, written(value)]);
            }
        }
    }
    csv
}

fn head(about: impl Iterator<Item = String>) -> String {
    let mut csv = String::new();
    about.for_each(|text| comment(&mut csv, &text));
    csv
}

fn comment(csv: &mut String, text: &str) {
    // A string takes any number of characters.
    let _ = writeln!(csv, "# {}", text.replace('\n', " "));
}

fn line<T: AsRef<str>>(csv: &mut String, cells: impl IntoIterator<Item = T>) {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
    let _ = writeln!(csv, "{}", cells.join(","));
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn upper(id: &str) -> String {
    id.to_uppercase()
}

/// Blank where there is no value: never a zero.
fn written(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_commas_or_quotes_are_quoted() {
        assert_eq!(quoted("a, b"), "\"a, b\"");
        assert_eq!(quoted("the “new” \"one\""), "\"the “new” \"\"one\"\"\"");
        assert_eq!(quoted("plain"), "plain");
    }

    #[test]
    fn a_blank_is_not_a_zero() {
        assert_eq!(written(None), "");
        assert_eq!(written(Some(0.0)), "0");
        assert_eq!(written(Some(4.8117)), "4.8117");
    }
}
