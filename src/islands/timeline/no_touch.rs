//! What stands for the browser where there is none: nothing is ever touched.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::prelude::RwSignal;
use leptos::web_sys::{Event, MouseEvent};

/// Whatever is drawn is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sight;

impl Sight {
    pub fn drawing(self) -> Option<String> {
        None
    }
}

pub fn sight() -> RwSignal<Sight> {
    RwSignal::new(Sight)
}

pub fn item_of(_: &Event) -> Option<String> {
    None
}
pub fn href_of(_: &Event) -> Option<String> {
    None
}
pub fn thing_of(_: &KeyboardEvent) -> Option<(String, usize)> {
    None
}
pub fn share(_: &MouseEvent) -> Option<f64> {
    None
}
pub fn capture(_: &PointerEvent) {}
pub fn focus(_: &str, _: usize) {}
pub fn leave() {}
