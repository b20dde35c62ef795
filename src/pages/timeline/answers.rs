//! The part of the timeline that answers, as it is told: nothing is asked yet, and everything is shown.

use super::list::list;
use crate::domain::chronology::Chronology;
use crate::domain::compared::Compared;
use crate::domain::indicator::Indicator;
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::markup::Tag;
use crate::drawn::timeline::pictures::{DESIGNS, all_items, picture, place};
use crate::drawn::timeline::{Stage, answer, tools};
use crate::edition::Edition;
use crate::pages::countries::frames::finding;
use crate::parts::drawn::drawn;
use crate::parts::turns::turns;
use leptos::prelude::*;
use std::sync::Arc;

pub fn answers(edition: &Edition, record: Arc<Chronology>) -> AnyView {
    let stage = Stage { edition: edition.clone(), record };
    view! {
        {ask(&stage)}
        <div data-drawn="result">{all(answer::result(&stage, &MeetingFilter::default()))}</div>
        <div class="chart-and-list">
            {chart(&stage)}
            {list(edition, &stage.record)}
        </div>
    }
    .into_any()
}

fn ask(stage: &Stage) -> AnyView {
    let words = &stage.words.of_timeline;
    view! {
        <div class="ask needs-script">
            <label class="search">
                <span>{words.search}</span>
                <input type="search"/>
            </label>
            <details class="filters">
                <summary>{words.filters}</summary>
                <div data-drawn="choices"></div>
            </details>
            <div class="choice-made" data-drawn="chosen"></div>
        </div>
    }
    .into_any()
}

/// The chart with its tools: thirty years at a glance, and any part of them closer.
fn chart(stage: &Stage) -> AnyView {
    let words = &stage.words.of_timeline;
    let hosted = Compared::new(&stage.edition.atlas, Indicator::Hosted, None);
    view! {
        <section class="chart" aria-labelledby="chart">
            <h2 id="chart">{words.chart}</h2>
            <p class="finding"><strong>{finding(&stage.edition, &hosted)}</strong></p>
            <p class="quiet">{words.chart_lead}</p>
            <div class="chart-tools needs-script">{all(tools::tools(stage, &MeetingFilter::default()))}</div>
            {drawings(stage)}
            // What is pointed at, in words; it takes its room before there is anything to say.
            <p class="readout needs-script" aria-hidden="true">{words.chart_hint}</p>
            <h3>{stage.edition.words.turning_points}</h3>
            {turns(&stage.edition)}
        </section>
    }
    .into_any()
}

/// The chart in all its widths.
pub fn drawings(stage: &Stage) -> AnyView {
    let nothing = MeetingFilter::default();
    let items = all_items(stage);
    let pictures: Vec<Tag> = DESIGNS
        .into_iter()
        .map(|(name, design)| picture(stage, &nothing, &items, &place(stage, &nothing, &items, design), name))
        .collect();
    view! { <div class="drawings">{all(pictures)}</div> }.into_any()
}

fn all(tags: impl IntoIterator<Item = Tag>) -> AnyView {
    tags.into_iter().map(drawn).collect::<Vec<_>>().into_any()
}
