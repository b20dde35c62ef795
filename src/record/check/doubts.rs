//! Disagreements: what is told in two ways, or in one that the atlas does not follow without saying why.

use super::known::{listed, shelf_of};
use crate::record::files::DataFile;
use crate::record::problem::Problem;
use std::collections::BTreeSet;

pub fn check(files: &[DataFile], problems: &mut Vec<Problem>) {
    for file in files {
        for (pointer, doubt) in listed(file) {
            if shelf_of(&pointer, file) != "disagreements" {
                continue;
            }
            let claims = doubt["claims"].as_array().map_or(&[][..], Vec::as_slice);
            let place = format!("{pointer}/claims");
            if claims.len() < 2 && (claims.is_empty() || doubt["why"].is_null()) {
                let found = format!("{} of them", claims.len());
                let expected = "two claims that differ, or one and why the atlas holds what it does";
                problems.push(Problem::new(&file.path, &place, found, expected));
            }
            let told: BTreeSet<String> = claims.iter().map(|claim| claim["text"].to_string()).collect();
            if told.len() < claims.len() {
                let expected = "claims that differ";
                problems.push(Problem::new(&file.path, &place, "the same claim twice", expected));
            }
            if file.shelf == "disagreements" && doubt["about"].as_array().is_none_or(Vec::is_empty) {
                let place = format!("{pointer}/about");
                let expected = "the records it is about";
                problems.push(Problem::new(&file.path, place, "nothing that it is about", expected));
            }
        }
    }
}
