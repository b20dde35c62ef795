//! Which shape covers which part of a picture, on a coarse grid.

use super::plane::{Bounds, Point, Rings};

/// The side of a cell, in pixels.
const CELL: f64 = 4.0;

pub struct Mask {
    columns: usize,
    rows: usize,
    /// For each cell, row by row, the shape its middle lies in: 0 is the sea, n the shape n - 1.
    cells: Vec<usize>,
    ids: Vec<String>,
}

impl Mask {
    pub fn new<'a>(width: u16, height: u16, shapes: impl Iterator<Item = (&'a str, Rings<Point>)>) -> Self {
        let cells = |side: u16| (f64::from(side) / CELL).ceil() as usize;
        let (columns, rows) = (cells(width), cells(height));
        let mut mask = Mask { columns, rows, cells: vec![0; columns * rows], ids: Vec::new() };
        for (id, rings) in shapes {
            mask.ids.push(id.to_owned());
            mask.fill(&rings);
        }
        mask
    }

    /// Gives the newest shape the cells it covers, one row after the other.
    fn fill(&mut self, rings: &[Vec<Point>]) {
        for row in 0..self.rows {
            let y = (row as f64 + 0.5) * CELL;
            let mut crossings: Vec<f64> = rings
                .iter()
                .flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)))
                .filter(|(a, b)| (a.y > y) != (b.y > y))
                .map(|(a, b)| a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y))
                .collect();
            crossings.sort_by(f64::total_cmp);
            for pair in crossings.chunks_exact(2) {
                let column = |x: f64| ((x / CELL - 0.5).ceil().max(0.0) as usize).min(self.columns);
                let (from, to) = (column(pair[0]), column(pair[1]));
                self.cells[row * self.columns..][from..to].fill(self.ids.len());
            }
        }
    }

    /// How much of a box a shape covers, from 0 to 1.
    pub fn share(&self, id: &str, bounds: Bounds) -> f64 {
        let number = self.ids.iter().position(|known| known == id).map(|at| at + 1);
        self.share_of(bounds, |cell| Some(cell) == number)
    }

    /// How much of a box no shape covers.
    pub fn sea(&self, bounds: Bounds) -> f64 {
        self.share_of(bounds, |cell| cell == 0)
    }

    fn share_of(&self, bounds: Bounds, counts: impl Fn(usize) -> bool) -> f64 {
        let cell = |at: f64, most: usize| ((at / CELL).max(0.0) as usize).min(most.saturating_sub(1));
        let (top, bottom) = (cell(bounds.top, self.rows), cell(bounds.bottom, self.rows));
        let (left, right) = (cell(bounds.left, self.columns), cell(bounds.right, self.columns));
        let covered: usize = (top..=bottom)
            .map(|row| {
                let row = &self.cells[row * self.columns..][left..=right];
                row.iter().filter(|&&cell| counts(cell)).count()
            })
            .sum();
        covered as f64 / ((bottom - top + 1) * (right - left + 1)) as f64
    }
}
