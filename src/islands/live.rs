//! Values whose changes are followed. The signals of Leptos are written out for every type of value; these share the one
//! trigger.

use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Default)]
pub struct Live<T> {
    value: Rc<RefCell<T>>,
    changed: ArcTrigger,
}

impl<T: Clone + PartialEq> Live<T> {
    pub fn new(value: T) -> Live<T> {
        Live { value: Rc::new(RefCell::new(value)), changed: ArcTrigger::new() }
    }

    /// The value, in an effect that is to follow it.
    pub fn get(&self) -> T {
        self.changed.track();
        self.now()
    }

    pub fn now(&self) -> T {
        self.value.borrow().clone()
    }

    pub fn set(&self, value: T) {
        if self.value.replace(value.clone()) != value {
            self.changed.notify();
        }
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        Live { value: self.value.clone(), changed: self.changed.clone() }
    }
}
