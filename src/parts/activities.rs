//! Activities in a list: what, when, of which kind, and what came of it.

use super::facts::mark_unless_stated;
use crate::domain::activity::{Activity, Status};
use crate::domain::quality::Subject;
use crate::domain::query::{Outcome, Word};
use crate::edition::Edition;
use leptos::prelude::*;

pub fn activities<'a>(edition: &Edition, all: impl Iterator<Item = &'a Activity>) -> AnyView {
    let items: Vec<AnyView> = all.enumerate().map(|(at, each)| activity(edition, at, each)).collect();
    if items.is_empty() {
        return view! { <p class="quiet">{edition.words.activities_none}</p> }.into_any();
    }
    view! { <ul class="activities">{items}</ul> }.into_any()
}

/// Its key is its place in the list.
fn activity(edition: &Edition, at: usize, activity: &Activity) -> AnyView {
    let words = edition.words;
    let href = edition.site.subject(&Subject::Activity(activity.id.clone()));
    let when = activity.dates.value.map_or(words.undated.to_owned(), words.date);
    view! {
        <li data-item=format!("a{at}")>
            <span class="when">{when}" "{mark_unless_stated(edition, activity.dates.certainty)}</span>
            <span class="what">
                <a href=href>{edition.text(&activity.title)}</a>
                <span class="quiet">{(words.activity_kind)(activity.kind)}</span>
                {outcome(edition, Outcome::of(activity))}
            </span>
        </li>
    }
    .into_any()
}

/// The outcome in a word, with a sign that does not rest on colour.
pub fn outcome(edition: &Edition, outcome: Outcome) -> AnyView {
    let sign = match outcome {
        Outcome::Documented(Status::Completed) => "●",
        Outcome::Documented(Status::Started) => "◐",
        Outcome::Documented(Status::Ongoing) => "▶",
        Outcome::Documented(Status::Recurring) => "↻",
        Outcome::Documented(Status::Proposed) => "○",
        Outcome::NotDocumented => "?",
    };
    view! {
        <span class=format!("outcome outcome-{}", outcome.word())>
            <span aria-hidden="true">{sign}</span>
            " "
            {(edition.words.outcome)(outcome)}
        </span>
    }
    .into_any()
}
