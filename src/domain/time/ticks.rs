//! The marks of the axis, as many as there is room for.

use super::calendar::number_of;
use super::scale::Scale;
use super::window::Window;

/// What a tick stands for: the beginning of a year or of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    Year(i16),
    Month(i16, u8),
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    pub moment: Moment,
    pub x: f64,
    /// False where its name would stand over the end of the axis.
    pub named: bool,
}

/// Months between two ticks. The last is more than any window has.
const STEPS: [i32; 15] =
    [1, 3, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 24_000, 120_000, 1_200_000];

/// Ticks at round moments, `gap` apart at least.
pub fn ticks(window: Window, scale: &Scale, gap: f64) -> Vec<Tick> {
    let width = scale.right() - scale.left();
    let months = window.years() * 12;
    let enough = |step: &&i32| f64::from(**step) / f64::from(months) * width >= gap;
    let step = *STEPS.iter().find(enough).unwrap_or(&STEPS[STEPS.len() - 1]);
    let start = i32::from(window.first()) * 12;
    let first = start.div_euclid(step) * step;
    (0..)
        .map(|at| first + at * step)
        .take_while(|month| *month < start + months)
        .filter(|month| *month >= start)
        .map(|month| {
            let (year, month) = (month.div_euclid(12) as i16, month.rem_euclid(12) as u8 + 1);
            let x = scale.x(number_of((year, month, 1)));
            let moment = if month == 1 { Moment::Year(year) } else { Moment::Month(year, month) };
            Tick { moment, x, named: x + gap <= scale.right() }
        })
        .collect()
}
