//! Which sources a record rests on, in the order its page shows them: the numbers of its footnotes.

use super::activity::Activity;
use super::atlas::Atlas;
use super::country::{Country, Organisation};
use super::document::Document;
use super::fact::{Cited, Fact};
use super::id::Id;
use super::meeting::Meeting;
use super::plan::{Body, Instrument};
use super::quality::{Disagreement, Gap, Subject};
use super::series::Series;
use super::source::Source;
use std::collections::BTreeMap;

/// The footnotes of one page: each source once, numbered from 1 in the order of first use.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Footnotes {
    order: Vec<Id<Source>>,
}

impl Footnotes {
    /// The number under which a source stands at the foot of the page.
    pub fn number(&self, source: &Id<Source>) -> Option<usize> {
        self.order.iter().position(|known| known == source).map(|at| at + 1)
    }

    pub fn sources(&self) -> &[Id<Source>] {
        &self.order
    }

    /// Adds the sources of the statistical series, for pages that show their numbers.
    pub fn add_series(&mut self, atlas: &Atlas) {
        atlas.series.iter().for_each(|series| series.cite(self));
    }

    pub fn add(&mut self, sources: &[Id<Source>]) {
        for source in sources {
            if !self.order.contains(source) {
                self.order.push(source.clone());
            }
        }
    }

    fn fact<T>(&mut self, fact: &Option<Fact<T>>) {
        if let Some(fact) = fact {
            self.add(&fact.sources);
        }
    }

    fn cited(&mut self, all: &[Cited]) {
        for cited in all {
            self.add(&cited.sources);
        }
    }

    fn documents(&mut self, documents: &[Document]) {
        for document in documents {
            self.add(&document.sources);
        }
    }
}

/// A record whose page has footnotes.
pub trait Cites {
    fn cite(&self, notes: &mut Footnotes);
}

/// The footnotes of a record together with the disagreements and gaps shown on its page.
pub fn footnotes(record: &(impl Cites + ?Sized), subject: &Subject, atlas: &Atlas) -> Footnotes {
    let mut notes = Footnotes::default();
    record.cite(&mut notes);
    for disagreement in atlas.disagreements_about(subject) {
        disagreement.cite(&mut notes);
    }
    for gap in atlas.gaps_about(subject) {
        gap.cite(&mut notes);
    }
    notes
}

/// For each source, the records on whose pages it is cited, in their order.
pub type Citing = BTreeMap<Id<Source>, Vec<Subject>>;

pub fn citing(atlas: &Atlas) -> Citing {
    let mut index = Citing::new();
    let mut note = |record: &dyn Cites, subject: Subject| {
        for source in footnotes(record, &subject, atlas).order {
            index.entry(source).or_default().push(subject.clone());
        }
    };
    atlas.meetings.iter().for_each(|it| note(it, Subject::Meeting(it.id.clone())));
    atlas.countries.iter().for_each(|it| note(it, Subject::Country(it.id.clone())));
    atlas.organisations.iter().for_each(|it| note(it, Subject::Organisation(it.id.clone())));
    atlas.instruments.iter().for_each(|it| note(it, Subject::Instrument(it.id.clone())));
    atlas.activities.iter().for_each(|it| note(it, Subject::Activity(it.id.clone())));
    atlas.bodies.iter().for_each(|it| note(it, Subject::Body(it.id.clone())));
    atlas.series.iter().for_each(|it| note(it, Subject::Series(it.id.clone())));
    index
}

impl Cites for Meeting {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.summary.sources);
        notes.add(&self.dates.sources);
        notes.fact(&self.host);
        notes.fact(&self.city);
        notes.add(&self.format.sources);
        notes.fact(&self.presidency);
        notes.add(&self.theme.sources);
        if let Some(chair) = &self.chair {
            notes.add(&chair.sources);
        }
        notes.fact(&self.consultation_group);
        notes.fact(&self.next_presidency);
        notes.add(&self.participants.sources);
        if let Some(admissions) = &self.admissions {
            notes.add(&admissions.sources);
        }
        for decision in &self.decisions {
            notes.add(&decision.sources);
        }
        for entry in [&self.debate, &self.as_activity].into_iter().flatten() {
            entry.cite(notes);
        }
        notes.documents(&self.documents);
        notes.cited(&self.notes);
    }
}

impl Cites for Country {
    fn cite(&self, notes: &mut Footnotes) {
        if let Some(profile) = &self.profile {
            notes.add(&profile.sources);
        }
        for fact in [&self.joined, &self.first_seen, &self.admitted] {
            notes.fact(fact);
        }
        notes.fact(&self.official_role);
        if let Some(continuity) = &self.continuity {
            notes.add(&continuity.sources);
        }
        for institution in &self.institutions {
            notes.add(&institution.sources);
        }
        notes.cited(&self.notes);
        notes.add(&self.sources);
    }
}

impl Cites for Organisation {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.sources);
        notes.add(&self.admitted.sources);
        notes.fact(&self.first_seen);
        notes.cited(&self.notes);
    }
}

impl Cites for Instrument {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.sources);
        notes.add(&self.adopted.sources);
        if let Some(entry) = &self.as_activity {
            entry.cite(notes);
        }
        notes.cited(&self.notes);
    }
}

impl Cites for Activity {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.sources);
        notes.add(&self.dates.sources);
        notes.add(&self.lead.sources);
        notes.add(&self.status.sources);
        notes.documents(&self.documents);
        notes.cited(&self.notes);
    }
}

impl Cites for Body {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.sources);
        notes.add(&self.created.sources);
        notes.fact(&self.lead);
        notes.cited(&self.notes);
    }
}

impl Cites for Series {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(std::slice::from_ref(&self.source));
    }
}

impl Cites for Disagreement {
    fn cite(&self, notes: &mut Footnotes) {
        notes.cited(&self.claims);
    }
}

impl Cites for Gap {
    fn cite(&self, notes: &mut Footnotes) {
        notes.add(&self.sources);
        if let Some(lead) = &self.where_to_look {
            notes.add(&lead.sources);
        }
    }
}
