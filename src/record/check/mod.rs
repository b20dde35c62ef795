//! The integrity check: all that is wrong with the files, at once. Places are looked at one by one (`walk`, `texts`); rules
//! that look at several records together wait until every file has its shape.

mod countries;
mod doubts;
mod known;
mod links;
mod map;
mod meetings;
mod places;
mod plan;
mod records;
mod releases;
mod series;
mod texts;
mod walk;
mod when;

use super::files::DataFile;
use super::problem::Problem;
use super::shape;
use known::Known;
use records::Records;
use std::collections::BTreeSet;
use walk::Walk;

/// Every problem of the record, in order of file and place; none if it may be published.
pub fn check(files: &[DataFile]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in files {
        shape::check(file, &mut problems);
    }
    let shapely = problems.is_empty();
    let known = Known::collect(files, &mut problems);
    let mut used = BTreeSet::new();
    for file in files.iter().filter(|file| file.shelf != "map") {
        Walk { file, known: &known, used: &mut used, problems: &mut problems }.value("", &file.value);
    }
    links::check(files, &used, &mut problems);
    if let Some(records) = shapely.then(|| Records::read(files)).flatten() {
        meetings::check(&records, &mut problems);
        plan::check(&records, &mut problems);
        countries::check(&records, &mut problems);
        series::check(&records, &mut problems);
        doubts::check(files, &mut problems);
        releases::check(&records, &mut problems);
        map::check(files, &mut problems);
        when::check(files, &records, &mut problems);
    }
    problems.sort();
    problems.dedup();
    problems
}
