//! Topics by meeting.

use super::table::{by_meeting, empty_cell, told_short};
use crate::domain::agenda::{Agenda as Topics, Through};
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::Window;
use crate::domain::topic::Topic;
use crate::edition::{Edition, use_edition};
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Agenda() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_meetings;
    let agenda = Topics::new(&edition.atlas);
    let topics = agenda.topics();
    let rows = topics.iter().map(|(topic, count)| row(&edition, &agenda, *topic, *count)).collect();
    view! {
        <article class="timeline-page">
            <h1 tabindex="-1">{words.agenda}</h1>
            <p class="lead">{words.agenda_lead}</p>
            {views(&edition, &Page::Agenda)}
            <p class="quiet">{words.agenda_how}</p>
            {by_meeting(&edition, words.agenda, edition.words.of_timeline.topic, rows)}
            {without(&edition, &agenda)}
        </article>
    }
    .into_any()
}

fn row(edition: &Edition, agenda: &Topics, topic: Topic, count: usize) -> AnyView {
    let name = (edition.words.topic)(topic);
    let about = MeetingFilter { topic: Some(topic), ..MeetingFilter::default() };
    let href = format!("{}{}", edition.href(Page::Timeline), about.query());
    let cells: Vec<AnyView> =
        (0..edition.atlas.meetings.len()).map(|at| cell(edition, agenda, topic, at)).collect();
    view! {
        <tr>
            <th scope="row">
                <a href=href>{name}</a>" "
                <span class="count">{(edition.words.of_meetings.in_meetings)(count)}</span>
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

fn cell(edition: &Edition, agenda: &Topics, topic: Topic, at: usize) -> AnyView {
    let words = &edition.words.of_meetings;
    let Some(through) = agenda.of(at).get(&topic) else {
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
fn without(edition: &Edition, agenda: &Topics) -> Option<AnyView> {
    let names: Vec<String> = (edition.atlas.meetings.iter().enumerate())
        .filter(|(at, _)| agenda.of(*at).is_empty())
        .map(|(_, meeting)| {
            let year = edition.year(&meeting.dates).map(|year| format!(" ({year})")).unwrap_or_default();
            format!("{}{year}", edition.words.of_timeline.short(meeting.kind, meeting.number))
        })
        .collect();
    let said = (edition.words.of_meetings.agenda_none)(&(edition.words.list)(&names));
    (!names.is_empty()).then(|| view! { <p class="note">{said}</p> }.into_any())
}
