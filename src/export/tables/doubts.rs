//! Remarks, disagreements, gaps, certainty and terms.

use super::{named, named_all};
use crate::domain::atlas::Atlas;
use crate::domain::certainty::lines;
use crate::domain::fact::{Certainty, Cited};
use crate::domain::quality::Subject;
use crate::export::table::Table;

pub fn tables(atlas: &Atlas) -> Vec<Table> {
    let claims = (atlas.disagreements.iter())
        .flat_map(|it| (1..).zip(&it.claims).map(move |(number, claim): (usize, _)| (it, number, claim)));
    vec![
        Table::of(
            "notes",
            &["about", "position"],
            ["Remarks on records.", "Observaciones sobre los registros."],
            notes(atlas),
            |row, (about, number, it)| {
                row.put("about", named(&about));
                row.put("position", number);
                row.cited("text", Some(it));
            },
        ),
        Table::of(
            "disagreements",
            &["id"],
            [
                "Where the sources contradict each other, and what the atlas holds to be right.",
                "Dónde se contradicen las fuentes y qué da por cierto el atlas.",
            ],
            atlas.disagreements.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.put("about", named_all(&it.about));
                row.text("topic", Some(&it.topic));
                row.text("held", Some(&it.held));
                row.text("why", it.why.as_ref());
            },
        ),
        Table::of(
            "claims",
            &["disagreement", "position"],
            [
                "What each side of a disagreement says, with its sources.",
                "Lo que dice cada parte de una discrepancia, con sus fuentes.",
            ],
            claims,
            |row, (it, number, claim)| {
                row.put("disagreement", &it.id);
                row.put("position", number);
                row.cited("text", Some(claim));
            },
        ),
        Table::of(
            "gaps",
            &["id"],
            [
                "What nobody has found, and where it may be.",
                "Lo que nadie ha encontrado, y dónde podría estar.",
            ],
            atlas.gaps.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.put("about", named_all(&it.about));
                row.text("missing", Some(&it.missing));
                row.cited("where_to_look", it.where_to_look.as_ref());
                row.ids("sources", &it.sources);
            },
        ),
        Table::of(
            "certainty",
            &["table", "field"],
            [
                "How sure the record is: facts by table and field.",
                "Cuánta certeza tiene el registro: datos por tabla y campo.",
            ],
            lines(atlas),
            |row, it| {
                row.put("table", it.kind.name());
                row.put("field", it.field.name());
                row.put("stated", it.count(Certainty::Stated));
                row.put("inferred", it.count(Certainty::Inferred));
                row.put("not_documented", it.count(Certainty::NotDocumented));
            },
        ),
        Table::of(
            "terms",
            &["id"],
            [
                "The Conference’s words in both languages; the definitions are the atlas’s own.",
                "Los términos de la Conferencia en los dos idiomas; las definiciones son del atlas.",
            ],
            atlas.glossary.terms.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.put("term_en", &it.term.english);
                row.put("term_es", &it.term.spanish);
                row.maybe("acronym_en", it.acronym.as_ref().map(|it| &it.english));
                row.maybe("acronym_es", it.acronym.as_ref().map(|it| &it.spanish));
                row.text("definition", Some(&it.definition));
            },
        ),
    ]
}

/// Numbered record by record.
fn notes(atlas: &Atlas) -> Vec<(Subject, usize, &Cited)> {
    let meetings = atlas.meetings.iter().map(|it| (Subject::Meeting(it.id.clone()), &it.notes));
    let countries = atlas.countries.iter().map(|it| (Subject::Country(it.id.clone()), &it.notes));
    let organisations =
        atlas.organisations.iter().map(|it| (Subject::Organisation(it.id.clone()), &it.notes));
    let instruments = atlas.instruments.iter().map(|it| (Subject::Instrument(it.id.clone()), &it.notes));
    let activities = atlas.activities.iter().map(|it| (Subject::Activity(it.id.clone()), &it.notes));
    let bodies = atlas.bodies.iter().map(|it| (Subject::Body(it.id.clone()), &it.notes));
    meetings
        .chain(countries)
        .chain(organisations)
        .chain(instruments)
        .chain(activities)
        .chain(bodies)
        .flat_map(|(subject, notes)| (1..).zip(notes).map(move |(at, note)| (subject.clone(), at, note)))
        .collect()
}
