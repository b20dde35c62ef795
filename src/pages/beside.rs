//! Instruments side by side: one table of all of them, of which two or three are shown.

use crate::domain::cites::Footnotes;
use crate::domain::comparison::Comparison;
use crate::domain::lineage::plans;
use crate::domain::plan::Instrument;
use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::parts::facts::mark;
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::instruments;
use crate::parts::island::island_of;
use crate::parts::links;
use crate::parts::side_by_side::{self, SideBySide};
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Beside() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_plan;
    let record = Arc::new(beside(&edition));
    let mut notes = Footnotes::default();
    for it in edition.atlas.instruments.iter() {
        notes.add(&it.sources);
        notes.add(&it.adopted.sources);
    }
    let answers = told(&edition, &notes, &record);
    view! {
        <article class="beside-page">
            <h1 tabindex="-1">{words.beside}</h1>
            <p class="lead">{words.beside_lead}</p>
            {island_of(&edition, "compare", "instruments", answers)}
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

/// The instruments, and to begin with the two latest that set the course of the Conference as a whole.
pub fn beside(edition: &Edition) -> Comparison {
    let all = &edition.atlas.instruments;
    let course = plans(&edition.atlas);
    let latest = course.iter().rev().take(2).rev();
    Comparison {
        members: all.iter().map(|it| it.id.to_string()).collect(),
        first: latest.filter_map(|plan| all.iter().position(|it| it.id == plan.id)).collect(),
    }
}

fn told(edition: &Edition, notes: &Footnotes, record: &Comparison) -> AnyView {
    let words = &edition.words.of_plan;
    let all: Vec<&Instrument> = edition.atlas.instruments.iter().collect();
    let columns = all.iter().map(|it| {
        (edition.text(&it.title), links::subject(edition, &Subject::Instrument(it.id.clone())).into_any())
    });
    let table = SideBySide {
        page: Page::Beside,
        choose: words.choose,
        most: words.most,
        how: None,
        label: words.beside,
        class: "scroll side-by-side instruments-beside",
        each: edition.words.instrument,
    };
    table.told(edition, record, columns.collect(), rows(edition, notes, record, &all))
}

fn rows(edition: &Edition, notes: &Footnotes, record: &Comparison, all: &[&Instrument]) -> Vec<AnyView> {
    let (words, own) = (edition.words, &edition.words.of_plan);
    let unless = |found: Option<AnyView>, missing: &'static str| {
        found.unwrap_or_else(|| view! { <span class="quiet">{missing}</span> }.into_any())
    };
    let row = |name: &'static str, cell: &dyn Fn(&Instrument) -> AnyView| {
        side_by_side::row(record, name.into_any(), all, &|it| cell(it))
    };
    vec![
        row(words.kind, &|it| (words.instrument_kind)(it.kind).into_any()),
        row(words.adopted, &|it| {
            let date = it.adopted.value.map(words.date);
            let sources = refs(edition, notes, &it.adopted.sources);
            view! { {date}" "{mark(edition, it.adopted.certainty)}{sources} }.into_any()
        }),
        row(words.meeting, &|it| {
            unless(it.meeting.as_ref().map(|id| links::meeting(edition, id)), own.not_known)
        }),
        row(words.period, &|it| {
            unless(it.period.map(|period| (words.date)(period).into_any()), own.not_known)
        }),
        row(words.structure, &|it| {
            view! { {edition.text(&it.structure)}{refs(edition, notes, &it.sources)} }.into_any()
        }),
        row(words.areas, &|it| unless(instruments::areas(edition, it), own.no_areas)),
        row(words.working_groups, &|it| unless(instruments::bodies(edition, it), own.not_known)),
        row(words.status, &|it| edition.text(&it.status).into_any()),
        row(words.text_link, &|it| unless(instruments::text(edition, it), words.no_link)),
        row(own.known_text, &|it| instruments::known_text(edition, it)),
        row(own.missing, &|it| missing(edition, it)),
        row(own.what_came_of_it, &|it| instruments::states(edition, it)),
    ]
}

/// The gaps of the record that concern it.
fn missing(edition: &Edition, it: &Instrument) -> AnyView {
    let subject = Subject::Instrument(it.id.clone());
    let gaps: Vec<AnyView> = edition
        .atlas
        .gaps_about(&subject)
        .map(|gap| view! { <li>{edition.text(&gap.missing)}</li> }.into_any())
        .collect();
    if gaps.is_empty() {
        return view! { <span class="quiet">{edition.words.of_plan.no_missing}</span> }.into_any();
    }
    view! { <ul>{gaps}</ul> }.into_any()
}
