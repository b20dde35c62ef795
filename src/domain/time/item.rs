//! What is to be placed.

use super::calendar::{DayNumber, extent};
use crate::domain::date::Span;

/// An event or a period in a lane, with what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<T> {
    pub what: T,
    /// Counted from the top.
    pub lane: usize,
    pub form: Form,
    first: DayNumber,
    /// None where the end is open.
    last: Option<DayNumber>,
    /// What it may be labelled with, best first.
    pub names: Vec<String>,
}

/// How an item takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Fills its lane behind whatever happens there, as a presidency does.
    Term,
    /// Happened on a day within its days, as a meeting does.
    Event,
    /// Lasted for its days, as a plan does.
    Period,
}

impl<T> Item<T> {
    pub fn new(what: T, lane: usize, form: Form, span: Span, names: Vec<String>) -> Item<T> {
        let (first, last) = extent(span);
        Item { what, lane, form, first, last, names }
    }

    pub fn days(&self) -> (DayNumber, Option<DayNumber>) {
        (self.first, self.last)
    }
}
