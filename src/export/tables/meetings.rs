//! What happened: meetings, presidencies, attendance, decisions, documents.

use super::named;
use crate::domain::agenda::{Through, topics_of};
use crate::domain::atlas::Atlas;
use crate::domain::document::Document;
use crate::domain::id::Id;
use crate::domain::meeting::{Decision, Meeting};
use crate::domain::presence::{Attendance, Presence};
use crate::domain::quality::Subject;
use crate::domain::query::Word;
use crate::export::Host;
use crate::export::table::{Row, Table};
use crate::site::Page;

pub fn tables(atlas: &Atlas, host: &Host) -> Vec<Table> {
    let decisions = atlas.meetings.iter().flat_map(|it| (1..).zip(&it.decisions).map(move |each| (it, each)));
    let papers = |subject: Subject, all: &[Document]| -> Vec<(String, usize, Document)> {
        (1..).zip(all).map(|(number, each)| (named(&subject), number, each.clone())).collect()
    };
    let of_meetings =
        atlas.meetings.iter().flat_map(|it| papers(Subject::Meeting(it.id.clone()), &it.documents));
    let of_activities =
        atlas.activities.iter().flat_map(|it| papers(Subject::Activity(it.id.clone()), &it.documents));
    let dealt_with = (atlas.meetings.iter())
        .flat_map(|it| topics_of(atlas, it).into_iter().map(move |(topic, through)| (it, topic, through)));
    let pairs = atlas.meetings.iter().flat_map(|it| atlas.members().map(move |country| (it, &country.id)));
    vec![
        Table::of(
            "meetings",
            &["id"],
            [
                "Meetings of the Conference and declarations made without one.",
                "Reuniones de la Conferencia y declaraciones emitidas sin reunión.",
            ],
            atlas.meetings.iter(),
            |row, it| meeting(row, it, host),
        ),
        Table::of(
            "presidencies",
            &["meeting"],
            [
                "The presidency pro tempore of each year, as the meeting of that year documents it.",
                "La presidencia pro tempore de cada año, según la documenta la reunión de ese año.",
            ],
            atlas.presidencies(),
            |row, it| {
                row.put("meeting", &it.meeting.id);
                row.maybe("year", it.meeting.year());
                row.fact("country", Some(it.fact), |row, country| row.maybe("country", country));
                row.text("presidency_term", it.meeting.presidency_term.as_ref());
            },
        ),
        Table::of(
            "attendance",
            &["meeting", "country"],
            [
                "What each member was at each meeting. Not being named does not mean that it was absent.",
                "Qué fue cada miembro en cada reunión. No figurar en la lista no significa haber faltado.",
            ],
            pairs,
            |row, (meeting, country)| attendance(row, meeting, country),
        ),
        Table::of(
            "agenda",
            &["meeting", "subject"],
            [
                "Which subjects each meeting dealt with. No source says so: it is worked out from its theme and its activities.",
                "De qué asuntos trató cada reunión. Ninguna fuente lo dice: se deduce de su tema y de sus actividades.",
            ],
            dealt_with,
            |row, (meeting, topic, through)| {
                row.put("meeting", &meeting.id);
                row.put("subject", topic.word());
                row.put("through", if through == Through::Meeting { "meeting" } else { "activity" });
            },
        ),
        Table::of(
            "decisions",
            &["meeting", "position"],
            [
                "What each meeting decided, recommended or discussed.",
                "Lo que cada reunión decidió, recomendó o discutió.",
            ],
            decisions,
            |row, (it, (number, decision))| self::decision(row, it, number, decision),
        ),
        Table::of(
            "documents",
            &["about", "position"],
            ["Papers of meetings and of activities.", "Documentos de reuniones y de actividades."],
            of_meetings.chain(of_activities),
            |row, (about, number, document)| self::document(row, &about, number, &document),
        ),
    ]
}

