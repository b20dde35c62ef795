//! Results as they are drawn in the box and on the page.

use crate::domain::search::filter::SearchFilter;
use crate::domain::search::found::{Found, Item};
use crate::domain::search::mark::Piece;
use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

/// Text with what was met marked in it.
pub fn marked(pieces: &[Piece]) -> AnyView {
    let pieces: Vec<AnyView> = pieces
        .iter()
        .map(|piece| {
            let text = piece.text.clone();
            if piece.marked { view! { <mark>{text}</mark> }.into_any() } else { text.into_any() }
        })
        .collect();
    pieces.into_any()
}

/// The inside of a result, below its title.
pub fn context(edition: &Edition, item: &Item) -> AnyView {
    let elsewhere = item.elsewhere.then_some(edition.words.of_search.in_other_language);
    view! {
        <span class="context">{marked(&item.context)}</span>
        {elsewhere.map(|text| view! { <span class="elsewhere">{text}</span> }.into_any())}
    }
    .into_any()
}

/// How much was found, in a sentence.
pub fn sentence(edition: &Edition, question: &str, found: &Found) -> String {
    let words = &edition.words.of_search;
    match (found.total, found.partial) {
        (0, _) => (words.nothing)(question.trim()),
        (total, true) => (words.found_some)(total),
        (total, false) => (words.found)(total),
    }
}

/// The address of a question.
pub fn address(edition: &Edition, filter: &SearchFilter) -> String {
    format!("{}{}", edition.href(Page::Search), filter.query())
}

/// Another question to ask.
pub fn suggestion(edition: &Edition, found: &Found) -> Option<AnyView> {
    let question = found.suggestion.clone()?;
    let href = address(edition, &SearchFilter::of(question.as_str()));
    Some(
        view! {
            <p class="did-you-mean">
                {edition.words.of_search.did_you_mean}" "<a href=href data-noscroll="">{question}</a>"?"
            </p>
        }
        .into_any(),
    )
}

/// Questions that show what can be asked.
pub fn examples(edition: &Edition) -> AnyView {
    let words = &edition.words.of_search;
    let items: Vec<AnyView> = words
        .examples
        .iter()
        .map(|question| {
            let href = address(edition, &SearchFilter::of(*question));
            view! { <li><a href=href data-noscroll="">{*question}</a></li> }.into_any()
        })
        .collect();
    view! { <p class="quiet">{words.examples_lead}</p><ul class="examples">{items}</ul> }.into_any()
}
