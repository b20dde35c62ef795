//! What is drawn anew, and done anew, when what it reads changes. Leptos writes its machinery out for every type of
//! closure it is given, some kilobytes each: handed over here, closures are all of one type.

use leptos::prelude::*;

/// A part that is drawn now, and anew whenever what it read has changed.
pub fn drawn_anew(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}

/// Does something once the page is alive, and again whenever what it read has changed. Never natively.
pub fn done_anew(act: impl FnMut() + 'static) {
    fn effect(mut act: Box<dyn FnMut()>) {
        Effect::new(move |_: Option<()>| act());
    }
    effect(Box::new(act));
}

/// What answers to events of one kind.
pub fn heard<E: 'static>(answer: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(answer)
}
