//! Sets of positions in a list, one bit each: facets over thousands of activities meet in microseconds.

use serde::Deserialize;

/// Some positions of a list. Nothing stands behind the last of them, so that equal sets are equal values.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
#[serde(transparent)]
pub struct Bits(Vec<u32>);

impl Bits {
    /// The positions below `size` for which `keeps` holds.
    pub fn of(size: usize, keeps: impl Fn(usize) -> bool) -> Self {
        let mut bits = Bits::default();
        (0..size).filter(|&at| keeps(at)).for_each(|at| bits.insert(at));
        bits
    }

    pub fn insert(&mut self, at: usize) {
        if self.0.len() <= at / 32 {
            self.0.resize(at / 32 + 1, 0);
        }
        self.0[at / 32] |= 1 << (at % 32);
    }

    /// Takes a position out where it is in, and in where it is out.
    pub fn toggle(&mut self, at: usize) {
        if self.has(at) {
            self.0[at / 32] ^= 1 << (at % 32);
            self.trim();
        } else {
            self.insert(at);
        }
    }

    pub fn has(&self, at: usize) -> bool {
        self.0.get(at / 32).is_some_and(|word| word >> (at % 32) & 1 == 1)
    }

    pub fn add(&mut self, other: &Bits) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own |= other);
    }

    pub fn keep(&mut self, other: &Bits) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= other);
        self.trim();
    }

    pub fn len(&self) -> usize {
        self.shared(self)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many positions two sets share.
    pub fn shared(&self, other: &Bits) -> usize {
        self.0.iter().zip(&other.0).map(|(own, other)| (own & other).count_ones() as usize).sum()
    }

    /// The positions, rising.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.0.len() * 32).filter(|&at| self.has(at))
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
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
        fn bits_behave_as_sets(a in btree_set(0usize..200, 0..80), b in btree_set(0usize..200, 0..80), at in 0usize..200) {
            let bits = |set: &BTreeSet<usize>| Bits::of(200, |at| set.contains(&at));
            let (mut both, mut either, mut other) = (bits(&a), bits(&a), bits(&a));
            both.keep(&bits(&b));
            either.add(&bits(&b));
            other.toggle(at);
            prop_assert_eq!(&both, &bits(&(&a & &b)));
            prop_assert_eq!(either.iter().collect::<BTreeSet<_>>(), &a | &b);
            prop_assert_eq!(other, bits(&(&a ^ &BTreeSet::from([at]))));
            prop_assert_eq!(bits(&a).shared(&bits(&b)), (&a & &b).len());
            prop_assert_eq!((both.is_empty(), both.len()), ((&a & &b).is_empty(), (&a & &b).len()));
        }
    }
}
