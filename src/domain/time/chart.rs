//! Items placed on a picture of a fixed width.

use super::design::{Design, tenth};
use super::item::{Form, Item};
use super::label::{Label, beside, text_width};
use super::pack::{self, arranged};
use super::scale::Scale;
use super::seen::{Seen, bundled, merged, see};
use super::ticks::{Tick, ticks};
use super::window::Window;

/// The horizontal strip of a lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    pub top: f64,
    pub height: f64,
}

/// A year pointed out across all lanes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    pub year: i16,
    pub left: f64,
    pub right: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Its days take less room than the mark itself.
    Point,
    /// Some day, or days, of a stretch that can be seen.
    Stretch,
    Bar,
    /// Several items where there is no room for each.
    Bundle,
}

/// One item, or a bundle of them, in its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// Positions in the list of items.
    pub items: Vec<usize>,
    pub lane: usize,
    pub left: f64,
    pub right: f64,
    /// The middle of its tier.
    pub y: f64,
    pub shape: Shape,
    /// It goes on before the left or after the right end of the axis.
    pub before: bool,
    pub after: bool,
    pub label: Option<Label>,
}

impl Placed {
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    /// From where to where it reaches with its label.
    pub fn room(&self) -> (f64, f64) {
        let label = self.label.as_ref();
        let left = label.map_or(self.left, |label| self.left.min(label.left()));
        (left, label.map_or(self.right, |label| self.right.max(label.right())))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    pub window: Window,
    pub design: Design,
    pub height: f64,
    /// Ends of the axis.
    pub left: f64,
    pub right: f64,
    pub rows: Vec<Row>,
    pub ticks: Vec<Tick>,
    pub terms: Vec<Placed>,
    /// Events and periods, in order of their left ends.
    pub things: Vec<Placed>,
    pub holes: Vec<Band>,
}

/// Tiers in one lane for events, and for periods, before the rest is bundled.
const TIERS: (usize, usize) = (3, 10);

/// Room between two things of a tier, and between a thing and its label.
pub const GAP: f64 = 4.0;

impl Chart {
    /// Places all items that fall into the window. `holes` are years to point out in all lanes.
    pub fn place<T>(design: Design, items: &[Item<T>], lanes: usize, holes: &[i16], window: Window) -> Chart {
        let margin = design.mark / 2.0 + 1.0;
        let left = design.gutter + margin;
        let scale = Scale::new(window, left, design.width - margin - left);
        let mut by_lane: Vec<Vec<Seen>> = (0..lanes).map(|_| Vec::new()).collect();
        for (at, item) in items.iter().enumerate().filter(|(_, item)| item.lane < lanes) {
            by_lane[item.lane].extend(see(design, &scale, at, item));
        }
        let mut chart = Chart {
            window,
            design,
            height: design.row,
            left: tenth(scale.left()),
            right: tenth(scale.right()),
            rows: Vec::with_capacity(lanes),
            ticks: ticks(window, &scale, text_width("2000 ", design.letter)),
            terms: Vec::new(),
            things: Vec::new(),
            holes: holes.iter().filter_map(|year| band(&scale, *year)).collect(),
        };
        for (lane, seen) in by_lane.into_iter().enumerate() {
            let seen = arranged(seen, |seen| (seen.left, seen.right));
            chart.add_lane(lane, seen, &scale);
        }
        chart.things = arranged(chart.things, |thing| (thing.left, thing.y));
        chart.label(items);
        chart
    }

    fn add_lane(&mut self, lane: usize, seen: Vec<Seen>, scale: &Scale) {
        let (terms, things): (Vec<Seen>, Vec<Seen>) =
            seen.into_iter().partition(|seen| seen.form == Form::Term);
        let top = self.height;
        let (placed, tiers) = self.tiered(lane, things, scale);
        let height = self.design.row * tiers.max(1) as f64;
        self.rows.push(Row { top, height });
        self.height += height;
        self.terms.extend(merged(lane, terms, top + height / 2.0));
        self.things.extend(placed);
    }

    /// The things of one lane in tiers, labelled; and how many tiers they take.
    fn tiered(&self, lane: usize, things: Vec<Seen>, scale: &Scale) -> (Vec<Placed>, usize) {
        let most = if things.iter().any(|thing| thing.form == Form::Period) { TIERS.1 } else { TIERS.0 };
        let taken = |thing: &Seen| {
            let label = thing.label.as_ref().map(|label| (label.left(), label.right()));
            let (left, right) = label.unwrap_or((thing.left, thing.right));
            (thing.left.min(left), thing.right.max(right) + GAP)
        };
        let things = arranged(things, taken);
        let tiers = pack::tiers(things.iter().map(taken), most);
        let used = tiers.iter().flatten().map(|tier| tier + 1).max().unwrap_or(0);
        let middle = |tier: usize| tenth(self.height + (tier as f64 + 0.5) * self.design.row);
        let mut rest = Vec::new();
        let mut placed = Vec::new();
        for (thing, tier) in things.into_iter().zip(tiers) {
            match tier {
                Some(tier) => placed.push(thing.placed(lane, middle(tier))),
                None => rest.push(thing),
            }
        }
        let bundles = bundled(self.design, lane, &rest, scale, middle(used));
        let used = used + usize::from(!bundles.is_empty());
        placed.extend(bundles);
        (placed, used)
    }

    /// Gives every unlabelled event the best name there is room for.
    fn label<T>(&mut self, items: &[Item<T>]) {
        let order = arranged((0..self.things.len()).collect(), |thing: &usize| {
            let thing = &self.things[*thing];
            (thing.y, thing.left)
        });
        let mut taken = (f64::MIN, 0.0);
        for (at, thing) in order.iter().enumerate() {
            let tier = self.things[*thing].y;
            let start = if taken.0 == tier { taken.1 + GAP } else { self.left };
            let next = order.get(at + 1).map(|next| &self.things[*next]).filter(|next| next.y == tier);
            let end = next.map_or(self.right, |next| next.room().0 - GAP);
            let label = self.label_for(&self.things[*thing], items, start, end);
            let thing = &mut self.things[*thing];
            thing.label = thing.label.take().or(label);
            taken = (tier, thing.room().1);
        }
    }

    fn label_for<T>(&self, thing: &Placed, items: &[Item<T>], start: f64, end: f64) -> Option<Label> {
        if thing.label.is_some() || thing.shape == Shape::Bundle {
            return None;
        }
        let (names, letter) = (&items[*thing.items.first()?].names, self.design.letter);
        let (left, right) = self.clear_of_terms(thing);
        let named = |left: f64, right: f64| beside(names, letter, (right + GAP, end), (start, left - GAP));
        named(left, right).or_else(|| named(thing.left, thing.right))
    }

    /// A thing with the narrow bar of a term behind it: a name beside both is not crossed by an edge of the bar.
    fn clear_of_terms(&self, thing: &Placed) -> (f64, f64) {
        let near = 2.0 * self.design.mark;
        let behind = |term: &&Placed| {
            term.lane == thing.lane && term.left < thing.right + GAP && thing.left - GAP < term.right
        };
        self.terms.iter().filter(behind).fold((thing.left, thing.right), |(left, right), term| {
            let left = if thing.left - term.left < near { left.min(term.left) } else { left };
            (left, if term.right - thing.right < near { right.max(term.right) } else { right })
        })
    }
}

fn band(scale: &Scale, year: i16) -> Option<Band> {
    let (first, last) = Window::of_year(year).days();
    let stretch = scale.stretch(first, Some(last))?;
    Some(Band { year, left: tenth(stretch.left), right: tenth(stretch.right) })
}
