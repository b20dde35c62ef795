//! Every member as large as every other: a grid that keeps who lies north, south, east and west of whom.

/// Columns and rows from the north-west.
const GRID: [(&str, u16, u16); 11] = [
    ("can", 1, 0),
    ("usa", 1, 1),
    ("mex", 0, 2),
    ("blz", 2, 2),
    ("dom", 4, 2),
    ("gtm", 1, 3),
    ("hnd", 2, 3),
    ("slv", 1, 4),
    ("nic", 2, 4),
    ("cri", 2, 5),
    ("pan", 3, 5),
];

/// In pixels: the step from tile to tile, and the gap between two.
const STEP: u16 = 144;
const GAP: u16 = 8;

/// Width and height of the whole grid.
pub const SIZE: (u16, u16) = (5 * STEP - GAP, 6 * STEP - GAP);

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedTile {
    /// The country's id.
    pub id: &'static str,
    pub x: u16,
    pub y: u16,
    pub side: u16,
}

pub fn tiles() -> impl Iterator<Item = PlacedTile> {
    GRID.into_iter().map(|(id, column, row)| PlacedTile {
        id,
        x: column * STEP,
        y: row * STEP,
        side: STEP - GAP,
    })
}
