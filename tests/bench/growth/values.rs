//! What islands ask, for so many records: their own values again, with other ids and another word in each name. As in a record
//! that grows, choices of the explorer that are records themselves (meetings) grow with the activities; the others stay.

use crate::chance::Chance;
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::explorer::bits::Bits;
use rcm_atlas::domain::explorer::catalogue::{Catalogue, Choice};
use rcm_atlas::domain::explorer::facet::Facet;
use rcm_atlas::domain::fold::fold;
use rcm_atlas::domain::id::Id;
use rcm_atlas::domain::search::entry::Entry;

/// So many meetings, each beside its copies, so that the order stays that of time.
pub fn chronology(record: &Chronology, count: usize) -> Chronology {
    let mut chance = Chance(1996);
    let copies = count.div_ceil(record.meetings.len());
    let meetings = (0..count).map(|at| {
        let mut meeting = record.meetings[at / copies].clone();
        let name = chance.name();
        meeting.id = Id::new(format!("{}-{at}", meeting.id));
        meeting.name = format!("{} {name}", meeting.name);
        meeting.words = format!("{} {}", meeting.words, fold(&name));
        meeting
    });
    Chronology { meetings: meetings.collect(), ..record.clone() }
}

/// So many activities, with as many meetings for each as in the record.
pub fn catalogue(record: &Catalogue, count: usize) -> Catalogue {
    let mut chance = Chance(1996);
    let copies = count.div_ceil(record.activities.len());
    let mut grown = record.clone();
    grown.activities = (0..count)
        .map(|at| {
            let mut activity = record.activities[at / copies].clone();
            activity.id = Id::new(format!("{}-{at}", activity.id));
            activity.title = format!("{} {}", activity.title, chance.name());
            activity
        })
        .collect();
    let of = |choice: &Choice, copy: Option<usize>| {
        let mut members = Bits::default();
        let all = choice.members.iter().flat_map(|at| at * copies..(at + 1) * copies);
        let own = all.filter(|at| *at < count && copy.is_none_or(|copy| at % copies == copy));
        own.for_each(|at| members.insert(at));
        let suffix = copy.map_or(String::new(), |copy| format!("-{copy}"));
        Choice { word: format!("{}{suffix}", choice.word), name: format!("{}{suffix}", choice.name), members }
    };
    for (facet, column) in Facet::ALL.into_iter().zip(&mut grown.facets) {
        let choices = std::mem::take(&mut column.choices);
        column.choices = match facet {
            Facet::Meeting => choices
                .iter()
                .flat_map(|choice| (0..copies).map(move |copy| of(choice, Some(copy))))
                .collect(),
            _ => choices.iter().map(|choice| of(choice, None)).collect(),
        };
    }
    grown
}

/// So many entries of both languages, twins beside twins.
pub fn entries(record: &[Vec<Entry>; 2], count: usize) -> [Vec<Entry>; 2] {
    [0, 1].map(|lang: usize| {
        let mut chance = Chance(1996);
        let own = record[lang].iter().cycle().take(count).enumerate();
        let again = own.map(|(at, entry)| match at < record[lang].len() {
            true => entry.clone(),
            false => Entry { title: format!("{} {}", entry.title, chance.name()), ..entry.clone() },
        });
        again.collect()
    })
}
