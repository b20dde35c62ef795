//! The plan at a glance: years down, areas across, and in each cell how its activities stand.

use super::answer::{Answer, tally};
use super::facet::Facet;
use super::index::Index;
use super::question::{Period, Question};
use crate::domain::query::Outcome;

#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    /// The words of the areas across.
    pub areas: Vec<String>,
    /// Every year from the first to the last with an activity, then the undated if there are any.
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// None for the undated.
    pub year: Option<i16>,
    pub cells: Vec<Cell>,
}

/// Some activities of an area and a year. One that took several years stands in each of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub count: usize,
    pub states: Vec<(Outcome, usize)>,
}

impl Matrix {
    pub fn new(index: &Index, areas: Vec<String>, answer: &Answer) -> Self {
        let years = answer.kept.iter().filter_map(|&at| index.years[at]);
        let (first, last) = years.fold((i16::MAX, i16::MIN), |(first, last), (start, end)| {
            (first.min(start), last.max(end))
        });
        let undated = answer.kept.iter().any(|&at| index.years[at].is_none());
        let rows = (first..=last).map(Some).chain(undated.then_some(None));
        let rows = rows.map(|year| Row { year, cells: cells(index, &areas, answer, year) }).collect();
        Matrix { areas, rows }
    }
}

fn cells(index: &Index, areas: &[String], answer: &Answer, year: Option<i16>) -> Vec<Cell> {
    let options = index.options(Facet::Area);
    let cell = |area: &String| {
        let members = options.iter().find(|option| option.word == *area).map(|option| &option.members);
        let here = |at: &usize| match year {
            Some(year) => index.covers(*at, year, year),
            None => index.years[*at].is_none(),
        };
        let found = answer.kept.iter().copied().filter(here).filter(|&at| members.is_some_and(|it| it.has(at)));
        let states: Vec<_> = tally(found.map(|at| answer.outcomes[at])).collect();
        Cell { count: states.iter().map(|(_, count)| count).sum(), states }
    };
    areas.iter().map(cell).collect()
}

/// The question whose answer is a cell, as a list.
pub fn question_of_cell(question: &Question, area: &str, year: Option<i16>) -> Question {
    let period = year.map_or(Period::Undated, |year| Period::Years(Some(year), Some(year)));
    Question { view: Default::default(), ..question.with(Facet::Area, &[area]).during(period) }
}
