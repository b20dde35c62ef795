//! One tidy table: a row a thing, a column a property, and its form as CSV (RFC 4180, UTF-8).

use super::FOLDER;
use crate::domain::date::{Date, Span};
use crate::domain::fact::Fact;
use crate::domain::id::Id;
use crate::domain::lang::{Lang, Text, Written};
use serde::Serialize;

/// What spreadsheets know UTF-8 by.
pub const MARK: &str = "\u{feff}";

/// What starts a formula in a spreadsheet.
const FORMULAS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

#[derive(Clone, Debug)]
pub struct Table {
    pub name: &'static str,
    /// What a row is, in English and in Spanish.
    pub about: [&'static str; 2],
    /// The columns that tell rows apart.
    pub key: &'static [&'static str],
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// A table of `things`, each written by `fill`, which puts the same columns every time.
    pub fn of<T>(
        name: &'static str,
        key: &'static [&'static str],
        about: [&'static str; 2],
        things: impl IntoIterator<Item = T>,
        fill: impl Fn(&mut Row, T),
    ) -> Table {
        let mut columns = Vec::new();
        let mut rows = Vec::new();
        for thing in things {
            let mut row = Row::default();
            fill(&mut row, thing);
            let (names, cells): (Vec<String>, Vec<String>) = row.0.into_iter().unzip();
            debug_assert!(columns.is_empty() || columns == names, "{name}: {columns:?} and {names:?}");
            columns = names;
            rows.push(cells);
        }
        Table { name, about, key, columns, rows }
    }

    /// Below the base of the site.
    pub fn path(&self) -> String {
        format!("{FOLDER}{}.csv", self.name)
    }

    pub fn about(&self, lang: Lang) -> &'static str {
        self.about[usize::from(lang.written() == Written::Es)]
    }

    /// The columns that a reader of one language gets an idea from: so many at most, without what explains others.
    pub fn preview(&self, lang: Lang, most: usize) -> Vec<usize> {
        let (own, other) = (lang.written(), format!("_{}", lang.written().other().tag()));
        let dull =
            ["_note", "_sources", "_from", "_to"].map(|end| [end.to_owned(), format!("{end}_{}", own.tag())]);
        let long = |name: &str| {
            ["summary", "text", "description", "definition", "note", "structure", "purpose"]
                .iter()
                .any(|long| name.strip_suffix(&format!("_{}", lang.tag())).unwrap_or(name) == *long)
        };
        let told = |name: &str| {
            let tells = !name.ends_with(&other) && !dull.as_flattened().iter().any(|end| name.ends_with(end));
            tells && name != "sources" && !name.starts_with("page_") && !long(name)
        };
        (0..self.columns.len()).filter(|&at| told(&self.columns[at])).take(most).collect()
    }

    /// # Errors
    /// A sentence, where a cell would be a formula in a spreadsheet, or a row has another length than the others.
    pub fn csv(&self) -> Result<String, String> {
        let trouble = |error: String| format!("{}.csv: {error}", self.name);
        let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
        for cells in std::iter::once(&self.columns).chain(&self.rows) {
            if let Some(cell) = cells.iter().find(|cell| is_formula(cell)) {
                return Err(trouble(format!("a spreadsheet would read “{cell}” as a formula")));
            }
            writer.write_record(cells).map_err(|error| trouble(error.to_string()))?;
        }
        let bytes = writer.into_inner().map_err(|error| trouble(error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|error| trouble(error.to_string()))?;
        Ok(format!("{MARK}{text}"))
    }
}

/// Numbers below zero are numbers.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(FORMULAS) && cell.parse::<f64>().is_err()
}

/// A row on the way, as column and cell.
#[derive(Default)]
pub struct Row(Vec<(String, String)>);

impl Row {
    pub fn put(&mut self, column: &str, value: impl ToString) {
        self.0.push((column.to_owned(), value.to_string()));
    }

    /// Blank where there is nothing.
    pub fn maybe(&mut self, column: &str, value: Option<impl ToString>) {
        self.put(column, value.map(|value| value.to_string()).unwrap_or_default());
    }

    /// In a column a language.
    pub fn text(&mut self, column: &str, text: Option<&Text>) {
        for lang in Lang::WRITTEN {
            self.maybe(&format!("{column}_{}", lang.tag()), text.map(|text| text.get(lang)));
        }
    }

    /// One of a few choices, as the record writes it.
    pub fn word(&mut self, column: &str, choice: Option<&impl Serialize>) {
        let written = choice.and_then(|choice| serde_json::to_value(choice).ok());
        self.maybe(column, written.as_ref().and_then(|value| value.as_str()));
    }

    /// Ids, with a blank between them, which no id holds.
    pub fn ids<T>(&mut self, column: &str, ids: &[Id<T>]) {
        self.put(column, ids.iter().map(Id::as_str).collect::<Vec<_>>().join(" "));
    }

    /// As the record writes it, and its first and its last possible day.
    pub fn span(&mut self, column: &str, span: Option<Span>) {
        let day = |(year, month, day)| Date::Day(year, month, day);
        self.maybe(column, span);
        self.maybe(&format!("{column}_from"), span.map(|it| day(it.start().first_day())));
        self.maybe(&format!("{column}_to"), span.and_then(Span::end).map(|it| day(it.last_day())));
    }

    /// A fact: its value as `put` writes it, then how sure it is, why, and who says so. All blank where the fact
    /// does not apply.
    pub fn fact<T>(&mut self, column: &str, fact: Option<&Fact<T>>, put: impl FnOnce(&mut Row, Option<&T>)) {
        put(self, fact.and_then(|fact| fact.value.as_ref()));
        self.word(&format!("{column}_certainty"), fact.map(|fact| &fact.certainty));
        self.text(&format!("{column}_note"), fact.and_then(|fact| fact.note.as_ref()));
        self.ids(&format!("{column}_sources"), fact.map_or(&[][..], |fact| &fact.sources));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn table(rows: &[Vec<String>]) -> Table {
        Table::of("test", &[], ["", ""], rows, |row, cells: &Vec<String>| {
            cells.iter().enumerate().for_each(|(at, cell)| row.put(&format!("c{at}"), cell));
        })
    }

    #[test]
    fn a_formula_is_refused_and_a_number_is_none() {
        assert!(table(&[vec!["=SUM(A1)".into()]]).csv().is_err());
        assert!(table(&[vec!["@here".into()]]).csv().is_err());
        assert!(table(&[vec!["-87.45".into()]]).csv().is_ok());
    }

    #[test]
    fn lines_end_as_the_standard_says_and_spreadsheets_see_the_mark() {
        let text = table(&[vec!["año".into(), "a, \"b\"".into()]]).csv().unwrap();
        assert_eq!(text, "\u{feff}c0,c1\r\naño,\"a, \"\"b\"\"\"\r\n");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(rows in prop::collection::vec(prop::collection::vec("[^=+@\t\r-].*|", 3), 1..6)) {
            let text = table(&rows).csv().unwrap();
            let mut reader = csv::Reader::from_reader(text.trim_start_matches(MARK).as_bytes());
            let read: Vec<Vec<String>> =
                reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, rows);
        }
    }
}
