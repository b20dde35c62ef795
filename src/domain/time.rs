//! The record as a picture of time: calendar days on a scale, events and periods in lanes, labels only where there
//! is room for them. Everything is placed here, in the units of a `viewBox`, so that views only draw.

mod calendar;
mod chart;
mod design;
mod item;
mod label;
mod pack;
mod record;
mod scale;
mod seen;
mod step;
#[cfg(test)]
mod tests;
mod ticks;
mod window;

pub use calendar::{DayNumber, day_of, number_of};
pub use chart::{Band, Chart, Placed, Row, Shape};
pub use design::{Design, tenth, tenths, within};
pub use item::{Form, Item};
pub use label::{Anchor, Label, text_width};
pub use record::{Lane, Shown, items, lanes, undated};
pub use scale::Scale;
pub use step::Step;
pub use ticks::{Moment, Tick};
pub use window::Window;
