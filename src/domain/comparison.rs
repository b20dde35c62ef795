//! Countries or instruments side by side, as their pages ask for them. It travels as the chronology does.

use super::query::query_string;
use serde::Deserialize;

/// How many columns a reader can take in.
pub const MOST: usize = 3;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Comparison {
    /// What addresses call those to choose from, in the order of the page.
    pub members: Vec<String>,
    /// The places of those shown before any is chosen.
    pub first: Vec<usize>,
}

/// Which of them stand side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompareFilter {
    /// Places among the members, in the order in which they were chosen.
    pub with: Vec<usize>,
}

impl CompareFilter {
    /// Reads `with=slv,hnd`; what is unknown, what comes twice and what is too many is ignored.
    pub fn read(record: &Comparison, query: impl Fn(&str) -> Option<String>) -> Self {
        let mut with = Vec::new();
        for word in query("with").unwrap_or_default().split(',') {
            let member = record.members.iter().position(|it| it == word);
            with.extend(member.filter(|at| with.len() < MOST && !with.contains(at)));
        }
        CompareFilter { with }
    }

    pub fn query(&self, record: &Comparison) -> String {
        let words: Vec<&str> =
            self.with.iter().filter_map(|&at| Some(record.members.get(at)?.as_str())).collect();
        query_string(&[("with", (!words.is_empty()).then(|| words.join(",")))])
    }

    pub fn shown<'a>(&'a self, record: &'a Comparison) -> &'a [usize] {
        if self.with.is_empty() { &record.first } else { &self.with }
    }

    /// With one more or one less of those shown; the oldest makes room where there are too many.
    pub fn toggled(&self, record: &Comparison, member: usize) -> Self {
        let mut with = self.shown(record).to_vec();
        match with.iter().position(|&at| at == member) {
            Some(at) => drop(with.remove(at)),
            None => with.push(member),
        }
        let surplus = with.len().saturating_sub(MOST);
        CompareFilter { with: with.split_off(surplus) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> Comparison {
        Comparison {
            members: ["blz", "can", "cri", "dom", "slv"].map(str::to_owned).into(),
            first: vec![1, 2],
        }
    }

    fn read(query: &str) -> CompareFilter {
        CompareFilter::read(&record(), |_| Some(query.trim_start_matches("?with=").to_owned()))
    }

    #[test]
    fn what_is_unknown_twice_or_too_many_is_ignored() {
        assert_eq!(read("slv,atlantis,slv,can,blz,dom").with, [4, 1, 0]);
        assert_eq!(read("").shown(&record()), [1, 2]);
    }

    #[test]
    fn the_oldest_makes_room() {
        assert_eq!(read("slv,can,blz").toggled(&record(), 3).with, [1, 0, 3]);
        assert_eq!(read("slv,can,blz").toggled(&record(), 1).with, [4, 0]);
        assert_eq!(read("").toggled(&record(), 4).with, [1, 2, 4]);
    }

    proptest! {
        #[test]
        fn an_address_says_what_was_asked(with in proptest::collection::vec(0usize..5, 0..9)) {
            let asked = with.into_iter().fold(CompareFilter::default(), |it, at| it.toggled(&record(), at));
            prop_assert!(asked.with.len() <= MOST);
            prop_assert_eq!(read(&asked.query(&record())), asked);
        }
    }
}
