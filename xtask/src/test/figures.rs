//! How much was tried, from lines such as `figure: 1000 datasets mutated` that any test may print. Lines that count the
//! same thing add up.

use std::fmt;
use std::ops::AddAssign;

#[derive(Default)]
pub struct Figures(Vec<(u64, String)>);

impl Figures {
    /// Adds what a line reports; any other line adds nothing.
    pub fn read(&mut self, line: &str) {
        let Some((_, figure)) = line.split_once("figure: ") else { return };
        let Some((number, what)) = figure.trim_end().split_once(' ') else { return };
        let Ok(number) = number.parse::<u64>() else { return };
        self.add(number, what.to_owned());
    }

    fn add(&mut self, number: u64, what: String) {
        match self.0.iter_mut().find(|(_, known)| *known == what) {
            Some((sum, _)) => *sum += number,
            None => self.0.push((number, what)),
        }
    }

    /// Holds what was tried against what the page on accessibility says of it: a day, then lines of a number and what it
    /// counts. What falls short is a fault of the run. What was not tried at all is one too, unless something was skipped.
    pub fn short_of(&self, told: &str, skipped: bool) -> Vec<String> {
        let lines = told.lines().skip(1).filter_map(|line| line.split_once(' '));
        let is = |what: &str| self.0.iter().find(|(_, known)| known == what).map(|(number, _)| *number);
        lines
            .filter(|(number, what)| match is(what) {
                Some(is) => number.parse().is_ok_and(|told: u64| is < told),
                None => !skipped,
            })
            .map(|(number, what)| format!("{} {what}, of {number} that are told", is(what).unwrap_or(0)))
            .collect()
    }
}

impl AddAssign for Figures {
    fn add_assign(&mut self, other: Figures) {
        other.0.into_iter().for_each(|(number, what)| self.add(number, what));
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|(number, what)| writeln!(f, "{:>11}  {what}", grouped(*number)))
    }
}

/// 100000 as `100,000`.
fn grouped(number: u64) -> String {
    match number {
        0..1000 => number.to_string(),
        _ => format!("{},{:03}", grouped(number / 1000), number % 1000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_and_like_ones_added() {
        let mut figures = Figures::default();
        let lines = [
            "figure: 100000 odd addresses read",
            "test odd ... figure: 7 pages told",
            "figure: 3 pages told",
            "figure: many pages told",
            "a figure of speech",
        ];
        lines.iter().for_each(|line| figures.read(line));
        assert_eq!(figures.to_string(), "    100,000  odd addresses read\n         10  pages told\n");
    }

    #[test]
    fn what_is_told_must_have_been_tried() {
        let mut figures = Figures::default();
        figures.read("figure: 7 pages told");
        assert!(figures.short_of("2026-11-28\n7 pages told\n", false).is_empty());
        assert!(figures.short_of("2026-11-28\n6 pages told\n", false).is_empty());
        assert_eq!(
            figures.short_of("2026-11-28\n8 pages told\n", true),
            ["7 pages told, of 8 that are told"]
        );
        let missing = "2026-11-28\n5 faults survived\n";
        assert_eq!(figures.short_of(missing, false), ["0 faults survived, of 5 that are told"]);
        assert!(figures.short_of(missing, true).is_empty());
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!([999, 1000, 1_002_003].map(grouped), ["999", "1,000", "1,002,003"]);
    }
}
