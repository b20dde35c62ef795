//! What was planned and done: instruments, areas, objectives, activities with those who took part, bodies.

use super::named;
use crate::domain::activity::{Activity, Party, Who};
use crate::domain::atlas::Atlas;
use crate::domain::plan::{Body, Instrument};
use crate::domain::quality::Subject;
use crate::domain::query::Word;
use crate::export::Host;
use crate::export::table::{Row, Table};
use crate::site::Page;

pub fn tables(atlas: &Atlas, host: &Host) -> Vec<Table> {
    let objectives = atlas.areas.iter().flat_map(|area| area.objectives.iter().map(move |it| (area, it)));
    vec![
        Table::of(
            "instruments",
            &["id"],
            [
                "Texts the Conference gave itself: plans, work plans, its charter.",
                "Textos que la Conferencia se dio: planes, planes de trabajo, su carta constitutiva.",
            ],
            atlas.instruments.iter(),
            |row, it| instrument(row, it, host),
        ),
        Table::of(
            "areas",
            &["id"],
            ["The three historic thematic areas.", "Las tres áreas temáticas históricas."],
            atlas.areas.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.text("name", Some(&it.name));
                row.ids("sources", &it.sources);
            },
        ),
        Table::of(
            "objectives",
            &["id"],
            ["The objectives of the thematic areas.", "Los objetivos de las áreas temáticas."],
            objectives,
            |row, (area, it)| {
                row.put("id", &it.id);
                row.put("area", &area.id);
                row.text("text", Some(&it.text));
                row.text("basis", Some(&it.basis));
                row.ids("sources", &it.sources);
            },
        ),
        Table::of(
            "activities",
            &["id"],
            [
                "What was done between meetings under the plan of action.",
                "Lo que se hizo entre reuniones conforme al Plan de Acción.",
            ],
            atlas.activities.iter(),
            |row, it| {
                activity(row, it);
                row.page(host, &Page::Activity(it.id.clone()));
            },
        ),
        Table::of(
            "parties",
            &["activity", "position"],
            ["Who led or helped each activity.", "Quién dirigió o apoyó cada actividad."],
            atlas.activities.iter().flat_map(parties),
            |row, (activity, number, lead, it)| party(row, activity, number, lead, it),
        ),
        Table::of(
            "entries",
            &["shown_with"],
            [
                "Entries that look like activities but are a meeting’s theme or the meeting or instrument itself; never counted as activities.",
                "Entradas que parecen actividades pero son el tema de una reunión, o la propia reunión o el propio instrumento; nunca se cuentan como actividades.",
            ],
            entries(atlas),
            |row, (with, it)| {
                row.put("shown_with", named(&with));
                activity(row, it);
                row.text("reason", it.reason.as_ref());
            },
        ),
        Table::of(
            "bodies",
            &["id"],
            [
                "Groups, networks, funds and offices of the Conference.",
                "Grupos, redes, fondos y oficinas de la Conferencia.",
            ],
            atlas.bodies.iter(),
            |row, it| body(row, it, host),
        ),
    ]
}

fn entries(atlas: &Atlas) -> Vec<(Subject, &Activity)> {
    let mut all = Vec::new();
    for it in atlas.meetings.iter() {
        let own = [&it.debate, &it.as_activity].into_iter().flatten();
        all.extend(own.map(|entry| (Subject::Meeting(it.id.clone()), entry)));
    }
    for it in atlas.instruments.iter() {
        all.extend(it.as_activity.iter().map(|entry| (Subject::Instrument(it.id.clone()), entry)));
    }
    all
}

fn instrument(row: &mut Row, it: &Instrument, host: &Host) {
    row.put("id", &it.id);
    row.word("kind", Some(&it.kind));
    row.text("title", Some(&it.title));
    row.fact("adopted", Some(&it.adopted), |row, span| row.span("adopted", span.copied()));
    row.maybe("meeting", it.meeting.as_ref());
    row.text("place", it.place.as_ref());
    row.span("period", it.period);
    row.text("structure", Some(&it.structure));
    row.ids("areas", &it.areas);
    row.ids("bodies", &it.bodies);
    row.text("status", Some(&it.status));
    row.maybe("url", it.url.as_ref());
    row.text("url_note", it.url_note.as_ref());
    row.ids("sources", &it.sources);
    row.page(host, &Page::Instrument(it.id.clone()));
}

fn activity(row: &mut Row, it: &Activity) {
    row.put("id", &it.id);
    row.word("kind", Some(&it.kind));
    row.text("title", Some(&it.title));
    row.text("description", Some(&it.description));
    row.put("area", &it.area);
    row.word("area_basis", Some(&it.area_basis));
    row.maybe("objective", it.objective.as_ref());
    row.maybe("instrument", it.instrument.as_ref());
    row.maybe("body", it.body.as_ref());
    row.fact("dates", Some(&it.dates), |row, dates| row.span("dates", dates.copied()));
    row.text("place", it.place.as_ref().map(|place| &place.name));
    row.ids("place_countries", it.place.as_ref().map_or(&[][..], |place| &place.countries));
    row.fact("lead", Some(&it.lead), |_, _| ());
    row.fact("outcome", Some(&it.status), |row, status| row.word("outcome", status));
    row.maybe("decided_by", it.decided_by.as_ref());
    row.maybe("received_by", it.received_by.as_ref());
    let topics: Vec<&str> = it.topics.iter().map(|topic| topic.word()).collect();
    row.put("topics", topics.join(" "));
    row.ids("sources", &it.sources);
}

/// Leads first, numbered.
fn parties(it: &Activity) -> Vec<(&Activity, usize, bool, &Party)> {
    let leads = it.lead.value.iter().flatten().map(|party| (true, party));
    let all = leads.chain(it.partners.iter().map(|party| (false, party)));
    (1..).zip(all).map(|(number, (lead, party))| (it, number, lead, party)).collect()
}

fn party(row: &mut Row, activity: &Activity, number: usize, lead: bool, it: &Party) {
    row.put("activity", &activity.id);
    row.put("position", number);
    row.put("part", if lead { "lead" } else { "partner" });
    let (mut country, mut organisation, mut body, mut name) = (None, None, None, None);
    match &it.who {
        Who::Country(id) => country = Some(id),
        Who::Organisation(id) => organisation = Some(id),
        Who::Body(id) => body = Some(id),
        Who::Named(text) => name = Some(text),
    }
    row.maybe("country", country);
    row.maybe("organisation", organisation);
    row.maybe("body", body);
    row.text("name", name);
    row.text("role", it.role.as_ref());
    row.word("certainty", lead.then_some(&activity.lead.certainty));
    row.ids("sources", if lead { &activity.lead.sources } else { &activity.sources });
}

fn body(row: &mut Row, it: &Body, host: &Host) {
    row.put("id", &it.id);
    row.text("name", Some(&it.name));
    row.text("purpose", Some(&it.purpose));
    row.fact("created", Some(&it.created), |row, span| row.span("created", span.copied()));
    row.maybe("created_by", it.created_by.as_ref());
    row.text("status", Some(&it.status));
    row.text("hosted_by", it.host.as_ref());
    row.text("iom_role", it.iom_role.as_ref());
    row.fact("lead", it.lead.as_ref(), |row, country| row.maybe("lead", country));
    row.maybe("organisation", it.organisation.as_ref());
    row.ids("sources", &it.sources);
    row.page(host, &Page::Body(it.id.clone()));
}
