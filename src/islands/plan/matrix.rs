//! The matrix: numbers of the told cells, and where each leads.

use super::Stage;
use super::link::Link;
use crate::domain::explorer::catalogue::Choice;
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
    /// How many of each of the states are shown, and where.
    states: Vec<(usize, Element)>,
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
        let states = stage.record.choices(Facet::Status);
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
                cell.show(matrix.cell(first + across), states);
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
        let lines = all(&element, ".outcome").into_iter();
        let states = lines.map(|line| (told_count(&line), line)).collect();
        Cell { states, link: Link::new(element.clone()), element }
    }

    fn show(&mut self, counts: &[usize], names: &[Choice]) {
        for (state, (shown, line)) in self.states.iter_mut().enumerate() {
            let count = counts[state];
            if *shown != count {
                *shown = count;
                hide(line, count == 0);
                overwrite(line, &format!("{}: {count}", names[state].name));
            }
        }
        hide(&self.element, counts.iter().all(|count| *count == 0));
    }
}

/// The number that a state is told with.
fn told_count(line: &Element) -> usize {
    let told = line.text_content().unwrap_or_default();
    told.rsplit(' ').next().and_then(|count| count.parse().ok()).unwrap_or_default()
}
