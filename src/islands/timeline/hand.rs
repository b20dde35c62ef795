//! How the chart answers to keys, wheel, pointer and fingers. Whatever they do ends in an address.

use super::gesture::{CLICK, Gesture};
use super::pictures::{Pictures, brush_over};
use super::pointed::Pointed;
use super::touch;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Shown, Step, Window, within};
use crate::drawn::timeline::key::read_key;
use crate::islands::asking::Filter;
use crate::islands::going::Asked;
use crate::islands::heard::hear;
use crate::islands::live::Live;
use crate::islands::on_demand::OnDemand;
use crate::islands::told::one;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, KeyboardEvent, PointerEvent, WheelEvent};

/// What the chart remembers between two events.
#[derive(Clone)]
pub struct Hand {
    filter: Filter<MeetingFilter>,
    whole: Window,
    pub pointed: Pointed,
    /// What the keyboard is at.
    pub current: Live<Option<Shown>>,
    pub pictures: OnDemand<Pictures>,
    /// The chart is about to be drawn anew because of a key.
    zoomed: Rc<Cell<bool>>,
    gesture: Rc<RefCell<Gesture>>,
    asked: Asked,
}

/// Turns of the wheel, in pixels, that make one step.
const TURN: f64 = 60.0;

impl Hand {
    pub fn new(
        asked: &Asked,
        filter: Filter<MeetingFilter>,
        whole: Window,
        pictures: OnDemand<Pictures>,
    ) -> Hand {
        Hand {
            filter,
            whole,
            pointed: Pointed::new(),
            current: Live::new(None),
            pictures,
            zoomed: Rc::default(),
            gesture: Rc::default(),
            asked: asked.clone(),
        }
    }

    /// Answers to what is done to the chart, and notes what is pointed at in it or in the list.
    pub fn listen(&self, place: &Element) {
        if let Some(drawings) = one(place, ".drawings") {
            self.hear(&drawings, "keydown", Hand::key);
            self.hear(&drawings, "wheel", Hand::wheel);
            self.hear(&drawings, "pointerdown", Hand::down);
            self.hear(&drawings, "pointermove", Hand::moved);
            self.hear(&drawings, "pointerup", Hand::up);
            self.hear(&drawings, "pointercancel", |hand: &Hand, _: &PointerEvent| hand.cancel());
        }
        if let Some(both) = one(place, ".chart-and-list") {
            self.hear(&both, "pointerover", |hand: &Hand, event: &Event| hand.pointed.set(what(event)));
            self.hear(&both, "pointerleave", |hand: &Hand, _: &Event| hand.pointed.set(None));
            self.hear(&both, "focusin", Hand::focus);
            self.hear(&both, "focusout", |hand: &Hand, _: &Event| hand.pointed.set(None));
        }
    }

    fn hear<E: JsCast>(&self, place: &Element, event: &'static str, answer: impl Fn(&Hand, &E) + 'static) {
        let hand = self.clone();
        hear(place, event, move |event| answer(&hand, event.unchecked_ref()));
    }

    /// After the chart is drawn anew because of a key, the keyboard goes on from the same thing.
    pub fn go_on(&self, pictures: &Pictures) {
        if !self.zoomed.take() {
            return;
        }
        let item = pictures.item(self.current.now());
        for (name, chart) in pictures.named() {
            let thing = item.and_then(|item| chart.thing_of(item));
            touch::focus(name, thing.unwrap_or(0));
        }
    }

    fn window(&self) -> Window {
        self.filter.now().period.unwrap_or(self.whole)
    }

    fn look_at(&self, window: Window, replace: bool) {
        if window != self.window() {
            let query = self.filter.now().over(window, self.whole).query();
            self.asked.ask(&query, replace);
        }
    }

    fn scale(&self, factor: f64, at: f64, replace: bool) {
        self.look_at(self.window().scaled(factor, at, self.whole), replace);
    }

    fn key(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let step = match event.key().as_str() {
            "ArrowLeft" => Some(Step::Earlier),
            "ArrowRight" => Some(Step::Later),
            "ArrowUp" => Some(Step::Up),
            "ArrowDown" => Some(Step::Down),
            "Home" => Some(Step::First),
            "End" => Some(Step::Last),
            _ => None,
        };
        match event.key().as_str() {
            _ if step.is_some() => step.into_iter().for_each(|step| self.walk(event, step)),
            "+" | "=" => self.zoom_from_keyboard(0.5),
            "-" | "_" | "−" => self.zoom_from_keyboard(2.0),
            "0" => {
                self.zoomed.set(true);
                self.look_at(self.whole, false);
            }
            "Escape" => touch::leave(),
            _ => return,
        }
        event.prevent_default();
    }

