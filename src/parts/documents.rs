//! Documents of a meeting or an activity.

use super::footnotes::refs;
use crate::domain::cites::Footnotes;
use crate::domain::document::Document;
use crate::edition::Edition;
use leptos::prelude::*;

pub fn documents(edition: &Edition, notes: &Footnotes, all: &[Document]) -> AnyView {
    let items: Vec<AnyView> = all.iter().map(|each| document(edition, notes, each)).collect();
    view! { <ul class="documents">{items}</ul> }.into_any()
}

fn document(edition: &Edition, notes: &Footnotes, document: &Document) -> AnyView {
    let words = edition.words;
    let title = edition.text(&document.title);
    let tongue = document.language;
    let title = match &document.url {
        Some(url) => view! {
            <a href=url.clone() rel="external noreferrer" lang=tongue.map(|tongue| tongue.tag())>{title}</a>
        }
        .into_any(),
        None => view! { <span lang=tongue.map(|tongue| tongue.tag())>{title}</span> }.into_any(),
    };
    let details: Vec<String> = [
        document.kind.map(|kind| (words.document_kind)(kind).to_owned()),
        tongue
            .filter(|tongue| tongue.tag() != edition.lang().tag())
            .map(|tongue| format!("{} {}", words.written_in, (words.tongue)(tongue))),
        document
            .translated
            .filter(|translated| translated.applies_to(edition.lang()))
            .map(|_| words.own_translation.to_owned()),
        document.url.is_none().then(|| words.no_link.to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    let details = (!details.is_empty()).then(|| format!(" ({})", details.join("; ")));
    let note = document.note.as_ref().map(|note| edition.text(note));
    view! {
        <li>
            {title}
            <span class="quiet">{details}</span>
            {refs(edition, notes, &document.sources)}
            {note.map(|note| view! { <p class="note">{note}</p> })}
        </li>
    }
    .into_any()
}
