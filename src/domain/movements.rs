//! The movements between members as their page asks for them: the matrix of every year, written out in one language
//! with its shades and its orders. It travels as the chronology does.

use super::country::Country;
use super::id::Id;
use super::query::query_string;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Movements {
    /// In order of name.
    pub members: Vec<Id<Country>>,
    /// In order of year.
    pub years: Vec<MatrixFrame>,
    /// The place of the year to begin with: the last that is complete.
    pub latest: usize,
}

/// The matrix of one year.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct MatrixFrame {
    pub year: i16,
    pub partial: bool,
    /// The finding about the whole, and then one about each member.
    pub told: Vec<String>,
    /// Row by row, country of birth by country of residence, with a last column and a last row for the totals.
    pub cells: Vec<String>,
    /// The class of each cell without the totals by number of people: a digit, or a hyphen where nobody is.
    pub people: String,
    /// The same by rank.
    pub ranks: String,
    /// The rows, largest first, by each column of residence and then by their totals.
    pub orders: Vec<Vec<u8>>,
}

impl MatrixFrame {
    /// The class of the movement with this number.
    pub fn class(&self, movement: usize, ranks: bool) -> &str {
        let classes = if ranks { &self.ranks } else { &self.people };
        classes.get(movement..=movement).unwrap_or_default()
    }
}

/// What a visitor asks of the movements: which year, whose, in which order, shaded how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MovementsFilter {
    /// None for the last that is complete.
    pub year: Option<i16>,
    /// A place among the members.
    pub country: Option<usize>,
    /// The column that the rows are sorted by, the totals after the members; none for the names.
    pub sort: Option<usize>,
    pub ranks: bool,
}

const TOTALS: &str = "totals";

impl MovementsFilter {
    /// Reads the filter from an address; what is unknown is ignored.
    pub fn read(record: &Movements, query: impl Fn(&str) -> Option<String>) -> Self {
        let member = |word: &str| record.members.iter().position(|it| it.as_str() == word);
        let column = |word: &str| if word == TOTALS { Some(record.members.len()) } else { member(word) };
        let year = query("year").and_then(|year| year.parse().ok());
        MovementsFilter {
            year: None,
            country: query("country").and_then(|word| member(&word)),
            sort: query("sort").and_then(|word| column(&word)),
            ranks: query("scale").as_deref() == Some("rank"),
        }
        .in_year(record, year)
    }

    pub fn query(&self, record: &Movements) -> String {
        let word = |at: usize| record.members.get(at).map_or(TOTALS.to_owned(), ToString::to_string);
        query_string(&[
            ("year", self.year.map(|year| year.to_string())),
            ("country", self.country.map(word)),
            ("sort", self.sort.map(word)),
            ("scale", self.ranks.then(|| "rank".to_owned())),
        ])
    }

    /// In a year that there is; the one to begin with is not written down.
    pub fn in_year(&self, record: &Movements, year: Option<i16>) -> Self {
        let known = |year: &i16| {
            record.years.iter().enumerate().any(|(at, it)| it.year == *year && at != record.latest)
        };
        MovementsFilter { year: year.filter(known), ..self.clone() }
    }

    /// The place of the year to show.
    pub fn frame(&self, record: &Movements) -> usize {
        let found = record.years.iter().position(|it| Some(it.year) == self.year);
        found.unwrap_or(record.latest)
    }

    /// The members as the rows stand.
    pub fn rows(&self, record: &Movements) -> Vec<u8> {
        let orders = record.years.get(self.frame(record)).map_or(&[][..], |it| &it.orders);
        let order = self.sort.and_then(|at| orders.get(at)).cloned();
        order.unwrap_or_else(|| (0..).take(record.members.len()).collect())
    }

    /// Whether the movement with this number is drawn on the map: one of the country asked about, or else one of the
    /// largest two classes by people.
    pub fn draws(&self, record: &Movements, movement: usize) -> bool {
        let count = record.members.len().max(1);
        let class = record.years.get(self.frame(record)).map_or("", |it| it.class(movement, false));
        match self.country {
            Some(country) => class != "-" && [movement / count, movement % count].contains(&country),
            None => matches!(class, "3" | "4"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> Movements {
        let year = |year: i16, partial: bool| MatrixFrame {
            year,
            partial,
            told: vec![String::new(); 4],
            cells: vec![String::new(); 16],
            people: "-31-4-0--".to_owned(),
            ranks: "-31-4-0--".to_owned(),
            orders: vec![vec![2, 0, 1]; 4],
        };
        Movements {
            members: ["blz", "can", "cri"].map(Id::new).into(),
            years: vec![year(2010, false), year(2020, false), year(2024, true)],
            latest: 1,
        }
    }

    fn read(query: &str) -> MovementsFilter {
        let pairs: Vec<(&str, &str)> =
            query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).collect();
        MovementsFilter::read(&record(), |key| {
            pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_complete_year_goes_without_saying() {
        assert_eq!(read("").frame(&record()), 1);
        assert_eq!(read("?year=2020"), MovementsFilter::default());
        assert_eq!(read("?year=2024").frame(&record()), 2);
        assert_eq!(read("?year=1066&country=atlantis&sort=luck"), MovementsFilter::default());
    }

    #[test]
    fn the_map_draws_what_is_large_or_asked_about() {
        let drawn = |filter: &MovementsFilter| -> Vec<usize> {
            (0..9).filter(|at| filter.draws(&record(), *at)).collect()
        };
        assert_eq!(drawn(&MovementsFilter::default()), [1, 4]);
        assert_eq!(drawn(&read("?country=blz")), [1, 2, 6]);
    }

    proptest! {
        #[test]
        fn an_address_says_what_was_asked(
            year in proptest::option::of(2008i16..2026), country in proptest::option::of(0usize..3),
            sort in proptest::option::of(0usize..4), ranks: bool,
        ) {
            let record = record();
            let asked = MovementsFilter { year: None, country, sort, ranks }.in_year(&record, year);
            prop_assert_eq!(read(&asked.query(&record)), asked);
        }

        #[test]
        fn the_rows_are_always_all_members(query in "[a-z0-9=&-]{0,40}") {
            let mut rows = read(&query).rows(&record());
            rows.sort_unstable();
            prop_assert_eq!(rows, [0, 1, 2]);
        }
    }
}
