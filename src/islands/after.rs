//! What waits for a frame. The next one shows that a press was heard and what is asked; the one after it the answer in
//! view; whatever is not seen (addresses, above all) follows. So the first does not wait for the dearest.

use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
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
    fn go_on() {
        do_all(&COMING);
        do_all(&WAITING);
    }
    wait(&WAITING, Box::new(act), || request_animation_frame(|| set_timeout(go_on, Duration::ZERO)));
}

/// Does something once the answer to a press is shown, a frame after the press itself.
pub fn after_answer(act: impl FnOnce() + 'static) {
    after_frame(|| after_frame(act));
}

/// The steps of an answer, each of which waits for the frame of the one before. Of an answer that another has overtaken,
/// no more is given.
#[derive(Clone, Default)]
pub struct Steps(Rc<RefCell<Option<Act>>>);

impl Steps {
    /// What to do next, instead of whatever still waits here.
    pub fn next(&self, act: impl FnOnce() + 'static) {
        // Written out once, not for every act.
        #[inline(never)]
        fn next(Steps(waiting): &Steps, act: Act) {
            if waiting.replace(Some(act)).is_none() {
                let next = waiting.clone();
                after_frame(move || next.take().into_iter().for_each(|act| act()));
            }
        }
        next(self, Box::new(act));
    }
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

/// Does now all that still waits, step after step, so that nothing is answered from what is out of date.
pub fn catch_up() {
    do_all(&COMING);
    while WAITING.with_borrow(|acts| !acts.is_empty()) {
        do_all(&WAITING);
    }
}

fn do_all(acts: &'static LocalKey<Acts>) {
    for act in acts.take() {
        act();
    }
}
