//! One activity of the plan of action.

use super::not_found::NotFound;
use crate::domain::activity::Activity;
use crate::domain::cites::footnotes;
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::parts::activity_facts::activity_facts;
use crate::parts::documents::documents;
use crate::parts::facts::notes_section;
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::links;
use crate::parts::quality::quality_sections;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn ActivityPage() -> impl IntoView {
    let edition = use_edition();
    let params = use_params_map();
    move || {
        let id = Id::new(params.with(|params| params.get("id").unwrap_or_default()));
        match edition.atlas.activities.get(&id) {
            Some(activity) => show(&edition, activity),
            None => view! { <NotFound/> }.into_any(),
        }
    }
}

fn show(edition: &Edition, it: &Activity) -> AnyView {
    let words = edition.words;
    let subject = Subject::Activity(it.id.clone());
    let notes = footnotes(it, &subject, &edition.atlas);
    let (before, after) = edition.atlas.activities.around(&it.id);
    let neighbour = |it: Option<&Activity>| it.map(|it| Subject::Activity(it.id.clone()));
    let papers = (!it.documents.is_empty()).then(|| {
        view! { <section><h2>{words.documents}</h2>{documents(edition, &notes, &it.documents)}</section> }
    });
    view! {
        <article class="record">
            <p class="kicker">{words.activity}" · "{(words.activity_kind)(it.kind)}</p>
            <h1 tabindex="-1">{edition.text(&it.title)}</h1>
            <p class="when">{it.dates.value.map_or(words.undated.to_owned(), words.date)}</p>
            <p class="lead">{edition.text(&it.description)}{refs(edition, &notes, &it.sources)}</p>
            <section>
                <h2>{words.facts}</h2>
                {activity_facts(edition, &notes, it)}
            </section>
            {papers}
            {notes_section(edition, &notes, &it.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}
