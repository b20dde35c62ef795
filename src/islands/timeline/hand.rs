//! How the chart answers to keys, wheel, pointer and fingers. Whatever they do ends in an address.

use super::drawing::Live;
use super::gesture::{CLICK, Gesture};
use super::pointed::read_key;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Item, Shown, Step, Window, within};
use leptos::ev::{FocusEvent, KeyboardEvent, PointerEvent, WheelEvent};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use std::sync::Arc;

use super::touch;

/// The pictures by their names, as they were last placed.
type Charts = [(&'static str, Chart); 3];

/// What is in the pictures, and they.
type Placed = (Arc<Vec<Item<Shown>>>, Charts);

/// What the chart remembers between two events.
#[derive(Clone)]
pub struct Hand {
    filter: Memo<MeetingFilter>,
    whole: Window,
    live: Live,
    /// What the keyboard is at.
    current: RwSignal<Option<Shown>>,
    placed: StoredValue<Option<Placed>>,
    /// The chart is about to be drawn anew because of a key.
    zoomed: StoredValue<bool>,
    gesture: StoredValue<Gesture>,
    go: StoredValue<Go>,
}

type Go = Box<dyn Fn(&str, bool) + Send + Sync>;

/// Turns of the wheel, in pixels, that make one step.
const TURN: f64 = 60.0;

impl Hand {
    pub fn new(root: String, filter: Memo<MeetingFilter>, whole: Window, live: Live) -> Hand {
        let navigate = use_navigate();
        let go = move |query: &str, replace: bool| {
            let options =
                NavigateOptions { resolve: false, replace, scroll: false, ..NavigateOptions::default() };
            navigate(&format!("{root}{query}"), options);
        };
        Hand {
            filter,
            whole,
            live,
            current: RwSignal::new(None),
            placed: StoredValue::new(None),
            zoomed: StoredValue::new(false),
            gesture: StoredValue::new(Gesture::default()),
            go: StoredValue::new(Box::new(go)),
        }
    }

    pub fn live(&self) -> Live {
        self.live
    }

    pub fn current(&self) -> RwSignal<Option<Shown>> {
        self.current
    }

    /// Takes note of what is placed. Where the keyboard asked for it, it goes on from the same thing.
    pub fn show(&self, items: Arc<Vec<Item<Shown>>>, charts: Charts) {
        self.placed.set_value(Some((items, charts)));
        if self.zoomed.get_value() {
            self.zoomed.set_value(false);
            self.keep_focus();
        }
    }

    fn window(&self) -> Window {
        self.filter.with_untracked(|filter| filter.period).unwrap_or(self.whole)
    }

    fn look_at(&self, window: Window, replace: bool) {
        if window != self.window() {
            let query = self.filter.with_untracked(|filter| filter.over(window, self.whole).query());
            self.go.with_value(|go| go(&query, replace));
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
                self.zoomed.set_value(true);
                self.look_at(self.whole, false);
            }
            "Escape" => touch::leave(),
            _ => return,
        }
        event.prevent_default();
    }

    fn walk(&self, event: &KeyboardEvent, step: Step) {
        let Some((drawing, thing)) = touch::thing_of(event) else { return };
        let next = self.placed.with_value(|placed| {
            let (_, charts) = placed.as_ref()?;
            let (_, chart) = charts.iter().find(|(name, _)| *name == drawing)?;
            chart.step(thing, step)
        });
        if let Some(next) = next {
            touch::focus(&drawing, next);
        }
    }

    /// Closer to, or farther from, what the keyboard is at.
    fn zoom_from_keyboard(&self, factor: f64) {
        let current = self.current.get_untracked();
        let at = self.placed.with_value(|placed| {
            let (items, charts) = placed.as_ref()?;
            let item = items.iter().position(|item| Some(item.what) == current)?;
            let (_, chart) = charts.last()?;
            let thing = &chart.things[chart.thing_of(item)?];
            Some((thing.middle() - chart.left) / (chart.right - chart.left))
        });
        self.zoomed.set_value(true);
        self.scale(factor, at.unwrap_or(0.5), false);
    }

    /// After the chart is drawn anew, the keyboard stays in it.
    fn keep_focus(&self) {
        let current = self.current;
        let placed = self.placed;
        request_animation_frame(move || {
            let current = current.get_untracked();
            placed.with_value(|placed| {
                let Some((items, charts)) = placed else { return };
                let item = items.iter().position(|item| Some(item.what) == current);
                for (name, chart) in charts {
                    let thing = item.and_then(|item| chart.thing_of(item));
                    touch::focus(name, thing.unwrap_or(0));
                }
            });
        });
    }

    /// The wheel alone scrolls the page; with Ctrl held, as trackpads report a pinch, it zooms.
    fn wheel(&self, event: &WheelEvent) {
        if !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        let turned = self.gesture.with_value(|gesture| gesture.wheel) + event.delta_y();
        let step = turned.abs() >= TURN;
        self.gesture.update_value(|gesture| gesture.wheel = if step { 0.0 } else { turned });
        if let (true, Some(at)) = (step, touch::share(event)) {
            self.scale(if turned < 0.0 { 0.7 } else { 1.4 }, at, true);
        }
    }

    fn down(&self, event: &PointerEvent) {
        let Some(at) = touch::share(event).filter(|_| event.button() == 0) else { return };
        let on_link = touch::href_of(event).is_some();
        let window = self.window();
        self.gesture.update_value(|gesture| {
            gesture.fingers.retain(|(id, _)| *id != event.pointer_id());
            if on_link && gesture.fingers.is_empty() {
                return;
            }
            gesture.fingers.push((event.pointer_id(), at));
            gesture.start = at;
            gesture.pinch = gesture.spread().map(|spread| (spread, window));
        });
        if !on_link {
            touch::capture(event);
        }
    }

    fn moved(&self, event: &PointerEvent) {
        let Some(at) = touch::share(event) else { return };
        let mut gesture = self.gesture.get_value();
        let Some(finger) = gesture.fingers.iter_mut().find(|(id, _)| *id == event.pointer_id()) else {
            return;
        };
        finger.1 = at;
        self.gesture.set_value(gesture.clone());
        match (gesture.pinch, gesture.spread()) {
            (Some((before, window)), Some(now)) => {
                let middle = f64::midpoint(gesture.fingers[0].1, gesture.fingers[1].1);
                self.live.brush.set(None);
                let factor = within(before / now.max(CLICK), 0.02, 50.0);
                if (factor - 1.0).abs() > 0.05 {
                    self.look_at(window.scaled(factor, middle, self.whole), true);
                }
            }
            _ if (at - gesture.start).abs() > CLICK => {
                let (from, to) = (at.min(gesture.start), at.max(gesture.start));
                self.live.brush.set(Some((within(from, 0.0, 1.0), within(to, 0.0, 1.0))));
            }
            _ => {}
        }
    }

    fn up(&self, event: &PointerEvent) {
        self.gesture.update_value(|gesture| {
            gesture.fingers.retain(|(id, _)| *id != event.pointer_id());
            gesture.pinch = None;
        });
        if let Some((from, to)) = self.live.brush.get_untracked() {
            self.live.brush.set(None);
            self.look_at(self.window().part(from, to), false);
        }
    }

    fn cancel(&self) {
        self.live.brush.set(None);
        self.gesture.set_value(Gesture::default());
    }

    fn focus(&self, event: &FocusEvent) {
        let what = touch::item_of(event).and_then(|key| read_key(&key));
        self.live.pointed.set(what);
        if what.is_some() {
            self.current.set(what);
        }
    }
}

/// The element that listens for what is done to the chart.
pub fn surface(hand: &Hand, drawn: AnyView) -> AnyView {
    let hands: [Hand; 6] = std::array::from_fn(|_| hand.clone());
    let [key, wheel, down, moved, up, cancel] = hands;
    view! {
        <div
            class="drawings"
            on:keydown=move |event| key.key(&event)
            on:wheel=move |event| wheel.wheel(&event)
            on:pointerdown=move |event| down.down(&event)
            on:pointermove=move |event| moved.moved(&event)
            on:pointerup=move |event| up.up(&event)
            on:pointercancel=move |_| cancel.cancel()
        >
            {drawn}
        </div>
    }
    .into_any()
}

/// The element that knows what is pointed at, in the chart or in the list.
pub fn pointing(hand: Hand, chart_and_list: AnyView) -> AnyView {
    let pointed = hand.live.pointed;
    view! {
        <div
            class="chart-and-list"
            on:pointerover=move |event| pointed.set(touch::item_of(&event).and_then(|key| read_key(&key)))
            on:pointerleave=move |_| pointed.set(None)
            on:focusin=move |event| hand.focus(&event)
            on:focusout=move |_| pointed.set(None)
        >
            {chart_and_list}
        </div>
    }
    .into_any()
}
