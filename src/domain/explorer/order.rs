//! The order of an answer, and its division into groups.

use super::catalogue::Catalogue;
use super::facet::Facet;
use crate::domain::order::ordered;
use crate::domain::query::Word;
use std::cmp::Ordering;

/// What an answer is sorted by; ties stand in order of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Oldest first.
    #[default]
    Date,
    Newest,
    Title,
    /// What is still open first.
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
    /// The first year.
    Year,
    /// An activity with several leads stands under each of them.
    Lead,
    Status,
}

impl Group {
    pub const ALL: [Group; 4] = [Group::Area, Group::Year, Group::Lead, Group::Status];
}

impl Word for Group {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Group::Area, "area"), (Group::Year, "year"), (Group::Lead, "lead"), (Group::Status, "status")];
}

/// States from the most open to the completed, as places in `Outcome::WORDS`.
const OPEN_FIRST: [u8; 6] = [4, 1, 2, 3, 5, 0];

/// Members of an answer that have something in common.
#[derive(Clone, Debug, PartialEq)]
pub struct Division {
    /// None for the undated.
    pub name: Option<String>,
    pub members: Vec<usize>,
}

/// Sorts positions, which come in order of date.
pub(super) fn sort(record: &Catalogue, kept: Vec<usize>, year: i16, sort: Sort) -> Vec<usize> {
    let key = |at: usize| -> i32 {
        let it = &record.activities[at];
        match sort {
            Sort::Date => 0,
            Sort::Newest => it.year().map_or(NONE, |start| -i32::from(start)),
            Sort::Title => i32::from(it.rank),
            Sort::Status => openness(record.state(at, year)),
            Sort::Evidence => record.last_trace(at, year).map_or(NONE, |last| -i32::from(last)),
        }
    };
    let later_first = sort == Sort::Newest;
    let keys = looked_up(&kept, &key);
    let places = ordered((0..kept.len()).collect(), |a: &usize, b| match keys[*a].cmp(&keys[*b]) {
        Ordering::Equal if later_first => b.cmp(a),
        order => order,
    });
    places.into_iter().map(|place| kept[place]).collect()
}

/// A key for each position, looked up once: in a long list that is what takes time, not to compare.
fn looked_up(kept: &[usize], key: &dyn Fn(usize) -> i32) -> Vec<i32> {
    kept.iter().map(|&at| key(at)).collect()
}

fn openness(state: Option<u8>) -> i32 {
    OPEN_FIRST.iter().position(|it| Some(*it) == state).unwrap_or(OPEN_FIRST.len()) as i32
}

/// The key of what has none.
const NONE: i32 = i32::MAX;

/// Divides sorted positions; members keep their order, groups stand in that of their kind.
pub(super) fn divide(record: &Catalogue, kept: &[usize], year: i16, group: Group) -> Vec<Division> {
    let mut divisions = Vec::new();
    // What belongs is asked of places among those kept.
    let mut divide = |name: Option<String>, belongs: &dyn Fn(usize) -> bool| {
        let members: Vec<usize> =
            kept.iter().enumerate().filter(|(place, _)| belongs(*place)).map(|(_, at)| *at).collect();
        if !members.is_empty() {
            divisions.push(Division { name, members });
        }
    };
    match group {
        Group::Area | Group::Lead => {
            let facet = if group == Group::Area { Facet::Area } else { Facet::Lead };
            for choice in record.choices(facet) {
                let members = choice.members.spread(record.activities.len());
                divide(Some(choice.name.clone()), &|place| members[kept[place]]);
            }
        }
        Group::Status => {
            let states = looked_up(kept, &|at| record.state(at, year).map_or(NONE, i32::from));
            for state in OPEN_FIRST {
                let choice = record.choices(Facet::Status).get(usize::from(state));
                divide(choice.map(|it| it.name.clone()), &|place| states[place] == i32::from(state));
            }
        }
        Group::Year => {
            let starts = looked_up(kept, &|at| record.activities[at].year().map_or(NONE, i32::from));
            for year in record.first_year..=record.last_year {
                divide(Some(year.to_string()), &|place| starts[place] == i32::from(year));
            }
            divide(None, &|place| starts[place] == NONE);
        }
    }
    divisions
}
