//! Things side by side where there is room, and below each other where there is none.

use crate::domain::order::ordered;

/// Assigns each stretch the first of at most `most` tiers in which it overlaps nothing. Stretches come in order of
/// their left ends; one that fits nowhere gets none.
pub fn tiers(stretches: impl Iterator<Item = (f64, f64)>, most: usize) -> Vec<Option<usize>> {
    let mut ends: Vec<f64> = Vec::new();
    stretches
        .map(|(left, right)| {
            let free = ends.iter().position(|end| *end <= left);
            let tier = free.or_else(|| {
                (ends.len() < most).then(|| {
                    ends.push(f64::MIN);
                    ends.len() - 1
                })
            })?;
            ends[tier] = right;
            Some(tier)
        })
        .collect()
}

/// Things in the order of two keys.
pub fn arranged<T>(things: Vec<T>, key: impl Fn(&T) -> (f64, f64)) -> Vec<T> {
    ordered(things, |a, b| {
        let (a, b) = (key(a), key(b));
        a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1))
    })
}
