//! The matrix: numbers of the told cells, and where each leads.

use super::Stage;
use super::link::Link;
use crate::domain::explorer::matrix::{Matrix, rows};
use crate::domain::explorer::{Answer, Catalogue, Facet, Period, Question};
use crate::islands::entries::all;
use crate::islands::told::{each, hide};
use web_sys::Element;

/// The cells that a page tells, row by row.
pub struct Cells {
    cells: Vec<Cell>,
}

struct Cell {
    element: Element,
    link: Link,
    /// How many of each of the states are shown, and where.
    states: Vec<(usize, Element)>,
}

impl Cells {
    pub fn told(place: &Element) -> Cells {
        let mut cells = Vec::new();
        for element in all(place, "[data-cell]") {
            let mut states = Vec::new();
            for line in all(&element, ".outcome") {
                states.push((told_count(&line), line));
            }
            cells.push(Cell { states, link: Link::new(element.clone()), element });
        }
        Cells { cells }
    }

    pub(super) fn show(&mut self, stage: &Stage, answer: &Answer) {
        if self.cells.is_empty() {
            return;
        }
        let matrix = Matrix::new(&stage.record, answer);
        each(&stage.place, "years-row", |line, row| hide(line, matrix.row_is_empty(row)));
        for (at, cell) in self.cells.iter_mut().enumerate() {
            let counts = matrix.cell(at);
            let names = stage.record.choices(Facet::Status);
            let mut found = false;
            for (state, (shown, line)) in cell.states.iter_mut().enumerate() {
                let count = counts[state];
                found |= count > 0;
                if *shown != count {
                    *shown = count;
                    hide(line, count == 0);
                    line.set_text_content(Some(&format!("{}: {count}", names[state].name)));
                }
            }
            hide(&cell.element, !found);
        }
    }

    pub(super) fn lead(&self, record: &Catalogue, question: &Question) {
        let (areas, rows) = (record.choices(Facet::Area).len(), rows(record));
        for (at, cell) in self.cells.iter().enumerate() {
            let there = question.only(Facet::Area, at % areas).during(Period::year(rows[at / areas]));
            cell.link.ask(&there.query(record));
        }
    }
}

/// The number that a state is told with.
fn told_count(line: &Element) -> usize {
    let told = line.text_content().unwrap_or_default();
    told.rsplit(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default()
}
