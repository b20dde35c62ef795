//! What pages are made of, each part in all its states, drawn by the very functions that pages call.

use crate::domain::activity::Activity;
use crate::domain::cites::{Cites, Footnotes};
use crate::domain::fact::Certainty;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::quality::Subject;
use crate::domain::query::{Outcome, Word};
use crate::edition::{Edition, use_edition};
use crate::parts::activities::activities;
use crate::parts::facet::facet;
use crate::parts::facts::{fact_row, mark};
use crate::parts::footnotes::footnotes_section;
use crate::parts::numbers::numbers;
use crate::parts::quality::{disagreement, gap};
use crate::parts::timeline::entry;
use crate::parts::turns::turns;
use crate::parts::views::views;
use crate::parts::{links, years_line};
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn PartsPage() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, &edition.words.of_parts);
    let samples = samples(&edition);
    let mut notes = Footnotes::default();
    samples.iter().for_each(|meeting| meeting.cite(&mut notes));
    let (doubt, missing) = (atlas.disagreements.first(), atlas.gaps.first());
    doubt.iter().for_each(|it| it.cite(&mut notes));
    missing.iter().for_each(|it| it.cite(&mut notes));
    notes.add_series(atlas);
    let country = atlas.members().last();
    view! {
        <article class="parts-page">
            <h1 tabindex="-1">{words.name}</h1>
            <p class="lead">{words.lead}</p>
            <section>{letters(&edition)}</section>
            <section>{colours(&edition)}</section>
            <section><h2>{words.facts}</h2>{facts(&edition, &notes, &samples)}</section>
            <section><h2>{words.lists}</h2>{lists(&edition)}</section>
            <section><h2>{words.ways}</h2>{ways(&edition)}</section>
            <section><h2>{words.choices}</h2>{choices(&edition)}</section>
            <section class="quality">
                <h2>{words.doubts}</h2>
                {doubt.map(|it| disagreement(&edition, &notes, it, true))}
                {missing.map(|it| gap(&edition, &notes, it, true))}
            </section>
            <section>{failures(&edition)}</section>
            {country.map(|country| {
                let name = links::country(&edition, &country.id);
                view! {
                    <section><h2>{name}</h2>{years_line::years_line(&edition, country)}</section>
                    {numbers(&edition, &notes, country)}
                }
            })}
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}

/// For each degree of certainty, a meeting of whose format one knows as much.
fn samples(edition: &Edition) -> Vec<&Meeting> {
    let so_sure = |degree: Certainty| edition.atlas.meetings.iter().find(|it| it.format.certainty == degree);
    Certainty::ALL.into_iter().filter_map(so_sure).collect()
}

fn letters(edition: &Edition) -> AnyView {
    let words = edition.words;
    view! {
        <h2>{words.of_parts.letters}</h2>
        <p class="kicker">{words.plan}</p>
        <h3>{words.home_trust}</h3>
        <p class="lead">{words.home_lead}</p>
        <p>{words.independent}</p>
        <p class="quiet">{words.timeline_lead}</p>
        <p class="note">{words.home_years_lead}</p>
        <details><summary>{words.of_parts.folded}</summary><p>{words.licence_line}</p></details>
    }
    .into_any()
}

fn colours(edition: &Edition) -> AnyView {
    let words = &edition.words.of_parts;
    let all: Vec<AnyView> = words
        .meanings
        .iter()
        .map(|(name, meaning)| {
            let swatch = view! { <span class=format!("swatch swatch-{name}")></span> };
            view! { <li>{swatch}" "{*meaning}</li> }.into_any()
        })
        .collect();
    view! { <h2>{words.colours}</h2><p>{words.colours_lead}</p><ul class="plain colours">{all}</ul> }
        .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, samples: &[&Meeting]) -> AnyView {
    let words = edition.words;
    let rows: Vec<AnyView> = samples
        .iter()
        .map(|it| {
            fact_row(edition, notes, words.format, &it.format, |it| (words.meeting_format)(*it).into_any())
        })
        .collect();
    let marks: Vec<AnyView> =
        Certainty::ALL.into_iter().map(|it| view! { {mark(edition, it)}" " }.into_any()).collect();
    view! {
        <p>{marks}<span class="mark mark-editorial">{words.area_editorial}</span></p>
        <dl class="facts">{rows}</dl>
    }
    .into_any()
}

fn lists(edition: &Edition) -> AnyView {
    let atlas = &edition.atlas;
    let meetings =
        MeetingKind::ALL.into_iter().filter_map(|kind| atlas.meetings.iter().find(|it| it.kind == kind));
    let meetings: Vec<AnyView> = meetings.map(|it| entry(edition, it)).collect();
    let standing =
        |outcome: &Outcome| atlas.activities.iter().find(|it: &&Activity| Outcome::of(it) == *outcome);
    let outcomes = Outcome::WORDS.iter().filter_map(|(outcome, _)| standing(outcome));
    view! { <ol class="timeline">{meetings}</ol>{activities(edition, outcomes)}{turns(edition)} }.into_any()
}

fn ways(edition: &Edition) -> AnyView {
    let countries: Vec<Subject> = edition.atlas.members().map(|it| Subject::Country(it.id.clone())).collect();
    let (first, last) = (countries.first().cloned(), countries.last().cloned());
    view! {
        {views(edition, &Page::Countries)}
        <div>{links::subjects(edition, &countries)}</div>
        {links::around(edition, first, last)}
    }
    .into_any()
}

fn choices(edition: &Edition) -> AnyView {
    let words = &edition.words.of_parts;
    let choice = |name: &'static str, chosen: bool, count: usize| {
        let current = chosen.then_some("true");
        let href = edition.href(Page::Parts);
        view! { <li><a href=href aria-current=current>{name}" "<span class="count">{count}</span></a></li> }
            .into_any()
    };
    let atlas = &edition.atlas;
    let all = vec![
        choice(words.chosen, true, atlas.meetings.len()),
        choice(words.not_chosen, false, atlas.activities.len()),
    ];
    view! { <div class="facets">{facet(words.choices, all)}</div> }.into_any()
}

fn failures(edition: &Edition) -> AnyView {
    let words = edition.words;
    view! {
        <h2>{words.of_parts.failures}</h2>
        <p>{words.of_parts.failures_lead}</p>
        <p class="empty">{words.of_plan.nothing}</p>
        <p class="quiet">{words.activities_none}</p>
        <p class="announcement">{words.boot_failed}</p>
        <p class="announcement">{words.page_lost}</p>
        <p class="announcement">{words.news}</p>
        <p class="offline-note">{words.offline}</p>
    }
    .into_any()
}
