//! The stretch of years that is looked at. It lives in the address, as `from=1996&to=2008`.

use super::calendar::{DayNumber, number_of};
use super::design::within;

/// Whole calendar years, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    first: i16,
    last: i16,
}

impl Window {
    /// None where it would end before it starts.
    pub fn new(first: i16, last: i16) -> Option<Window> {
        (first <= last).then_some(Window { first, last })
    }

    pub fn of_year(year: i16) -> Window {
        Window { first: year, last: year }
    }

    pub const fn first(self) -> i16 {
        self.first
    }

    pub const fn last(self) -> i16 {
        self.last
    }

    /// How many years it has, one at least.
    pub fn years(self) -> i32 {
        i32::from(self.last) - i32::from(self.first) + 1
    }

    pub fn days(self) -> (DayNumber, DayNumber) {
        (number_of((self.first, 1, 1)), number_of((self.last, 12, 31)))
    }

    /// Reads `from` and `to`; either may be missing. None where they ask for nothing less than the whole record,
    /// lie outside of it, or are no years.
    pub fn read(from: Option<&str>, to: Option<&str>, whole: Window) -> Option<Window> {
        let year = |text: Option<&str>, default: i16| text.map_or(Some(default), |text| text.parse().ok());
        let asked = Window::new(year(from, whole.first)?, year(to, whole.last)?)?;
        asked.within(whole).filter(|window| *window != whole)
    }

    /// What it shares with another.
    pub fn within(self, other: Window) -> Option<Window> {
        Window::new(self.first.max(other.first), self.last.min(other.last))
    }

    /// Fewer or more years, by `factor`, around the place `at` that lies a share of 0 to 1 into the window.
    pub fn scaled(self, factor: f64, at: f64, whole: Window) -> Window {
        let at = within(at, 0.0, 1.0);
        let years = f64::from(self.years());
        let wanted = (years * factor).round();
        // A step always does something, however few the years.
        let wanted = if factor < 1.0 { wanted.min(years - 1.0) } else { wanted.max(years + 1.0) };
        let wanted = within(wanted, 1.0, f64::from(whole.years()));
        let first = f64::from(self.first) + at * (years - wanted);
        Window::starting(first.round(), wanted, whole)
    }

    /// The same number of years, earlier or later, but inside the whole.
    pub fn moved(self, by: i32, whole: Window) -> Window {
        Window::starting(f64::from(i32::from(self.first) + by), f64::from(self.years()), whole)
    }

    /// The years that a part of the window touches, from share `from` to share `to` of it.
    #[must_use]
    pub fn part(self, from: f64, to: f64) -> Window {
        let year = |share: f64| (within(share, 0.0, 1.0) * f64::from(self.years())).floor() as i16;
        let last = self.first.saturating_add(year(to)).min(self.last);
        Window { first: self.first.saturating_add(year(from)).min(last), last }
    }

    fn starting(first: f64, years: f64, whole: Window) -> Window {
        let (low, high) = (f64::from(whole.first), f64::from(whole.last) + 1.0 - years);
        let first = within(first, low, high.max(low)) as i16;
        let last = (f64::from(first) + years - 1.0).min(f64::from(whole.last)) as i16;
        Window { first, last: last.max(first) }
    }
}
