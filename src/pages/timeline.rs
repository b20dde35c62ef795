//! Every meeting in order: as a chart and a list, by its agenda, and by the countries in it.

mod agenda;
mod answer;
mod ask;
mod chart;
mod drawing;
mod gesture;
mod hand;
mod names;
#[cfg(not(target_arch = "wasm32"))]
mod no_touch;
mod phrase;
mod pointed;
mod presence;
mod svg;
mod table;
mod views;

pub use agenda::Agenda;
pub use presence::Presence;

use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::meeting_index::MeetingIndex;
use crate::edition::use_edition;
use crate::parts::filters::use_filter;
use crate::site::Page;
use drawing::Live;
use hand::Hand;
use leptos::prelude::*;
use pointed::Pointed;
use std::sync::Arc;

#[component]
pub fn Timeline() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let index = Arc::new(MeetingIndex::new(&edition.atlas, edition.lang()));
    let filter = {
        let index = index.clone();
        use_filter(move |edition, query| MeetingFilter::read(&edition.atlas, &index, query))
    };
    let live = Live { pointed: Pointed::new(), brush: RwSignal::new(None) };
    let hand = Hand::new(edition.href(Page::Timeline), filter, index.whole, live);
    let result = {
        let (edition, index) = (edition.clone(), index.clone());
        move || filter.with(|filter| answer::result(&edition, &index, filter))
    };
    let list = {
        let (edition, index) = (edition.clone(), index.clone());
        move || filter.with(|filter| answer::list(&edition, &index, filter, live.pointed))
    };
    let chart_and_list = view! {
        {chart::chart(&edition, &index, filter, &hand)}
        <h2 id="list" tabindex="-1">{words.of_timeline.list}</h2>
        <p class="quiet">{words.unmarked_is_stated}</p>
        {list}
    };
    view! {
        <article class="timeline-page">
            <h1 tabindex="-1">{words.timeline}</h1>
            <p class="lead">{words.timeline_lead}</p>
            {views::views(&edition, &Page::Timeline)}
            {ask::ask(&edition, &index, filter)}
            {result}
            {hand::pointing(hand, chart_and_list.into_any())}
        </article>
    }
    .into_any()
}
