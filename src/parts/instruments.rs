//! What is known of an instrument, on its own page and beside others.

use super::activities::outcome;
use super::links;
use crate::domain::lineage::objective_step;
use crate::domain::plan::Instrument;
use crate::domain::quality::Subject;
use crate::domain::query::{Outcome, Word};
use crate::edition::Edition;
use leptos::prelude::*;

/// The areas that its text is known to have.
pub fn areas(edition: &Edition, it: &Instrument) -> Option<AnyView> {
    let known = it.areas.iter().filter_map(|id| edition.atlas.areas.get(id));
    let areas: Vec<AnyView> = known
        .map(|area| {
            let href = edition.site.area(&area.id);
            view! { <li><a href=href>{edition.text(&area.name)}</a></li> }.into_any()
        })
        .collect();
    (!areas.is_empty()).then(|| view! { <ul class="inline">{areas}</ul> }.into_any())
}

pub fn bodies(edition: &Edition, it: &Instrument) -> Option<AnyView> {
    let bodies: Vec<Subject> = it.bodies.iter().cloned().map(Subject::Body).collect();
    (!bodies.is_empty()).then(|| links::subjects(edition, &bodies))
}

/// Where the text can be read.
pub fn text(edition: &Edition, it: &Instrument) -> Option<AnyView> {
    let note = it.url_note.as_ref().map(|note| edition.text(note));
    it.url.as_ref().map(|url| {
        view! {
            <a class="address" href=url.clone() rel="external noreferrer">{url.clone()}</a>
            {note.map(|note| view! { <p class="note">{note}</p> })}
        }
        .into_any()
    })
}

/// The objectives that were read in a source of the instrument itself, and that others may be there.
pub fn known_text(edition: &Edition, it: &Instrument) -> AnyView {
    let words = &edition.words.of_plan;
    let objectives = edition.atlas.areas.iter().flat_map(|area| &area.objectives);
    let read: Vec<AnyView> = objectives
        .filter(|objective| !objective_step(&edition.atlas, objective, it).sources.is_empty())
        .map(|objective| {
            let basis = format!(" ({})", edition.text(&objective.basis));
            view! { <li>{edition.text(&objective.text)}<span class="quiet">{basis}</span></li> }.into_any()
        })
        .collect();
    if read.is_empty() {
        return view! { <p>{words.text_unknown}</p> }.into_any();
    }
    let count = (words.objectives_known)(read.len());
    view! { <p>{count}</p><ul>{read}</ul> }.into_any()
}

/// How its activities stand, each state with a way to them.
pub fn states(edition: &Edition, it: &Instrument) -> AnyView {
    let states: Vec<AnyView> = Outcome::WORDS
        .iter()
        .filter_map(|&(state, word)| {
            let under = edition.atlas.activities_under(&it.id);
            let count = under.filter(|activity| Outcome::of(activity) == state).count();
            let href =
                format!("{}?status={word}&instrument={}", edition.href(crate::site::Page::Plan), it.id);
            let said = outcome(edition, state);
            (count > 0).then(|| view! { <li><a href=href>{said}": "{count}</a></li> }.into_any())
        })
        .collect();
    if states.is_empty() {
        return view! { <p class="quiet">{edition.words.activities_none}</p> }.into_any();
    }
    view! { <ul class="plain states">{states}</ul> }.into_any()
}
