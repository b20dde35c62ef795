//! Things in order. The standard sorts are written out anew for every type and every order they are asked for, some
//! kilobytes of program each time; here all things that browsers sort share one.

use std::cmp::Ordering;

/// Things in the order that `compare` gives; those that are alike stay as they stood.
pub fn ordered<T>(things: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = places(things.len(), &|a, b| compare(&things[a], &things[b]));
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    places.into_iter().filter_map(|at| things[at].take()).collect()
}

/// The places of so many things, in their order.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|a, b| compare(*a, *b).then(a.cmp(b)));
    places
}

/// Each of some texts once, in order.
pub fn distinct<T: AsRef<str>>(texts: Vec<T>) -> Vec<T> {
    let mut texts = ordered(texts, |a, b| a.as_ref().cmp(b.as_ref()));
    texts.dedup_by(|a, b| a.as_ref() == b.as_ref());
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_is_that_of_a_stable_sort(things in prop::collection::vec((0u8..5, any::<u8>()), 0..60)) {
            let mut sorted = things.clone();
            sorted.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ordered(things, |a, b| a.0.cmp(&b.0)), sorted);
        }
    }

    #[test]
    fn texts_stand_once() {
        assert_eq!(distinct(vec!["b", "a", "b"]), ["a", "b"]);
        assert!(distinct(Vec::<String>::new()).is_empty());
    }
}
