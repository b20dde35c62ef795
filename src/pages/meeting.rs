//! One meeting in full.

mod decisions;
mod facts;
mod outcome;

use super::record::record_page;
use crate::domain::cites::footnotes;
use crate::domain::meeting::{Meeting, PointPrecision};
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::documents::documents;
use crate::parts::embedded::{debate, same_event};
use crate::parts::facts::{mark_unless_stated, notes_section};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::improve::improve;
use crate::parts::quality::quality_sections;
use crate::parts::timeline::when;
use crate::parts::{links, map};
use decisions::decisions;
use facts::facts;
use leptos::prelude::*;
use outcome::{agenda, course, set_going};

#[component]
pub fn MeetingPage() -> impl IntoView {
    record_page(|atlas, id| atlas.meetings.get(id), show)
}

fn show(edition: &Edition, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let subject = Subject::Meeting(meeting.id.clone());
    let notes = footnotes(meeting, &subject, &edition.atlas);
    let theme = meeting.theme.value.as_ref().map(|theme| edition.text(&theme.text));
    let (before, after) = edition.atlas.meetings.around(&meeting.id);
    let neighbour = |it: Option<&Meeting>| it.map(|it| Subject::Meeting(it.id.clone()));
    view! {
        <article class="record">
            <p class="kicker">{(words.meeting_kind)(meeting.kind)}</p>
            <h1 tabindex="-1">{edition.text(&meeting.name)}</h1>
            <p class="when">{when(edition, meeting)}" "{mark_unless_stated(edition, meeting.dates.certainty)}</p>
            {theme.map(|theme| view! { <p class="theme">{theme}" "{mark_unless_stated(edition, meeting.theme.certainty)}</p> })}
            <p class="lead">{edition.text(&meeting.summary.text)}{refs(edition, &notes, &meeting.summary.sources)}</p>
            {facts(edition, &notes, meeting)}
            {decisions(edition, &notes, meeting)}
            {agenda(edition, meeting)}
            {set_going(edition, meeting)}
            {meeting.debate.as_ref().map(|it| debate(edition, &notes, it))}
            {meeting.as_activity.as_ref().map(|it| same_event(edition, &notes, it))}
            <section>
                <h2>{words.documents}</h2>
                {if meeting.documents.is_empty() {
                    view! { <p class="quiet">{words.documents_none}</p> }.into_any()
                } else {
                    documents(edition, &notes, &meeting.documents)
                }}
            </section>
            {course(edition, meeting)}
            {place_on_map(edition, meeting)}
            {notes_section(edition, &notes, &meeting.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {improve(edition, &subject)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}

fn place_on_map(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
    let point = meeting.point.as_ref()?;
    let drawn = map::meeting_map(edition, &meeting.id)?;
    let anchor = (point.precision == PointPrecision::CountryAnchor).then_some(edition.words.anchor_only);
    Some(
        view! {
            <section>
                <h2>{edition.words.on_the_map}</h2>
                {drawn}
                {anchor.map(|text| view! { <p class="note">{text}</p> })}
            </section>
        }
        .into_any(),
    )
}
