//! Calendar dates with the precision the sources give, written as the files write them: a subset of the
//! Extended Date/Time Format (ISO 8601-2). Never instants, never a made-up day.

#[cfg(test)]
mod tests;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::str::FromStr;

/// A year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Date {
    Year(i16),
    Month(i16, u8),
    Day(i16, u8, u8),
}

/// When something was: on a date, over a stretch, from a date on, or on some day between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// `1996-02`
    On(Date),
    /// `1996-03-13/1996-03-14`
    During(Date, Date),
    /// `1997/..`, without a known end
    Since(Date),
    /// `[1999-01-29..2000-03-24]`, one unknown moment in a known range
    Between(Date, Date),
}

/// A calendar day as (year, month, day), for order and placement only.
pub type Day = (i16, u8, u8);

impl Date {
    pub const fn year(self) -> i16 {
        match self {
            Date::Year(year) | Date::Month(year, _) | Date::Day(year, _, _) => year,
        }
    }

    pub const fn first_day(self) -> Day {
        match self {
            Date::Year(year) => (year, 1, 1),
            Date::Month(year, month) => (year, month, 1),
            Date::Day(year, month, day) => (year, month, day),
        }
    }

    pub const fn last_day(self) -> Day {
        match self {
            Date::Year(year) => (year, 12, 31),
            Date::Month(year, month) => (year, month, days_in(year, month)),
            Date::Day(year, month, day) => (year, month, day),
        }
    }
}

impl Span {
    /// The first date named: what the record is sorted and filed by.
    pub const fn start(self) -> Date {
        match self {
            Span::On(date) | Span::During(date, _) | Span::Since(date) | Span::Between(date, _) => date,
        }
    }

    /// The last date named; none where the end is open.
    pub const fn end(self) -> Option<Date> {
        match self {
            Span::On(date) | Span::During(_, date) | Span::Between(_, date) => Some(date),
            Span::Since(_) => None,
        }
    }

    /// Whether any day of the span falls in the years from `first` to `last`.
    pub fn touches(self, first: i16, last: i16) -> bool {
        self.start().year() <= last && self.end().is_none_or(|end| end.year() >= first)
    }

    /// Sorts by the first possible day, then by the last, so that a whole year stands after its January.
    pub fn sort_key(self) -> (Day, Day) {
        let last = self.end().map_or((i16::MAX, 12, 31), Date::last_day);
        (self.start().first_day(), last)
    }
}

/// Days in a month of the Gregorian calendar; `month` is 1 to 12.
const fn days_in(year: i16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Why a text is not a date of the record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateError {
    Form(String),
    NoSuchDay(String),
    EndBeforeStart(String),
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            DateError::Form(text) => write!(
                f,
                "“{text}” is not a date; expected 1996, 1996-03, 1996-03-13, two of them joined by “/”, 1997/.. or [1999-01-29..2000-03-24]"
            ),
            DateError::NoSuchDay(text) => write!(f, "“{text}” is not in the calendar"),
            DateError::EndBeforeStart(text) => write!(f, "“{text}” ends before it starts"),
        }
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let form = || DateError::Form(text.to_owned());
        let number = |part: &str, digits: usize| -> Result<u16, DateError> {
            if part.len() != digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(form());
            }
            part.parse().map_err(|_| form())
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)? as i16;
        let month = parts.next().map(|part| number(part, 2)).transpose()?;
        let day = parts.next().map(|part| number(part, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(form());
        }
        match (month, day) {
            (None, _) => Ok(Date::Year(year)),
            (Some(month), None) if (1..=12).contains(&month) => Ok(Date::Month(year, month as u8)),
            (Some(month), Some(day))
                if (1..=12).contains(&month)
                    && (1..=u16::from(days_in(year, month as u8))).contains(&day) =>
            {
                Ok(Date::Day(year, month as u8, day as u8))
            }
            _ => Err(DateError::NoSuchDay(text.to_owned())),
        }
    }
}

impl FromStr for Span {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let ordered = |start: Date, end: Date| {
            if start.first_day() > end.last_day() {
                return Err(DateError::EndBeforeStart(text.to_owned()));
            }
            Ok((start, end))
        };
        if let Some(range) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let (start, end) = range.split_once("..").ok_or_else(|| DateError::Form(text.to_owned()))?;
            return ordered(start.parse()?, end.parse()?).map(|(start, end)| Span::Between(start, end));
        }
        match text.split_once('/') {
            None => text.parse().map(Span::On),
            Some((start, "..")) => start.parse().map(Span::Since),
            Some((start, end)) => {
                ordered(start.parse()?, end.parse()?).map(|(start, end)| Span::During(start, end))
            }
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Date::Year(year) => write!(f, "{year:04}"),
            Date::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Date::Day(year, month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Span::On(date) => write!(f, "{date}"),
            Span::During(start, end) => write!(f, "{start}/{end}"),
            Span::Since(start) => write!(f, "{start}/.."),
            Span::Between(start, end) => write!(f, "[{start}..{end}]"),
        }
    }
}

#[cfg(feature = "ssr")]
impl serde::Serialize for Span {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "ssr")]
impl schemars::JsonSchema for Span {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Span".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let date = r"\d{4}(-\d{2}(-\d{2})?)?";
        schemars::json_schema!({
            "type": "string",
            "description": "A date as precise as its source (1996, 1996-03, 1996-03-13), two of them joined by “/” for a \
                            stretch, 1997/.. without a known end, or [1999-01..2000-03] for one unknown moment between two.",
            "pattern": format!(r"^({date}|{date}/({date}|\.\.)|\[{date}\.\.{date}\])$")
        })
    }
}

impl<'de> Deserialize<'de> for Span {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}
