//! One activity of the plan of action.

use super::record::record_page;
use crate::domain::activity::Activity;
use crate::domain::cites::footnotes;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::domain::quality::Subject;
use crate::domain::query::Outcome;
use crate::domain::related::{Reason, related};
use crate::edition::Edition;
use crate::pages::plan::catalogue::kept;
use crate::pages::plan::entry::{evidence, when};
use crate::parts::activities::outcome;
use crate::parts::activity_facts::activity_facts;
use crate::parts::documents::documents;
use crate::parts::facts::{mark_unless_stated, notes_section};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::island::island;
use crate::parts::links;
use crate::parts::quality::quality_sections;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn ActivityPage() -> impl IntoView {
    record_page(|atlas, id| atlas.activities.get(id), show)
}

fn show(edition: &Edition, it: &Activity) -> AnyView {
    let words = edition.words;
    let subject = Subject::Activity(it.id.clone());
    let notes = footnotes(it, &subject, &edition.atlas);
    let record = kept(edition);
    let own = edition.atlas.activities.iter().position(|other| other.id == it.id);
    let seen = own.map(|own| evidence(edition, &record, own));
    let on = way_on(edition, it, own);
    let papers = (!it.documents.is_empty()).then(|| {
        view! { <section><h2>{words.documents}</h2>{documents(edition, &notes, &it.documents)}</section> }
    });
    view! {
        <article class="record">
            <p class="kicker">{words.activity}" · "{(words.activity_kind)(it.kind)}</p>
            <h1 tabindex="-1">{edition.text(&it.title)}</h1>
            <p class="when">{when(edition, it)}" "{mark_unless_stated(edition, it.dates.certainty)}</p>
            <p class="standing">{outcome(edition, Outcome::of(it))}" "{seen}</p>
            <p class="lead">{edition.text(&it.description)}{refs(edition, &notes, &it.sources)}</p>
            <section>
                <h2>{words.facts}</h2>
                {activity_facts(edition, &notes, it)}
            </section>
            {papers}
            {notes_section(edition, &notes, &it.notes)}
            {kin(edition, it)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {island(edition, "plan", on)}
        </article>
    }
    .into_any()
}

/// How many related activities a page names.
const KIN: usize = 8;

/// Activities that the record itself relates to this one, each with the reasons.
fn kin(edition: &Edition, it: &Activity) -> Option<AnyView> {
    let words = &edition.words.of_plan;
    let all: Vec<AnyView> = related(&edition.atlas, it, KIN)
        .into_iter()
        .map(|kin| {
            let subject = Subject::Activity(kin.activity.id.clone());
            let reasons: Vec<String> = kin.reasons.iter().map(|reason| said(edition, reason)).collect();
            view! {
                <li>
                    <span class="when">{when(edition, kin.activity)}" "{mark_unless_stated(edition, kin.activity.dates.certainty)}</span>
                    <span class="what">
                        {links::subject(edition, &subject)}
                        <span class="quiet">{reasons.join("; ")}</span>" "
                        {outcome(edition, Outcome::of(kin.activity))}
                    </span>
                </li>
            }
            .into_any()
        })
        .collect();
    (!all.is_empty()).then(|| {
        view! {
            <section>
                <h2>{words.related}</h2>
                <p class="quiet">{words.related_how}</p>
                <ul class="activities">{all}</ul>
            </section>
        }
        .into_any()
    })
}

fn said(edition: &Edition, reason: &Reason) -> String {
    let words = &edition.words.of_plan;
    let meeting =
        |id: &Id<Meeting>| edition.atlas.name_of(&Subject::Meeting(id.clone()), edition.lang()).to_owned();
    match reason {
        Reason::Series => words.same_series.to_owned(),
        Reason::SharedDocument => words.same_document.to_owned(),
        Reason::DecidedTogether(id) => (words.decided_too)(&meeting(id)),
        Reason::ReceivedTogether(id) => (words.received_too)(&meeting(id)),
        Reason::ObjectiveAndLead => words.same_objective_and_lead.to_owned(),
    }
}

/// The neighbours in the plan’s own order; in a browser, those among the selected activities.
fn way_on(edition: &Edition, it: &Activity, own: Option<usize>) -> AnyView {
    let words = edition.words;
    let all = &edition.atlas.activities;
    let (before, after) = all.around(&it.id);
    let step = |at: usize, to: Option<&Activity>, label: &'static str, rel: &'static str| {
        let subject = to.map(|to| edition.site.subject(&Subject::Activity(to.id.clone())));
        let href = subject.unwrap_or_else(|| edition.href(Page::Plan));
        let name = to.map(|to| edition.text(&to.title));
        view! {
            <a class=rel rel=rel href=href data-step=at hidden=to.is_none()>
                <span class="step">{label}</span>
                <span data-name="">{name}</span>
            </a>
        }
    };
    view! {
        <div>
            <nav class="around" aria-label=format!("{} / {}", words.previous, words.next) data-own=own>
                <p class="selection" data-selection="" hidden=true>
                    <span data-at=""></span>" · "
                    <a href=edition.href(Page::Plan) data-back="">{words.of_plan.back_to_selection}</a>
                </p>
                {step(0, before, words.previous, "prev")}
                {step(1, after, words.next, "next")}
            </nav>
        </div>
    }
    .into_any()
}
