//! The chart, drawn anew as the filter changes: first the picture that can be seen, and the others after a frame has
//! shown it. As long as nothing is asked and nobody points at it, it is left alone.

use super::hand::Hand;
use super::touch;
use crate::browser::draw::Drawn;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Item, Shown};
use crate::drawn::timeline::pictures::{DESIGNS, all_items, picture, place};
use crate::drawn::timeline::{Stage, brush};
use crate::islands::after::Steps;
use crate::islands::asking::{Filter, done_anew};
use crate::islands::entries::all;
use crate::islands::heard::when_coming;
use crate::islands::told::set;
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
    /// What each of them shows.
    asked: [MeetingFilter; DESIGNS.len()],
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
        Pictures { stage: stage.clone(), charts, drawn, items, asked: Default::default() }
    }

    fn draw(&mut self, at: usize, filter: &MeetingFilter) {
        if self.asked[at] == *filter {
            return;
        }
        self.asked[at].clone_from(filter);
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
            stop_at(self.drawn.place(), name, stop);
        }
    }
}

fn stop_at(drawings: &Element, name: &str, stop: usize) {
    for (at, thing) in all(drawings, &format!("[data-drawing={name}] [data-thing]")).iter().enumerate() {
        set(thing, "tabindex", if at == stop { "0" } else { "-1" });
    }
}

/// Shared by what draws them and the hand on them. They are looked at when something is first done to them.
#[derive(Clone)]
pub struct Shared {
    stage: Stage,
    drawings: Element,
    pictures: Rc<RefCell<Option<Pictures>>>,
}

impl Shared {
    pub fn new(stage: &Stage, drawings: Element) -> Shared {
        Shared { stage: stage.clone(), drawings, pictures: Rc::default() }
    }

    fn are_looked_at(&self) -> bool {
        self.pictures.borrow().is_some()
    }

    pub fn with<R>(&self, act: impl FnOnce(&mut Pictures) -> R) -> R {
        let mut pictures = self.pictures.borrow_mut();
        act(pictures.get_or_insert_with(|| Pictures::told(&self.stage, self.drawings.clone())))
    }
}

pub fn draw(filter: Filter<MeetingFilter>, hand: &Hand, place: &Element) {
    DESIGNS.iter().for_each(|(name, _)| stop_at(&hand.pictures.drawings, name, 0));
    when_coming(place, {
        let pictures = hand.pictures.clone();
        move || pictures.with(|_| {})
    });
    {
        let (hand, place, steps) = (hand.clone(), place.clone(), Steps::default());
        done_anew(move || {
            let filter = filter.get();
            let (hand, place, then) = (hand.clone(), place.clone(), steps.clone());
            steps.next(move || {
                // As long as nothing was asked, they are as they were told.
                if filter.is_empty() && !hand.pictures.are_looked_at() {
                    return;
                }
                let seen = touch::seen();
                let draw = move |designs: &dyn Fn(usize) -> bool| {
                    hand.pictures.with(|now| {
                        (0..DESIGNS.len()).filter(|at| designs(*at)).for_each(|at| now.draw(at, &filter));
                        hand.pointed.mark(&place);
                        now.let_stop(hand.current.now());
                        hand.go_on(now);
                    });
                };
                draw(&|at| Some(at) == seen);
                then.next(move || draw(&|at| Some(at) != seen));
            });
        });
    }
    let hand = hand.clone();
    done_anew(move || {
        let current = hand.current.get();
        if hand.pictures.are_looked_at() {
            hand.pictures.with(|pictures| pictures.let_stop(current));
        }
    });
}

/// Shows the stretch that is dragged over, in shares of the axis.
pub fn brush_over(pictures: &Pictures, stretch: Option<(f64, f64)>) {
    let brushes = all(pictures.drawn.place(), ".brush");
    for (path, chart) in brushes.iter().zip(&pictures.charts) {
        set(path, "d", &stretch.map(|stretch| brush(chart, stretch)).unwrap_or_default());
    }
}
