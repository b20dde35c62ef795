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
use crate::islands::told::set;
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
    pub fn told(stage: &Stage, drawings: Element) -> Pictures {
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

pub fn draw(filter: Filter<MeetingFilter>, hand: &Hand, place: &Element) {
    DESIGNS.iter().for_each(|(name, _)| stop_at(place, name, 0));
    hand.pictures.when_coming(place);
    {
        let (hand, place, steps) = (hand.clone(), place.clone(), Steps::default());
        done_anew(move || {
            let filter = filter.get();
            let (hand, place, then) = (hand.clone(), place.clone(), steps.clone());
            steps.next(move || {
                // As long as nothing was asked, they are as they were told.
                if filter.is_empty() && !hand.pictures.is_there() {
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
        if hand.pictures.is_there() {
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
