//! What the record answers: which activities, in which state, and how many each further choice would give.

use super::bits::Bits;
use super::catalogue::Catalogue;
use super::facet::Facet;
use super::order::{Division, divide, sort};
use super::question::Question;

#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Positions of activities, in the order asked for.
    pub kept: Vec<usize>,
    /// The same, divided as asked for; a single nameless one where nothing divides them.
    pub divisions: Vec<Division>,
    /// How many activities each choice of each facet gives, together with what is chosen in the others.
    pub counts: Vec<Vec<usize>>,
    /// The same for [`Catalogue::periods`].
    pub periods: Vec<usize>,
    /// How many activities there were at the time asked for.
    pub all: usize,
    /// How many are left out because nothing about them is dated.
    pub undatable: usize,
    /// The year it is told from: that of the record, or the one asked for.
    pub year: i16,
}

impl Answer {
    pub fn new(record: &Catalogue, question: &Question) -> Self {
        let size = record.activities.len();
        let year = question.as_of.unwrap_or(record.record_year);
        let mut there = Bits::default();
        let mut states = vec![Bits::default(); record.choices(Facet::Status).len()];
        for at in 0..size {
            let Some(state) = record.state(at, year) else { continue };
            there.insert(at);
            if let Some(members) = states.get_mut(usize::from(state)) {
                members.insert(at);
            }
        }
        // What a choice stands for: only states change with the year.
        let members = |facet: Facet, choice: usize| match facet {
            Facet::Status if question.as_of.is_some() => &states[choice],
            _ => &record.choices(facet)[choice].members,
        };
        let mut masks = Vec::new();
        for facet in Facet::ALL {
            let mut mask: Option<Bits> = None;
            for choice in question.chosen(facet) {
                mask.get_or_insert_default().add(members(facet, choice));
            }
            masks.push((facet, mask));
        }
        // What everything but one facet lets through.
        let but = |own: Option<Facet>| {
            let mut kept = there.clone();
            for (facet, mask) in &masks {
                if let Some(mask) = mask.as_ref().filter(|_| Some(*facet) != own) {
                    kept.keep(mask);
                }
            }
            kept
        };
        let in_time = Bits::of(size, |at| record.activities[at].within(question.period));
        let mut counts = Vec::new();
        for facet in Facet::ALL {
            let mut others = but(Some(facet));
            others.keep(&in_time);
            let choices = 0..record.choices(facet).len();
            counts.push(choices.map(|choice| members(facet, choice).shared(&others)).collect());
        }
        let mut found = but(None);
        let spans = record.periods();
        let mut periods = vec![0; spans.len()];
        for at in found.iter() {
            for (count, period) in periods.iter_mut().zip(&spans) {
                *count += usize::from(record.activities[at].within(*period));
            }
        }
        found.keep(&in_time);
        let kept = sort(record, found.iter().collect(), year, question.sort);
        let divisions = match question.group {
            Some(group) => divide(record, &kept, year, group),
            None => vec![Division { name: None, members: kept.clone() }],
        };
        let left_out =
            question.as_of.map_or(0, |_| record.activities.iter().filter(|it| it.is_undatable()).count());
        Answer { counts, all: there.len(), undatable: left_out, kept, divisions, periods, year }
    }

    /// All that is kept, in the order in which it is shown; who is led by several stands several times.
    pub fn order(&self) -> Vec<usize> {
        let mut order = Vec::new();
        for division in &self.divisions {
            order.extend_from_slice(&division.members);
        }
        order
    }

    /// The neighbours of an activity in the order asked for, and its place there, from one.
    pub fn around(&self, own: usize) -> Option<(usize, [Option<usize>; 2])> {
        let order = self.order();
        let at = order.iter().position(|&it| it == own)?;
        let before = at.checked_sub(1).map(|at| order[at]);
        Some((at + 1, [before, order.get(at + 1).copied()]))
    }
}
