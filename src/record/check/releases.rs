//! The versions of the record: the newest first, none after the day the record is of.

use super::records::Records;
use crate::domain::date::Date;
use crate::record::problem::Problem;

pub fn check(records: &Records, problems: &mut Vec<Problem>) {
    let releases = &records.releases;
    let mut problem = |at: usize, field: &str, found: String, expected: &str| {
        problems.push(Problem::new(&releases.path, format!("/{at}/{field}"), found, expected));
    };
    for (at, release) in releases.iter().enumerate() {
        if numbers(&release.version).is_none() {
            problem(at, "version", format!("“{}”", release.version), "three numbers, as in 1.2.0");
        }
        if !matches!(release.date.start(), Date::Day(..)) {
            problem(at, "date", release.date.to_string(), "a day");
        }
    }
    for (at, pair) in releases.windows(2).enumerate() {
        let [newer, older] = pair else { continue };
        if numbers(&newer.version) <= numbers(&older.version) {
            let found = format!("{} above {}", newer.version, older.version);
            problem(at, "version", found, "the newest version first");
        }
        if newer.date.start().first_day() < older.date.start().first_day() {
            let found = format!("{} above {}", newer.date, older.date);
            problem(at, "date", found, "the newest version first");
        }
    }
    match releases.first() {
        None => problems.push(Problem::new(&releases.path, "", "no version", "at least one")),
        Some(newest) if newest.date.start().first_day() > records.about.as_of.start().first_day() => {
            let found = format!("{}, after {}, which the record is of", newest.date, records.about.as_of);
            problem(0, "date", found, "no day after “as_of” in public/data/record.json");
        }
        Some(_) => {}
    }
}

fn numbers(version: &str) -> Option<[u32; 3]> {
    let numbers: Option<Vec<u32>> = version.split('.').map(|part| part.parse().ok()).collect();
    numbers?.try_into().ok()
}
