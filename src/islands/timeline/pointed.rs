//! What the visitor points at, with a pointer or the keyboard, in the chart or in the list: the other shows it, and a line
//! below the chart says it.

use crate::domain::time::Shown;
use crate::drawn::timeline::key::key;
use crate::drawn::timeline::{Stage, told};
use crate::islands::asking::done_anew;
use crate::islands::entries::all;
use crate::islands::live::Live;
use crate::islands::told::{one, write};
use web_sys::Element;

#[derive(Clone)]
pub struct Pointed(Live<Option<Shown>>);

impl Pointed {
    pub fn new() -> Self {
        Pointed(Live::new(None))
    }

    pub fn set(&self, what: Option<Shown>) {
        self.0.set(what);
    }

    /// Marks it where it has been drawn anew.
    pub fn mark(&self, place: &Element) {
        mark(place, self.0.now(), true);
    }
}

pub fn show(stage: &Stage, pointed: Pointed, place: &Element) {
    let (stage, place) = (stage.clone(), place.clone());
    let mut before = None;
    done_anew(move || {
        let now = pointed.0.get();
        if now == before {
            return;
        }
        mark(&place, before, false);
        mark(&place, now, true);
        before = now;
        if let Some(line) = one(&place, ".readout") {
            let hint = stage.words.of_timeline.chart_hint;
            write(&line, &now.map_or(hint.to_owned(), |what| told(&stage, what)));
        }
    });
}

fn mark(place: &Element, what: Option<Shown>, pointed: bool) {
    let Some(what) = what else { return };
    for element in all(place, &format!("[data-item~={}]", key(what))) {
        let _ = element.class_list().toggle_with_force("pointed", pointed);
    }
}
