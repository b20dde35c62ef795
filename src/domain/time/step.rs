//! From one thing of a picture to the next, as the arrow keys go.

use super::chart::{Chart, Placed};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Earlier,
    Later,
    Up,
    Down,
    First,
    Last,
}

impl Chart {
    /// The thing that a step from `thing` leads to: the next in time, or the nearest in the next lane that has any.
    /// Where there is none, the thing itself; none in an empty picture.
    pub fn step(&self, thing: usize, step: Step) -> Option<usize> {
        let last = self.things.len().checked_sub(1)?;
        let thing = thing.min(last);
        Some(match step {
            Step::Earlier => thing.saturating_sub(1),
            Step::Later => (thing + 1).min(last),
            Step::First => 0,
            Step::Last => last,
            Step::Up => self.nearest(thing, |lane, own| lane < own).unwrap_or(thing),
            Step::Down => self.nearest(thing, |lane, own| lane > own).unwrap_or(thing),
        })
    }

    fn nearest(&self, thing: usize, beyond: impl Fn(usize, usize) -> bool) -> Option<usize> {
        let own = &self.things[thing];
        let lanes = self.things.iter().map(|other| other.lane).filter(|lane| beyond(*lane, own.lane));
        let lane = lanes.min_by_key(|lane| lane.abs_diff(own.lane))?;
        let far = |other: &Placed| (other.middle() - own.middle()).abs();
        let others = self.things.iter().enumerate().filter(|(_, other)| other.lane == lane);
        others.min_by(|(_, a), (_, b)| far(a).total_cmp(&far(b))).map(|(at, _)| at)
    }

    /// The thing that stands for an item, alone or in a bundle.
    pub fn thing_of(&self, item: usize) -> Option<usize> {
        self.things.iter().position(|thing| thing.items.contains(&item))
    }
}
