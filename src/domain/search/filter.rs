//! A question as it stands in an address.

use super::entry::Kind;
use crate::domain::query::{Word, escaped, query_string};

/// What the page of the search is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchFilter {
    pub question: String,
    pub kind: Option<Kind>,
}

impl Word for Kind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Kind::Page, "page"),
        (Kind::Meeting, "meeting"),
        (Kind::Decision, "decision"),
        (Kind::Country, "country"),
        (Kind::Organisation, "organisation"),
        (Kind::Instrument, "instrument"),
        (Kind::Area, "area"),
        (Kind::Activity, "activity"),
        (Kind::Body, "body"),
        (Kind::Document, "document"),
        (Kind::Term, "term"),
        (Kind::Source, "source"),
    ];
}

impl SearchFilter {
    pub fn of(question: impl Into<String>) -> Self {
        SearchFilter { question: question.into(), kind: None }
    }

    /// Reads the question from an address; a kind that is unknown is ignored.
    pub fn read(query: impl Fn(&str) -> Option<String>) -> Self {
        SearchFilter {
            question: query("q").unwrap_or_default(),
            kind: query("kind").and_then(|word| Kind::read(&word)),
        }
    }

    /// `?q=…&kind=…`, or nothing where nothing is asked.
    pub fn query(&self) -> String {
        let question = self.question.trim();
        if question.is_empty() {
            return String::new();
        }
        query_string(&[
            ("q", Some(escaped(question))),
            ("kind", self.kind.map(|kind| kind.word().to_owned())),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_stand_in_an_address() {
        assert_eq!(SearchFilter::of("niñez & retorno").query(), "?q=ni%C3%B1ez%20%26%20retorno");
        assert_eq!(SearchFilter::of("  ").query(), "");
        let asked = SearchFilter { question: "tela".into(), kind: Some(Kind::Meeting) };
        assert_eq!(asked.query(), "?q=tela&kind=meeting");
    }

    #[test]
    fn addresses_of_any_sort_are_read() {
        let read = |q: &str, kind: &str| {
            SearchFilter::read(|key| Some(if key == "q" { q.to_owned() } else { kind.to_owned() }))
        };
        assert_eq!(
            read("red consular", "body"),
            SearchFilter { question: "red consular".into(), kind: Some(Kind::Body) }
        );
        assert_eq!(read("x", "planet").kind, None);
    }
}
