//! The plan at a glance: years down, areas across, and in each cell how its activities stand.

use super::answer::Answer;
use super::catalogue::Catalogue;
use super::facet::Facet;
use super::question::Period;
use crate::domain::query::{Outcome, Word};

/// How many states a cell tells apart.
pub const STATES: usize = Outcome::WORDS.len();

/// How many activities of an area, a year and a state there are. One that took several years stands in each of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    areas: usize,
    counts: Vec<usize>,
}

impl Matrix {
    pub fn new(record: &Catalogue, answer: &Answer) -> Self {
        let areas = record.choices(Facet::Area);
        let rows = rows(record);
        let mut counts = vec![0; rows.len() * areas.len() * STATES];
        for &at in &answer.kept {
            let Some(state) = record.state(at, answer.year) else { continue };
            for (row, year) in rows.iter().enumerate() {
                if record.activities[at].within(Period::year(*year)) {
                    for area in (0..areas.len()).filter(|&area| areas[area].members.has(at)) {
                        counts[(row * areas.len() + area) * STATES + usize::from(state)] += 1;
                    }
                }
            }
        }
        Matrix { areas: areas.len(), counts }
    }

    /// The states of a cell, in the order of `Outcome::WORDS`. Cells are counted row by row.
    pub fn cell(&self, cell: usize) -> &[usize] {
        self.counts.get(cell * STATES..(cell + 1) * STATES).unwrap_or(&[])
    }

    pub fn row_is_empty(&self, row: usize) -> bool {
        (row * self.areas..(row + 1) * self.areas).all(|cell| self.cell(cell).iter().all(|&count| count == 0))
    }
}

/// Every year, and none for the undated.
pub fn rows(record: &Catalogue) -> Vec<Option<i16>> {
    let mut rows = Vec::new();
    for year in record.first_year..=record.last_year {
        rows.push(Some(year));
    }
    rows.push(None);
    rows
}
