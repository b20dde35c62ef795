//! Where names stand on a map: on the country itself where it has room, else beside it, joined to it by a line.

use super::mask::Mask;
use super::path::round;
use super::plane::{Bounds, Point};
use serde::{Deserialize, Serialize};

/// A name ready to draw, centred in its box.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacedLabel {
    /// The country's id.
    pub id: String,
    pub name: String,
    /// What a finger may hit; no two boxes of a map overlap.
    pub bounds: Bounds,
    /// From the country to its name, where the name stands beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<[Point; 2]>,
}

/// How large names are, in pixels of the map.
#[derive(Clone, Copy, Debug)]
pub struct Lettering {
    pub size: f64,
    /// The least height of a box.
    pub target: f64,
}

/// The mean width of a letter of a bold sans serif, in units of its size; on the safe side.
const LETTER: f64 = 0.62;
/// Names keep this far from each other and from dots.
const AIR: f64 = 4.0;

/// A country that wants its name on the map.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// The spot on the country where its name would stand best.
    pub heart: Point,
}

/// Places as many names as there is room for: first those that fit on their country, then the others in whichever
/// order leaves them best off together.
pub fn place(
    named: &[Named],
    mask: &Mask,
    dots: &[Point],
    picture: Bounds,
    style: Lettering,
) -> Vec<PlacedLabel> {
    let fits = |it: &Named| mask.share(it.id, style.box_at(it.heart, it.name)) >= 1.0;
    let (inside, beside): (Vec<&Named>, Vec<&Named>) = named.iter().partition(|it| fits(it));
    let choices = |it: &Named| {
        let open = candidates(it, picture, style).filter(|label| clears(label, dots, style));
        let mut all: Vec<(f64, PlacedLabel)> = open.map(|label| (cost(it, &label, mask), label)).collect();
        all.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        all
    };
    let mut placed = Vec::new();
    for it in inside {
        placed.extend(best(&choices(it), &placed).map(|(_, label)| label.clone()));
    }
    let beside: Vec<Vec<(f64, PlacedLabel)>> = beside.into_iter().map(choices).collect();
    let mut least = f64::INFINITY;
    let mut result = placed.clone();
    for order in orders(beside.len()) {
        let mut labels = placed.clone();
        let mut sum = 0.0;
        for at in order {
            match best(&beside[at], &labels) {
                Some((cost, label)) => {
                    sum += cost;
                    labels.push(label.clone());
                }
                None => sum += LEFT_OUT,
            }
        }
        if sum < least {
            (least, result) = (sum, labels);
        }
    }
    result
}

/// What it costs to leave a name out: more than any place does.
const LEFT_OUT: f64 = 10_000.0;

/// The cheapest place that leaves the others alone. Places come in order of cost.
fn best<'a>(choices: &'a [(f64, PlacedLabel)], others: &[PlacedLabel]) -> Option<&'a (f64, PlacedLabel)> {
    choices.iter().find(|(_, label)| is_free(label, others))
}

/// Every order of so many things; beyond seven only the given one and its reverse, which keeps building quick.
fn orders(count: usize) -> Vec<Vec<usize>> {
    const MOST: usize = 7;
    if count > MOST {
        return vec![(0..count).collect(), (0..count).rev().collect()];
    }
    (0..count).fold(vec![Vec::new()], |orders, next| {
        let insert = |order: &Vec<usize>, at: usize| {
            let mut longer = order.clone();
            longer.insert(at, next);
            longer
        };
        orders.iter().flat_map(|order| (0..=order.len()).map(move |at| insert(order, at))).collect()
    })
}

impl Lettering {
    fn width(self, name: &str) -> f64 {
        name.chars().count() as f64 * LETTER * self.size
    }

    fn box_at(self, middle: Point, name: &str) -> Bounds {
        around(middle, self.width(name), self.size.max(self.target))
    }
}

fn around(Point { x, y }: Point, width: f64, height: f64) -> Bounds {
    let (half, rise) = (width / 2.0, height / 2.0);
    Bounds { left: x - half, top: y - rise, right: x + half, bottom: y + rise }
}

/// Boxes on and around the heart of a country, in rays.
fn candidates<'a>(
    it: &'a Named,
    picture: Bounds,
    style: Lettering,
) -> impl Iterator<Item = PlacedLabel> + 'a {
    const RAYS: u16 = 32;
    const RINGS: u16 = 34;
    const STEP: f64 = 8.0;
    let spots = (0..RINGS).flat_map(|ring| {
        let rays = if ring == 0 { 1 } else { RAYS };
        (0..rays).map(move |ray| (f64::from(ring) * STEP, f64::from(ray) / f64::from(RAYS)))
    });
    spots
        .map(move |(far, turn)| {
            let (sin, cos) = (turn * std::f64::consts::TAU).sin_cos();
            let middle = Point { x: it.heart.x + far * cos, y: it.heart.y + far * sin };
            style.box_at(middle, it.name).rounded()
        })
        .filter(move |bounds| picture.grown(-AIR).encloses(*bounds))
        .map(|bounds| {
            let end = bounds.nearest(it.heart).rounded();
            let leader = (!bounds.contains(it.heart)).then_some([it.heart.rounded(), end]);
            PlacedLabel { id: it.id.to_owned(), name: it.name.to_owned(), bounds, leader }
        })
}

/// Whether a name covers no dot.
fn clears(label: &PlacedLabel, dots: &[Point], style: Lettering) -> bool {
    let text = around(label.bounds.middle(), label.bounds.width(), style.size).grown(AIR);
    !dots.iter().any(|&dot| text.contains(dot))
}

/// Whether a label leaves the others and their lines alone.
fn is_free(label: &PlacedLabel, others: &[PlacedLabel]) -> bool {
    others.iter().all(|other| {
        !label.bounds.grown(AIR).overlaps(other.bounds)
            && !crosses(label.leader, other.bounds)
            && !crosses(other.leader, label.bounds)
    })
}

/// Whether a line runs through a box.
pub fn crosses(line: Option<[Point; 2]>, bounds: Bounds) -> bool {
    const STEPS: u16 = 64;
    let Some([from, to]) = line else { return false };
    (0..=STEPS).any(|step| bounds.contains(from.towards(to, f64::from(step) / f64::from(STEPS))))
}

/// Far away is bad, another country's land is worse; half on land and half in the sea is hard to read.
fn cost(it: &Named, label: &PlacedLabel, mask: &Mask) -> f64 {
    let far = label.leader.map_or(0.0, |[from, to]| 12.0 + (from.x - to.x).hypot(from.y - to.y));
    let off = (label.bounds.middle().x - it.heart.x).hypot(label.bounds.middle().y - it.heart.y);
    let (own, sea) = (mask.share(it.id, label.bounds), mask.sea(label.bounds));
    let foreign = 1.0 - own - sea;
    round(far + 0.2 * off + 400.0 * foreign + 60.0 * own.min(sea))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_comes_once() {
        let mut all = orders(4);
        assert_eq!(all.len(), 24);
        all.sort();
        all.dedup();
        assert_eq!(all.len(), 24);
        assert_eq!(orders(0), [Vec::<usize>::new()]);
    }
}
