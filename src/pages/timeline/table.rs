//! A table with a column for each meeting. It scrolls inside its own frame; the first column stays.

use crate::domain::meeting::Meeting;
use crate::domain::quality::Subject;
use crate::domain::query::Word;
use crate::edition::Edition;
use leptos::prelude::*;

pub fn by_meeting(
    edition: &Edition,
    caption: &'static str,
    corner: &'static str,
    rows: Vec<AnyView>,
) -> AnyView {
    let heads: Vec<AnyView> = edition.atlas.meetings.iter().map(|meeting| head(edition, meeting)).collect();
    view! {
        <div class="scroll matrix" role="region" tabindex="0" aria-label=caption>
            <table aria-label=caption>
                <thead><tr><th scope="col">{corner}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn head(edition: &Edition, meeting: &Meeting) -> AnyView {
    let href = edition.site.subject(&Subject::Meeting(meeting.id.clone()));
    let year = edition.year(&meeting.dates);
    let name = edition.text(&meeting.name);
    let short = edition.words.of_timeline.short(meeting.kind, meeting.number);
    let told = format!("{} {short}, {name}", year.clone().unwrap_or_default());
    let class = format!("of-meeting kind-{}", meeting.kind.word());
    view! {
        <th scope="col" class=class>
            <a href=href aria-label=told>
                <span class="upright">{year}" "{short}</span>
            </a>
        </th>
    }
    .into_any()
}

/// “XIII, 2008”: a meeting in the name of a cell.
pub fn told_short(edition: &Edition, meeting: &Meeting) -> String {
    let year = edition.year(&meeting.dates).map(|year| format!(", {year}"));
    let short = edition.words.of_timeline.short(meeting.kind, meeting.number);
    format!("{short}{}", year.unwrap_or_default())
}

/// A cell of which the record says nothing. It has a child, if an absent one: markup without any would be written
/// as text, which the policy of the pages forbids.
pub fn empty_cell() -> AnyView {
    let nothing: Option<AnyView> = None;
    view! { <td>{nothing}</td> }.into_any()
}
