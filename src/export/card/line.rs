//! The years since 1996 with a mark for every meeting, and those of the card raised.

use super::{ACCENT, Face, LEFT, QUIET, RIGHT, text};
use crate::domain::atlas::Atlas;
use crate::domain::date::{Day, Span};
use crate::domain::fact::Certainty;
use crate::domain::meeting::Meeting;
use std::fmt::Write;

const Y: f64 = 530.0;
const PALE: &str = "#b9cbdd";
const BAND: &str = "#e8f0f8";

#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    first: i16,
    /// The year after the last.
    end: i16,
    marks: Vec<Mark>,
    /// From and to, in years.
    bands: Vec<(f64, f64)>,
}

#[derive(Clone, Debug, PartialEq)]
struct Mark {
    /// In years.
    at: f64,
    raised: bool,
    /// Its date is stated; otherwise it is drawn hollow.
    stated: bool,
}

impl Line {
    pub fn of(atlas: &Atlas, raised: impl Fn(&Meeting) -> bool) -> Line {
        let marks: Vec<Mark> = atlas
            .meetings
            .iter()
            .filter_map(|it| {
                let dates = it.dates.value?;
                let stated = it.dates.certainty == Certainty::Stated;
                Some(Mark { at: middle(dates), raised: raised(it), stated })
            })
            .collect();
        let first = marks.iter().map(|mark| mark.at as i16).min().unwrap_or(1996);
        Line { first, end: atlas.about.as_of.start().year() + 1, marks, bands: Vec::new() }
    }

    /// Marks whole years.
    pub fn with_years(mut self, years: impl Iterator<Item = Span>) -> Line {
        self.bands.extend(years.map(|span| f64::from(span.start().year())).map(|year| (year, year + 1.0)));
        self
    }

    /// Marks a stretch, to the end of the line where it is open.
    pub fn with_period(mut self, period: Option<Span>) -> Line {
        self.bands.extend(period.map(|span| {
            let until = span.end().map_or(f64::from(self.end), |end| place(end.last_day()));
            (place(span.start().first_day()), until)
        }));
        self
    }

    fn x(&self, year: f64) -> f64 {
        LEFT + (year - f64::from(self.first)) / f64::from(self.end - self.first) * (RIGHT - LEFT)
    }

    pub fn svg(&self) -> String {
        let mut svg = String::new();
        // A string takes any number of characters.
        for (from, to) in &self.bands {
            let (from, to) = (self.x(*from), self.x(*to));
            let _ = write!(
                svg,
                "<rect x=\"{from:.1}\" y=\"{}\" width=\"{:.1}\" height=\"52\" fill=\"{BAND}\"/>",
                Y - 26.0,
                (to - from).max(3.0)
            );
            let _ = write!(
                svg,
                "<rect x=\"{from:.1}\" y=\"{}\" width=\"{:.1}\" height=\"4\" fill=\"{ACCENT}\"/>",
                Y + 22.0,
                (to - from).max(3.0)
            );
        }
        let _ = write!(svg, "<path d=\"M{LEFT} {Y}H{RIGHT}\" stroke=\"{PALE}\" stroke-width=\"2\"/>");
        for year in (self.first..self.end)
            .filter(|year| *year == self.first || year % 5 == 0 && *year > self.first + 2)
        {
            let x = self.x(f64::from(year));
            let _ = write!(svg, "<path d=\"M{x:.1} {Y}v14\" stroke=\"{PALE}\" stroke-width=\"2\"/>");
            svg += &text(
                x,
                Y + 62.0,
                Face::Plain,
                22.0,
                QUIET,
                if year == self.first { "start" } else { "middle" },
                &year.to_string(),
            );
        }
        for raised in [false, true] {
            for mark in self.marks.iter().filter(|mark| mark.raised == raised) {
                let (radius, colour) = if raised { (11.0, ACCENT) } else { (6.0, PALE) };
                let x = self.x(mark.at);
                let _ = if mark.stated {
                    write!(svg, "<circle cx=\"{x:.1}\" cy=\"{Y}\" r=\"{radius}\" fill=\"{colour}\"/>")
                } else {
                    let inner = radius - 1.5;
                    write!(
                        svg,
                        "<circle cx=\"{x:.1}\" cy=\"{Y}\" r=\"{inner}\" fill=\"#fdfcf9\" stroke=\"{colour}\" stroke-width=\"3\"/>"
                    )
                };
            }
        }
        svg
    }
}

/// A day as years since the beginning of our era, months and days taken as equal parts.
fn place((year, month, day): Day) -> f64 {
    f64::from(year) + (f64::from(month) - 1.0) / 12.0 + (f64::from(day) - 1.0) / 372.0
}

fn middle(span: Span) -> f64 {
    let last = span.end().unwrap_or(span.start()).last_day();
    f64::midpoint(place(span.start().first_day()), place(last))
}
