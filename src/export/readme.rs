//! README.txt of the open data: what it is, its licence, how to cite it, its versions, in both languages.

use super::Host;
use super::cite::{Style, dataset};
use super::package::{LICENCE, LICENCE_URL};
use super::table::Table;
use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::text::words;
use std::fmt::Write;

pub fn readme(atlas: &Atlas, tables: &[Table], host: &Host) -> String {
    let parts = Lang::ALL.map(|lang| part(atlas, tables, host, lang));
    parts.join("\n\n")
}

fn part(atlas: &Atlas, tables: &[Table], host: &Host, lang: Lang) -> String {
    let texts = words(lang);
    let take = &texts.of_data;
    let mut text = format!("{}\n{}\n\n", texts.site_name, texts.site_claim);
    // A string takes any number of characters.
    let _ = writeln!(
        text,
        "{}: {}\n{}\n",
        take.version,
        atlas.version(),
        (texts.as_of)(&(texts.date)(atlas.about.as_of))
    );
    let _ = writeln!(text, "{}\n    {LICENCE}, {LICENCE_URL}\n    {}\n", take.licence, take.licence_series);
    let _ = writeln!(text, "{}\n    {}\n", take.cite, dataset(atlas, lang, host).plain(Style::Apa));
    let _ = writeln!(text, "{}\n    {}\n", take.reading, take.reading_text.join("\n    "));
    let _ = writeln!(text, "{}", take.tables);
    for table in tables {
        let _ = writeln!(text, "    {}.csv ({}): {}", table.name, table.rows.len(), table.about(lang));
    }
    let _ = writeln!(text, "\n{}", take.changes);
    for release in &atlas.releases {
        let _ = writeln!(text, "    {} ({}): {}", release.version, release.date, release.text.get(lang));
    }
    text
}
