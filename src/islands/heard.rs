//! Listening to what happens in a place, for as long as its island is awake.

use super::after::after_frame;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};

/// Answers to events of one kind.
pub fn hear(place: &Element, event: &'static str, answer: impl FnMut(Event) + 'static) {
    fn listen(place: &Element, event: &'static str, answer: Box<dyn FnMut(Event)>) {
        let answer = Closure::wrap(answer);
        let _ = place.add_event_listener_with_callback(event, answer.as_ref().unchecked_ref());
        let place = place.clone();
        at_the_end(move || {
            let _ = place.remove_event_listener_with_callback(event, answer.as_ref().unchecked_ref());
        });
    }
    listen(place, event, Box::new(answer));
}

/// Gets something ready, once, when a visitor is about to ask: points at a place, or comes to it by keyboard.
pub fn when_coming(place: &Element, get_ready: impl FnOnce() + 'static) {
    let get_ready = Rc::new(RefCell::new(Some(get_ready)));
    for sign in ["pointerover", "focusin"] {
        let get_ready = get_ready.clone();
        hear(place, sign, move |_| get_ready.take().into_iter().for_each(after_frame));
    }
}

/// Does something when the island goes.
pub fn at_the_end(act: impl FnOnce() + 'static) {
    StoredValue::new_local(End(Some(Box::new(act))));
}

struct End(Option<Box<dyn FnOnce()>>);

impl Drop for End {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(|act| act());
    }
}
