//! What a filter keeps, in a sentence, and the ways out where that is nothing.

use super::Stage;
use super::phrase::{phrase, sentence};
use crate::domain::meeting_filter::MeetingFilter;
use crate::site::Page;
use leptos::prelude::*;

pub fn result(stage: &Stage, filter: &MeetingFilter) -> AnyView {
    let count = filter.count(&stage.record);
    let said = sentence(stage, filter, count);
    let ways = (count == 0).then(|| ways_out(stage, filter));
    view! { <p class="result" role="status">{said}</p>{ways} }.into_any()
}

/// Which single criterion to give up, and what that would show.
fn ways_out(stage: &Stage, filter: &MeetingFilter) -> AnyView {
    let words = &stage.words.of_timeline;
    let root = stage.href(Page::Timeline);
    let ways = filter.ways_out(&stage.record);
    let said = if ways.is_empty() { stage.words.filter_nothing } else { words.nothing };
    let items: Vec<AnyView> = ways
        .into_iter()
        .map(|(criterion, count)| {
            let href = format!("{root}{}", filter.without(criterion).query());
            let text = (words.way_out)(&phrase(stage, filter, criterion), count);
            view! { <li><a href=href data-noscroll="">{text}</a></li> }.into_any()
        })
        .collect();
    let all = (words.show_all)(stage.record.meetings.len());
    view! {
        <div class="empty">
            <p>{said}</p>
            <ul>{items}<li><a href=root data-noscroll="">{all}</a></li></ul>
        </div>
    }
    .into_any()
}
