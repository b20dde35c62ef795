use super::*;
use proptest::prelude::*;

#[test]
fn reads_every_form_the_files_use() {
    let forms = ["1997", "1996-02", "1996-03-13", "1996-03-13/1996-03-14", "2009-07/2009-07-10", "1997/.."];
    for form in forms {
        assert_eq!(form.parse::<Span>().unwrap().to_string(), form);
    }
    let joined: Span = "[1999-01-29..2000-03-24]".parse().unwrap();
    assert_eq!(joined, Span::Between(Date::Day(1999, 1, 29), Date::Day(2000, 3, 24)));
}

#[test]
fn refuses_days_that_never_were() {
    for text in ["2023-02-29", "1996-13", "1996-00-10", "1900-02-29", "2024-04-31"] {
        assert_eq!(text.parse::<Span>(), Err(DateError::NoSuchDay(text.into())));
    }
    assert!("2024-02-29".parse::<Span>().is_ok());
}

#[test]
fn refuses_an_end_before_its_start() {
    let text = "2024-05-02/2024-05-01";
    assert_eq!(text.parse::<Span>(), Err(DateError::EndBeforeStart(text.into())));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_without_panic(text in "\\PC{0,40}") {
        let _ = text.parse::<Span>();
    }

    #[test]
    fn what_is_read_is_written_the_same(year in 1000i16..3000, month in 1u8..=12, day in 1u8..=28, later in 0i16..40) {
        let start = Date::Day(year, month, day);
        for span in [
            Span::On(start),
            Span::Since(Date::Month(year, month)),
            Span::During(start, Date::Year(year + later)),
            Span::Between(Date::Year(year), Date::Day(year + later, month, day)),
        ] {
            prop_assert_eq!(span.to_string().parse::<Span>(), Ok(span));
            prop_assert!(span.sort_key().0 <= span.sort_key().1);
        }
    }

    #[test]
    fn a_date_lies_within_itself(year in 1000i16..3000, month in 1u8..=12) {
        for date in [Date::Year(year), Date::Month(year, month)] {
            prop_assert!(date.first_day() < date.last_day());
            prop_assert!(Span::On(date).touches(year, year));
            prop_assert!(!Span::On(date).touches(year + 1, year + 2));
        }
    }
}
