//! What the record can date of an activity: how it stood at the end of any year, and how old the last trace is.

use super::activity::{Activity, Status};
use super::atlas::Atlas;
use super::cites::{Cites, Footnotes};
use super::date::Span;
use super::id::Id;
use super::query::Outcome;
use super::source::Source;

/// The dated traces of one activity, in calendar years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traces {
    status: Option<Status>,
    dates: Option<Span>,
    /// Year of the meeting that decided it.
    decided: Option<i16>,
    /// Year of the latest dated source of its status.
    reported: Option<i16>,
    /// Every year of which something dated remains, rising, none later than the record.
    years: Vec<i16>,
}

/// How an activity stood at the end of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing dated tells of it so early.
    NotYet,
    /// Nothing about it is dated, so it cannot be placed in any year.
    Undated,
    Stood(Outcome),
}

impl Traces {
    pub fn of(atlas: &Atlas, activity: &Activity) -> Self {
        let record = atlas.about.as_of.start().year();
        let year = |id: &Id<Source>| atlas.sources.get(id)?.date.map(last_year);
        let meeting = |id: &Option<_>| atlas.meetings.get(id.as_ref()?)?.year();
        let decided = meeting(&activity.decided_by);
        let mut cited = Footnotes::default();
        activity.cite(&mut cited);
        let dates = activity.dates.value;
        let mut years: Vec<i16> = cited.sources().iter().filter_map(year).collect();
        years.extend(
            dates.iter().flat_map(|span| [Some(span.start()), span.end()]).flatten().map(|it| it.year()),
        );
        years.extend(decided.into_iter().chain(meeting(&activity.received_by)));
        years.retain(|&year| year <= record);
        years.sort_unstable();
        years.dedup();
        let reported = activity.status.sources.iter().filter_map(year).max();
        Traces { status: activity.status.value, dates, decided, reported, years }
    }

    pub fn years(&self) -> &[i16] {
        &self.years
    }

    /// The first year in which the activity is known to have been at least decided: that of its dates or of
    /// the meeting that decided it; for an undated activity, that of its oldest dated source.
    pub fn first(&self) -> Option<i16> {
        let dated = self.dates.map(|span| span.start().year());
        [dated, self.decided].into_iter().flatten().min().or_else(|| self.years.first().copied())
    }

    /// How the activity stood at the end of `year`, as far as dated evidence tells.
    ///
    /// - Before its first date, or the meeting that decided it, it is not there yet.
    /// - Once decided and before its first date, it is proposed.
    /// - What is reported completed was under way between its first and its last date, and completed from the
    ///   last one on. Where only a range is known, or no end, or no date at all, the years before the latest
    ///   report of its completion are not documented.
    /// - What is reported ongoing or recurring stays so up to its last dated trace and is not documented after.
    /// - What is reported proposed or started stays so: nothing later is known.
    /// - In all other years its state is not documented.
    pub fn at(&self, year: i16) -> Then {
        match self.first() {
            None => Then::Undated,
            Some(first) if year < first => Then::NotYet,
            Some(_) => Then::Stood(self.known(year).map_or(Outcome::NotDocumented, Outcome::Documented)),
        }
    }

    fn known(&self, year: i16) -> Option<Status> {
        let reported = || self.reported.is_some_and(|reported| reported <= year);
        if self.dates.is_some_and(|span| year < span.start().year()) {
            return Some(Status::Proposed);
        }
        match self.status {
            Some(Status::Completed) => self.completed(year),
            Some(status @ (Status::Ongoing | Status::Recurring)) => {
                let begun = self.dates.is_some() || reported();
                (begun && self.years.last().is_some_and(|&last| year <= last)).then_some(status)
            }
            Some(Status::Started) => (self.dates.is_some() || reported()).then_some(Status::Started),
            Some(Status::Proposed) => Some(Status::Proposed),
            None => (self.dates.is_none() && self.decided == Some(year)).then_some(Status::Proposed),
        }
    }

    fn completed(&self, year: i16) -> Option<Status> {
        let done = match self.dates {
            Some(Span::On(end) | Span::During(_, end) | Span::Between(_, end)) => year >= end.year(),
            Some(Span::Since(_)) | None => self.reported.is_some_and(|reported| year >= reported),
        };
        match self.dates {
            _ if done => Some(Status::Completed),
            Some(Span::During(..)) => Some(Status::Ongoing),
            None if self.decided == Some(year) => Some(Status::Proposed),
            _ => None,
        }
    }
}

