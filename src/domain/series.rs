//! Numbers about the member countries over the years. A blank is never a zero.

use super::country::Country;
use super::id::Id;
use super::lang::Text;
use super::source::Source;
use super::table::noun;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Series {
    pub id: Id<Series>,
    pub title: Text,
    pub dataset: Text,
    pub edition: Text,
    pub publisher: Text,
    pub licence: Text,
    pub unit: Text,
    pub source: Id<Source>,
    #[serde(default)]
    pub method: Option<Text>,
    #[serde(default)]
    pub checks: Vec<Text>,
    #[serde(default)]
    pub cautions: Vec<Text>,
    pub years: Vec<i16>,
    /// One value a year for each country.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// Origin, then destination, then one value a year.
    #[serde(default)]
    pub corridors: BTreeMap<String, BTreeMap<String, Vec<Option<f64>>>>,
}

noun!(Series);

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Measure {
    pub id: MeasureKind,
    pub values: BTreeMap<String, Vec<Option<f64>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureKind {
    Immigrants,
    Emigrants,
    /// Remittances received, % of GDP.
    RemittancesShare,
    /// Remittances received, millions of US dollars.
    RemittancesUsd,
    Population,
}

/// A year and its value.
pub type Observation = (i16, f64);

impl Series {
    /// The documented values of one measure for one country, oldest first.
    pub fn observations(&self, measure: MeasureKind, country: &Id<Country>) -> Vec<Observation> {
        self.measures
            .iter()
            .filter(|candidate| candidate.id == measure)
            .filter_map(|found| found.values.get(country.as_str()))
            .flat_map(|values| self.years.iter().zip(values))
            .filter_map(|(&year, &value)| Some((year, value?)))
            .collect()
    }

    /// The value of one measure for one country in one year; none where it is blank.
    pub fn value(&self, measure: MeasureKind, country: &Id<Country>, year: i16) -> Option<f64> {
        let at = self.years.iter().position(|known| *known == year)?;
        let measure = self.measures.iter().find(|candidate| candidate.id == measure)?;
        *measure.values.get(country.as_str())?.get(at)?
    }

    /// The people born in `origin` who lived in `destination`, in the last year of the series.
    pub fn latest_stock(&self, origin: &Id<Country>, destination: &Id<Country>) -> Option<f64> {
        *self.corridors.get(origin.as_str())?.get(destination.as_str())?.last()?
    }
}
