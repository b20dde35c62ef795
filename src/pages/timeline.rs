//! Every meeting in order: as a chart and a list, by its agenda, and by the countries in it.

mod agenda;
mod answers;
mod legend;
mod list;
mod presence;
mod table;

pub use agenda::Agenda;
pub use answers::drawings;
pub use presence::Presence;
pub use table::told_short;

use crate::domain::chronology::Chronology;
use crate::edition::use_edition;
use crate::parts::island::island;
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Timeline() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let chronology = Arc::new(Chronology::of(&edition.atlas, edition.lang()));
    let answers = answers::answers(&edition, chronology);
    view! {
        <article class="timeline-page">
            <h1 tabindex="-1">{words.timeline}</h1>
            <p class="lead">{words.timeline_lead}</p>
            {views(&edition, &Page::Timeline)}
            {island(&edition, "timeline", answers)}
        </article>
    }
    .into_any()
}
