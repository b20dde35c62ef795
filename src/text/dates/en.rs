//! In English.

use crate::domain::date::{Date, Span};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn month(number: u8) -> &'static str {
    MONTHS[usize::from(number) - 1]
}

fn date(date: Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(year, number) => format!("{} {year}", month(number)),
        Date::Day(year, number, day) => format!("{day} {} {year}", month(number)),
    }
}

pub fn span(span: Span) -> String {
    match span {
        Span::On(on) => date(on),
        Span::Since(start) => format!("since {}", date(start)),
        Span::Between(start, end) => format!("between {} and {}", date(start), date(end)),
        Span::During(start, end) => during(start, end),
    }
}

/// What two dates share is said once: 8–9 May 2008.
fn during(start: Date, end: Date) -> String {
    match (start, end) {
        (Date::Day(y1, m1, d1), Date::Day(y2, m2, d2)) if (y1, m1) == (y2, m2) => {
            format!("{d1}–{d2} {} {y1}", month(m1))
        }
        (Date::Day(y1, m1, d1), Date::Day(y2, ..)) if y1 == y2 => {
            format!("{d1} {} – {}", month(m1), date(end))
        }
        (Date::Month(y1, m1), Date::Month(y2, _)) if y1 == y2 => format!("{} – {}", month(m1), date(end)),
        (Date::Month(y1, m1), Date::Day(y2, m2, _)) if (y1, m1) == (y2, m2) => {
            format!("{}, until {}", date(start), date(end))
        }
        (Date::Year(y1), Date::Year(y2)) => format!("{y1}–{y2}"),
        _ => format!("{} – {}", date(start), date(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_say_no_more_than_is_known() {
        let shown = |text: &str| span(text.parse().unwrap());
        assert_eq!(shown("2008-05-08/2008-05-09"), "8–9 May 2008");
        assert_eq!(shown("1996-02"), "February 1996");
        assert_eq!(shown("1998"), "1998");
        assert_eq!(shown("2009-07/2009-07-10"), "July 2009, until 10 July 2009");
        assert_eq!(shown("2012-06-19/2013-06-25"), "19 June 2012 – 25 June 2013");
        assert_eq!(shown("2023-11-26/2023-12-01"), "26 November – 1 December 2023");
        assert_eq!(shown("2017-10/2017-12"), "October – December 2017");
        assert_eq!(shown("[1999-01-29..2000-03-24]"), "between 29 January 1999 and 24 March 2000");
        assert_eq!(shown("1997/.."), "since 1997");
    }
}
