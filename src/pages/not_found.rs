//! For addresses that lead nowhere: where everything is.

use crate::edition::use_edition;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn NotFound() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let links: Vec<AnyView> = [
        (Page::Home, words.home),
        (Page::Timeline, words.timeline),
        (Page::Countries, words.countries),
        (Page::Plan, words.plan),
        (Page::Organisations, words.organisations),
        (Page::Sources, words.sources),
        (Page::Glossary, words.glossary),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li><a href=edition.href(page)>{name}</a></li> }.into_any())
    .collect();
    view! {
        <article class="prose" data-not-found="">
            <h1 tabindex="-1">{words.not_found}</h1>
            <p class="lead">{words.not_found_lead}</p>
            <ul>{links}</ul>
        </article>
    }
    .into_any()
}
