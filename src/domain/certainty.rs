//! How sure the record is: its facts by kind of record and field, and what is disputed or missing record by record.

use super::atlas::Atlas;
use super::fact::{Certainty, Fact};
use super::quality::Subject;
use std::collections::BTreeMap;

/// The kinds of records whose facts have a certainty of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Meetings,
    Activities,
    Instruments,
    Bodies,
    Countries,
    Organisations,
}

impl Kind {
    pub const ALL: [Kind; 6] = [
        Kind::Meetings,
        Kind::Activities,
        Kind::Instruments,
        Kind::Bodies,
        Kind::Countries,
        Kind::Organisations,
    ];

    /// As the folder of its files and its table are called.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Meetings => "meetings",
            Kind::Activities => "activities",
            Kind::Instruments => "instruments",
            Kind::Bodies => "bodies",
            Kind::Countries => "countries",
            Kind::Organisations => "organisations",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Dates,
    Host,
    City,
    Format,
    Presidency,
    NextPresidency,
    Theme,
    Participants,
    ConsultationGroup,
    Lead,
    Status,
    Adopted,
    Created,
    Joined,
    FirstSeen,
    Admitted,
    OfficialRole,
}

impl Field {
    /// As the files and the tables call it.
    pub const fn name(self) -> &'static str {
        match self {
            Field::Dates => "dates",
            Field::Host => "host",
            Field::City => "city",
            Field::Format => "format",
            Field::Presidency => "presidency",
            Field::NextPresidency => "next_presidency",
            Field::Theme => "theme",
            Field::Participants => "participants",
            Field::ConsultationGroup => "consultation_group",
            Field::Lead => "lead",
            Field::Status => "status",
            Field::Adopted => "adopted",
            Field::Created => "created",
            Field::Joined => "joined",
            Field::FirstSeen => "first_seen",
            Field::Admitted => "admitted",
            Field::OfficialRole => "official_role",
        }
    }
}

/// One field of one kind of record, with the records by how sure it is of them, in the order of [`Certainty::ALL`].
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub kind: Kind,
    pub field: Field,
    records: [Vec<Subject>; 3],
}

impl Line {
    pub fn records(&self, certainty: Certainty) -> &[Subject] {
        &self.records[certainty as usize]
    }

    pub fn count(&self, certainty: Certainty) -> usize {
        self.records(certainty).len()
    }

    pub fn all(&self) -> usize {
        self.records.iter().map(Vec::len).sum()
    }
}

/// Every fact of the record, field by field.
pub fn lines(atlas: &Atlas) -> Vec<Line> {
    let mut lines = Lines::default();
    for it in atlas.meetings.iter() {
        let own = || Subject::Meeting(it.id.clone());
        let mut add = |field, certainty| lines.add(Kind::Meetings, field, own(), certainty);
        add(Field::Dates, Some(it.dates.certainty));
        add(Field::Host, of(&it.host));
        add(Field::City, of(&it.city));
        add(Field::Format, Some(it.format.certainty));
        add(Field::Presidency, of(&it.presidency));
        add(Field::NextPresidency, of(&it.next_presidency));
        add(Field::Theme, Some(it.theme.certainty));
        add(Field::Participants, Some(it.participants.certainty));
        add(Field::ConsultationGroup, of(&it.consultation_group));
    }
    for it in atlas.activities.iter() {
        let own = || Subject::Activity(it.id.clone());
        let mut add = |field, certainty| lines.add(Kind::Activities, field, own(), Some(certainty));
        add(Field::Dates, it.dates.certainty);
        add(Field::Lead, it.lead.certainty);
        add(Field::Status, it.status.certainty);
    }
    for it in atlas.instruments.iter() {
        let own = Subject::Instrument(it.id.clone());
        lines.add(Kind::Instruments, Field::Adopted, own, Some(it.adopted.certainty));
    }
    for it in atlas.bodies.iter() {
        let own = || Subject::Body(it.id.clone());
        lines.add(Kind::Bodies, Field::Created, own(), Some(it.created.certainty));
        lines.add(Kind::Bodies, Field::Lead, own(), of(&it.lead));
    }
    for it in atlas.countries.iter() {
        let own = || Subject::Country(it.id.clone());
        let mut add = |field, certainty| lines.add(Kind::Countries, field, own(), certainty);
        add(Field::Joined, of(&it.joined));
        add(Field::FirstSeen, of(&it.first_seen));
        add(Field::Admitted, of(&it.admitted));
        add(Field::OfficialRole, of(&it.official_role));
    }
    for it in atlas.organisations.iter() {
        let own = || Subject::Organisation(it.id.clone());
        lines.add(Kind::Organisations, Field::FirstSeen, own(), of(&it.first_seen));
        lines.add(Kind::Organisations, Field::Admitted, own(), Some(it.admitted.certainty));
    }
    lines.0
}

/// None where the fact does not apply.
fn of<T>(fact: &Option<Fact<T>>) -> Option<Certainty> {
    fact.as_ref().map(|fact| fact.certainty)
}

#[derive(Default)]
struct Lines(Vec<Line>);

impl Lines {
    fn add(&mut self, kind: Kind, field: Field, record: Subject, certainty: Option<Certainty>) {
        let Some(certainty) = certainty else { return };
        let at = self.0.iter().position(|line| line.kind == kind && line.field == field);
        let at = at.unwrap_or_else(|| {
            self.0.push(Line { kind, field, records: Default::default() });
            self.0.len() - 1
        });
        self.0[at].records[certainty as usize].push(record);
    }
}

/// How many facts of some lines are of a certainty.
pub fn count(lines: &[Line], certainty: Certainty) -> usize {
    lines.iter().map(|line| line.count(certainty)).sum()
}

/// How many disagreements and how many gaps are about each record, the most doubtful first.
pub fn doubts(atlas: &Atlas) -> Vec<(Subject, [usize; 2])> {
    let mut doubts: BTreeMap<Subject, [usize; 2]> = BTreeMap::new();
    let disagreements = atlas.disagreements.iter().map(|it| (&it.about, 0));
    let gaps = atlas.gaps.iter().map(|it| (&it.about, 1));
    for (about, which) in disagreements.chain(gaps) {
        about.iter().for_each(|record| doubts.entry(record.clone()).or_default()[which] += 1);
    }
    let mut doubts: Vec<_> = doubts.into_iter().collect();
    doubts.sort_by_key(|(_, counts)| std::cmp::Reverse(counts.iter().sum::<usize>()));
    doubts
}
