//! Listening to what happens in a place, for as long as its island is awake.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};

/// Answers to events of one kind.
pub fn hear(place: &Element, event: &'static str, answer: impl FnMut(Event) + 'static) {
    fn listen(place: &Element, event: &'static str, answer: Box<dyn FnMut(Event)>) {
        let heard = Heard { place: place.clone(), event, answer: Closure::wrap(answer) };
        let _ = place.add_event_listener_with_callback(event, heard.answer.as_ref().unchecked_ref());
        StoredValue::new_local(heard);
    }
    listen(place, event, Box::new(answer));
}

struct Heard {
    place: Element,
    event: &'static str,
    answer: Closure<dyn FnMut(Event)>,
}

impl Drop for Heard {
    fn drop(&mut self) {
        let answer = self.answer.as_ref().unchecked_ref();
        let _ = self.place.remove_event_listener_with_callback(self.event, answer);
    }
}
