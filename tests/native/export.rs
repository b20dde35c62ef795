//! What one takes away: as whole as the record, and as well formed as its readers want it.

use crate::common::{BASE, ORIGIN, edition, files};
use rcm_atlas::domain::date::Span;
use rcm_atlas::domain::fact::Certainty;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::edition::Edition;
use rcm_atlas::export::What;
use rcm_atlas::export::feeds::Feed;
use rcm_atlas::export::table::{MARK, Table};
use rcm_atlas::record::schema;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn english() -> Edition {
    edition(Lang::En)
}

fn text(edition: &Edition, what: &What) -> String {
    edition.export.file(what).unwrap_or_else(|| panic!("no {what:?}")).text.clone()
}

/// A table as a spreadsheet reads it: the heads and the rows.
fn read(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_reader(text.strip_prefix(MARK).expect("a mark").as_bytes());
    let heads = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    (heads, rows)
}

fn column(table: &Table, name: &str) -> Vec<String> {
    let at = table.columns.iter().position(|it| it == name).unwrap_or_else(|| panic!("no {name}"));
    table.rows.iter().map(|row| row[at].clone()).collect()
}

fn table<'a>(edition: &'a Edition, name: &str) -> &'a Table {
    edition.export.tables.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no {name}"))
}

#[test]
fn every_table_is_as_long_as_the_record() {
    let edition = english();
    let atlas = &edition.atlas;
    let notes = atlas.meetings.iter().map(|it| it.notes.len()).sum::<usize>()
        + atlas.countries.iter().map(|it| it.notes.len()).sum::<usize>()
        + atlas.organisations.iter().map(|it| it.notes.len()).sum::<usize>()
        + atlas.instruments.iter().map(|it| it.notes.len()).sum::<usize>()
        + atlas.activities.iter().map(|it| it.notes.len()).sum::<usize>()
        + atlas.bodies.iter().map(|it| it.notes.len()).sum::<usize>();
    let documents = atlas.meetings.iter().map(|it| it.documents.len()).sum::<usize>()
        + atlas.activities.iter().map(|it| it.documents.len()).sum::<usize>();
    for (name, rows) in [
        ("meetings", 35),
        ("presidencies", atlas.presidencies().count()),
        ("attendance", 35 * 11),
        ("decisions", 114),
        ("documents", documents),
        ("countries", 16),
        ("organisations", 14),
        ("instruments", 10),
        ("areas", 3),
        ("objectives", 20),
        ("activities", 148),
        ("bodies", 16),
        ("notes", notes),
        ("disagreements", 49),
        ("gaps", 53),
        ("terms", 72),
        ("series", 7),
        ("sources", 306),
    ] {
        assert_eq!(table(&edition, name).rows.len(), rows, "{name}");
    }
    let values: usize = atlas.series.iter().flat_map(|it| &it.measures).map(|it| it.values.len()).sum();
    assert!(table(&edition, "observations").rows.len() > values);
}

#[test]
fn what_is_written_is_what_is_read() {
    let edition = english();
    for file in &edition.export.files {
        let What::Table(at) = file.what else { continue };
        let table = &edition.export.tables[at];
        assert_eq!(read(&file.text), (table.columns.clone(), table.rows.clone()), "{}", file.path);
    }
}

#[test]
fn no_two_rows_share_a_key() {
    for table in &english().export.tables {
        let keys: Vec<Vec<String>> = table.key.iter().map(|name| column(table, name)).collect();
        let distinct: BTreeSet<Vec<&String>> =
            (0..table.rows.len()).map(|row| keys.iter().map(|it| &it[row]).collect()).collect();
        assert_eq!(distinct.len(), table.rows.len(), "{}", table.name);
    }
}

#[test]
fn a_fact_goes_out_with_its_certainty() {
    let edition = english();
    let meetings = table(&edition, "meetings");
    let (ids, dates, certainty) =
        (column(meetings, "id"), column(meetings, "dates"), column(meetings, "dates_certainty"));
    for (row, meeting) in edition.atlas.meetings.iter().enumerate() {
        assert_eq!(ids[row], meeting.id.as_str());
        assert_eq!(dates[row].parse::<Span>().ok(), meeting.dates.value);
        let word = match meeting.dates.certainty {
            Certainty::Stated => "stated",
            Certainty::Inferred => "inferred",
            Certainty::NotDocumented => "not-documented",
        };
        assert_eq!(certainty[row], word);
    }
    let tela = ids.iter().position(|id| id == "xiii-tela-2008").unwrap();
    assert_eq!(column(meetings, "dates_from")[tela], "2008-05-08");
    assert_eq!(column(meetings, "theme_es")[tela], "Migración y Derechos Humanos");
}

#[test]
fn a_blank_of_a_series_stays_blank() {
    let edition = english();
    let values = column(table(&edition, "corridors"), "people");
    assert!(values.iter().any(String::is_empty) && values.iter().any(|value| value == "0"));
}

