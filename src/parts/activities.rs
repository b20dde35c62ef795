//! Activities in a list: what, when, of which kind, and what came of it.

use super::facts::mark_unless_stated;
use crate::domain::activity::Activity;
use crate::domain::quality::Subject;
use crate::domain::query::{Outcome, Word};
use crate::edition::Edition;
use leptos::prelude::*;

pub fn activities<'a>(edition: &Edition, all: impl Iterator<Item = &'a Activity>) -> AnyView {
    let items: Vec<AnyView> = all.map(|each| activity(edition, each)).collect();
    if items.is_empty() {
        return view! { <p class="quiet">{edition.words.activities_none}</p> }.into_any();
    }
    view! { <ul class="activities">{items}</ul> }.into_any()
}

fn activity(edition: &Edition, activity: &Activity) -> AnyView {
    let words = edition.words;
    let href = edition.site.subject(&Subject::Activity(activity.id.clone()));
    let when = activity.dates.value.map_or(words.undated.to_owned(), words.date);
    view! {
        <li>
            <span class="when">{when}" "{mark_unless_stated(edition, activity.dates.certainty)}</span>
            <span class="what">
                <a href=href>{edition.text(&activity.title)}</a>
                <span class="quiet">{(words.activity_kind)(activity.kind)}</span>" "
                {outcome(edition, Outcome::of(activity))}
            </span>
        </li>
    }
    .into_any()
}

/// The outcome in a word; style sheets set a sign before it that does not rest on colour.
pub fn outcome(edition: &Edition, outcome: Outcome) -> AnyView {
    view! { <span class="outcome" data-state=outcome.word()>{(edition.words.outcome)(outcome)}</span> }
        .into_any()
}
