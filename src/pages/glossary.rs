//! The Conference's words, each with its twin in the other language.

use crate::domain::lang::Names;
use crate::edition::use_edition;
use leptos::prelude::*;

#[component]
pub fn Glossary() -> impl IntoView {
    let edition = use_edition();
    let (lang, words) = (edition.lang().written(), edition.words);
    let named = |term: &Names, acronym: Option<&Names>, lang| match acronym {
        Some(acronym) => format!("{} ({})", term.get(lang), acronym.get(lang)),
        None => term.get(lang).to_owned(),
    };
    let terms: Vec<AnyView> = edition
        .atlas
        .glossary
        .terms
        .iter()
        .map(|it| {
            let twin = named(&it.term, it.acronym.as_ref(), lang.other());
            view! {
                <div class="term" id=it.id.to_string()>
                    <dt>{named(&it.term, it.acronym.as_ref(), lang)}</dt>
                    <dd>
                        <p>{edition.text(&it.definition)}</p>
                        <p class="quiet">{words.glossary_in_other}": "<span lang=lang.other().tag()>{twin}</span></p>
                    </dd>
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        <article>
            <h1 tabindex="-1">{words.glossary}</h1>
            <p class="lead">{edition.text(&edition.atlas.glossary.note)}</p>
            <dl class="glossary">{terms}</dl>
        </article>
    }
    .into_any()
}
