//! What every view says of an activity, and what the island changes of it.

use crate::domain::activity::Activity;
use crate::domain::evidence::Age;
use crate::domain::explorer::Catalogue;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use leptos::prelude::*;

pub fn title(edition: &Edition, it: &Activity) -> AnyView {
    let href = edition.site.subject(&Subject::Activity(it.id.clone()));
    view! { <a href=href data-activity="">{edition.text(&it.title)}</a> }.into_any()
}

/// The age of the last evidence, in words and a sign.
pub fn evidence(edition: &Edition, record: &Catalogue, at: usize) -> AnyView {
    let last = record.last_trace(at, record.record_year);
    let age = Age::of(last, record.record_year).word();
    let said = (edition.words.of_explorer.evidence)(last, record.record_year);
    view! { <span class="age" data-age=age>{said}</span> }.into_any()
}

pub fn when(edition: &Edition, it: &Activity) -> String {
    it.dates.value.map_or(edition.words.undated.to_owned(), edition.words.date)
}
