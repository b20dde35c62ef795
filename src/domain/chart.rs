//! A series as a small line: values placed on a plane with a true zero, ready to draw.

use std::fmt::Write;

/// The picture, in pixels of its `viewBox`.
pub const WIDTH: f64 = 320.0;
pub const HEIGHT: f64 = 150.0;

/// The part of it that values are drawn in; what is left holds years below and numbers at the side.
const LEFT: f64 = 8.0;
const RIGHT: f64 = WIDTH - 8.0;
const TOP: f64 = 24.0;
const BOTTOM: f64 = HEIGHT - 24.0;

#[derive(Clone, Debug, PartialEq)]
pub struct LineChart {
    /// SVG path data from value to value; years without one are passed over.
    pub line: String,
    pub points: Vec<PlacedValue>,
    /// What the upper edge stands for: a round number no value exceeds.
    pub top: f64,
    pub top_y: f64,
    pub zero_y: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedValue {
    pub year: i16,
    pub value: f64,
    pub x: f64,
    pub y: f64,
}

impl LineChart {
    /// None without values. The years of `over`, or of the values themselves, span the width; `top` is the value
    /// that the height must hold at least, so that charts beside each other can share a scale.
    pub fn new(values: &[(i16, f64)], over: Option<(i16, i16)>, top: f64) -> Option<Self> {
        let (first, last) = over.unwrap_or((values.first()?.0, values.last()?.0));
        let most = values.iter().map(|(_, value)| *value).fold(top, f64::max);
        let top = round_up(most);
        let years = f64::from((last - first).max(1));
        let points: Vec<PlacedValue> = values
            .iter()
            .map(|&(year, value)| PlacedValue {
                year,
                value,
                x: tenth(LEFT + (RIGHT - LEFT) * f64::from(year - first) / years),
                y: tenth(BOTTOM - (BOTTOM - TOP) * value / top),
            })
            .collect();
        let mut line = String::new();
        for point in &points {
            let pen = if line.is_empty() { 'M' } else { 'L' };
            // A string takes any number of characters.
            let _ = write!(line, "{pen}{} {}", point.x, point.y);
        }
        (!points.is_empty()).then_some(LineChart { line, points, top, top_y: TOP, zero_y: BOTTOM })
    }
}

/// How the last value of a series stands to its first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// So many times as much: at least twice.
    Times(f64),
    /// More by so many per cent.
    More(f64),
    /// Less by so many per cent.
    Less(f64),
    /// Within a twentieth of it.
    Level,
}

impl Change {
    /// None where the first value is zero, to which nothing can be compared.
    pub fn between(first: f64, last: f64) -> Option<Change> {
        let times = last / first;
        (first > 0.0 && times.is_finite()).then_some(match times {
            _ if (0.95..=1.05).contains(&times) => Change::Level,
            _ if times >= 2.0 => Change::Times(times),
            _ if times > 1.0 => Change::More(100.0 * (times - 1.0)),
            _ => Change::Less(100.0 * (1.0 - times)),
        })
    }
}

/// The next of 1, 2, 2.5, 5 and 10 times a power of ten.
fn round_up(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0, 20.0];
    steps.into_iter().map(|step| step * power).find(|round| *round >= value).unwrap_or(value)
}

fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_edge_is_a_round_number() {
        for (value, round) in
            [(0.0, 1.0), (0.08, 0.1), (1.0, 1.0), (26.6, 50.0), (11_185_737.0, 20_000_000.0)]
        {
            assert!((round_up(value) - round).abs() < 1e-9 * round, "{value}: {}", round_up(value));
        }
    }

    #[test]
    fn one_value_is_a_point_and_none_is_no_chart() {
        assert_eq!(LineChart::new(&[(2024, 5.0)], None, 0.0).unwrap().points.len(), 1);
        assert_eq!(LineChart::new(&[], None, 0.0), None);
    }

    #[test]
    fn a_change_is_told_as_one_would_tell_it() {
        assert_eq!(Change::between(10.0, 25.0), Some(Change::Times(2.5)));
        assert_eq!(Change::between(10.0, 15.0), Some(Change::More(50.0)));
        assert_eq!(Change::between(10.0, 5.0), Some(Change::Less(50.0)));
        assert_eq!(Change::between(100.0, 104.0), Some(Change::Level));
        assert_eq!(Change::between(0.0, 5.0), None);
    }

    proptest! {
        #[test]
        fn values_can_be_read_back_from_their_places(
            values in proptest::collection::btree_map(1990i16..2030, 0.0f64..1e8, 1..30),
            top in 0.0f64..1e8,
        ) {
            let values: Vec<(i16, f64)> = values.into_iter().collect();
            let chart = LineChart::new(&values, Some((1990, 2030)), top).unwrap();
            for (point, (year, value)) in chart.points.iter().zip(&values) {
                prop_assert!((0.0..=WIDTH).contains(&point.x) && (0.0..=HEIGHT).contains(&point.y));
                let back = (chart.zero_y - point.y) / (chart.zero_y - chart.top_y) * chart.top;
                prop_assert!((back - value).abs() <= chart.top / 1000.0, "{back} for {value}");
                let x = (f64::from(*year) - 1990.0) / 40.0 * (RIGHT - LEFT) + LEFT;
                prop_assert!((x - point.x).abs() < 0.06);
            }
            prop_assert!(chart.points.windows(2).all(|pair| pair[0].x < pair[1].x));
        }
    }
}
