//! Days counted one by one, so that time can be measured. Calendar days only: no clock, no time zone.

use crate::domain::date::{Day, Span};

/// Days since 1 March of the year 0.
pub type DayNumber = i32;

const DAYS_OF_400_YEARS: i32 = 146_097;

/// Years are taken to begin in March, so that a leap day is the last day of its year.
pub fn number_of((year, month, day): Day) -> DayNumber {
    let year = i32::from(year) - i32::from(month <= 2);
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let month = (i32::from(month) + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + i32::from(day) - 1;
    era * DAYS_OF_400_YEARS + year * 365 + year / 4 - year / 100 + day_of_year
}

/// The calendar day of a number.
pub fn day_of(number: DayNumber) -> Day {
    let (era, day) = (number.div_euclid(DAYS_OF_400_YEARS), number.rem_euclid(DAYS_OF_400_YEARS));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    ((era * 400 + year + later) as i16, month as u8, day as u8)
}

/// The first and the last day that a span of the record may cover; no last day where its end is open.
pub fn extent(span: Span) -> (DayNumber, Option<DayNumber>) {
    (number_of(span.start().first_day()), span.end().map(|end| number_of(end.last_day())))
}
