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
    /// The thing that a step from `thing` leads to: the next in time, or the nearest in the next row that has any.
    /// Where there is none, the thing itself; none in an empty picture.
    pub fn step(&self, thing: usize, step: Step) -> Option<usize> {
        let last = self.things.len().checked_sub(1)?;
        let thing = thing.min(last);
        Some(match step {
            Step::Earlier => thing.saturating_sub(1),
            Step::Later => (thing + 1).min(last),
            Step::First => 0,
            Step::Last => last,
            Step::Up => self.nearest(thing, |y, own| y < own).unwrap_or(thing),
            Step::Down => self.nearest(thing, |y, own| y > own).unwrap_or(thing),
        })
    }

    fn nearest(&self, thing: usize, beyond: impl Fn(f64, f64) -> bool) -> Option<usize> {
        let own = &self.things[thing];
        let far = |other: &Placed| ((other.y - own.y).abs(), (other.middle() - own.middle()).abs());
        let others = self.things.iter().enumerate().filter(|(_, other)| beyond(other.y, own.y));
        others
            .min_by(|(_, a), (_, b)| {
                let (a, b) = (far(a), far(b));
                a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
            })
            .map(|(at, _)| at)
    }

    /// The thing that stands for an item, alone or in a bundle.
    pub fn thing_of(&self, item: usize) -> Option<usize> {
        self.things.iter().position(|thing| thing.items.contains(&item))
    }
}
