//! Turning through the years: the slider and the button beside it. While years turn the address stays as it is; it
//! follows when they come to rest.

use crate::domain::measures::{MapFilter, Measures};
use crate::islands::asking::{Filter, done_anew};
use crate::islands::going::Asked;
use crate::islands::heard::{at_the_end, hear};
use crate::islands::live::Live;
use crate::islands::told::set;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

const STEP: Duration = Duration::from_millis(700);

type Answer = fn(&Turning, &Event);

#[derive(Clone)]
pub struct Turning {
    record: Arc<Measures>,
    filter: Filter<MapFilter>,
    /// The frame shown while it is not yet that of the address.
    frame: Live<Option<usize>>,
    playing: Rc<RefCell<Option<IntervalHandle>>>,
    asked: Asked,
}

impl Turning {
    pub fn new(record: Arc<Measures>, asked: &Asked, filter: Filter<MapFilter>) -> Self {
        let turning =
            Turning { record, filter, frame: Live::new(None), playing: Rc::default(), asked: asked.clone() };
        let resting = turning.clone();
        done_anew(move || {
            resting.asked.query.get();
            resting.frame.set(None);
        });
        let ending = turning.clone();
        at_the_end(move || ending.stop());
        turning
    }

    fn stop(&self) {
        if let Some(handle) = self.playing.take() {
            handle.clear();
        }
    }

    pub fn listen(&self, place: &Element) {
        let answers: [(&str, Answer); 3] =
            [("click", Turning::press), ("input", Turning::turn), ("change", |turning, _| turning.keep())];
        for (event, answer) in answers {
            let turning = self.clone();
            hear(place, event, move |event| answer(&turning, &event));
        }
    }

    /// The frame to show.
    pub fn frame(&self, filter: &MapFilter) -> usize {
        let last = self.frames(filter).saturating_sub(1);
        self.frame.get().map_or_else(|| self.resting(filter), |frame| frame.min(last))
    }

    fn resting(&self, filter: &MapFilter) -> usize {
        self.record.measures.get(filter.measure).map_or(0, |it| it.at(filter.year))
    }

    fn frames(&self, filter: &MapFilter) -> usize {
        self.record.measures.get(filter.measure).map_or(0, |it| it.frames.len())
    }

    /// The slider moves.
    fn turn(&self, event: &Event) {
        let slider = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(at) = slider.and_then(|it| it.value().parse().ok()) {
            self.stop();
            self.frame.set(Some(at));
        }
    }

    /// The slider rests: the address says where.
    fn keep(&self) {
        let filter = self.filter.now();
        let Some(frame) = self.frame.now() else { return };
        let frames = self.record.measures.get(filter.measure).map_or(&[][..], |it| &it.frames);
        let year = frames.get(frame).and_then(|frame| frame.year);
        let query = filter.in_year(&self.record, year).query(&self.record);
        self.asked.ask(&format!("{query}{}", self.asked.hash.now()), true);
    }

    /// The button starts and stops.
    fn press(&self, event: &Event) {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|it| it.closest("[data-play]").ok().flatten()) else {
            return;
        };
        if self.playing.borrow().is_some() {
            self.rest(&button);
            return;
        }
        let filter = self.filter.now();
        let last = self.frames(&filter).saturating_sub(1);
        let now = self.frame.now().unwrap_or_else(|| self.resting(&filter));
        self.frame.set(Some(if now >= last { 0 } else { now }));
        set(&button, "aria-pressed", "true");
        let turning = self.clone();
        let turn = move || {
            let next = turning.frame.now().map_or(last, |frame| frame + 1);
            if next > last {
                turning.rest(&button);
            } else {
                turning.frame.set(Some(next));
            }
        };
        self.playing.replace(set_interval_with_handle(turn, STEP).ok());
    }

    fn rest(&self, button: &Element) {
        self.stop();
        set(button, "aria-pressed", "false");
        self.keep();
    }
}
