//! Things side by side where there is room, and below each other where there is none.

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
