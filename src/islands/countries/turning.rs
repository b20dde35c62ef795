//! Turning through the years: the slider and the button beside it. While years turn the address stays as it is; it
//! follows when they come to rest.

use crate::domain::measures::{MapFilter, Measures};
use crate::islands::asking::{Filter, done_anew};
use crate::islands::going::Asked;
use crate::islands::heard::hear;
use crate::islands::told::set;
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

const STEP: Duration = Duration::from_millis(700);

#[derive(Clone)]
pub struct Turning {
    record: Arc<Measures>,
    filter: Filter<MapFilter>,
    /// The frame shown while it is not yet that of the address.
    frame: RwSignal<Option<usize>>,
    playing: RwSignal<Option<IntervalHandle>>,
    asked: Asked,
    /// The country that is chosen, as the fragment of the address.
    chosen: Memo<String>,
}

impl Turning {
    pub fn new(record: Arc<Measures>, filter: Filter<MapFilter>, chosen: Memo<String>) -> Self {
        let (frame, playing) = (RwSignal::new(None), RwSignal::new(None));
        let asked: Asked = expect_context();
        let turning = Turning { record, filter, frame, playing, asked, chosen };
        done_anew(move || {
            asked.query.track();
            if frame.get_untracked().is_some() {
                frame.set(None);
            }
        });
        on_cleanup(move || stop(playing));
        turning
    }

    pub fn listen(&self, place: &Element) {
        let answers: [(&str, fn(&Turning, &Event)); 3] =
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
            stop(self.playing);
            self.frame.set(Some(at));
        }
    }

    /// The slider rests: the address says where.
    fn keep(&self) {
        let filter = self.filter.get_untracked();
        let Some(frame) = self.frame.get_untracked() else { return };
        let frames = self.record.measures.get(filter.measure).map_or(&[][..], |it| &it.frames);
        let year = frames.get(frame).and_then(|frame| frame.year);
        let query = filter.in_year(&self.record, year).query(&self.record);
        self.asked.ask(&self.chosen.with_untracked(|chosen| format!("{query}{chosen}")), true);
    }

    /// The button starts and stops.
    fn press(&self, event: &Event) {
        let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|it| it.closest("[data-play]").ok().flatten()) else {
            return;
        };
        if self.playing.get_untracked().is_some() {
            self.rest(&button);
            return;
        }
        let filter = self.filter.get_untracked();
        let last = self.frames(&filter).saturating_sub(1);
        let now = self.frame.get_untracked().unwrap_or_else(|| self.resting(&filter));
        self.frame.set(Some(if now >= last { 0 } else { now }));
        set(&button, "aria-pressed", "true");
        let turning = self.clone();
        let turn = move || {
            let next = turning.frame.get_untracked().map_or(last, |frame| frame + 1);
            if next > last {
                turning.rest(&button);
            } else {
                turning.frame.set(Some(next));
            }
        };
        self.playing.set(set_interval_with_handle(turn, STEP).ok());
    }

    fn rest(&self, button: &Element) {
        stop(self.playing);
        set(button, "aria-pressed", "false");
        self.keep();
    }
}

fn stop(playing: RwSignal<Option<IntervalHandle>>) {
    if let Some(handle) = playing.try_update(Option::take).flatten() {
        handle.clear();
    }
}
