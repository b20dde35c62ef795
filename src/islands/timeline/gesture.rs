//! Drags and pinches.

use crate::domain::time::Window;

/// A drag or a pinch under way, in shares of the axis.
#[derive(Clone, Debug, Default)]
pub struct Gesture {
    pub fingers: Vec<(i32, f64)>,
    pub start: f64,
    /// How far two fingers were apart, and over which years, when the second came down.
    pub pinch: Option<(f64, Window)>,
    /// Turns of the wheel too small for a step of their own.
    pub wheel: f64,
    /// The stretch being dragged over.
    pub brush: Option<(f64, f64)>,
}

/// A drag shorter than this share of the axis is a click.
pub const CLICK: f64 = 0.01;

impl Gesture {
    pub fn spread(&self) -> Option<f64> {
        match self.fingers[..] {
            [(_, a), (_, b)] => Some((a - b).abs().max(CLICK)),
            _ => None,
        }
    }
}
