//! What this is, what is in it, where to go.

use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::parts::facts::mark_unless_stated;
use crate::parts::links;
use crate::parts::timeline::{entry, when};
use crate::parts::years::years;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Home() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let latest: Vec<AnyView> =
        atlas.meetings.iter().rev().take(3).map(|meeting| entry(&edition, meeting)).collect();
    let trust = (words.home_trust_lead)(atlas.sources.len(), atlas.disagreements.len(), atlas.gaps.len());
    view! {
        <article class="home">
            <header class="hero">
                <h1 tabindex="-1">{words.site_claim}</h1>
                <p class="lead">{words.home_lead}</p>
                {newest(&edition)}
            </header>
            {doors(&edition)}
            <section>
                <h2>{words.home_years}</h2>
                <p class="quiet">{words.home_years_lead}</p>
                {years(&edition)}
            </section>
            <section>
                <h2>{words.home_latest}</h2>
                <ol class="timeline">{latest}</ol>
            </section>
            <section>
                <h2>{words.home_trust}</h2>
                <p>{trust}" "<a href=edition.href(Page::Method)>{words.method}</a></p>
            </section>
        </article>
    }
    .into_any()
}

/// How far the record reaches: its last meeting, and the day on which it was last looked at.
fn newest(edition: &Edition) -> Option<AnyView> {
    let (atlas, words) = (&edition.atlas, edition.words);
    let meeting = atlas.meetings.last()?;
    let name = links::subject(edition, &Subject::Meeting(meeting.id.clone()));
    let sure = mark_unless_stated(edition, meeting.dates.certainty).map(|mark| view! { " "{mark} });
    let as_of = (words.as_of)(&(words.date)(atlas.about.as_of));
    Some(
        view! {
            <p class="newest">
                {words.home_newest}": "{name}", "{when(edition, meeting)}{sure}". "{as_of}"."
            </p>
        }
        .into_any(),
    )
}

/// The three ways into the record.
fn doors(edition: &Edition) -> AnyView {
    let (atlas, words) = (&edition.atlas, edition.words);
    let years =
        |at: Option<&crate::domain::meeting::Meeting>| at.and_then(|it| it.year()).unwrap_or_default();
    let (first, last) = (years(atlas.meetings.first()), years(atlas.meetings.last()));
    let doors = [
        (
            Page::Timeline,
            words.timeline,
            (words.home_timeline)(atlas.meetings.len().saturating_sub(1), first, last),
        ),
        (Page::Countries, words.countries, (words.home_countries)(atlas.members().count())),
        (Page::Plan, words.plan, (words.home_plan)(atlas.activities.len(), atlas.instruments.len())),
    ];
    let doors: Vec<AnyView> = doors
        .into_iter()
        .map(|(page, name, figure)| {
            view! {
                <li>
                    <a href=edition.href(page)><strong>{name}</strong><span>{figure}</span></a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul class="doors">{doors}</ul> }.into_any()
}
