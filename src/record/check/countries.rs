//! Countries: their codes, their membership, and what the record as a whole says of it.

use super::records::Records;
use crate::domain::country::Country;
use crate::record::problem::Problem;

pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    for (at, country) in records.countries.iter().enumerate() {
        let mut problem = |place: &str, found: String, expected: &str| {
            problems.push(Problem::new(&country.path, place, found, expected));
        };
        codes(country, &mut problem);
        joined(records, country, &mut problem);
        for other in &records.countries[..at] {
            for (place, own, its) in
                [("/iso2", &country.iso2, &other.iso2), ("/m49", &country.m49, &other.m49)]
            {
                if own == its {
                    problem(place, format!("“{own}”, the code of “{}”", other.id), "a code of its own");
                }
            }
        }
    }
    let members = records.countries.iter().filter(|country| country.is_member()).count();
    let told = usize::from(records.about.membership.count);
    if members != told {
        let found = format!("{told}, where {members} countries are members");
        problems.push(Problem::new(&records.about.path, "/membership/count", found, "the number of members"));
    }
}

type Tell<'a> = &'a mut dyn FnMut(&str, String, &str);

fn codes(country: &Country, problem: Tell) {
    let capitals = |code: &str| code.bytes().all(|byte| byte.is_ascii_uppercase());
    let digits = |code: &str| code.bytes().all(|byte| byte.is_ascii_digit());
    if country.id.as_str().len() != 3 {
        problem("/id", format!("“{}”", country.id), "the three letters of ISO 3166-1");
    }
    if country.iso2.len() != 2 || !capitals(&country.iso2) {
        problem("/iso2", format!("“{}”", country.iso2), "the two capitals of ISO 3166-1");
    }
    if country.m49.len() != 3 || !digits(&country.m49) {
        problem("/m49", format!("“{}”", country.m49), "the three digits of UN M49");
    }
}

/// A member has joined, a founder at the first meeting, and each no later than the meeting that is said to have
/// admitted it.
fn joined(records: &Records, country: &Country, problem: Tell) {
    if country.is_member() != country.joined.is_some() {
        let found =
            if country.is_member() { "a member that never joined" } else { "an observer that joined" };
        problem("/joined", found.to_owned(), "a date of joining for members alone");
    }
    for (place, fact, at) in [
        ("/joined/value", &country.joined, &country.joined_at),
        ("/first_seen/value", &country.first_seen, &country.first_seen_at),
    ] {
        let dates = fact.as_ref().and_then(|fact| fact.value);
        let meeting = at.as_ref().and_then(|id| records.meeting(id.as_str()));
        let held = meeting.and_then(|meeting| Some((&meeting.id, meeting.dates.value?)));
        if let (Some(dates), Some((id, held))) = (dates, held)
            && !dates.touches(held.start().year(), held.start().year())
        {
            problem(place, format!("{dates}, at “{id}” of {held}"), "the year of the meeting");
        }
    }
    let first = country.joined_at.as_ref().and_then(|id| records.meeting(id.as_str()));
    if country.founding && first.and_then(|meeting| meeting.number) != Some(1) {
        problem(
            "/founding",
            "a founder that joined later".to_owned(),
            "one that joined at the first meeting",
        );
    }
}
