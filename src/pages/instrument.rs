//! One instrument of the Conference: a plan, a work plan, the charter.

use super::record::record_page;
use crate::domain::cites::{Footnotes, footnotes};
use crate::domain::plan::Instrument;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::activities::activities;
use crate::parts::embedded::same_event;
use crate::parts::facts::{fact_row, notes_section, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::instruments;
use crate::parts::links;
use crate::parts::quality::quality_sections;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn InstrumentPage() -> impl IntoView {
    record_page(|atlas, id| atlas.instruments.get(id), show)
}

fn show(edition: &Edition, it: &Instrument) -> AnyView {
    let words = edition.words;
    let subject = Subject::Instrument(it.id.clone());
    let notes = footnotes(it, &subject, &edition.atlas);
    let (before, after) = edition.atlas.instruments.around(&it.id);
    let neighbour = |it: Option<&Instrument>| it.map(|it| Subject::Instrument(it.id.clone()));
    view! {
        <article class="record">
            <p class="kicker">{(words.instrument_kind)(it.kind)}</p>
            <h1 tabindex="-1">{edition.text(&it.title)}</h1>
            <p class="lead">{edition.text(&it.structure)}{refs(edition, &notes, &it.sources)}</p>
            {facts(edition, &notes, it)}
            {it.as_activity.as_ref().map(|it| same_event(edition, &notes, it))}
            <section>
                <h2>{words.activities_under}</h2>
                <p class="quiet">{words.instrument_in_force}</p>
                {activities(edition, edition.atlas.activities_under(&it.id))}
            </section>
            {notes_section(edition, &notes, &it.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, it: &Instrument) -> AnyView {
    let words = edition.words;
    let adopted = fact_row(edition, notes, words.adopted, &it.adopted, |date| (words.date)(*date).into_any());
    let meeting = it.meeting.as_ref().map(|id| row(words.meeting, links::meeting(edition, id)));
    let place = it.place.as_ref().map(|place| row(words.place, edition.text(place)));
    let period = it.period.map(|period| row(words.period, (words.date)(period)));
    let areas = instruments::areas(edition, it).map(|areas| row(words.areas, areas));
    let bodies = instruments::bodies(edition, it).map(|bodies| row(words.working_groups, bodies));
    let text = instruments::text(edition, it).map(|text| row(words.text_link, text));
    let known = row(words.of_plan.known_text, instruments::known_text(edition, it));
    let states = row(words.of_plan.what_came_of_it, instruments::states(edition, it));
    let beside = format!("{}?with={}", edition.href(Page::Beside), it.id);
    view! {
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {adopted} {meeting} {place} {period} {row(words.status, edition.text(&it.status))} {areas} {bodies} {text}
                {known} {states}
            </dl>
            <p><a href=beside>{words.of_plan.compare_this}</a></p>
        </section>
    }
    .into_any()
}
