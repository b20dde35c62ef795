//! The meetings a filter keeps: in a sentence, and as a list by year.

use super::phrase::{phrase, sentence};
use super::pointed::{Pointed, meeting_key};
use crate::domain::cites::Footnotes;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::meeting_index::MeetingIndex;
use crate::domain::time::Shown;
use crate::edition::Edition;
use crate::parts::footnotes::citation;
use crate::parts::timeline::{entry_body, entry_class};
use crate::site::Page;
use leptos::prelude::*;

pub fn result(edition: &Edition, index: &MeetingIndex, filter: &MeetingFilter) -> AnyView {
    let count = filter.count(&edition.atlas, index);
    let said = sentence(edition, filter, count);
    let ways = (count == 0).then(|| ways_out(edition, index, filter));
    view! { <p class="result" role="status">{said}</p>{ways} }.into_any()
}

pub fn list(edition: &Edition, index: &MeetingIndex, filter: &MeetingFilter, pointed: Pointed) -> AnyView {
    let kept = filter.kept(&edition.atlas, index);
    let year = |at: &usize| edition.atlas.meetings[*at].year();
    let groups: Vec<AnyView> = kept
        .chunk_by(|a, b| year(a) == year(b))
        .map(|group| {
            let entries: Vec<AnyView> = group.iter().map(|at| item(edition, *at, pointed)).collect();
            let year = year(&group[0]).map_or(edition.words.undated.to_owned(), |year| year.to_string());
            view! {
                <li class="list-year">
                    <p class="year">{year}</p>
                    <ol class="timeline">{entries}</ol>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="by-year">{groups}</ol>{sources(edition, &kept)} }.into_any()
}

fn item(edition: &Edition, at: usize, pointed: Pointed) -> AnyView {
    let meeting = &edition.atlas.meetings[at];
    view! {
        <li
            class=entry_class(meeting)
            class:pointed=pointed.any(vec![Shown::Meeting(at)])
            id=meeting.id.to_string()
            data-item=meeting_key(at)
        >
            {entry_body(edition, meeting)}
        </li>
    }
    .into_any()
}

/// Who says so: the sources of the date, host and presidency of each meeting in the list, above all for paper.
fn sources(edition: &Edition, kept: &[usize]) -> Option<AnyView> {
    let items: Vec<AnyView> = kept
        .iter()
        .map(|at| {
            let meeting = &edition.atlas.meetings[*at];
            let mut notes = Footnotes::default();
            notes.add(&meeting.dates.sources);
            for fact in [&meeting.host, &meeting.presidency].into_iter().flatten() {
                notes.add(&fact.sources);
            }
            let sources = notes.sources().iter().filter_map(|id| edition.atlas.sources.get(id));
            let sources: Vec<AnyView> =
                sources.map(|it| view! { <li>{citation(edition, it)}</li> }.into_any()).collect();
            view! { <li>{edition.text(&meeting.name)}<ul>{sources}</ul></li> }.into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <details class="list-sources">
                <summary>{edition.words.of_timeline.list_sources}</summary>
                <ul>{items}</ul>
            </details>
        }
        .into_any()
    })
}

/// Nothing is kept: which single criterion to give up, and what that would show.
fn ways_out(edition: &Edition, index: &MeetingIndex, filter: &MeetingFilter) -> AnyView {
    let words = &edition.words.of_timeline;
    let root = edition.href(Page::Timeline);
    let ways = filter.ways_out(&edition.atlas, index);
    let said = if ways.is_empty() { edition.words.filter_nothing } else { words.nothing };
    let items: Vec<AnyView> = ways
        .into_iter()
        .map(|(criterion, count)| {
            let href = format!("{root}{}", filter.without(criterion).query());
            let text = (words.way_out)(&phrase(edition, filter, criterion), count);
            view! { <li><a href=href data-noscroll="">{text}</a></li> }.into_any()
        })
        .collect();
    let all = (words.show_all)(edition.atlas.meetings.len());
    view! {
        <div class="empty">
            <p>{said}</p>
            <ul>{items}<li><a href=root data-noscroll="">{all}</a></li></ul>
        </div>
    }
    .into_any()
}
