//! What an island does with the question in the address.

use super::after::be_ready;
use super::going::{Asked, Values};
use leptos::prelude::*;
use std::rc::Rc;

/// The filter that the address asks for. It is read anew each time, which costs less than what would remember it.
pub struct Filter<F>(Rc<dyn Fn() -> F>);

impl<F: 'static> Filter<F> {
    pub fn new(asked: &Asked, read: impl Fn(&Values) -> F + 'static) -> Filter<F> {
        let asked = asked.clone();
        Filter(Rc::new(move || asked.read(&read)))
    }

    pub fn get(&self) -> F {
        (self.0)()
    }

    /// The filter as it is asked for now, be it shown or not.
    pub fn now(&self) -> F {
        be_ready();
        untrack(|| self.get())
    }
}

impl<F> Clone for Filter<F> {
    fn clone(&self) -> Self {
        Filter(self.0.clone())
    }
}

/// Does something once the page is alive, and again whenever what it read has changed. Leptos writes its machinery out
/// for every type of closure it is given, some kilobytes each: handed over here, they are all of one type.
pub fn done_anew(act: impl FnMut() + 'static) {
    fn effect(mut act: Box<dyn FnMut()>) {
        Effect::new(move |_: Option<()>| act());
    }
    effect(Box::new(act));
}
