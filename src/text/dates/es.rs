//! In Spanish.

use crate::domain::date::{Date, Span};

const MONTHS: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

fn month(number: u8) -> &'static str {
    MONTHS[usize::from(number) - 1]
}

fn date(date: Date) -> String {
    match date {
        Date::Year(year) => year.to_string(),
        Date::Month(year, number) => format!("{} de {year}", month(number)),
        Date::Day(year, number, day) => format!("{} de {} de {year}", ordinal(day), month(number)),
    }
}

/// The first of a month is “1.º”.
fn ordinal(day: u8) -> String {
    if day == 1 { "1.º".into() } else { day.to_string() }
}

/// “el” before a day, nothing before a month or a year.
fn with_article(on: Date) -> String {
    match on {
        Date::Day(..) => format!("el {}", date(on)),
        _ => date(on),
    }
}

pub fn span(span: Span) -> String {
    match span {
        Span::On(on) => date(on),
        Span::Since(start) => format!("desde {}", with_article(start)),
        Span::Between(start, end) => format!("entre {} y {}", with_article(start), with_article(end)),
        Span::During(start, end) => during(start, end),
    }
}

/// What two dates share is said once: 8 y 9 de mayo de 2008.
fn during(start: Date, end: Date) -> String {
    match (start, end) {
        (Date::Day(y1, m1, d1), Date::Day(y2, m2, d2)) if (y1, m1) == (y2, m2) && d2 == d1 + 1 => {
            format!("{} y {d2} de {} de {y1}", ordinal(d1), month(m1))
        }
        (Date::Day(y1, m1, d1), Date::Day(y2, m2, d2)) if (y1, m1) == (y2, m2) => {
            format!("del {} al {d2} de {} de {y1}", ordinal(d1), month(m1))
        }
        (Date::Day(y1, m1, d1), Date::Day(y2, ..)) if y1 == y2 => {
            format!("del {} de {} al {}", ordinal(d1), month(m1), date(end))
        }
        (Date::Day(..), Date::Day(..)) => format!("del {} al {}", date(start), date(end)),
        (Date::Month(y1, m1), Date::Month(y2, _)) if y1 == y2 => format!("de {} a {}", month(m1), date(end)),
        (Date::Month(y1, m1), Date::Day(y2, m2, _)) if (y1, m1) == (y2, m2) => {
            format!("{}, hasta el {}", date(start), date(end))
        }
        (Date::Year(y1), Date::Year(y2)) => format!("{y1}–{y2}"),
        (_, Date::Day(..)) => format!("de {} al {}", date(start), date(end)),
        _ => format!("de {} a {}", date(start), date(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_in_spanish() {
        let shown = |text: &str| span(text.parse().unwrap());
        assert_eq!(shown("2008-05-08/2008-05-09"), "8 y 9 de mayo de 2008");
        assert_eq!(shown("2020-12-01/2020-12-04"), "del 1.º al 4 de diciembre de 2020");
        assert_eq!(shown("1996-02"), "febrero de 1996");
        assert_eq!(shown("2009-07/2009-07-10"), "julio de 2009, hasta el 10 de julio de 2009");
        assert_eq!(shown("2012-06-19/2013-06-25"), "del 19 de junio de 2012 al 25 de junio de 2013");
        assert_eq!(shown("2017-10/2017-12"), "de octubre a diciembre de 2017");
        assert_eq!(
            shown("[1999-01-29..2000-03-24]"),
            "entre el 29 de enero de 1999 y el 24 de marzo de 2000"
        );
        assert_eq!(shown("1997/.."), "desde 1997");
    }
}
