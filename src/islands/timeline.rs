//! The timeline as far as it answers: filters, chart, and which entries of the told list are shown.

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
mod svg;

use crate::domain::chronology::Chronology;
use crate::domain::meeting_filter::MeetingFilter;
use crate::edition::Edition;
use crate::islands::entries::{point, show_only};
use crate::parts::anew::{done_anew, drawn_anew};
use crate::parts::filters::use_filter;
use crate::site::Page;
use drawing::Live;
use hand::Hand;
use leptos::html::Div;
use leptos::prelude::*;
use pointed::Pointed;
pub use pointed::meeting_key;
use std::ops::Deref;
use std::sync::Arc;

#[cfg(target_arch = "wasm32")]
use crate::browser::touch;
#[cfg(not(target_arch = "wasm32"))]
use no_touch as touch;

/// The edition with the record that the timeline is about.
#[derive(Clone)]
struct Stage {
    edition: Edition,
    record: Arc<Chronology>,
}

impl Deref for Stage {
    type Target = Edition;

    fn deref(&self) -> &Edition {
        &self.edition
    }
}

/// `told` draws what follows the chart, the entries of the list among it, into the element it is given: pages tell them
/// in full, browsers leave what stands there.
pub fn timeline(
    edition: &Edition,
    record: Arc<Chronology>,
    told: impl FnOnce(NodeRef<Div>) -> AnyView,
) -> AnyView {
    let stage = Stage { edition: edition.clone(), record };
    let filter = {
        let record = stage.record.clone();
        use_filter(move |query| MeetingFilter::read(&record, query))
    };
    let live = Live { pointed: Pointed::new(), brush: RwSignal::new(None) };
    let hand = Hand::new(stage.href(Page::Timeline), filter, stage.record.whole(), live);
    let entries = NodeRef::new();
    keep_list(&stage, filter, live.pointed, entries);
    let result = {
        let stage = stage.clone();
        drawn_anew(move || filter.with(|filter| answer::result(&stage, filter)))
    };
    let chart_and_list = view! {
        {chart::chart(&stage, filter, &hand)}
        {told(entries)}
    };
    view! {
        {ask::ask(&stage, filter)}
        {result}
        {hand::pointing(hand, chart_and_list.into_any())}
    }
    .into_any()
}

/// In the list: hides what the filter does not keep, and marks what is pointed at.
fn keep_list(stage: &Stage, filter: Memo<MeetingFilter>, pointed: Pointed, entries: NodeRef<Div>) {
    let record = stage.record.clone();
    done_anew(move || {
        let kept: Vec<String> = filter.with(|it| it.kept(&record)).into_iter().map(meeting_key).collect();
        if let Some(entries) = entries.get() {
            show_only(&entries, &kept);
        }
    });
    let mut before = None;
    done_anew(move || {
        let now = pointed.get().map(pointed::key);
        if let Some(entries) = entries.get() {
            point(&entries, before.as_deref(), now.as_deref());
        }
        before = now;
    });
}
