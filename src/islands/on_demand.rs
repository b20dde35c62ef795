//! What an island looks up only when it is needed, so that a page wakes sooner.

use super::heard::when_coming;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

/// Looked up once, when it is first asked for; shared by all its clones.
pub struct OnDemand<T> {
    look_up: Rc<dyn Fn() -> T>,
    found: Rc<RefCell<Option<T>>>,
}

impl<T> Clone for OnDemand<T> {
    fn clone(&self) -> Self {
        OnDemand { look_up: self.look_up.clone(), found: self.found.clone() }
    }
}

impl<T: 'static> OnDemand<T> {
    pub fn new(look_up: impl Fn() -> T + 'static) -> Self {
        OnDemand { look_up: Rc::new(look_up), found: Rc::default() }
    }

    /// In time, where a visitor who comes to a place is likely to ask for it.
    pub fn when_coming(&self, place: &Element) {
        let this = self.clone();
        when_coming(place, move || this.with(|_| {}));
    }

    pub fn is_there(&self) -> bool {
        self.found.borrow().is_some()
    }

    pub fn with<R>(&self, act: impl FnOnce(&mut T) -> R) -> R {
        act(self.found.borrow_mut().get_or_insert_with(|| (self.look_up)()))
    }
}
