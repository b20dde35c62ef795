//! A fact on screen: its label, its value, how sure it is, why, and who says so.

use super::footnotes::refs;
use crate::domain::cites::Footnotes;
use crate::domain::fact::{Certainty, Cited, Fact};
use crate::domain::id::Id;
use crate::domain::source::Source;
use crate::edition::Edition;
use leptos::prelude::*;

/// The word for a certainty, with a sign of its own so that colour is never the only one.
pub fn mark(edition: &Edition, certainty: Certainty) -> AnyView {
    let class = match certainty {
        Certainty::Stated => "mark mark-stated",
        Certainty::Inferred => "mark mark-inferred",
        Certainty::NotDocumented => "mark mark-unknown",
    };
    view! { <span class=class>{(edition.words.certainty)(certainty)}</span> }.into_any()
}

/// A mark only where a fact is less than stated, for lists that say so at their head.
pub fn mark_unless_stated(edition: &Edition, certainty: Certainty) -> Option<AnyView> {
    (certainty != Certainty::Stated).then(|| mark(edition, certainty))
}

/// A row of a fact list without a certainty of its own.
pub fn row(label: &'static str, value: impl IntoView + 'static) -> AnyView {
    view! { <div class="fact"><dt>{label}</dt><dd>{value.into_any()}</dd></div> }.into_any()
}

/// A row for a fact: the value as `show` draws it, or the words “not documented”. A value may be a list, which no
/// paragraph can hold: a browser would close the paragraph, and hydration would not find it.
pub fn fact_row<T>(
    edition: &Edition,
    notes: &Footnotes,
    label: &'static str,
    fact: &Fact<T>,
    show: impl FnOnce(&T) -> AnyView,
) -> AnyView {
    let value =
        fact.value.as_ref().map(|value| view! { <div class="value">{show(value)}</div>" " }.into_any());
    let note = fact.note.as_ref().map(|note| edition.text(note));
    row(
        label,
        view! {
            <div>{value}{mark(edition, fact.certainty)}{refs(edition, notes, &fact.sources)}</div>
            {note.map(|note| view! { <p class="note">{note}</p> })}
        },
    )
}

/// A row for a text with its sources.
pub fn cited_row(
    edition: &Edition,
    notes: &Footnotes,
    label: &'static str,
    value: AnyView,
    sources: &[Id<Source>],
) -> AnyView {
    row(label, view! { <div>{value}{refs(edition, notes, sources)}</div> })
}

/// Remarks in passing, each with its sources.
pub fn remarks(edition: &Edition, notes: &Footnotes, all: &[Cited]) -> Vec<AnyView> {
    all.iter()
        .map(|remark| {
            let text = edition.text(&remark.text);
            view! { <p class="note">{text}{refs(edition, notes, &remark.sources)}</p> }.into_any()
        })
        .collect()
}

/// Remarks below a record, each with its sources.
pub fn notes_section(edition: &Edition, notes: &Footnotes, remarks: &[Cited]) -> Option<AnyView> {
    if remarks.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = remarks
        .iter()
        .map(|remark| {
            let text = edition.text(&remark.text);
            view! { <li>{text}{refs(edition, notes, &remark.sources)}</li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <section>
                <h2>{edition.words.notes}</h2>
                <ul class="remarks">{items}</ul>
            </section>
        }
        .into_any(),
    )
}