    fn walk(&self, event: &KeyboardEvent, step: Step) {
        let Some((drawing, thing)) = touch::thing_of(event) else { return };
        let next = self.pictures.with(|it| it.chart(&drawing)?.step(thing, step));
        if let Some(next) = next {
            touch::focus(&drawing, next);
        }
    }

    /// Closer to, or farther from, what the keyboard is at.
    fn zoom_from_keyboard(&self, factor: f64) {
        let share = |pictures: &mut Pictures| {
            let item = pictures.item(self.current.now())?;
            let chart = pictures.charts.last()?;
            let thing = &chart.things[chart.thing_of(item)?];
            Some((thing.middle() - chart.left) / (chart.right - chart.left))
        };
        let at = self.pictures.with(share);
        self.zoomed.set(true);
        self.scale(factor, at.unwrap_or(0.5), false);
    }

    /// The wheel alone scrolls the page; with Ctrl held, as trackpads report a pinch, it zooms.
    fn wheel(&self, event: &WheelEvent) {
        if !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        let turned = self.gesture.borrow().wheel + event.delta_y();
        let step = turned.abs() >= TURN;
        self.gesture.borrow_mut().wheel = if step { 0.0 } else { turned };
        if let (true, Some(at)) = (step, touch::share(event)) {
            self.scale(if turned < 0.0 { 0.7 } else { 1.4 }, at, true);
        }
    }

    fn down(&self, event: &PointerEvent) {
        let Some(at) = touch::share(event).filter(|_| event.button() == 0) else { return };
        let on_link = touch::href_of(event).is_some();
        let window = self.window();
        let mut gesture = self.gesture.borrow_mut();
        gesture.fingers.retain(|(id, _)| *id != event.pointer_id());
        if on_link && gesture.fingers.is_empty() {
            return;
        }
        gesture.fingers.push((event.pointer_id(), at));
        gesture.start = at;
        gesture.pinch = gesture.spread().map(|spread| (spread, window));
        drop(gesture);
        if !on_link {
            touch::capture(event);
        }
    }

    fn moved(&self, event: &PointerEvent) {
        let Some(at) = touch::share(event) else { return };
        let mut gesture = self.gesture.borrow().clone();
        let Some(finger) = gesture.fingers.iter_mut().find(|(id, _)| *id == event.pointer_id()) else {
            return;
        };
        finger.1 = at;
        self.gesture.replace(gesture.clone());
        match (gesture.pinch, gesture.spread()) {
            (Some((before, window)), Some(now)) => {
                let middle = f64::midpoint(gesture.fingers[0].1, gesture.fingers[1].1);
                self.brush(None);
                let factor = within(before / now.max(CLICK), 0.02, 50.0);
                if (factor - 1.0).abs() > 0.05 {
                    self.look_at(window.scaled(factor, middle, self.whole), true);
                }
            }
            _ if (at - gesture.start).abs() > CLICK => {
                let (from, to) = (at.min(gesture.start), at.max(gesture.start));
                self.brush(Some((within(from, 0.0, 1.0), within(to, 0.0, 1.0))));
            }
            _ => {}
        }
    }

    fn up(&self, event: &PointerEvent) {
        let mut gesture = self.gesture.borrow_mut();
        gesture.fingers.retain(|(id, _)| *id != event.pointer_id());
        gesture.pinch = None;
        drop(gesture);
        if let Some((from, to)) = self.brush(None) {
            self.look_at(self.window().part(from, to), false);
        }
    }

    fn cancel(&self) {
        self.brush(None);
        self.gesture.take();
    }

    /// The stretch that is dragged over from now on, in shares of the axis, and the one before.
    fn brush(&self, stretch: Option<(f64, f64)>) -> Option<(f64, f64)> {
        let before = std::mem::replace(&mut self.gesture.borrow_mut().brush, stretch);
        if before != stretch {
            self.pictures.with(|pictures| brush_over(pictures, stretch));
        }
        before
    }

    fn focus(&self, event: &FocusEvent) {
        let what = what(event);
        self.pointed.set(what);
        if what.is_some() {
            self.current.set(what);
        }
    }
}

/// What an event is about.
fn what(event: &Event) -> Option<Shown> {
    read_key(&touch::item_of(event)?)
}
