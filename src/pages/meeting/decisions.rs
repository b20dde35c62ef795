//! What a meeting decided, each decision with an address of its own.

use crate::domain::cites::Footnotes;
use crate::domain::meeting::{Decision, Meeting};
use crate::edition::Edition;
use crate::parts::footnotes::refs;
use leptos::prelude::*;

pub fn decisions(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> =
        (meeting.decisions.iter().enumerate()).map(|(at, it)| decision(edition, notes, at + 1, it)).collect();
    let body = if items.is_empty() {
        view! { <p class="quiet">{words.decisions_none}</p> }.into_any()
    } else {
        view! { <ol class="decisions">{items}</ol><p class="quiet">{words.decisions_partial}</p> }.into_any()
    };
    view! { <section id="decisions"><h2>{words.decisions}</h2>{body}</section> }.into_any()
}

fn decision(edition: &Edition, notes: &Footnotes, number: usize, it: &Decision) -> AnyView {
    let words = edition.words;
    let anchor = format!("decision-{number}");
    let to = format!("#{anchor}");
    let label = (words.of_meeting.decision_link)(number);
    view! {
        <li id=anchor>
            <span class="kind">{(words.decision_kind)(it.kind)}</span>
            <p>
                {edition.text(&it.text)}{refs(edition, notes, &it.sources)}" "
                <a class="anchor" href=to aria-label=label>"#"{number}</a>
            </p>
        </li>
    }
    .into_any()
}
