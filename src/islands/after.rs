//! What can wait until a frame has shown the answer to a press: addresses, above all.

use leptos::prelude::*;
use std::cell::RefCell;
use std::time::Duration;

type Act = Box<dyn FnOnce()>;

thread_local! {
    static WAITING: RefCell<Vec<Act>> = RefCell::default();
}

/// Does something once the next frame is shown, or before the next press is answered.
pub fn after_frame(act: impl FnOnce() + 'static) {
    fn wait(act: Act) {
        let first = WAITING.with_borrow_mut(|waiting| {
            waiting.push(act);
            waiting.len() == 1
        });
        if first {
            request_animation_frame(|| set_timeout(catch_up, Duration::ZERO));
        }
    }
    wait(Box::new(act));
}

/// Does now what still waits, so that nothing is answered from what is out of date.
pub fn catch_up() {
    for act in WAITING.take() {
        act();
    }
}
