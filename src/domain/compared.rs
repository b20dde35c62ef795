//! One measure in one year over all members, ready to be shaded, listed and sorted.

use super::atlas::Atlas;
use super::country::Country;
use super::id::Id;
use super::indicator::Indicator;
use std::cmp::Ordering;

#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    pub indicator: Indicator,
    pub year: Option<i16>,
    /// In the order of the members' names.
    pub values: Vec<Option<f64>>,
}

impl Compared {
    /// In the year wanted where the measure has it, or else in its latest.
    pub fn new(atlas: &Atlas, indicator: Indicator, year: Option<i16>) -> Self {
        let year = indicator.year(atlas, year);
        let values = atlas.members().map(|it| indicator.value(atlas, &it.id, year)).collect();
        Compared { indicator, year, values }
    }

    /// The class that each country is shaded by; none where there is no value.
    pub fn classes(&self) -> impl Iterator<Item = Option<usize>> {
        self.values.iter().map(|value| Some(self.indicator.classes().of((*value)?)))
    }

    pub fn order(&self) -> Vec<usize> {
        order(&self.values)
    }

    /// The country with the largest value, and that value.
    pub fn largest<'a>(&self, atlas: &'a Atlas) -> Option<(&'a Id<Country>, f64)> {
        let at = *self.order().first()?;
        Some((&atlas.members().nth(at)?.id, self.values[at]?))
    }
}

/// The places of some values, the largest value first and what has none last; equal values stay as they were.
pub fn order(values: &[Option<f64>]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..values.len()).collect();
    places.sort_by(|&one, &other| largest_first(values[one], values[other]));
    places
}

fn largest_first(one: Option<f64>, other: Option<f64>) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => other.total_cmp(&one),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_order_names_every_place_once_with_blanks_last(values: Vec<Option<i8>>) {
            let values: Vec<Option<f64>> = values.into_iter().map(|value| value.map(f64::from)).collect();
            let places = order(&values);
            let known: Vec<f64> = places.iter().map_while(|&at| values[at]).collect();
            prop_assert_eq!(known.len(), values.iter().flatten().count());
            prop_assert!(known.windows(2).all(|pair| pair[0] >= pair[1]));
            let mut every = places;
            every.sort_unstable();
            prop_assert!(every.into_iter().eq(0..values.len()));
        }
    }
}
