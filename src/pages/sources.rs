//! Every source, by who speaks in it, with the records that cite it.

use crate::domain::cites::citing;
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::domain::source::{Source, SourceKind};
use crate::edition::{Edition, use_edition};
use crate::parts::footnotes::citation;
use crate::parts::links;
use leptos::prelude::*;
use std::collections::BTreeMap;

type Citing = BTreeMap<Id<Source>, Vec<Subject>>;

#[component]
pub fn Sources() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let cited = citing(atlas);
    let contents: Vec<AnyView> = SourceKind::ALL
        .into_iter()
        .map(|kind| {
            let count = atlas.sources.iter().filter(|source| source.kind == kind).count();
            let name = (words.source_kind)(kind);
            view! { <li><a href=format!("#{}", anchor(kind))>{name}" "<span class="count">{count}</span></a></li> }.into_any()
        })
        .collect();
    let groups: Vec<AnyView> =
        SourceKind::ALL.into_iter().map(|kind| group(&edition, kind, &cited)).collect();
    view! {
        <article>
            <h1 tabindex="-1">{words.sources}</h1>
            <p class="lead">{(words.sources_lead)(atlas.sources.len())}</p>
            <nav class="contents" aria-label=words.of_country.contents><ul>{contents}</ul></nav>
            {groups}
        </article>
    }
    .into_any()
}

const fn anchor(kind: SourceKind) -> &'static str {
    match kind {
        SourceKind::Official => "kind-official",
        SourceKind::Government => "kind-government",
        SourceKind::Igo => "kind-igo",
        SourceKind::Press => "kind-press",
        SourceKind::Academic => "kind-academic",
        SourceKind::Dataset => "kind-dataset",
        SourceKind::Reference => "kind-reference",
    }
}

fn group(edition: &Edition, kind: SourceKind, cited: &Citing) -> AnyView {
    let items: Vec<AnyView> = edition
        .atlas
        .sources
        .iter()
        .filter(|source| source.kind == kind)
        .map(|source| entry(edition, source, cited))
        .collect();
    view! {
        <section id=anchor(kind)>
            <h2>{(edition.words.source_kind)(kind)}</h2>
            <ul class="sources">{items}</ul>
        </section>
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
