//! The matrix: numbers of the told cells, and where each leads.

use super::Stage;
use crate::domain::explorer::matrix::{Matrix, rows};
use crate::domain::explorer::{Facet, Period, Question};
use crate::islands::entries::all;
use crate::islands::told::{ask, each, hide, write};

pub fn show(stage: &Stage, question: &Question, matrix: &Matrix) {
    let areas = stage.record.choices(Facet::Area).len();
    let states = stage.record.choices(Facet::Status);
    let rows = rows(stage.record);
    each(stage.place, "years-row", |line, row| hide(line, matrix.row_is_empty(row)));
    each(stage.place, "cell", |link, cell| {
        let counts = matrix.cell(cell);
        let found = counts.iter().any(|&count| count > 0);
        hide(link, !found);
        if !found {
            return;
        }
        for ((line, count), state) in all(link, ".outcome").iter().zip(counts).zip(states) {
            hide(line, *count == 0);
            if *count > 0 {
                write(line, &format!("{count} {}", state.name));
            }
        }
        let there = question.only(Facet::Area, cell % areas).during(Period::year(rows[cell / areas]));
        ask(link, &there.query(stage.record));
    });
}
