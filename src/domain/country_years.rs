//! A country's years in the Conference on one line: its presidencies as bars, the meetings it hosted as dots.

use super::atlas::Atlas;
use super::country::Country;
use super::fact::Certainty;
use super::id::Id;
use super::meeting::Meeting;

/// The picture, in pixels of its `viewBox`.
pub const WIDTH: f64 = 720.0;
pub const HEIGHT: f64 = 96.0;

const LEFT: f64 = 8.0;
const RIGHT: f64 = WIDTH - 8.0;

#[derive(Clone, Debug, PartialEq)]
pub struct CountryYears {
    /// From the left edge of a year to that of the next.
    pub step: f64,
    /// Years that are named below the line, and the middle of each.
    pub ticks: Vec<(i16, f64)>,
    pub presidencies: Vec<PlacedYear>,
    pub hosted: Vec<PlacedYear>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct PlacedYear {
    pub year: i16,
    pub meeting: Id<Meeting>,
    pub certainty: Certainty,
    /// The left edge of the year.
    pub x: f64,
    /// How many of the same kind stand below it in the same year.
    pub level: usize,
}

impl CountryYears {
    /// From the first year of the record to the last that is known to have or to lack a meeting.
    pub fn new(atlas: &Atlas, country: &Id<Country>) -> Option<Self> {
        let met = atlas.meetings.iter().filter_map(Meeting::year);
        let years = met.chain(atlas.about.undocumented_years.iter().map(|it| it.year));
        let (first, last) = (years.clone().min()?, years.max()?);
        let step = (RIGHT - LEFT) / f64::from(last - first + 1);
        let x = |year: i16| tenth(LEFT + step * f64::from(year - first));
        let place = |all: &mut dyn Iterator<Item = (&Meeting, Certainty)>| {
            let mut placed: Vec<PlacedYear> = Vec::new();
            for (meeting, certainty) in all {
                let Some(year) = meeting.year() else { continue };
                let level = placed.iter().filter(|other| other.year == year).count();
                placed.push(PlacedYear { year, meeting: meeting.id.clone(), certainty, x: x(year), level });
            }
            placed
        };
        let presidencies = place(&mut atlas.presided_by(country).map(|it| (it.meeting, it.fact.certainty)));
        let hosted =
            place(&mut atlas.hosted_by(country).filter_map(|it| Some((it, it.host.as_ref()?.certainty))));
        let ticks = (first..=last)
            .filter(|year| year % 5 == 0)
            .map(|year| (year, tenth(x(year) + step / 2.0)))
            .collect();
        Some(CountryYears { step: tenth(step), ticks, presidencies, hosted })
    }
}

fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
