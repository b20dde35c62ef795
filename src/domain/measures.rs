//! What the members are compared by, as the map asks for it: every measure in every year, written out in one language,
//! so that browsers neither reckon nor sort nor spell numbers. It travels as the chronology does.

use super::country::Country;
use super::id::Id;
use super::query::query_string;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Measures {
    /// In order of name.
    pub members: Vec<Id<Country>>,
    pub measures: Vec<Measured>,
}

/// One measure.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Measured {
    /// What addresses call it.
    pub word: String,
    /// In order of year; a single one, without a year, where it counts the whole record.
    pub frames: Vec<Frame>,
}

/// A measure in one year. Values, classes and order are those of the members.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Frame {
    pub year: Option<i16>,
    /// The finding, for a heading.
    pub told: String,
    pub values: Vec<String>,
    /// A digit each; a hyphen where there is no value.
    pub classes: String,
    /// The members from the largest value to the smallest, and then those without one.
    pub order: Vec<u8>,
}

impl Measured {
    /// The frame of a year, or else the latest.
    pub fn at(&self, year: Option<i16>) -> usize {
        let found = year.and_then(|year| self.frames.iter().position(|frame| frame.year == Some(year)));
        found.unwrap_or(self.frames.len().saturating_sub(1))
    }
}

impl Frame {
    pub fn class(&self, member: usize) -> &str {
        self.classes.get(member..=member).unwrap_or_default()
    }
}

/// What a visitor asks of the map: by which measure, in which year, drawn how, the table sorted by what.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MapFilter {
    /// A place among the measures.
    pub measure: usize,
    /// None for the latest.
    pub year: Option<i16>,
    /// Every member as large as every other, instead of a map.
    pub tiles: bool,
    /// The measure that the table is sorted by; none for the names.
    pub sort: Option<usize>,
    /// The other way round.
    pub reversed: bool,
}

impl MapFilter {
    /// Reads the filter from an address; what is unknown is ignored.
    pub fn read(record: &Measures, query: impl Fn(&str) -> Option<String>) -> Self {
        let measure = |key| record.measures.iter().position(|it| Some(&it.word) == query(key).as_ref());
        let filter = MapFilter {
            measure: measure("measure").unwrap_or_default(),
            year: None,
            tiles: query("view").as_deref() == Some("tiles"),
            sort: measure("sort"),
            reversed: query("order").as_deref() == Some("reversed"),
        };
        let year = query("year").and_then(|year| year.parse().ok());
        filter.in_year(record, year)
    }

    pub fn query(&self, record: &Measures) -> String {
        let word = |at: usize| record.measures.get(at).map(|it| it.word.clone());
        query_string(&[
            ("measure", word(self.measure).filter(|_| self.measure > 0)),
            ("year", self.year.map(|year| year.to_string())),
            ("view", self.tiles.then(|| "tiles".to_owned())),
            ("sort", self.sort.and_then(word)),
            ("order", self.reversed.then(|| "reversed".to_owned())),
        ])
    }

    /// By another measure, in the same year where that has it.
    pub fn by(&self, record: &Measures, measure: usize) -> Self {
        MapFilter { measure, ..self.clone() }.in_year(record, self.year)
    }

    /// In a year that the measure has; its latest is not written down.
    pub fn in_year(&self, record: &Measures, year: Option<i16>) -> Self {
        let frames = record.measures.get(self.measure).map_or(&[][..], |it| &it.frames);
        let earlier = frames.split_last().map_or(&[][..], |(_, earlier)| earlier);
        MapFilter { year: year.filter(|_| earlier.iter().any(|it| it.year == year)), ..self.clone() }
    }

    /// Sorted by another column, or the other way round by the same.
    pub fn sorted(&self, sort: Option<usize>) -> Self {
        MapFilter { sort, reversed: self.sort == sort && !self.reversed, ..self.clone() }
    }

    /// The members as the rows of the table stand.
    pub fn rows(&self, record: &Measures) -> Vec<u8> {
        let by = self.sort.and_then(|at| record.measures.get(at));
        let mut rows = match by {
            Some(measured) => measured.frames[measured.at(self.year)].order.clone(),
            None => (0..).take(record.members.len()).collect(),
        };
        if self.reversed {
            rows.reverse();
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> Measures {
        let frame = |year: Option<i16>| Frame {
            year,
            told: String::new(),
            values: vec!["1".to_owned(), "3".to_owned(), "2".to_owned()],
            classes: "01-".to_owned(),
            order: vec![1, 2, 0],
        };
        let measured = |word: &str, frames| Measured { word: word.to_owned(), frames };
        Measures {
            members: ["blz", "can", "cri"].map(Id::new).into(),
            measures: vec![
                measured("hosted", vec![frame(None)]),
                measured("immigrants", [1990, 2000, 2010].map(|year| frame(Some(year))).into()),
                measured("remittances", [1990, 1995].map(|year| frame(Some(year))).into()),
            ],
        }
    }

    fn read(query: &str) -> MapFilter {
        let pairs: Vec<(&str, &str)> =
            query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).collect();
        MapFilter::read(&record(), |key| {
            pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn what_is_unknown_is_ignored() {
        assert_eq!(read("?measure=happiness&year=1990&view=globe&sort=x"), MapFilter::default());
        assert_eq!(read("?measure=immigrants&year=1995").year, None);
        assert_eq!(read("?measure=immigrants&year=2010").year, None, "the latest goes without saying");
    }

    #[test]
    fn a_year_is_kept_where_the_next_measure_has_it() {
        let filter = read("?measure=immigrants&year=1990");
        assert_eq!(filter.by(&record(), 2).year, Some(1990));
        assert_eq!(read("?measure=immigrants&year=2000").by(&record(), 2).year, None);
        assert_eq!(filter.by(&record(), 0).year, None);
    }

    #[test]
    fn a_heading_sorts_and_turns_round() {
        let once = MapFilter::default().sorted(Some(1));
        assert_eq!(once.rows(&record()), [1, 2, 0]);
        let twice = once.sorted(Some(1));
        assert_eq!(twice.rows(&record()), [0, 2, 1]);
        assert_eq!(twice.sorted(None).rows(&record()), [0, 1, 2]);
    }

    proptest! {
        #[test]
        fn an_address_says_what_was_asked(
            measure in 0usize..3, year in proptest::option::of(1985i16..2015), tiles: bool,
            sort in proptest::option::of(0usize..3), reversed: bool,
        ) {
            let record = record();
            let asked = MapFilter { measure, year: None, tiles, sort, reversed }.in_year(&record, year);
            prop_assert_eq!(read(&asked.query(&record)), asked);
        }

        #[test]
        fn no_address_is_too_much(query in "[a-z0-9=&-]{0,40}") {
            let filter = read(&query);
            let mut rows = filter.rows(&record());
            rows.sort_unstable();
            prop_assert_eq!(rows, [0, 1, 2]);
        }
    }
}
