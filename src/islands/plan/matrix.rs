//! The matrix: numbers of the told cells, and where each leads.

use super::Stage;
use super::link::Link;
use crate::domain::explorer::matrix::{Matrix, rows};
use crate::domain::explorer::{Answer, Facet, Period, Question};
use crate::islands::entries::all;
use crate::islands::told::{hide, in_view, overwrite};
use web_sys::Element;

/// No row is less high, in CSS pixels.
const LEAST_HEIGHT: f64 = 28.0;

/// The rows of cells that a page tells.
pub struct Cells {
    rows: Vec<(Element, Vec<Cell>)>,
}

struct Cell {
    element: Element,
    link: Link,
    states: Vec<State>,
}

/// How many stand so.
struct State {
    shown: usize,
    line: Element,
    /// Where the number stands in it.
    number: Element,
}

impl Cells {
    pub fn told(place: &Element) -> Cells {
        let rows = all(place, "[data-years-row]").into_iter();
        Cells {
            rows: rows
                .map(|row| (row.clone(), all(&row, "[data-cell]").into_iter().map(Cell::told).collect()))
                .collect(),
        }
    }

    /// How many rows reach as far as a visitor sees.
    pub fn in_view(&self) -> usize {
        let place = self.rows.first().and_then(|(row, _)| row.parent_element());
        place.map_or(0, |place| in_view(&place, LEAST_HEIGHT))
    }

    /// Answers with so many rows at least.
    pub(super) fn show(&mut self, stage: &Stage, answer: &Answer, least: usize) {
        if self.rows.is_empty() {
            return;
        }
        let matrix = Matrix::new(&stage.record, answer);
        let mut shown = 0;
        for (at, (row, cells)) in self.rows.iter_mut().enumerate() {
            if shown == least {
                return;
            }
            let empty = matrix.row_is_empty(at);
            hide(row, empty);
            shown += usize::from(!empty);
            let first = at * cells.len();
            for (across, cell) in cells.iter_mut().enumerate() {
                cell.show(matrix.cell(first + across));
            }
        }
    }

    /// Shows the rows that nobody sees yet, and where all cells lead.
    pub(super) fn lead(&mut self, stage: &Stage, question: &Question, answer: &Answer) {
        self.show(stage, answer, usize::MAX);
        let years = rows(&stage.record);
        for (at, (_, cells)) in self.rows.iter().enumerate() {
            for (area, cell) in cells.iter().enumerate() {
                let there = question.only(Facet::Area, area).during(Period::year(years[at]));
                cell.link.ask(&there.query(&stage.record));
            }
        }
    }
}

impl Cell {
    fn told(element: Element) -> Cell {
        let states = all(&element, ".outcome").into_iter().filter_map(State::told).collect();
        Cell { states, link: Link::new(element.clone()), element }
    }

    fn show(&mut self, counts: &[usize]) {
        for (state, &count) in self.states.iter_mut().zip(counts) {
            if state.shown != count {
                state.shown = count;
                hide(&state.line, count == 0);
                overwrite(&state.number, &count.to_string());
            }
        }
        hide(&self.element, counts.iter().all(|count| *count == 0));
    }
}

impl State {
    fn told(line: Element) -> Option<State> {
        let number = line.last_element_child()?;
        let shown = number.text_content()?.parse().ok()?;
        Some(State { shown, line, number })
    }
}