/// The last year a span names.
fn last_year(span: Span) -> i16 {
    span.end().unwrap_or(span.start()).year()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn traces(status: Option<Status>, dates: &str, decided: Option<i16>, reported: &[i16]) -> Traces {
        let dates: Option<Span> = dates.parse().ok();
        let mut years: Vec<i16> = reported.to_vec();
        years.extend(dates.map(|span| span.start().year()));
        years.extend(dates.map(last_year));
        years.extend(decided);
        years.sort_unstable();
        years.dedup();
        Traces { status, dates, decided, reported: reported.iter().max().copied(), years }
    }

    fn stood(status: Status) -> Then {
        Then::Stood(Outcome::Documented(status))
    }

    const UNKNOWN: Then = Then::Stood(Outcome::NotDocumented);

    #[test]
    fn a_decision_is_a_proposal_until_it_is_carried_out() {
        let it = traces(Some(Status::Completed), "2008-07-03", Some(2006), &[2011]);
        assert_eq!(it.at(2005), Then::NotYet);
        assert_eq!(it.at(2006), stood(Status::Proposed));
        assert_eq!(it.at(2007), stood(Status::Proposed));
        assert_eq!(it.at(2008), stood(Status::Completed));
    }

    #[test]
    fn what_took_years_was_under_way_between_its_dates() {
        let it = traces(Some(Status::Completed), "2003/2008", None, &[2008]);
        assert_eq!(
            [2002, 2003, 2007, 2008].map(|year| it.at(year)),
            [Then::NotYet, stood(Status::Ongoing), stood(Status::Ongoing), stood(Status::Completed)]
        );
    }

    #[test]
    fn a_moment_within_a_range_is_not_guessed() {
        let it = traces(Some(Status::Completed), "[2001..2004]", None, &[]);
        assert_eq!([2001, 2003, 2004].map(|year| it.at(year)), [UNKNOWN, UNKNOWN, stood(Status::Completed)]);
    }

    #[test]
    fn an_undated_activity_is_only_as_old_as_its_sources() {
        let it = traces(Some(Status::Completed), "", None, &[2011, 2015]);
        assert_eq!(
            [2010, 2011, 2014, 2015].map(|year| it.at(year)),
            [Then::NotYet, UNKNOWN, UNKNOWN, stood(Status::Completed)]
        );
        assert_eq!(traces(Some(Status::Completed), "", None, &[]).at(2020), Then::Undated);
    }

    #[test]
    fn what_is_not_documented_stays_so() {
        let it = traces(None, "1998", Some(1997), &[]);
        assert_eq!([1997, 1998, 2020].map(|year| it.at(year)), [stood(Status::Proposed), UNKNOWN, UNKNOWN]);
        let fund = traces(Some(Status::Recurring), "2005/..", None, &[2008, 2018]);
        assert_eq!(fund.at(2018), stood(Status::Recurring));
        assert_eq!(fund.at(2019), UNKNOWN);
        let opened = traces(Some(Status::Started), "2023", None, &[]);
        assert_eq!(opened.at(2025), stood(Status::Started));
    }

    proptest! {
        /// Rewinding may only know less than the record, and what was completed stays completed.
        #[test]
        fn no_year_knows_more_than_the_record(
            status in prop::option::of(prop::sample::select(Status::ALL.to_vec())),
            start in 1996i16..2027, length in 0i16..6, form in 0usize..5,
            decided in prop::option::of(1996i16..2027),
            reported in prop::collection::vec(1996i16..2027, 0..3),
        ) {
            let end = start + length;
            let dates = [String::new(), format!("{start}"), format!("{start}/{end}"), format!("{start}/.."), format!("[{start}..{end}]")];
            let it = traces(status, &dates[form], decided, &reported);
            let mut done = false;
            for year in 1990..2040 {
                match it.at(year) {
                    Then::Undated => prop_assert!(it.first().is_none()),
                    Then::NotYet => prop_assert!(it.first().is_some_and(|first| year < first)),
                    Then::Stood(Outcome::NotDocumented) => prop_assert!(!done),
                    Then::Stood(Outcome::Documented(then)) => {
                        let earlier = [Status::Proposed, Status::Ongoing];
                        prop_assert!(Some(then) == status || earlier.contains(&then), "{then:?} in {year}");
                        prop_assert!(!done || then == Status::Completed);
                        done |= then == Status::Completed;
                    }
                }
            }
        }
    }
}
