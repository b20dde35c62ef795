//! The sources, which records cite them, and the versions of the record.

use super::named;
use crate::domain::atlas::Atlas;
use crate::domain::cites::citing;
use crate::export::table::Table;

pub fn tables(atlas: &Atlas) -> Vec<Table> {
    let citing = citing(atlas);
    let citations = citing.iter().flat_map(|(source, all)| all.iter().map(move |it| (source, it)));
    vec![
        Table::of(
            "sources",
            &["id"],
            [
                "The public pages and papers the record rests on.",
                "Las páginas y documentos públicos en que se apoya el registro.",
            ],
            atlas.sources.iter(),
            |row, it| {
                row.put("id", &it.id);
                row.word("kind", Some(&it.kind));
                row.put("title", &it.title);
                row.text("publisher", Some(&it.publisher));
                row.span("date", it.date);
                row.word("language", it.language.as_ref());
                row.put("url", &it.url);
                row.text("note", it.note.as_ref());
            },
        ),
        Table::of(
            "citations",
            &["source", "about"],
            ["Which record cites which source.", "Qué registro cita qué fuente."],
            citations,
            |row, (source, subject)| {
                row.put("source", source);
                row.put("about", named(subject));
            },
        ),
        Table::of(
            "releases",
            &["version"],
            ["The versions of this dataset.", "Las versiones de este conjunto de datos."],
            atlas.releases.iter(),
            |row, it| {
                row.put("version", &it.version);
                row.span("date", Some(it.date));
                row.text("text", Some(&it.text));
            },
        ),
    ]
}
