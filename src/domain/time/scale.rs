//! Days on a line.

use super::calendar::DayNumber;
use super::design::within;
use super::window::Window;

/// Maps the days of a window to positions from `left` on, and back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    first: DayNumber,
    days: f64,
    left: f64,
    width: f64,
}

impl Scale {
    pub fn new(window: Window, left: f64, width: f64) -> Scale {
        let (first, last) = window.days();
        Scale { first, days: f64::from(last - first + 1), left, width }
    }

    pub fn left(&self) -> f64 {
        self.left
    }

    pub fn right(&self) -> f64 {
        self.left + self.width
    }

    /// Where a day begins. Days outside the window lie outside the line.
    pub fn x(&self, day: DayNumber) -> f64 {
        self.left + f64::from(day - self.first) * self.width / self.days
    }

    /// The day at a position; the nearest one of the window for positions beside the line.
    pub fn day(&self, x: f64) -> DayNumber {
        let into = ((x - self.left) * self.days / self.width).floor();
        self.first + within(into, 0.0, self.days - 1.0) as i32
    }

    /// Where a stretch of days begins and ends, cut to the line, and whether it goes on at either side.
    /// None where no day of it is in the window.
    pub fn stretch(&self, first: DayNumber, last: Option<DayNumber>) -> Option<Stretch> {
        let (end, of_line) = (last.map(|day| self.x(day + 1)), self.right());
        let (left, right) = (self.x(first), end.unwrap_or(of_line));
        if left >= of_line || right <= self.left || right < left {
            return None;
        }
        Some(Stretch {
            left: left.max(self.left),
            right: right.min(of_line),
            before: left < self.left - SLACK,
            after: end.is_none_or(|end| end > of_line + SLACK),
        })
    }
}

/// Positions closer than this are the same; it absorbs what division leaves over.
const SLACK: f64 = 1e-6;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    pub left: f64,
    pub right: f64,
    /// It began before the window.
    pub before: bool,
    /// It ends after the window, or its end is open.
    pub after: bool,
}
