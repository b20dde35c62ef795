//! Items of the window on their way to their places.

use super::chart::{GAP, Placed, Shape};
use super::design::{Design, tenth, within};
use super::item::{Form, Item};
use super::label::{Label, beside, text_width};
use super::scale::{Scale, Stretch};

/// Terms that begin closer than this are drawn as one.
const HAIR: f64 = 2.0;

/// Days in the longest month.
const MONTH: i32 = 31;

/// An item of the window, with the stretch it takes up.
pub struct Seen {
    pub item: usize,
    pub form: Form,
    /// It happened some day of a stretch longer than a month, which is never drawn as a point.
    vague: bool,
    stretch: Stretch,
    pub left: f64,
    pub right: f64,
    pub label: Option<Label>,
}

pub fn see<T>(design: Design, scale: &Scale, at: usize, item: &Item<T>) -> Option<Seen> {
    let (first, last) = item.days();
    let stretch = scale.stretch(first, last)?;
    let least = if item.form == Form::Term { 0.0 } else { design.mark };
    let (left, right) = if stretch.right - stretch.left >= least {
        (stretch.left, stretch.right)
    } else {
        let middle = f64::midpoint(stretch.left, stretch.right);
        (middle - least / 2.0, middle + least / 2.0)
    };
    let label = (item.form == Form::Period)
        .then(|| {
            let (after, before) = ((right + GAP, scale.right()), (scale.left(), left - GAP));
            beside(&item.names, design.letter, after, before)
        })
        .flatten();
    let vague = last.is_none_or(|last| last - first >= MONTH);
    Some(Seen { item: at, form: item.form, vague, stretch, left, right, label })
}

impl Seen {
    pub fn placed(self, lane: usize, y: f64) -> Placed {
        let seen = self.stretch.right - self.stretch.left >= self.right - self.left;
        let shape = match self.form {
            Form::Event if !seen && !self.vague => Shape::Point,
            Form::Event => Shape::Stretch,
            Form::Term | Form::Period => Shape::Bar,
        };
        Placed {
            items: vec![self.item],
            lane,
            left: tenth(self.left),
            right: tenth(self.right),
            y,
            shape,
            before: self.stretch.before,
            after: self.stretch.after,
            label: self.label,
        }
    }
}

/// Terms in their lane; those too narrow to tell apart become one.
pub fn merged(lane: usize, terms: Vec<Seen>, y: f64) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    for term in terms {
        match placed.last_mut().filter(|last| term.left - last.left < HAIR) {
            Some(last) => {
                last.items.push(term.item);
                last.right = last.right.max(tenth(term.right));
                last.after |= term.stretch.after;
            }
            None => placed.push(term.placed(lane, tenth(y))),
        }
    }
    placed
}

/// What found no tier, in equal parts of the line, so that the picture stays small however much there is.
pub fn bundled(design: Design, lane: usize, rest: &[Seen], scale: &Scale, y: f64) -> Vec<Placed> {
    let least = text_width("+00000", design.letter) + GAP;
    let parts = ((scale.right() - scale.left()) / least).floor().max(1.0);
    let part = (scale.right() - scale.left()) / parts;
    let mut bundles: Vec<Vec<usize>> = vec![Vec::new(); parts as usize];
    for seen in rest {
        let at = (f64::midpoint(seen.left, seen.right) - scale.left()) / part;
        bundles[within(at, 0.0, parts - 1.0) as usize].push(seen.item);
    }
    let placed = |(at, items): (usize, Vec<usize>)| {
        let left = scale.left() + at as f64 * part;
        Placed {
            items,
            lane,
            left: tenth(left),
            right: tenth(left + part - GAP),
            y,
            shape: Shape::Bundle,
            before: false,
            after: false,
            label: None,
        }
    };
    bundles.into_iter().enumerate().filter(|(_, items)| !items.is_empty()).map(placed).collect()
}
