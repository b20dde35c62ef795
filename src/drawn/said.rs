//! What is shown, as a sentence.

use crate::domain::explorer::{Answer, Catalogue, Facet, Period, Question};
use crate::text::explorer::ExplorerWords;

/// “12 of 148 activities · Topic: return and reintegration or health · 2005 to 2010”.
pub fn sentence(words: &ExplorerWords, record: &Catalogue, question: &Question, answer: &Answer) -> String {
    let mut said = (words.shown)(answer.kept.len(), answer.all);
    let mut add = |part: &str| {
        said.push_str(" · ");
        said.push_str(part);
    };
    for (facet, column) in Facet::ALL.into_iter().zip(&record.facets) {
        let mut names = String::new();
        for choice in question.chosen(facet).filter_map(|at| column.choices.get(at)) {
            names.push_str(if names.is_empty() { ": " } else { words.or });
            names.push_str(&choice.name);
        }
        if !names.is_empty() {
            add(&format!("{}{names}", column.label));
        }
    }
    if question.period != Period::Any {
        add(&period(words, question.period));
    }
    if let Some(year) = question.as_of {
        add(&(words.as_of)(year));
    }
    if answer.undatable > 0 {
        add(&(words.left_out)(answer.undatable));
    }
    said
}

pub fn period(words: &ExplorerWords, period: Period) -> String {
    match period {
        Period::Undated => words.undated.to_owned(),
        period => (words.years)(period.from(), period.to()),
    }
}
