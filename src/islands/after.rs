//! What waits for a frame: the answer to a press, until the next one is made, and whatever is not seen (addresses, above
//! all), until that one has been shown.

use leptos::prelude::*;
use std::cell::RefCell;
use std::thread::LocalKey;
use std::time::Duration;

type Act = Box<dyn FnOnce()>;
type Acts = RefCell<Vec<Act>>;

thread_local! {
    static COMING: Acts = RefCell::default();
    static WAITING: Acts = RefCell::default();
}

/// Does something while the next frame is made. What a mouse click changes at once is laid out twice: when the button is
/// released, and in the frame.
pub fn in_frame(act: impl FnOnce() + 'static) {
    wait(&COMING, Box::new(act), || request_animation_frame(be_ready));
}

/// Does something once the next frame is shown, or before the next press is answered.
pub fn after_frame(act: impl FnOnce() + 'static) {
    wait(&WAITING, Box::new(act), || request_animation_frame(|| set_timeout(catch_up, Duration::ZERO)));
}

fn wait(acts: &'static LocalKey<Acts>, act: Act, schedule: fn()) {
    let first = acts.with_borrow_mut(|acts| {
        acts.push(act);
        acts.len() == 1
    });
    if first {
        schedule();
    }
}

/// Does now what waits for the next frame: someone asks before it comes.
pub fn be_ready() {
    do_all(&COMING);
}

/// Does now all that still waits, so that nothing is answered from what is out of date.
pub fn catch_up() {
    do_all(&COMING);
    do_all(&WAITING);
}

fn do_all(acts: &'static LocalKey<Acts>) {
    for act in acts.take() {
        act();
    }
}
