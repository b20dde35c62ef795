//! One member country: how it belongs, what it did, what the numbers say.

mod conference;

use super::record::record_page;
use crate::domain::cites::{Footnotes, footnotes};
use crate::domain::country::Country;
use crate::domain::fact::Certainty;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::facts::{cited_row, fact_row, mark, notes_section, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::links;
use crate::parts::movements::movements;
use crate::parts::numbers::numbers;
use crate::parts::quality::quality_sections;
use leptos::prelude::*;

#[component]
pub fn CountryPage() -> impl IntoView {
    record_page(|atlas, id| atlas.countries.get(id).filter(|country| country.is_member()), show)
}

fn show(edition: &Edition, country: &Country) -> AnyView {
    let (atlas, words) = (&edition.atlas, edition.words);
    let subject = Subject::Country(country.id.clone());
    let mut notes = footnotes(country, &subject, atlas);
    notes.add_series(atlas);
    let profile = country.profile.as_ref().map(|profile| {
        let text = edition.text(&profile.text);
        view! { <p class="lead">{text}{refs(edition, &notes, &profile.sources)}</p> }
    });
    let members: Vec<&Country> = atlas.members().collect();
    let at = members.iter().position(|member| member.id == country.id).unwrap_or_default();
    let neighbour = |at: Option<usize>| Some(Subject::Country(members.get(at?)?.id.clone()));
    view! {
        <article class="record">
            <p class="kicker">{(words.standing)(country.standing)}</p>
            <h1 tabindex="-1">{country.names.get(edition.lang()).to_owned()}</h1>
            {profile}
            {contents(edition)}
            {facts(edition, &notes, country)}
            {conference::conference(edition, country)}
            {numbers(edition, &notes, country)}
            {movements(edition, &notes, country)}
            {conference::activities_of(edition, country)}
            {conference::decisions(edition, country)}
            {notes_section(edition, &notes, &country.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(at.checked_sub(1)), neighbour(Some(at + 1)))}
        </article>
    }
    .into_any()
}

fn contents(edition: &Edition) -> AnyView {
    let words = &edition.words.of_country;
    view! {
        <nav class="contents" aria-label=words.contents>
            <ul>
                <li><a href="#conference">{words.in_the_conference}</a></li>
                <li><a href="#numbers">{edition.words.numbers}</a></li>
                <li><a href="#movements">{words.movements}</a></li>
                <li><a href="#activities">{words.led}</a></li>
                <li><a href="#decisions">{words.decisions}</a></li>
            </ul>
        </nav>
    }
    .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, country: &Country) -> AnyView {
    let words = edition.words;
    let joined = country.joined.as_ref().map(|fact| {
        fact_row(edition, notes, words.joined, fact, |dates| {
            let how = if country.founding { words.founding_member } else { words.later_member };
            let at = country.joined_at.as_ref().map(|id| view! { ": "{links::meeting(edition, id)} });
            view! { {(words.date)(*dates)}" ("{how}")"{at} }.into_any()
        })
    });
    let names = &country.names;
    let mut known = vec![names.en.clone(), names.es.clone()];
    if country.iso2 == "CA" {
        known.push(names.fr.clone());
    }
    known.dedup();
    let codes = format!(
        "{} · ISO {} {} · M49 {}",
        known.join(" / "),
        country.iso2,
        country.id.as_str().to_uppercase(),
        country.m49
    );
    let capital = country.capital.as_ref().map(|capital| row(words.capital, edition.text(&capital.name)));
    let role = country.official_role.as_ref().map(|fact| {
        fact_row(edition, notes, words.official_role, fact, |role| edition.text(role).into_any())
    });
    let roles: Vec<String> =
        country.roles.iter().map(|role| (words.migration_role)(*role).to_owned()).collect();
    let roles = (!roles.is_empty()).then(|| row(words.migration_roles, (words.list)(&roles)));
    let continuity = country.continuity.as_ref().map(|it| {
        let text =
            it.note.iter().chain([&it.evidence]).map(|text| edition.text(text)).collect::<Vec<_>>().join(" ");
        cited_row(edition, notes, words.continuity, text.into_any(), &it.sources)
    });
    view! {
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {row(words.names, codes)} {capital} {joined} {role} {roles}
                {institutions(edition, notes, country)} {continuity}
            </dl>
        </section>
    }
    .into_any()
}

fn institutions(edition: &Edition, notes: &Footnotes, country: &Country) -> Option<AnyView> {
    if country.institutions.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = country
        .institutions
        .iter()
        .map(|it| {
            let name = match &it.name {
                Some(name) => edition.text(name).into_any(),
                None => mark(edition, Certainty::NotDocumented),
            };
            view! {
                <li>
                    {name}{refs(edition, notes, &it.sources)}
                    <p class="note">{edition.text(&it.basis)}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    Some(row(edition.words.institutions, view! { <ul class="plain">{items}</ul> }))
}
