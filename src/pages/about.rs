//! What the atlas is, what it is not, and under which terms it may be used.

use crate::edition::use_edition;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn About() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let sections: Vec<AnyView> = words
        .about_text
        .iter()
        .map(|(heading, paragraphs)| {
            let paragraphs: Vec<AnyView> =
                paragraphs.iter().map(|text| view! { <p>{*text}</p> }.into_any()).collect();
            view! { <section><h2>{*heading}</h2>{paragraphs}</section> }.into_any()
        })
        .collect();
    view! {
        <article class="prose">
            <h1 tabindex="-1">{words.about}</h1>
            {sections}
            <p><a href=edition.href(Page::Parts)>{words.of_parts.name}</a></p>
        </article>
    }
    .into_any()
}
