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

/// Things in the order of two keys. Only the keys are sorted, so that the program holds one sort for all of them.
pub fn arranged<T>(things: Vec<T>, key: impl Fn(&T) -> (f64, f64)) -> Vec<T> {
    let order = order(things.iter().map(key).collect());
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| things[at].take()).collect()
}

fn order(keys: Vec<(f64, f64)>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_unstable_by(|a, b| {
        let (first, second) = (keys[*a], keys[*b]);
        first.0.total_cmp(&second.0).then(first.1.total_cmp(&second.1)).then(a.cmp(b))
    });
    order
}
