//! Sets of positions in a list, a bit each: facets over thousands of activities meet in microseconds. Only stretches of
//! the list with some of the set in them are kept, so that a set of a few in a very long list stays as small as it is.

use serde::Deserialize;

/// Positions that stand in one word.
const WORD: usize = 32;

/// Some positions of a list. No word is empty, so that equal sets are equal values.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
#[serde(from = "Vec<u32>")]
#[cfg_attr(feature = "ssr", serde(into = "Vec<u32>"))]
pub struct Bits(Vec<(usize, u32)>);

impl Bits {
    /// The positions below `size` for which `keeps` holds.
    pub fn of(size: usize, keeps: impl Fn(usize) -> bool) -> Self {
        let mut bits = Bits::default();
        (0..size).filter(|&at| keeps(at)).for_each(|at| bits.insert(at));
        bits
    }

    pub fn insert(&mut self, at: usize) {
        self.put(at / WORD, 1 << (at % WORD));
    }

    /// Takes a position out where it is in, and in where it is out.
    pub fn toggle(&mut self, at: usize) {
        if !self.has(at) {
            return self.insert(at);
        }
        if let Ok(found) = self.find(at / WORD) {
            self.0[found].1 ^= 1 << (at % WORD);
            self.0.retain(|(_, word)| *word != 0);
        }
    }

    pub fn has(&self, at: usize) -> bool {
        self.word(at / WORD) >> (at % WORD) & 1 == 1
    }

    pub fn add(&mut self, other: &Bits) {
        let own = std::mem::take(&mut self.0);
        let mut own = own.into_iter().peekable();
        for (place, word) in &other.0 {
            while let Some((before, kept)) = own.next_if(|(own, _)| own <= place) {
                self.put(before, kept);
            }
            self.put(*place, *word);
        }
        self.0.extend(own);
    }

    pub fn keep(&mut self, other: &Bits) {
        self.0.retain_mut(|(place, word)| {
            *word &= other.word(*place);
            *word != 0
        });
    }

    pub fn len(&self) -> usize {
        self.shared(self)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many positions two sets share.
    pub fn shared(&self, other: &Bits) -> usize {
        let (few, many) = if self.0.len() < other.0.len() { (self, other) } else { (other, self) };
        few.0.iter().map(|(place, word)| (word & many.word(*place)).count_ones() as usize).sum()
    }

    /// The positions, rising.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let positions = |(place, word): &(usize, u32)| {
            let (place, word) = (*place, *word);
            (0..WORD).filter(move |at| word >> at & 1 == 1).map(move |at| place * WORD + at)
        };
        self.0.iter().flat_map(positions)
    }

    /// For each of so many positions whether it is in the set: quicker to ask over and over.
    pub fn spread(&self, size: usize) -> Vec<bool> {
        let mut spread = vec![false; size];
        self.iter().filter(|&at| at < size).for_each(|at| spread[at] = true);
        spread
    }

    fn word(&self, place: usize) -> u32 {
        self.find(place).map_or(0, |at| self.0[at].1)
    }

    /// Where a word is, or would be. In a full set it stands at its own place.
    fn find(&self, place: usize) -> Result<usize, usize> {
        match self.0.get(place) {
            Some((own, _)) if *own == place => Ok(place),
            _ => self.0.binary_search_by(|(own, _)| own.cmp(&place)),
        }
    }

    fn put(&mut self, place: usize, word: u32) {
        match self.0.last_mut() {
            Some((last, own)) if *last == place => *own |= word,
            Some((last, _)) if *last > place => match self.find(place) {
                Ok(at) => self.0[at].1 |= word,
                Err(at) => self.0.insert(at, (place, word)),
            },
            _ => self.0.push((place, word)),
        }
    }
}

/// As it travels: words in order, and for empty ones a 0 and how many of them there are.
impl From<Vec<u32>> for Bits {
    fn from(told: Vec<u32>) -> Self {
        let mut bits = Bits::default();
        let (mut place, mut told) = (0, told.into_iter());
        while let Some(word) = told.next() {
            if word == 0 {
                place += told.next().unwrap_or(1) as usize;
            } else {
                bits.0.push((place, word));
                place += 1;
            }
        }
        bits
    }
}

#[cfg(feature = "ssr")]
impl From<Bits> for Vec<u32> {
    fn from(bits: Bits) -> Self {
        let mut told = Vec::new();
        let mut next = 0;
        for (place, word) in bits.0 {
            if place > next {
                told.extend([0, (place - next) as u32]);
            }
            told.push(word);
            next = place + 1;
        }
        told
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::btree_set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn what_is_empty_travels_as_a_number() {
        let bits = Bits::of(1000, |at| [3, 64, 999].contains(&at));
        assert_eq!(Vec::from(bits), [8, 0, 1, 1, 0, 28, 128]);
        assert_eq!(Bits::from(vec![0, 40, 0, 1, 1]), Bits::of(1313, |at| at == 1312));
    }

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
            prop_assert_eq!(&Bits::from(Vec::from(either.clone())), &either);
            prop_assert_eq!((both.is_empty(), both.len()), ((&a & &b).is_empty(), (&a & &b).len()));
        }
    }
}
