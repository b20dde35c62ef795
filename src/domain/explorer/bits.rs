//! Sets of positions in a list, one bit each: facets over thousands of activities meet in microseconds.

/// Some of the positions `0..size`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits {
    size: usize,
    words: Vec<u64>,
}

impl Bits {
    pub fn none(size: usize) -> Self {
        Bits { size, words: vec![0; size.div_ceil(64)] }
    }

    pub fn all(size: usize) -> Self {
        let mut bits = Bits { size, words: vec![u64::MAX; size.div_ceil(64)] };
        if let (Some(last), rest @ 1..) = (bits.words.last_mut(), size % 64) {
            *last = (1 << rest) - 1;
        }
        bits
    }

    /// The positions for which `keeps` holds.
    pub fn of(size: usize, keeps: impl Fn(usize) -> bool) -> Self {
        let mut bits = Bits::none(size);
        (0..size).filter(|&at| keeps(at)).for_each(|at| bits.insert(at));
        bits
    }

    /// Adds a position below the size.
    pub fn insert(&mut self, at: usize) {
        debug_assert!(at < self.size);
        self.words[at / 64] |= 1 << (at % 64);
    }

    pub fn has(&self, at: usize) -> bool {
        self.words[at / 64] >> (at % 64) & 1 == 1
    }

    pub fn add(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(own, other)| *own |= other);
    }

    pub fn keep(&mut self, other: &Bits) {
        self.words.iter_mut().zip(&other.words).for_each(|(own, other)| *own &= other);
    }

    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// How many positions two sets share.
    pub fn shared(&self, other: &Bits) -> usize {
        self.words.iter().zip(&other.words).map(|(own, other)| (own & other).count_ones() as usize).sum()
    }

    /// The positions, rising.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(at, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros() as usize)?;
                rest &= rest - 1;
                Some(at * 64 + bit)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn bits_behave_as_sets(a in btree_set(0usize..200, 0..80), b in btree_set(0usize..200, 0..80)) {
            let bits = |set: &BTreeSet<usize>| Bits::of(200, |at| set.contains(&at));
            let (mut both, mut either) = (bits(&a), bits(&a));
            both.keep(&bits(&b));
            either.add(&bits(&b));
            prop_assert_eq!(both.iter().collect::<BTreeSet<_>>(), &a & &b);
            prop_assert_eq!(either.iter().collect::<BTreeSet<_>>(), &a | &b);
            prop_assert_eq!(bits(&a).shared(&bits(&b)), (&a & &b).len());
            prop_assert_eq!(both.is_empty(), both.len() == 0);
        }

        #[test]
        fn all_is_every_position_and_no_more(size in 0usize..200) {
            prop_assert_eq!(Bits::all(size).iter().collect::<Vec<_>>(), (0..size).collect::<Vec<_>>());
        }
    }
}
