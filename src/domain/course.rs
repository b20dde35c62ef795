//! What came before and after a meeting.

use super::activity::Activity;
use super::atlas::Atlas;
use super::date::{Date, Span};
use super::meeting::Meeting;

#[derive(Clone, Debug, PartialEq)]
pub struct Course<'a> {
    /// The meetings of the same series on either side.
    pub before: Option<&'a Meeting>,
    pub after: Option<&'a Meeting>,
    /// Activities that certainly fall between it and the next of its series. One that is only dated to the year of
    /// either meeting is not among them.
    pub between: Vec<&'a Activity>,
}

impl<'a> Course<'a> {
    pub fn of(atlas: &'a Atlas, meeting: &Meeting) -> Course<'a> {
        let series: Vec<&Meeting> = atlas.meetings.iter().filter(|it| it.kind == meeting.kind).collect();
        let at = series.iter().position(|it| it.id == meeting.id);
        let before = at.and_then(|at| at.checked_sub(1)).map(|at| series[at]);
        let after = at.and_then(|at| series.get(at + 1)).copied();
        let dates = meeting.dates.value;
        let next = after.and_then(|after| after.dates.value);
        let open = after.is_none() || next.is_some();
        let falls_between = |activity: &&Activity| {
            let (Some(dates), Some(own)) = (dates, activity.dates.value) else { return false };
            open && follows(own, dates) && next.is_none_or(|next| follows(next, own))
        };
        let between = atlas.activities.iter().filter(falls_between).collect();
        Course { before, after, between }
    }
}

/// Whether every possible day of one span comes after every possible day of another.
fn follows(later: Span, earlier: Span) -> bool {
    earlier.end().map(Date::last_day).is_some_and(|last| later.start().first_day() > last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_certain_follows() {
        let follow = |later: &str, earlier: &str| follows(later.parse().unwrap(), earlier.parse().unwrap());
        assert!(follow("2008-06", "2008-05-08/2008-05-09"));
        assert!(!follow("2008", "2008-05-08/2008-05-09"));
        assert!(!follow("2009", "2008/.."));
        assert!(follow("2009", "2008"));
    }
}
