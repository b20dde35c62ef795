//! How an element says what it stands for.

use crate::domain::time::Shown;

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

/// What an element stands for that stands for one thing or several: the first of them.
#[cfg(target_arch = "wasm32")]
pub fn read_key(keys: &str) -> Option<Shown> {
    let key = keys.split(' ').next()?;
    let at = key.get(1..)?.parse().ok()?;
    match key.as_bytes().first()? {
        b'm' => Some(Shown::Meeting(at)),
        b'p' => Some(Shown::Presidency(at)),
        b'i' => Some(Shown::Instrument(at)),
        _ => None,
    }
}
