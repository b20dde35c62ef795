//! The sources: all by their titles, and those of one kind with the records that cite them.

use super::not_found::NotFound;
use crate::domain::cites::{Citing, citing};
use crate::domain::query::Word;
use crate::domain::source::{Source, SourceKind};
use crate::edition::{Edition, use_edition};
use crate::parts::footnotes::citation;
use crate::parts::link::link;
use crate::parts::links;
use crate::site::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Every source in a line, since all that is known of all of them is more than a page should weigh.
#[component]
pub fn Sources() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let groups: Vec<AnyView> = SourceKind::ALL
        .into_iter()
        .map(|kind| {
            let name = link(edition.href(Page::SourcesOf(kind)), (words.source_kind)(kind));
            let items: Vec<AnyView> = of_kind(&edition, kind).map(|source| brief(&edition, source)).collect();
            view! { <section id=format!("kind-{}", kind.word())><h2>{name}</h2><ul class="sources brief">{items}</ul></section> }.into_any()
        })
        .collect();
    view! {
        <article>
            <h1 tabindex="-1">{words.sources}</h1>
            <p class="lead">{(words.sources_lead)(edition.atlas.sources.len())}</p>
            <p>{words.sources_each}</p>
            {kinds(&edition, None)}
            {groups}
        </article>
    }
    .into_any()
}

#[component]
pub fn SourcesOf() -> impl IntoView {
    let edition = use_edition();
    let params = use_params_map();
    move || match SourceKind::read(&params.with(|params| params.get("kind").unwrap_or_default())) {
        Some(kind) => show(&edition, kind),
        None => view! { <NotFound/> }.into_any(),
    }
}

fn show(edition: &Edition, kind: SourceKind) -> AnyView {
    let words = edition.words;
    let cited = edition.citing.get_or_init(|| citing(&edition.atlas));
    let items: Vec<AnyView> = of_kind(edition, kind).map(|source| entry(edition, source, cited)).collect();
    view! {
        <article>
            <p class="kicker"><a href=edition.href(Page::Sources)>{words.sources}</a></p>
            <h1 tabindex="-1">{(words.source_kind)(kind)}</h1>
            <p class="lead">{(words.sources_of_lead)(items.len())}</p>
            <ul class="sources">{items}</ul>
            {kinds(edition, Some(kind))}
        </article>
    }
    .into_any()
}

/// The ways from one list of sources to another.
fn kinds(edition: &Edition, here: Option<SourceKind>) -> AnyView {
    let words = edition.words;
    let way = |to: Option<SourceKind>| {
        let page = to.map_or(Page::Sources, Page::SourcesOf);
        let name = to.map_or(words.sources_all, words.source_kind);
        let count =
            edition.atlas.sources.iter().filter(|source| to.is_none_or(|kind| source.kind == kind)).count();
        let current = (to == here).then_some("page");
        view! {
            <li><a href=edition.href(page) aria-current=current>{name}" "<span class="count">{count}</span></a></li>
        }
        .into_any()
    };
    let ways: Vec<AnyView> = std::iter::once(None).chain(SourceKind::ALL.map(Some)).map(way).collect();
    view! { <nav class="contents" aria-label=words.sources><ul>{ways}</ul></nav> }.into_any()
}

fn of_kind(edition: &Edition, kind: SourceKind) -> impl Iterator<Item = &Source> {
    edition.atlas.sources.iter().filter(move |source| source.kind == kind)
}

fn brief(edition: &Edition, source: &Source) -> AnyView {
    let date = source.date.map(|date| format!(", {}", (edition.words.date)(date)));
    let tongue = source.language.map(|tongue| tongue.tag());
    view! {
        <li id=source.id.to_string()>
            <cite lang=tongue><a href=edition.site.source(source)>{source.title.clone()}</a></cite>
            {date}
        </li>
    }
    .into_any()
}

fn entry(edition: &Edition, source: &Source, cited: &Citing) -> AnyView {
    let words = edition.words;
    let by = cited.get(&source.id).map(|subjects| {
        view! { <div class="concerns">{words.cited_by}": "{links::subjects(edition, subjects)}</div> }
    });
    let note = source.note.as_ref().map(|note| edition.text(note));
    view! {
        <li id=source.id.to_string()>
            {citation(edition, source)}
            {note.map(|note| view! { <p class="note">{note}</p> })}
            {by}
        </li>
    }
    .into_any()
}
