//! The measures of a picture.

/// The measures of one picture. There are several, for screens of several widths, because nothing is measured
/// before it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    pub width: f64,
    /// Room for the names of the lanes, at the left.
    pub gutter: f64,
    /// Height of the axis and of each tier of a lane.
    pub row: f64,
    /// Diameter of the mark of an event.
    pub mark: f64,
    /// Size of the letters.
    pub letter: f64,
}

impl Design {
    pub const NARROW: Design = Design { width: 320.0, gutter: 42.0, row: 26.0, mark: 13.0, letter: 14.0 };
    pub const MEDIUM: Design = Design { width: 600.0, gutter: 150.0, row: 26.0, mark: 14.0, letter: 13.0 };
    pub const WIDE: Design = Design { width: 1000.0, gutter: 180.0, row: 26.0, mark: 14.0, letter: 14.0 };
}

/// Tenths of a unit: finer than any screen, and short to write.
pub fn tenth(x: f64) -> f64 {
    f64::from(tenths(x)) / 10.0
}

/// `f64::clamp` for bounds in order. The original can complain of others, and what prints numbers for that weighs 15 kB.
pub fn within(x: f64, low: f64, high: f64) -> f64 {
    x.max(low).min(high)
}

/// In whole tenths.
pub fn tenths(x: f64) -> i32 {
    (x * 10.0).round() as i32
}
