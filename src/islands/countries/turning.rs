//! Turning through the years: the slider and the button beside it. While years turn the address stays as it is; it
//! follows when they come to rest.

use crate::domain::measures::{MapFilter, Measures};
use crate::islands::going::{Go, goer};
use crate::islands::told::set;
use crate::parts::anew::done_anew;
use leptos::ev::{Event, MouseEvent};
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use std::sync::Arc;
use std::time::Duration;
use web_sys::{Element, HtmlInputElement};

const STEP: Duration = Duration::from_millis(700);

#[derive(Clone)]
pub struct Turning {
    record: Arc<Measures>,
    filter: Memo<MapFilter>,
    /// The frame shown while it is not yet that of the address.
    frame: RwSignal<Option<usize>>,
    playing: RwSignal<Option<IntervalHandle>>,
    go: Go,
}

impl Turning {
    pub fn new(record: Arc<Measures>, filter: Memo<MapFilter>) -> Self {
        let turning =
            Turning { record, filter, frame: RwSignal::new(None), playing: RwSignal::new(None), go: goer() };
        let (frame, playing) = (turning.frame, turning.playing);
        done_anew(move || {
            filter.track();
            frame.set(None);
        });
        on_cleanup(move || stop(playing));
        turning
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
    pub fn turn(&self, event: &Event) {
        let slider = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        if let Some(at) = slider.and_then(|it| it.value().parse().ok()) {
            stop(self.playing);
            self.frame.set(Some(at));
        }
    }

    /// The slider rests: the address says where.
    pub fn keep(&self) {
        let filter = self.filter.get_untracked();
        let Some(frame) = self.frame.get_untracked() else { return };
        let frames = self.record.measures.get(filter.measure).map_or(&[][..], |it| &it.frames);
        let year = frames.get(frame).and_then(|frame| frame.year);
        (self.go)(filter.in_year(&self.record, year).query(&self.record));
    }

    /// The button starts and stops.
    pub fn press(&self, event: &MouseEvent) {
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
