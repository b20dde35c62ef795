//! Links to the things of the record, always by their names.

use super::link::link;
use crate::domain::activity::{Party, Who};
use crate::domain::country::Country;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

pub fn country(edition: &Edition, id: &Id<Country>) -> AnyView {
    match edition.atlas.countries.get(id) {
        Some(country) => link(edition.site.country(country), country.names.get(edition.lang())),
        None => id.to_string().into_any(),
    }
}

/// Countries as a sentence would list them; the separators are plain text between the links.
pub fn countries(edition: &Edition, ids: &[Id<Country>]) -> AnyView {
    let items: Vec<AnyView> =
        ids.iter().map(|id| view! { <li>{country(edition, id)}</li> }.into_any()).collect();
    view! { <ul class="inline names">{items}</ul> }.into_any()
}

pub fn meeting(edition: &Edition, id: &Id<Meeting>) -> AnyView {
    subject(edition, &Subject::Meeting(id.clone()))
}

/// Where a record is shown; observers stand among the organisations.
pub fn href(edition: &Edition, subject: &Subject) -> String {
    match subject {
        Subject::Country(id) => match edition.atlas.countries.get(id) {
            Some(country) => edition.site.country(country),
            None => edition.href(Page::Countries),
        },
        other => edition.site.subject(other),
    }
}

pub fn subject(edition: &Edition, subject: &Subject) -> AnyView {
    link(href(edition, subject), edition.atlas.name_of(subject, edition.lang()))
}

pub fn subjects(edition: &Edition, all: &[Subject]) -> AnyView {
    let items: Vec<AnyView> =
        all.iter().map(|each| view! { <li>{subject(edition, each)}</li> }.into_any()).collect();
    view! { <ul class="inline names">{items}</ul> }.into_any()
}

pub fn parties(edition: &Edition, all: &[Party]) -> AnyView {
    let items: Vec<AnyView> =
        all.iter().map(|each| view! { <li>{party(edition, each)}</li> }.into_any()).collect();
    view! { <ul class="inline parties">{items}</ul> }.into_any()
}

fn party(edition: &Edition, party: &Party) -> AnyView {
    let who = match &party.who {
        Who::Country(id) => country(edition, id),
        Who::Organisation(id) => subject(edition, &Subject::Organisation(id.clone())),
        Who::Body(id) => subject(edition, &Subject::Body(id.clone())),
        Who::Named(name) => edition.text(name).into_any(),
    };
    let role = party.role.as_ref().map(|role| format!(" ({})", edition.text(role)));
    view! { {who}{role} }.into_any()
}

/// The neighbours of a page in its own series.
pub fn around(edition: &Edition, before: Option<Subject>, after: Option<Subject>) -> AnyView {
    let step = |to: Option<Subject>, label: &'static str, rel: &'static str| {
        to.map(|to| {
            let name = edition.atlas.name_of(&to, edition.lang()).to_owned();
            view! {
                <a class=rel rel=rel href=href(edition, &to)>
                    <span class="step">{label}</span>
                    {name}
                </a>
            }
        })
    };
    view! {
        <nav class="around" aria-label=format!("{} / {}", edition.words.previous, edition.words.next)>
            {step(before, edition.words.previous, "prev")}
            {step(after, edition.words.next, "next")}
        </nav>
    }
    .into_any()
}
