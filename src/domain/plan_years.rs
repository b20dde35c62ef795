//! The activities by the year of their first date, as columns on one line, and the plans that were adopted meanwhile.

use super::activity::Activity;
use super::atlas::Atlas;
use super::fact::Certainty;
use super::lineage::plans;
use super::plan::Instrument;
use std::ops::RangeInclusive;

/// The picture, in pixels of its `viewBox`.
pub const WIDTH: f64 = 720.0;
pub const HEIGHT: f64 = 190.0;
/// The line on which columns stand.
pub const BASE: f64 = 160.0;

const MARGIN: f64 = 20.0;
/// The highest column: above it a plan is named.
const HIGHEST: f64 = 120.0;
/// Between two columns.
const GAP: f64 = 3.0;

#[derive(Clone, Debug, PartialEq)]
pub struct PlanYears<'a> {
    /// One a year, without a gap.
    pub columns: Vec<Column>,
    /// The plans adopted meanwhile, each with the column of its year.
    pub adopted: Vec<(&'a Instrument, Column)>,
    /// The years in which something turned.
    pub turns: Vec<Column>,
    pub undated: usize,
}

/// A year: activities whose date a source states, and on them those whose date is inferred.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub year: i16,
    pub stated: usize,
    pub inferred: usize,
    pub middle: f64,
    pub bars: [Bar; 2],
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Column {
    pub fn all(&self) -> usize {
        self.stated + self.inferred
    }

    /// Where the column ends.
    pub fn top(&self) -> f64 {
        self.bars[1].y
    }
}

impl<'a> PlanYears<'a> {
    /// None without a dated activity.
    pub fn new(atlas: &'a Atlas) -> Option<Self> {
        let years = years(atlas)?;
        let step = (WIDTH - 2.0 * MARGIN) / f64::from(years.end() - years.start() + 1);
        let middle = |year: i16| tenth(MARGIN + step * (f64::from(year - years.start()) + 0.5));
        let counts: Vec<(i16, usize, usize)> = years.clone().map(|year| counts(atlas, year)).collect();
        let most = counts.iter().map(|(_, stated, inferred)| stated + inferred).max()?;
        let unit = HIGHEST / most.max(1) as f64;
        let column = |(year, stated, inferred): (i16, usize, usize)| {
            let bar = |from: usize, to: usize| Bar {
                x: tenth(middle(year) - (step - GAP) / 2.0),
                y: tenth(BASE - unit * to as f64),
                width: tenth(step - GAP),
                height: tenth(unit * (to - from) as f64),
            };
            let bars = [bar(0, stated), bar(stated, stated + inferred)];
            Column { year, stated, inferred, middle: middle(year), bars }
        };
        let columns: Vec<Column> = counts.into_iter().map(column).collect();
        let of_year = |year: i16| columns.iter().find(|it| it.year == year).cloned();
        let adopted = plans(atlas)
            .into_iter()
            .filter_map(|plan| Some((plan, of_year(plan.adopted.value?.start().year())?)));
        let turns = atlas
            .about
            .turning_points
            .iter()
            .filter_map(|turn| of_year(atlas.meetings.get(&turn.meeting)?.year()?));
        Some(PlanYears {
            adopted: adopted.collect(),
            turns: turns.collect(),
            columns,
            undated: atlas.activities.iter().filter(|it| it.year().is_none()).count(),
        })
    }

    /// The year in which most began; the later of two alike.
    pub fn most(&self) -> Option<&Column> {
        self.columns.iter().max_by_key(|it| it.all())
    }
}

/// Of a year, the activities whose date is stated and those whose date is inferred.
fn counts(atlas: &Atlas, year: i16) -> (i16, usize, usize) {
    let of = |it: &&Activity| it.year() == Some(year);
    let is_stated = |it: &&Activity| it.dates.certainty == Certainty::Stated;
    let all = atlas.activities.iter().filter(of).count();
    let stated = atlas.activities.iter().filter(of).filter(is_stated).count();
    (year, stated, all - stated)
}

/// From the first year of an activity to the last.
fn years(atlas: &Atlas) -> Option<RangeInclusive<i16>> {
    let years = || atlas.activities.iter().filter_map(Activity::year);
    Some(years().min()?..=years().max()?)
}

fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
