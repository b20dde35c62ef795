//! Topics by meeting.

use super::table::{by_meeting, empty_cell, told_short};
use super::views::views;
use crate::domain::agenda::Through;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::meeting_index::MeetingIndex;
use crate::domain::time::Window;
use crate::domain::topic::Topic;
use crate::edition::{Edition, use_edition};
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Agenda() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_timeline;
    let index = MeetingIndex::new(&edition.atlas, edition.lang());
    let topics = index.agenda.topics();
    let rows = topics.iter().map(|(topic, count)| row(&edition, &index, *topic, *count)).collect();
    view! {
        <article class="timeline-page">
            <h1 tabindex="-1">{words.agenda}</h1>
            <p class="lead">{words.agenda_lead}</p>
            {views(&edition, &Page::Agenda)}
            <p class="quiet">{words.agenda_how}</p>
            {by_meeting(&edition, words.agenda, words.topic, rows)}
            {without(&edition, &index)}
        </article>
    }
    .into_any()
}

fn row(edition: &Edition, index: &MeetingIndex, topic: Topic, count: usize) -> AnyView {
    let name = (edition.words.topic)(topic);
    let about = MeetingFilter { topic: Some(topic), ..MeetingFilter::default() };
    let href = format!("{}{}", edition.href(Page::Timeline), about.query());
    let cells: Vec<AnyView> =
        (0..edition.atlas.meetings.len()).map(|at| cell(edition, index, topic, at)).collect();
    view! {
        <tr>
            <th scope="row">
                <a href=href>{name}</a>" "
                <span class="count">{(edition.words.of_timeline.in_meetings)(count)}</span>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(edition: &Edition, index: &MeetingIndex, topic: Topic, at: usize) -> AnyView {
    let words = &edition.words.of_timeline;
    let Some(through) = index.agenda.of(at).get(&topic) else {
        return empty_cell();
    };
    let (sign, how) = match through {
        Through::Meeting => ("●", words.through_meeting),
        Through::Activity => ("○", words.through_activity),
    };
    let meeting = &edition.atlas.meetings[at];
    let period = meeting.year().map(Window::of_year);
    let shown = MeetingFilter { topic: Some(topic), period, ..MeetingFilter::default() };
    let href = format!("{}{}", edition.href(Page::Timeline), shown.query());
    let told = format!("{}, {}: {how}", (edition.words.topic)(topic), told_short(edition, meeting));
    view! { <td><a href=href aria-label=told>{sign}</a></td> }.into_any()
}

/// The meetings whose column is empty, named, so that no one takes the hole for an answer.
fn without(edition: &Edition, index: &MeetingIndex) -> Option<AnyView> {
    let names: Vec<String> = (edition.atlas.meetings.iter().enumerate())
        .filter(|(at, _)| index.agenda.of(*at).is_empty())
        .map(|(_, meeting)| {
            let year = meeting.year().map(|year| format!(" ({year})")).unwrap_or_default();
            format!("{}{year}", super::names::short(edition, meeting))
        })
        .collect();
    let said = (edition.words.of_timeline.agenda_none)(&(edition.words.list)(&names));
    (!names.is_empty()).then(|| view! { <p class="note">{said}</p> }.into_any())
}
