//! The matrix: numbers of the told cells, and where each leads.

use super::Stage;
use super::link::Link;
use crate::domain::explorer::matrix::{Matrix, rows};
use crate::domain::explorer::{Answer, Facet, Period, Question};
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
        let cells = all(place, "[data-cell]").into_iter().map(|element| Cell {
            states: all(&element, ".outcome").into_iter().map(|line| (told_count(&line), line)).collect(),
            link: Link::new(element.clone()),
            element,
        });
        Cells { cells: cells.collect() }
    }

    pub(super) fn show(&mut self, stage: &Stage, question: &Question, answer: &Answer) {
        if self.cells.is_empty() {
            return;
        }
        let matrix = Matrix::new(stage.record, answer);
        let (areas, rows) = (stage.record.choices(Facet::Area).len(), rows(stage.record));
        each(stage.place, "years-row", |line, row| hide(line, matrix.row_is_empty(row)));
        for (at, cell) in self.cells.iter_mut().enumerate() {
            let counts = matrix.cell(at);
            let names = stage.record.choices(Facet::Status);
            for (((shown, line), count), state) in cell.states.iter_mut().zip(counts).zip(names) {
                if shown != count {
                    *shown = *count;
                    hide(line, *count == 0);
                    line.set_text_content(Some(&format!("{count} {}", state.name)));
                }
            }
            let found = counts.iter().any(|&count| count > 0);
            hide(&cell.element, !found);
            if found {
                let there = question.only(Facet::Area, at % areas).during(Period::year(rows[at / areas]));
                cell.link.ask(&there.query(stage.record));
            }
        }
    }
}

/// The number that a state is told with.
fn told_count(line: &Element) -> usize {
    let told = line.text_content().unwrap_or_default();
    told.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default()
}
