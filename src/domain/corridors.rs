//! Who lives where: people by country of birth and country of residence, among the members, in one year.

use super::atlas::Atlas;
use super::classes::Classes;
use super::country::Country;
use super::id::Id;
use super::series::{MeasureKind, Series};

/// By orders of magnitude, because the largest movement is half a million times the smallest.
pub const CLASSES: Classes = Classes::new(&[1_000.0, 10_000.0, 100_000.0, 1_000_000.0]);

/// The matrix of one year.
#[derive(Clone, Copy, Debug)]
pub struct Matrix<'a> {
    pub series: &'a Series,
    pub year: i16,
    at: usize,
}

/// A movement from one member to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    pub origin: Id<Country>,
    pub destination: Id<Country>,
    pub people: f64,
}

/// Every year that has a matrix, in order. No two series share a year, so a year names its edition.
pub fn years(atlas: &Atlas) -> Vec<i16> {
    let mut years: Vec<i16> = series(atlas).flat_map(|series| series.years.iter().copied()).collect();
    years.sort_unstable();
    years
}

fn series(atlas: &Atlas) -> impl Iterator<Item = &Series> {
    atlas.series.iter().filter(|series| !series.corridors.is_empty())
}

impl<'a> Matrix<'a> {
    /// The matrix of a year, or of the last year that is complete.
    pub fn new(atlas: &'a Atlas, year: Option<i16>) -> Option<Self> {
        let of = |year: i16| {
            series(atlas).find_map(|series| {
                let at = series.years.iter().position(|known| *known == year)?;
                Some(Matrix { series, year, at })
            })
        };
        let matrix = year.and_then(of);
        matrix.or_else(|| years(atlas).into_iter().rev().filter_map(of).find(|matrix| !matrix.is_partial()))
    }

    /// The people born in `origin` who live in `destination`; none where nothing was published.
    pub fn people(&self, origin: &Id<Country>, destination: &Id<Country>) -> Option<f64> {
        *self.series.corridors.get(origin.as_str())?.get(destination.as_str())?.get(self.at)?
    }

    /// Whether pairs are missing that other years show.
    pub fn is_partial(&self) -> bool {
        self.series.corridors.values().flat_map(|row| row.values()).any(|cells| cells[self.at].is_none())
    }

    /// How many pairs were published.
    pub fn published(&self) -> usize {
        self.series
            .corridors
            .values()
            .flat_map(|row| row.values())
            .filter(|cells| cells[self.at].is_some())
            .count()
    }

    /// All who left `origin` for another member; none in a partial matrix, from which the record derives no totals.
    pub fn out_of(&self, origin: &Id<Country>) -> Option<f64> {
        self.complete()?;
        self.series.corridors.get(origin.as_str())?.values().map(|cells| *cells.get(self.at)?).sum()
    }

    /// All who came to `destination` from another member; none in a partial matrix.
    pub fn into(&self, destination: &Id<Country>) -> Option<f64> {
        self.complete()?;
        let rows = self.series.corridors.iter().filter(|(origin, _)| *origin != destination.as_str());
        rows.map(|(_, row)| *row.get(destination.as_str())?.get(self.at)?).sum()
    }

    fn complete(&self) -> Option<()> {
        (!self.is_partial()).then_some(())
    }

    pub fn total(&self) -> Option<f64> {
        self.series.corridors.values().flat_map(|row| row.values()).map(|cells| *cells.get(self.at)?).sum()
    }

    /// Every movement that has people in it, the largest first.
    pub fn flows(&self) -> Vec<Flow> {
        let mut flows: Vec<Flow> = Vec::new();
        for (origin, row) in &self.series.corridors {
            for (destination, cells) in row {
                if let Some(people) = cells[self.at].filter(|people| *people > 0.0) {
                    let (origin, destination) = (Id::new(origin.clone()), Id::new(destination.clone()));
                    flows.push(Flow { origin, destination, people });
                }
            }
        }
        flows.sort_by(|one, other| other.people.total_cmp(&one.people));
        flows
    }

    /// The movements out of and into one country.
    pub fn flows_of(&self, country: &Id<Country>) -> Vec<Flow> {
        let mut flows = self.flows();
        flows.retain(|flow| flow.origin == *country || flow.destination == *country);
        flows
    }
}

/// How a number of emigrants compares with those at home: one for every so many. The atlas's own arithmetic.
#[derive(Clone, Debug, PartialEq)]
pub struct OneFor {
    pub flow: Flow,
    pub inhabitants: f64,
    /// Inhabitants of the country of origin for each who left, rounded.
    pub many: u32,
}

impl OneFor {
    /// None where there is no population of that year, or fewer than one in a hundred left.
    pub fn new(atlas: &Atlas, flow: Flow, year: i16) -> Option<Self> {
        let of = |series: &Series| series.value(MeasureKind::Population, &flow.origin, year);
        let inhabitants = atlas.series.iter().find_map(of)?;
        let many = inhabitants / flow.people;
        (many < 100.5).then(|| OneFor { inhabitants, many: many.round().max(1.0) as u32, flow })
    }
}

/// The movements that weigh most on where they start from, the heaviest first.
pub fn heaviest(atlas: &Atlas, matrix: &Matrix) -> Vec<OneFor> {
    let mut all: Vec<OneFor> =
        matrix.flows().into_iter().filter_map(|flow| OneFor::new(atlas, flow, matrix.year)).collect();
    all.sort_by(|one, other| {
        (other.flow.people / other.inhabitants).total_cmp(&(one.flow.people / one.inhabitants))
    });
    all
}

/// The people of one movement in every year of one edition.
pub fn over_time(series: &Series, origin: &Id<Country>, destination: &Id<Country>) -> Vec<(i16, f64)> {
    let cells = series.corridors.get(origin.as_str()).and_then(|row| row.get(destination.as_str()));
    let values = cells.into_iter().flatten();
    series.years.iter().zip(values).filter_map(|(&year, &people)| Some((year, people?))).collect()
}
