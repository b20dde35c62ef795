//! Every meeting in order, by year, with who says so.

use super::legend::legend;
use crate::domain::chronology::Chronology;
use crate::domain::cites::Footnotes;
use crate::domain::meeting::Meeting;
use crate::drawn::timeline::key::meeting_key;
use crate::edition::Edition;
use crate::parts::footnotes::citation;
use crate::parts::timeline::{entry_body, entry_class};
use leptos::prelude::*;

pub fn list(edition: &Edition, record: &Chronology) -> AnyView {
    let words = edition.words;
    let meetings: Vec<(usize, &Meeting)> = edition.atlas.meetings.iter().enumerate().collect();
    let groups: Vec<AnyView> = meetings
        .chunk_by(|(_, a), (_, b)| a.year() == b.year())
        .map(|group| {
            let entries: Vec<AnyView> = group.iter().map(|(at, it)| entry(edition, *at, it)).collect();
            let year = group[0].1.year().map_or(words.undated.to_owned(), |year| year.to_string());
            view! {
                <li class="list-year" data-group="">
                    <p class="year">{year}</p>
                    <ol class="timeline">{entries}</ol>
                </li>
            }
            .into_any()
        })
        .collect();
    let sources: Vec<AnyView> = meetings.iter().map(|(at, it)| sources(edition, *at, it)).collect();
    view! {
        <div class="told">
            <div class="about-chart">{legend(edition, record)}</div>
            <section class="list" aria-labelledby="list">
                <h2 id="list" tabindex="-1">{words.of_meetings.list}</h2>
                <p class="to-chart"><a href="#chart">{words.of_meetings.to_chart}</a></p>
                <p class="quiet">{words.unmarked_is_stated}</p>
                <ol class="by-year">{groups}</ol>
                <details class="list-sources" data-group="">
                    <summary>{words.of_meetings.list_sources}</summary>
                    <ul>{sources}</ul>
                </details>
            </section>
        </div>
    }
    .into_any()
}

fn entry(edition: &Edition, at: usize, meeting: &Meeting) -> AnyView {
    view! {
        <li class=entry_class(meeting) id=meeting.id.to_string() data-item=meeting_key(at)>
            {entry_body(edition, meeting)}
        </li>
    }
    .into_any()
}

/// The sources of the date, host and presidency of a meeting, above all for paper.
fn sources(edition: &Edition, at: usize, meeting: &Meeting) -> AnyView {
    let mut notes = Footnotes::default();
    notes.add(&meeting.dates.sources);
    for fact in [&meeting.host, &meeting.presidency].into_iter().flatten() {
        notes.add(&fact.sources);
    }
    let sources = notes.sources().iter().filter_map(|id| edition.atlas.sources.get(id));
    let sources: Vec<AnyView> =
        sources.map(|it| view! { <li>{citation(edition, it)}</li> }.into_any()).collect();
    view! { <li data-of=meeting_key(at)>{edition.text(&meeting.name)}<ul>{sources}</ul></li> }.into_any()
}
