//! Entries of the plan of action that are shown with the record they belong to, and counted nowhere else.

use super::activity_facts::{activity_facts, partners};
use super::documents::documents;
use super::facts::{remarks, row};
use super::footnotes::refs;
use crate::domain::activity::Activity;
use crate::domain::cites::Footnotes;
use crate::edition::Edition;
use leptos::prelude::*;

/// The entry that is the same event as a meeting, or the same paper as an instrument.
pub fn same_event(edition: &Edition, notes: &Footnotes, it: &Activity) -> AnyView {
    let words = edition.words;
    let more = view! {
        <p class="note">{words.as_activity_lead}</p>
        {activity_facts(edition, notes, it)}
        {remarks(edition, notes, &it.notes)}
    };
    entry(edition, notes, words.as_activity, it, more.into_any())
}

/// The yearly theme as a meeting debated it, with the reason why it is no activity.
pub fn debate(edition: &Edition, notes: &Footnotes, it: &Activity) -> AnyView {
    let words = edition.words;
    let reason = it.reason.as_ref().map(|reason| edition.text(reason));
    let topics: Vec<&str> = it.topics.iter().map(|topic| (words.topic)(*topic)).collect();
    let more = view! {
        {reason.map(|reason| view! { <p class="note">{reason}</p> })}
        <dl class="facts">{partners(edition, it)} {row(words.topics, topics.join(", "))}</dl>
    };
    entry(edition, notes, words.debate, it, more.into_any())
}

fn entry(
    edition: &Edition,
    notes: &Footnotes,
    heading: &'static str,
    it: &Activity,
    more: AnyView,
) -> AnyView {
    let papers = (!it.documents.is_empty()).then(|| documents(edition, notes, &it.documents));
    view! {
        <section>
            <h2>{heading}</h2>
            <h3>{edition.text(&it.title)}</h3>
            <p>{edition.text(&it.description)}{refs(edition, notes, &it.sources)}</p>
            {more}
            {papers}
        </section>
    }
    .into_any()
}
