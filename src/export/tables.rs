//! The tables of the record, both languages side by side.

mod conference;
mod doubts;
mod meetings;
mod plan;
mod sources;
mod statistics;

use super::Host;
use super::table::{Row, Table};
use crate::domain::atlas::Atlas;
use crate::domain::fact::Cited;
use crate::domain::lang::Lang;
use crate::domain::quality::Subject;
use crate::domain::query::file_of;
use crate::site::Page;

/// In reading order.
pub fn all(atlas: &Atlas, host: &Host) -> Vec<Table> {
    let mut all = meetings::tables(atlas, host);
    all.extend(conference::tables(atlas, host));
    all.extend(plan::tables(atlas, host));
    all.extend(doubts::tables(atlas));
    all.extend(statistics::tables(atlas));
    all.extend(sources::tables(atlas));
    all
}

/// What something is about, `meetings/xiii-tela-2008`: the names of table and row.
fn named(subject: &Subject) -> String {
    let (folder, id) = file_of(subject);
    format!("{folder}/{id}")
}

fn named_all(subjects: &[Subject]) -> String {
    subjects.iter().map(named).collect::<Vec<_>>().join(" ")
}

impl Row {
    /// The page of a record, in a column a language.
    fn page(&mut self, host: &Host, page: &Page) {
        for lang in Lang::WRITTEN {
            self.put(&format!("page_{}", lang.tag()), host.page(lang, page));
        }
    }

    fn cited(&mut self, column: &str, cited: Option<&Cited>) {
        self.text(column, cited.map(|cited| &cited.text));
        self.ids(&format!("{column}_sources"), cited.map_or(&[][..], |cited| &cited.sources));
    }
}