#[test]
fn every_source_named_is_in_the_table_of_sources() {
    let edition = english();
    let known: BTreeSet<String> = column(table(&edition, "sources"), "id").into_iter().collect();
    for table in &edition.export.tables {
        for name in table.columns.iter().filter(|name| *name == "sources" || name.ends_with("_sources")) {
            for cell in column(table, name) {
                let lost = cell.split(' ').find(|id| !id.is_empty() && !known.contains(*id));
                assert_eq!(lost, None, "{} {name}", table.name);
            }
        }
    }
}

#[test]
fn the_package_tells_the_tables_as_they_are() {
    let edition = english();
    let package: serde_json::Value = serde_json::from_str(&text(&edition, &What::Package)).unwrap();
    assert_eq!(package["version"], edition.atlas.version());
    let resources = package["resources"].as_array().unwrap();
    assert_eq!(resources.len(), edition.export.tables.len());
    for (resource, table) in resources.iter().zip(&edition.export.tables) {
        let fields: Vec<&str> = resource["schema"]["fields"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|it| it["name"].as_str())
            .collect();
        assert_eq!(fields, table.columns);
    }
}

#[test]
fn one_file_holds_everything_in_both_languages() {
    let edition = english();
    let all: serde_json::Value = serde_json::from_str(&text(&edition, &What::Record)).unwrap();
    let record = &all["record"];
    assert_eq!(record["meetings"].as_array().unwrap().len(), 35);
    assert_eq!(record["activities"].as_array().unwrap().len(), 148);
    assert_eq!(record["sources"].as_array().unwrap().len(), 306);
    let tela = record["meetings"].as_array().unwrap().iter().find(|it| it["id"] == "xiii-tela-2008").unwrap();
    assert_eq!(tela["theme"]["value"]["text"]["es"], "Migración y Derechos Humanos");
    assert!(all["cite_as"]["es"].as_str().unwrap().contains("[Conjunto de datos]"));
}

/// Schemas are made from the types; after a change: `cargo run --features ssr --example prerender -- --schemas`.
#[test]
fn the_published_schemas_are_those_of_the_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(schema::FOLDER);
    for (name, made) in schema::schemas().unwrap() {
        let published = fs::read_to_string(folder.join(schema::file(name))).unwrap_or_default();
        assert!(published == made, "{name}: cargo run --features ssr --example prerender -- --schemas");
    }
    assert_eq!(fs::read_dir(folder).unwrap().count(), schema::names().count());
    assert!(files().iter().all(|file| schema::names().any(|name| name == file.shelf)));
}

#[test]
fn the_calendar_has_every_dated_meeting_and_marks_what_is_inferred() {
    let edition = english();
    for lang in Lang::ALL {
        let calendar = text(&edition, &What::Calendar(lang));
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "a line is not folded");
        assert!(!calendar.replace("\r\n", "").contains('\n'));
        let unfolded = calendar.replace("\r\n ", "");
        let events: Vec<&str> = unfolded.split("BEGIN:VEVENT").skip(1).collect();
        let dated = edition.atlas.meetings.iter().filter(|it| it.dates.value.is_some());
        assert_eq!(events.len(), dated.clone().count());
        for (event, meeting) in events.iter().zip(dated) {
            assert!(event.contains("DTSTART;VALUE=DATE:") && event.contains("DTEND;VALUE=DATE:"), "{event}");
            let inferred = meeting.dates.certainty == Certainty::Inferred;
            assert_eq!(event.contains("SUMMARY:≈ "), inferred, "{event}");
            assert!(!inferred || event.contains("STATUS:TENTATIVE"));
        }
    }
    let calendar = text(&edition, &What::Calendar(Lang::En));
    let tela = calendar.split("BEGIN:VEVENT").find(|event| event.contains("xiii-tela-2008")).unwrap();
    assert!(
        tela.contains("DTSTART;VALUE=DATE:20080508") && tela.contains("DTEND;VALUE=DATE:20080510"),
        "{tela}"
    );
}

#[test]
fn a_build_gives_the_same_files_as_the_one_before() {
    let [again, _] = rcm_atlas::prerender::every_edition(files(), BASE, ORIGIN).unwrap();
    for (one, other) in english().export.files.iter().zip(&again.export.files) {
        assert!(one.text == other.text, "{}", one.path);
    }
}

#[test]
fn feeds_hold_the_meetings_and_the_versions() {
    let edition = english();
    for lang in Lang::ALL {
        let meetings = text(&edition, &What::Feed(Feed::Meetings, lang));
        assert_eq!(meetings.matches("<entry>").count(), 35);
        let changes = text(&edition, &What::Feed(Feed::Changes, lang));
        assert_eq!(changes.matches("<entry>").count(), edition.atlas.releases.len());
        assert!(meetings.contains(&format!("{ORIGIN}{BASE}")));
    }
}

#[test]
fn the_citation_file_of_the_repository_is_of_this_version() {
    let file = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CITATION.cff")).unwrap();
    let edition = english();
    assert!(file.contains(&format!("version: {}\n", edition.atlas.version())));
    assert!(file.contains(&format!("date-released: {}\n", edition.atlas.about.as_of)));
}
