//! The order of an answer, and its division into groups.

use super::facet::Facet;
use super::index::Index;
use crate::domain::activity::Status;
use crate::domain::query::{Outcome, Word};
use std::cmp::Reverse;

/// What an answer is sorted by; ties stand in order of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Oldest first.
    #[default]
    Date,
    Newest,
    Title,
    Status,
    /// Latest evidence first.
    Evidence,
}

impl Sort {
    pub const ALL: [Sort; 5] = [Sort::Date, Sort::Newest, Sort::Title, Sort::Status, Sort::Evidence];
}

impl Word for Sort {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Sort::Date, "date"),
        (Sort::Newest, "newest"),
        (Sort::Title, "title"),
        (Sort::Status, "status"),
        (Sort::Evidence, "evidence"),
    ];
}

/// What an answer is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Area,
    Year,
    /// An activity with several leads stands under each of them.
    Lead,
    Status,
}

impl Group {
    pub const ALL: [Group; 4] = [Group::Area, Group::Year, Group::Lead, Group::Status];
}

impl Word for Group {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Group::Area, "area"),
        (Group::Year, "year"),
        (Group::Lead, "lead"),
        (Group::Status, "status"),
    ];
}

/// What the members of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupKey {
    /// A word of a facet.
    Word(Facet, String),
    /// First year; none for the undated.
    Year(Option<i16>),
}

/// Sorts positions, which come in order of date.
pub(super) fn sort(index: &Index, kept: &mut [usize], outcomes: &[Outcome], year: i16, sort: Sort) {
    match sort {
        Sort::Date => {}
        Sort::Newest => kept.sort_by_key(|&at| {
            (index.years[at].is_none(), Reverse(index.years[at].map(|(start, _)| start)), Reverse(at))
        }),
        Sort::Title => kept.sort_by_key(|&at| index.titles[at].as_str()),
        Sort::Status => kept.sort_by_key(|&at| rank(outcomes[at])),
        Sort::Evidence => kept.sort_by_key(|&at| Reverse(index.traces[at].last_by(year))),
    }
}

/// What is still open first.
pub fn rank(outcome: Outcome) -> usize {
    match outcome {
        Outcome::Documented(Status::Proposed) => 0,
        Outcome::Documented(Status::Started) => 1,
        Outcome::Documented(Status::Ongoing) => 2,
        Outcome::Documented(Status::Recurring) => 3,
        Outcome::NotDocumented => 4,
        Outcome::Documented(Status::Completed) => 5,
    }
}

/// Divides sorted positions; members keep their order, groups stand in that of their kind.
pub(super) fn divide(
    index: &Index,
    kept: &[usize],
    outcomes: &[Outcome],
    group: Group,
) -> Vec<(GroupKey, Vec<usize>)> {
    let facet = match group {
        Group::Year => return by_year(index, kept),
        Group::Status => return by_status(kept, outcomes),
        Group::Area => Facet::Area,
        Group::Lead => Facet::Lead,
    };
    let groups = index.options(facet).iter().map(|option| {
        let members = kept.iter().copied().filter(|&at| option.members.has(at)).collect::<Vec<_>>();
        (GroupKey::Word(facet, option.word.clone()), members)
    });
    groups.filter(|(_, members)| !members.is_empty()).collect()
}

fn by_year(index: &Index, kept: &[usize]) -> Vec<(GroupKey, Vec<usize>)> {
    let year = |at: usize| index.years[at].map(|(start, _)| start);
    let mut years: Vec<Option<i16>> = kept.iter().map(|&at| year(at)).collect();
    years.sort_by_key(|year| (year.is_none(), *year));
    years.dedup();
    let members = |of| kept.iter().copied().filter(|&at| year(at) == of).collect();
    years.into_iter().map(|of| (GroupKey::Year(of), members(of))).collect()
}

fn by_status(kept: &[usize], outcomes: &[Outcome]) -> Vec<(GroupKey, Vec<usize>)> {
    let mut words: Vec<(Outcome, &str)> = Outcome::WORDS.to_vec();
    words.sort_by_key(|(outcome, _)| rank(*outcome));
    let members = |of| kept.iter().copied().filter(|&at| outcomes[at] == of).collect::<Vec<_>>();
    words
        .into_iter()
        .map(|(of, word)| (GroupKey::Word(Facet::Status, word.to_owned()), members(of)))
        .filter(|(_, members)| !members.is_empty())
        .collect()
}
