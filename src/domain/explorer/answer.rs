//! What the record answers: which activities, in which state, and how many each further choice would give.

use super::bits::Bits;
use super::facet::Facet;
use super::index::{Index, Posting};
use super::order::{GroupKey, divide, sort};
use super::question::{Period, Question};
use crate::domain::query::{Outcome, Word};
use crate::domain::traces::Then;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Positions in `atlas.activities`, in the order asked for.
    pub kept: Vec<usize>,
    /// The same, divided as asked for.
    pub groups: Vec<(GroupKey, Vec<usize>)>,
    /// The state of every activity at the time asked for, by position.
    pub outcomes: Vec<Outcome>,
    /// How many activities there were at that time.
    pub all: usize,
    /// How many are left out because nothing about them is dated.
    pub undatable: usize,
    /// The year it is told from: that of the record, or the one asked for.
    pub year: i16,
    counts: Vec<Vec<usize>>,
}

impl Answer {
    pub fn new(index: &Index, question: &Question) -> Self {
        let rewound = question.as_of.map(|year| Rewound::to(index, year));
        let (there, outcomes, undatable) = match &rewound {
            Some(it) => (it.there.clone(), it.outcomes.clone(), it.undatable),
            None => (Bits::all(index.size), index.outcomes.clone(), 0),
        };
        let columns: Vec<&[Posting]> = Facet::ALL
            .into_iter()
            .map(|facet| match &rewound {
                Some(it) if facet == Facet::Status => it.statuses.as_slice(),
                _ => index.options(facet),
            })
            .collect();
        let all = there.len();
        let base = during(index, question.period, there);
        let masks: Vec<Option<Bits>> = Facet::ALL
            .into_iter()
            .zip(&columns)
            .map(|(facet, options)| mask(index, question, facet, options))
            .collect();
        let counts = columns.iter().enumerate().map(|(own, options)| {
            let others = masks.iter().enumerate().filter(|(at, _)| *at != own);
            let kept = met(&base, others.map(|(_, mask)| mask));
            options.iter().map(|option| option.members.shared(&kept)).collect()
        });
        let counts = counts.collect();
        let year = question.as_of.unwrap_or(index.record_year);
        let mut kept: Vec<usize> = met(&base, masks.iter()).iter().collect();
        sort(index, &mut kept, &outcomes, year, question.sort);
        let groups = question.group.map_or(Vec::new(), |group| divide(index, &kept, &outcomes, group));
        Answer { kept, groups, outcomes, all, undatable, year, counts }
    }

    /// How many activities each option of a facet gives together with what is chosen in the other facets, in
    /// the order of [`Index::options`].
    pub fn counts(&self, facet: Facet) -> &[usize] {
        &self.counts[facet as usize]
    }

    /// The states of what is shown with their numbers, in the order of [`Outcome::WORDS`].
    pub fn tally(&self) -> impl Iterator<Item = (Outcome, usize)> {
        tally(self.kept.iter().map(|&at| self.outcomes[at]))
    }
}

/// How often each state occurs, without those that do not.
pub fn tally(outcomes: impl Iterator<Item = Outcome>) -> impl Iterator<Item = (Outcome, usize)> {
    let mut counts = [0; Outcome::WORDS.len()];
    for outcome in outcomes {
        if let Some(at) = Outcome::WORDS.iter().position(|(known, _)| *known == outcome) {
            counts[at] += 1;
        }
    }
    Outcome::WORDS.iter().map(|(outcome, _)| *outcome).zip(counts).filter(|(_, count)| *count > 0)
}

/// The record as it stood at the end of an earlier year.
struct Rewound {
    there: Bits,
    outcomes: Vec<Outcome>,
    undatable: usize,
    /// The options of the status facet, in the same order as today's.
    statuses: Vec<Posting>,
}

impl Rewound {
    fn to(index: &Index, year: i16) -> Self {
        let then: Vec<Then> = index.traces.iter().map(|it| it.at(year)).collect();
        let outcome = |at: usize| if let Then::Stood(outcome) = then[at] { Some(outcome) } else { None };
        let statuses = index.options(Facet::Status).iter().map(|option| {
            let status = Outcome::read(&option.word);
            Posting { word: option.word.clone(), members: Bits::of(index.size, |at| outcome(at).is_some() && outcome(at) == status) }
        });
        Rewound {
            there: Bits::of(index.size, |at| outcome(at).is_some()),
            outcomes: (0..index.size).map(|at| outcome(at).unwrap_or(Outcome::NotDocumented)).collect(),
            undatable: then.iter().filter(|then| **then == Then::Undated).count(),
            statuses: statuses.collect(),
        }
    }
}

fn during(index: &Index, period: Period, mut there: Bits) -> Bits {
    let dated = |first: Option<i16>, last: Option<i16>| {
        let (first, last) = (first.unwrap_or(i16::MIN), last.unwrap_or(i16::MAX));
        Bits::of(index.size, |at| index.covers(at, first, last))
    };
    match period {
        Period::Any => {}
        Period::Years(first, last) => there.keep(&dated(first, last)),
        Period::Undated => there.keep(&Bits::of(index.size, |at| index.years[at].is_none())),
    }
    there
}

/// What the words chosen in a facet let through; none where nothing is chosen.
fn mask(index: &Index, question: &Question, facet: Facet, options: &[Posting]) -> Option<Bits> {
    question.chosen(facet).next()?;
    let mut mask = Bits::none(index.size);
    for word in question.chosen(facet) {
        if let Some(option) = options.iter().find(|option| option.word == word) {
            mask.add(&option.members);
        }
    }
    Some(mask)
}

fn met<'a>(base: &Bits, masks: impl Iterator<Item = &'a Option<Bits>>) -> Bits {
    let mut kept = base.clone();
    masks.flatten().for_each(|mask| kept.keep(mask));
    kept
}
