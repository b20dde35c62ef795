//! The timeline as far as it is drawn anew: its chart, what can be asked of it, and what it answers.

pub mod answer;
pub mod ask;
mod drawing;
pub mod key;
mod names;
mod phrase;
pub mod pictures;
mod shapes;
pub mod tools;

#[cfg(target_arch = "wasm32")]
pub use drawing::brush;
pub use names::told;

use crate::domain::chronology::Chronology;
use crate::edition::Edition;
use std::ops::Deref;
use std::sync::Arc;

/// The edition with the record that the timeline is about.
#[derive(Clone)]
pub struct Stage {
    pub edition: Edition,
    pub record: Arc<Chronology>,
}

impl Deref for Stage {
    type Target = Edition;

    fn deref(&self) -> &Edition {
        &self.edition
    }
}