fn meeting(row: &mut Row, it: &Meeting, host: &Host) {
    row.put("id", &it.id);
    row.word("kind", Some(&it.kind));
    row.maybe("number", it.number);
    row.text("name", Some(&it.name));
    row.fact("dates", Some(&it.dates), |row, dates| row.span("dates", dates.copied()));
    row.word("dates_scope", it.dates_scope.as_ref());
    row.fact("host", it.host.as_ref(), |row, host| row.maybe("host", host));
    row.fact("city", it.city.as_ref(), |row, city| {
        row.text("city", city.map(|city| &city.name));
        row.text("region", city.and_then(|city| city.region.as_ref()));
        row.text("venue", city.and_then(|city| city.venue.as_ref()));
    });
    row.maybe("latitude", it.point.as_ref().map(|point| point.lat));
    row.maybe("longitude", it.point.as_ref().map(|point| point.lon));
    row.word("point_precision", it.point.as_ref().map(|point| &point.precision));
    row.fact("format", Some(&it.format), |row, format| row.word("format", format));
    row.fact("presidency", it.presidency.as_ref(), |row, country| row.maybe("presidency", country));
    row.text("presidency_term", it.presidency_term.as_ref());
    row.fact("theme", Some(&it.theme), |row, theme| {
        row.text("theme", theme.map(|theme| &theme.text));
        row.word("translated", theme.and_then(|theme| theme.translated.as_ref()));
    });
    row.cited("summary", Some(&it.summary));
    row.fact("participants", Some(&it.participants), |row, all| {
        row.ids("participants", all.map_or(&[][..], |all| all));
    });
    let chair = it.chair.as_ref();
    row.maybe("chair", chair.map(|chair| &chair.name));
    row.text("chair_role", chair.map(|chair| &chair.role));
    row.ids("chair_sources", chair.map_or(&[][..], |chair| &chair.sources));
    row.fact("next_presidency", it.next_presidency.as_ref(), |row, country| {
        row.maybe("next_presidency", country);
    });
    row.fact("consultation_group", it.consultation_group.as_ref(), |row, group| {
        row.span("consultation_group", group.map(|group| group.dates));
        row.text("consultation_group_city", group.and_then(|group| group.city.as_ref()));
    });
    let admissions = it.admissions.as_ref();
    row.ids("admitted_members", admissions.map_or(&[][..], |it| &it.members));
    row.ids("admitted_observers", admissions.map_or(&[][..], |it| &it.observers));
    row.text("admissions_note", admissions.map(|it| &it.note));
    row.ids("admissions_sources", admissions.map_or(&[][..], |it| &it.sources));
    row.word("confidence", Some(&it.confidence));
    row.page(host, &Page::Meeting(it.id.clone()));
}

fn attendance(row: &mut Row, it: &Meeting, country: &Id<crate::domain::country::Country>) {
    let presence = Presence::of(it, country);
    let (word, certainty) = match presence.attendance {
        Attendance::Named(certainty) => ("named", Some(certainty)),
        Attendance::NotNamed => ("not-named", None),
        Attendance::NoList => ("no-list", None),
    };
    row.put("meeting", &it.id);
    row.put("country", country);
    row.maybe("year", it.year());
    row.put("attendance", word);
    row.word("attendance_certainty", certainty.as_ref());
    row.word("host_certainty", presence.host.as_ref());
    row.word("presidency_certainty", presence.presidency.as_ref());
    row.ids("sources", &it.participants.sources);
}

fn decision(row: &mut Row, it: &Meeting, number: usize, decision: &Decision) {
    row.put("meeting", &it.id);
    row.put("position", number);
    row.maybe("year", it.year());
    row.word("kind", Some(&decision.kind));
    row.text("text", Some(&decision.text));
    row.ids("sources", &decision.sources);
}

fn document(row: &mut Row, about: &str, number: usize, it: &Document) {
    row.put("about", about);
    row.put("position", number);
    row.word("kind", it.kind.as_ref());
    row.text("title", Some(&it.title));
    row.word("language", it.language.as_ref());
    row.word("translated", it.translated.as_ref());
    row.maybe("url", it.url.as_ref());
    row.text("note", it.note.as_ref());
    row.ids("sources", &it.sources);
}
