//! The search on a page of its own, each question with its address.

use crate::drawn::markup::tag;
use crate::drawn::search::{FIELD, examples};
use crate::edition::{Edition, use_edition};
use crate::parts::drawn::drawn;
use crate::parts::link::link;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Search() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_search_page;
    let shelf = edition.data.get("search").cloned();
    view! {
        <article class="search-page">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {without_script(&edition)}
            <div class="island" data-island="search" data-shelf=shelf>{ask(&edition)}</div>
            {help(&edition)}
        </article>
    }
    .into_any()
}

/// The field, and below it what is found; until something is asked, what could be.
fn ask(edition: &Edition) -> AnyView {
    let words = &edition.words.of_search;
    let examples = tag("div").class("needs-script").holding(examples(edition));
    view! {
        <div class="search-ask needs-script" role="search">
            <label for=FIELD>{words.label}</label>
            <input id=FIELD type="search" autofocus autocomplete="off" spellcheck="false" placeholder=words.placeholder/>
        </div>
        <div data-drawn="results">{drawn(examples)}</div>
    }
    .into_any()
}

/// How a question is understood.
fn help(edition: &Edition) -> AnyView {
    let words = &edition.words.of_search_page;
    let points: Vec<AnyView> =
        words.how_points.iter().map(|it| view! { <li>{*it}</li> }.into_any()).collect();
    view! {
        <section class="prose needs-script"><h2>{words.how}</h2><ul>{points}</ul></section>
    }
    .into_any()
}

fn without_script(edition: &Edition) -> AnyView {
    let words = edition.words;
    let links: Vec<AnyView> = [
        (Page::Timeline, words.timeline),
        (Page::Countries, words.countries),
        (Page::Plan, words.plan),
        (Page::Organisations, words.organisations),
        (Page::Sources, words.sources),
        (Page::Glossary, words.glossary),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li>{link(edition.href(page), name)}</li> }.into_any())
    .collect();
    view! { <div class="without-script"><p>{words.of_search_page.without_script}</p><ul>{links}</ul></div> }
        .into_any()
}
