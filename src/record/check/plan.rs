//! The plan of action: activities under plans, areas and bodies that were there at the time.

use super::records::Records;
use crate::domain::activity::Activity;
use crate::domain::date::{Date, Span};
use crate::record::problem::Problem;

pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    for activity in &records.activities {
        let mut problem = |place: &str, found: String, expected: String| {
            problems.push(Problem::new(&activity.path, place, found, expected));
        };
        filed(records, activity, &mut problem);
        in_time(records, activity, &mut problem);
    }
    adopted(records, problems);
}

type Tell<'a> = &'a mut dyn FnMut(&str, String, String);

/// The objective is one of the area, and a year in the id is that of the activity.
fn filed(records: &Records, activity: &Activity, problem: Tell) {
    let area = records.areas.iter().find(|area| area.id == activity.area);
    if let (Some(area), Some(objective)) = (area, &activity.objective)
        && !area.objectives.iter().any(|it| it.id == *objective)
    {
        problem("/objective", format!("“{objective}”"), format!("an objective of “{}”", area.id));
    }
    let years = activity.id.as_str().split('-').filter(|word| word.len() == 4);
    for year in years.filter_map(|word| word.parse::<i16>().ok()) {
        match activity.dates.value {
            Some(dates) if !dates.touches(year, year) => {
                problem("/dates/value", dates.to_string(), format!("a date in {year}, as the id says"));
            }
            _ => {}
        }
    }
}

/// No activity is over before its plan, its body or the decision on it, and none begins when its plan has ended.
fn in_time(records: &Records, activity: &Activity, problem: Tell) {
    let Some(dates) = activity.dates.value else { return };
    let plan = activity.instrument.as_ref().and_then(|id| records.instruments.iter().find(|it| it.id == *id));
    let body = activity.body.as_ref().and_then(|id| records.bodies.iter().find(|it| it.id == *id));
    let decision = activity.decided_by.as_ref().and_then(|id| records.meeting(id.as_str()));
    for (place, told, since) in [
        (
            "/instrument",
            plan.map(|it| format!("“{}”, adopted in", it.id)),
            plan.and_then(|it| it.adopted.value),
        ),
        ("/body", body.map(|it| format!("“{}”, created in", it.id)), body.and_then(|it| it.created.value)),
        (
            "/decided_by",
            decision.map(|it| format!("“{}”, held in", it.id)),
            decision.and_then(|it| it.dates.value),
        ),
    ] {
        if let Some((told, since)) = told.zip(since).filter(|(_, since)| ends_before(dates, *since)) {
            let found = format!("{told} {since}, for an activity of {dates}");
            problem(place, found, "what was there at the time".to_owned());
        }
    }
    let Some(plan) = plan else { return };
    if let Some(period) = plan.period.filter(|period| ends_before(*period, dates)) {
        let found = format!("“{}”, a plan of {period}, for an activity of {dates}", plan.id);
        problem("/instrument", found, "the plan of that time".to_owned());
    }
}

fn ends_before(one: Span, other: Span) -> bool {
    one.end().is_some_and(|end| end.last_day() < other.start().first_day())
}

/// What a meeting adopted or created was not there before it, and no period ends before its plan is adopted.
fn adopted(records: &Records, problems: &mut Vec<Problem>) {
    let instruments = records
        .instruments
        .iter()
        .map(|it| (&it.path, "/adopted/value", it.adopted.value, it.meeting.as_ref(), it.period));
    let bodies = records
        .bodies
        .iter()
        .map(|it| (&it.path, "/created/value", it.created.value, it.created_by.as_ref(), None));
    for (path, place, since, meeting, period) in instruments.chain(bodies) {
        let Some(since) = since else { continue };
        let meeting = meeting.and_then(|id| records.meeting(id.as_str()));
        let held = meeting.and_then(|meeting| Some((&meeting.id, meeting.dates.value?)));
        if let Some((id, held)) = held.filter(|(_, held)| ends_before(since, *held)) {
            let found = format!("{since}, before “{id}” of {held}");
            problems.push(Problem::new(path, place, found, "a date that is not before its meeting"));
        }
        if let Some(period) =
            period.filter(|period| period.end().map(Date::year) < Some(since.start().year()))
        {
            let found = format!("the period {period} of what was adopted in {since}");
            problems.push(Problem::new(
                path,
                "/period",
                found,
                "a period that does not end before it is adopted",
            ));
        }
    }
}
