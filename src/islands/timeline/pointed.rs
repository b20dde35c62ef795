//! What the visitor points at, with a pointer or the keyboard, in the chart or in the list: the other shows it.

use crate::domain::time::Shown;
use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Pointed(RwSignal<Option<Shown>>);

impl Pointed {
    pub fn new() -> Self {
        Pointed(RwSignal::new(None))
    }

    /// Whether it is one of these.
    pub fn any(self, whats: Vec<Shown>) -> Signal<bool> {
        Signal::derive(move || self.0.get().is_some_and(|what| whats.contains(&what)))
    }

    pub fn get(self) -> Option<Shown> {
        self.0.get()
    }

    pub fn set(self, what: Option<Shown>) {
        if self.0.get_untracked() != what {
            self.0.set(what);
        }
    }
}

/// How an element says what it stands for.
pub fn key(what: Shown) -> String {
    match what {
        Shown::Meeting(at) => meeting_key(at),
        Shown::Presidency(at) => format!("p{at}"),
        Shown::Instrument(at) => format!("i{at}"),
    }
}

pub fn meeting_key(at: usize) -> String {
    format!("m{at}")
}

pub fn read_key(key: &str) -> Option<Shown> {
    let at = key.get(1..)?.parse().ok()?;
    match key.as_bytes().first()? {
        b'm' => Some(Shown::Meeting(at)),
        b'p' => Some(Shown::Presidency(at)),
        b'i' => Some(Shown::Instrument(at)),
        _ => None,
    }
}
