//! The record itself: whole, sound, and as large as it is known to be.

use crate::common::{edition, files};
use rcm_atlas::domain::cites::citing;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::meeting::MeetingKind;
use rcm_atlas::record::check::check;
use rcm_atlas::record::files::DataFile;

#[test]
fn the_record_has_no_problem() {
    let problems = check(files());
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn nothing_was_lost() {
    for lang in Lang::ALL {
        let atlas = edition(lang).atlas;
        let of = |kind| atlas.meetings.iter().filter(|meeting| meeting.kind == kind).count();
        assert_eq!(atlas.meetings.len(), 35);
        assert_eq!(of(MeetingKind::Summit), 1);
        assert_eq!(of(MeetingKind::ViceMinisterial), 29);
        assert_eq!(of(MeetingKind::Extraordinary), 2);
        assert_eq!(of(MeetingKind::Joint), 3);
        assert_eq!(atlas.instruments.len(), 10);
        assert_eq!(atlas.areas.len(), 3);
        assert_eq!(atlas.areas.iter().map(|area| area.objectives.len()).sum::<usize>(), 20);
        assert_eq!(atlas.activities.len(), 148);
        assert_eq!(atlas.bodies.len(), 16);
        assert_eq!(atlas.members().count(), 11);
        assert_eq!(atlas.observer_countries().count(), 5);
        assert_eq!(atlas.organisations.len(), 14);
        assert_eq!(atlas.series.len(), 7);
        assert_eq!(atlas.sources.len(), 306);
        assert_eq!(atlas.glossary.terms.len(), 72);
        assert_eq!(atlas.disagreements.len(), 49);
        assert_eq!(atlas.gaps.len(), 53);
        assert_eq!(atlas.meetings.iter().map(|meeting| meeting.decisions.len()).sum::<usize>(), 114);
        assert_eq!(atlas.meetings.iter().filter(|meeting| meeting.debate.is_some()).count(), 6);
    }
}

#[test]
fn both_languages_hold_the_same_record() {
    let (english, spanish) = (edition(Lang::En).atlas, edition(Lang::Es).atlas);
    let ids = |atlas: &rcm_atlas::domain::atlas::Atlas| -> Vec<String> {
        atlas.meetings.iter().map(|meeting| format!("{} {:?}", meeting.id, meeting.dates.value)).collect()
    };
    assert_eq!(ids(&english), ids(&spanish));
}

/// The footnotes are listed by hand for each kind of record: none may be forgotten.
#[test]
fn every_source_is_reached_from_a_record() {
    let atlas = edition(Lang::En).atlas;
    let cited = citing(&atlas);
    let general = |id: &rcm_atlas::domain::id::Id<_>| {
        atlas.about.membership.sources.contains(id)
            || atlas.areas.iter().any(|area| {
                area.sources.contains(id)
                    || area.objectives.iter().any(|objective| objective.sources.contains(id))
            })
            || atlas.disagreements.iter().any(|it| it.claims.iter().any(|claim| claim.sources.contains(id)))
            || atlas.gaps.iter().any(|gap| {
                gap.sources.contains(id)
                    || gap.where_to_look.as_ref().is_some_and(|lead| lead.sources.contains(id))
            })
    };
    let lost: Vec<_> = atlas
        .sources
        .iter()
        .filter(|source| !cited.contains_key(&source.id) && !general(&source.id))
        .map(|source| source.id.to_string())
        .collect();
    assert!(lost.is_empty(), "no page shows {lost:?}");
}

/// What a maintainer gets wrong is refused with the file, the place, what was found and what was expected.
#[test]
fn mistakes_are_named_with_their_place() {
    let mistakes: [(&str, &str, serde_json::Value, &str, &str); 9] = [
        ("xiii-tela-2008", "/dates/value", "2008-02-30".into(), "/dates/value", "not in the calendar"),
        (
            "xiii-tela-2008",
            "/dates/value",
            "2008-05-09/2008-05-08".into(),
            "/dates/value",
            "ends before it starts",
        ),
        ("xiii-tela-2008", "/host/value", "hdn".into(), "/host/value", "the id of one of the countries"),
        ("xiii-tela-2008", "/kind", "vice-minsterial".into(), "/kind", "vice-ministerial"),
        ("xiii-tela-2008", "/point/lat", 157.8.into(), "/point/lat", "degrees between"),
        ("xiii-tela-2008", "/summary/text/es", "".into(), "/summary/text/es", "a text without blanks"),
        ("xiii-tela-2008", "/summary/text", "only English".into(), "/summary/text", "both languages"),
        ("xiii-tela-2008", "/theme/sources", serde_json::json!([]), "/theme", "at least one source"),
        ("xiii-tela-2008", "/id", "xiii-tela".into(), "/id", "the name of the file"),
    ];
    for (stem, pointer, value, place, expected) in mistakes {
        let mut broken = files().to_vec();
        let file = broken.iter_mut().find(|file| file.stem == stem).unwrap();
        *file.value.pointer_mut(pointer).unwrap() = value;
        let path = file.path.clone();
        let problems = check(&broken);
        assert!(
            problems.iter().any(|problem| {
                problem.file == path && problem.pointer == place && problem.to_string().contains(expected)
            }),
            "{pointer}: expected “{expected}”, got {problems:#?}"
        );
    }
}

#[test]
fn unknown_fields_and_missing_ones_are_both_reported_at_once() {
    let mut broken: Vec<DataFile> = files().to_vec();
    let meeting = broken.iter_mut().find(|file| file.stem == "xiii-tela-2008").unwrap();
    meeting.value["teh_theme"] = "slip".into();
    let country = broken.iter_mut().find(|file| file.stem == "hnd").unwrap();
    country.value.as_object_mut().unwrap().remove("iso2");
    let problems = check(&broken);
    assert!(
        problems.iter().any(|it| it.pointer == "/teh_theme" && it.found.contains("unknown field")),
        "{problems:#?}"
    );
    assert!(
        problems.iter().any(|it| it.file.ends_with("hnd.json") && it.found.contains("iso2")),
        "{problems:#?}"
    );
}

/// One meeting added by hand touches one file: it may bring its own sources.
#[test]
fn a_new_meeting_is_one_file() {
    let mut grown: Vec<DataFile> = files().to_vec();
    let mut meeting = grown.iter().find(|file| file.stem == "iii-1998").unwrap().clone();
    meeting.stem = "xxx-somewhere-2025".into();
    meeting.path = "public/data/meetings/xxx-somewhere-2025.json".into();
    let fields = meeting.value.as_object_mut().unwrap();
    fields.remove("gaps");
    fields.remove("disagreements");
    fields.insert("id".into(), "xxx-somewhere-2025".into());
    fields.insert("number".into(), 30.into());
    fields.insert(
        "name".into(),
        serde_json::json!({ "en": "XXX Regional Conference on Migration", "es": "XXX Conferencia Regional sobre Migración" }),
    );
    fields.insert("confidence".into(), "medium".into());
    fields.insert(
        "dates".into(),
        serde_json::json!({ "value": "2025-11", "certainty": "stated", "sources": ["2025-example"] }),
    );
    fields.insert(
        "new_sources".into(),
        serde_json::json!([{ "id": "2025-example", "title": "A notice", "publisher": "Someone", "url": "https://example.org/", "date": "2025-10", "kind": "press" }]),
    );
    grown.push(meeting);
    let problems = check(&grown);
    assert!(problems.is_empty(), "{problems:#?}");
}
