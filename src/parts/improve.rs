//! The way from a record to the file it is kept in, for whoever knows better.

use crate::domain::quality::Subject;
use crate::domain::query::file_of;
use crate::edition::Edition;
use crate::site::REPOSITORY;
use leptos::prelude::*;

/// Nothing where the build was not told where its repository is.
pub fn improve(edition: &Edition, subject: &Subject) -> Option<AnyView> {
    let repository = REPOSITORY?.trim_end_matches('/');
    let (folder, name) = file_of(subject);
    let href = format!("{repository}/blob/HEAD/public/data/{folder}/{name}.json");
    let words = &edition.words.of_meeting;
    Some(
        view! {
            <p class="improve">
                <a href=href rel="external noreferrer">{words.improve}</a>
                <span class="quiet">" "{words.improve_lead}</span>
            </p>
        }
        .into_any(),
    )
}
