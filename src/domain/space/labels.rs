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
    /// The least height of a box: 24 CSS pixels on the narrowest screen.
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

/// Places as many names as there is room for, those first that fit on their country.
pub fn place(
    named: &[Named],
    mask: &Mask,
    dots: &[Point],
    picture: Bounds,
    style: Lettering,
) -> Vec<PlacedLabel> {
    let mut labels: Vec<PlacedLabel> = Vec::new();
    let fits = |it: &Named| mask.share(it.id, style.box_at(it.heart, it.name)) >= 1.0;
    let (inside, beside): (Vec<&Named>, Vec<&Named>) = named.iter().partition(|it| fits(it));
    for it in inside.into_iter().chain(beside) {
        let costs = candidates(it, picture, style)
            .filter(|label| is_free(label, &labels, dots, style))
            .map(|label| (cost(it, &label, mask), label));
        if let Some((_, label)) = costs.min_by(|(one, _), (other, _)| one.total_cmp(other)) {
            labels.push(label);
        }
    }
    labels
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

/// Whether a label leaves the others, their lines and the dots alone.
fn is_free(label: &PlacedLabel, others: &[PlacedLabel], dots: &[Point], style: Lettering) -> bool {
    let text = around(label.bounds.middle(), label.bounds.width(), style.size).grown(AIR);
    !dots.iter().any(|&dot| text.contains(dot))
        && others.iter().all(|other| {
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
