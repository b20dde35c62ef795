//! The chart, drawn anew as the filter changes: first the picture that can be seen, and the others after a frame has
//! shown it.

use super::hand::Hand;
use super::touch;
use crate::browser::draw::Drawn;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Item, Shown};
use crate::drawn::timeline::pictures::{DESIGNS, all_items, picture, place};
use crate::drawn::timeline::{Stage, brush};
use crate::islands::after::after_frame;
use crate::islands::asking::{Filter, done_anew};
use crate::islands::entries::all;
use crate::islands::told::{one, set};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

/// The pictures, as they are drawn.
pub struct Pictures {
    stage: Stage,
    pub items: Vec<Item<Shown>>,
    /// By the places of their designs.
    pub charts: [Chart; DESIGNS.len()],
    drawn: Drawn,
}

impl Pictures {
    /// As they were told: nothing is asked yet.
    fn told(stage: &Stage, drawings: Element) -> Pictures {
        let nothing = MeetingFilter::default();
        let items = all_items(stage);
        let charts = DESIGNS.map(|(_, design)| place(stage, &nothing, &items, design));
        let told = DESIGNS
            .iter()
            .zip(&charts)
            .map(|((name, _), chart)| picture(stage, &nothing, &items, chart, name));
        let drawn = Drawn::told(drawings, told);
        Pictures { stage: stage.clone(), charts, drawn, items }
    }

    fn draw(&mut self, at: usize, filter: &MeetingFilter) {
        let (name, design) = DESIGNS[at];
        self.charts[at] = place(&self.stage, filter, &self.items, design);
        self.drawn.show_at(at, picture(&self.stage, filter, &self.items, &self.charts[at], name));
    }

    pub fn chart(&self, name: &str) -> Option<&Chart> {
        self.named().find(|(its, _)| *its == name).map(|(_, chart)| chart)
    }

    pub fn named(&self) -> impl Iterator<Item = (&'static str, &Chart)> {
        DESIGNS.iter().map(|(name, _)| *name).zip(&self.charts)
    }

    pub fn item(&self, what: Option<Shown>) -> Option<usize> {
        self.items.iter().position(|item| Some(item.what) == what)
    }

    /// Of each picture the one thing that the Tab key reaches: the current one, or the first.
    fn let_stop(&self, current: Option<Shown>) {
        let item = self.item(current);
        for (name, chart) in self.named() {
            let stop = item.and_then(|item| chart.thing_of(item)).unwrap_or(0);
            let things = all(self.drawn.place(), &format!("[data-drawing={name}] [data-thing]"));
            for (at, thing) in things.iter().enumerate() {
                set(thing, "tabindex", if at == stop { "0" } else { "-1" });
            }
        }
    }
}

/// Shared by what draws them and the hand on them. They are looked at when something is first done to them.
pub type Shared = Rc<RefCell<Option<Pictures>>>;

pub fn draw(stage: &Stage, filter: Filter<MeetingFilter>, hand: &Hand, place: &Element) {
    let Some(drawings) = one(place, ".drawings") else { return };
    let pictures = hand.pictures.clone();
    {
        let (stage, hand, place) = (stage.clone(), hand.clone(), place.clone());
        let mut drawn = MeetingFilter::default();
        done_anew(move || {
            let filter = filter.get();
            let changed = filter != drawn;
            let seen = changed.then(touch::seen).flatten();
            let mut now = pictures.borrow_mut();
            if let (true, Some(seen)) = (changed, seen) {
                now.get_or_insert_with(|| Pictures::told(&stage, drawings.clone())).draw(seen, &filter);
                hand.pointed.mark(&place);
            }
            drop(now);
            drawn = filter.clone();
            let (stage, hand, place) = (stage.clone(), hand.clone(), place.clone());
            let (pictures, drawings) = (pictures.clone(), drawings.clone());
            after_frame(move || {
                let mut now = pictures.borrow_mut();
                let now = now.get_or_insert_with(|| Pictures::told(&stage, drawings));
                for at in (0..DESIGNS.len()).filter(|at| changed && Some(*at) != seen) {
                    now.draw(at, &filter);
                }
                hand.pointed.mark(&place);
                now.let_stop(hand.current.now());
                hand.go_on(now);
            });
        });
    }
    let hand = hand.clone();
    done_anew(move || {
        let current = hand.current.get();
        hand.pictures.borrow().iter().for_each(|pictures| pictures.let_stop(current));
    });
}

/// Shows the stretch that is dragged over, in shares of the axis.
pub fn brush_over(pictures: &Pictures, stretch: Option<(f64, f64)>) {
    let brushes = all(pictures.drawn.place(), ".brush");
    for (path, chart) in brushes.iter().zip(&pictures.charts) {
        set(path, "d", &stretch.map(|stretch| brush(chart, stretch)).unwrap_or_default());
    }
}
