//! One meeting in full.

use super::not_found::NotFound;
use crate::domain::activity::Activity;
use crate::domain::cites::{Footnotes, footnotes};
use crate::domain::id::Id;
use crate::domain::meeting::{Meeting, PointPrecision};
use crate::domain::quality::Subject;
use crate::edition::{Edition, use_edition};
use crate::parts::activities::activities;
use crate::parts::documents::documents;
use crate::parts::embedded::{debate, same_event};
use crate::parts::facts::{cited_row, fact_row, notes_section, row};
use crate::parts::footnotes::{footnotes_section, refs};
use crate::parts::quality::quality_sections;
use crate::parts::timeline::when;
use crate::parts::{links, map};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

#[component]
pub fn MeetingPage() -> impl IntoView {
    let edition = use_edition();
    let params = use_params_map();
    move || {
        let id = Id::new(params.with(|params| params.get("id").unwrap_or_default()));
        match edition.atlas.meetings.get(&id) {
            Some(meeting) => show(&edition, meeting),
            None => view! { <NotFound/> }.into_any(),
        }
    }
}

fn show(edition: &Edition, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let subject = Subject::Meeting(meeting.id.clone());
    let notes = footnotes(meeting, &subject, &edition.atlas);
    let theme = meeting.theme.value.as_ref().map(|theme| edition.text(&theme.text));
    let (before, after) = edition.atlas.meetings.around(&meeting.id);
    let neighbour = |it: Option<&Meeting>| it.map(|it| Subject::Meeting(it.id.clone()));
    view! {
        <article class="record">
            <p class="kicker">{(words.meeting_kind)(meeting.kind)}</p>
            <h1 tabindex="-1">{edition.text(&meeting.name)}</h1>
            <p class="when">{when(edition, meeting)}</p>
            {theme.map(|theme| view! { <p class="theme">{theme}</p> })}
            <p class="lead">{edition.text(&meeting.summary.text)}{refs(edition, &notes, &meeting.summary.sources)}</p>
            {facts(edition, &notes, meeting)}
            {decisions(edition, &notes, meeting)}
            {set_going(edition, meeting)}
            {meeting.debate.as_ref().map(|it| debate(edition, &notes, it))}
            {meeting.as_activity.as_ref().map(|it| same_event(edition, &notes, it))}
            <section>
                <h2>{words.documents}</h2>
                {if meeting.documents.is_empty() {
                    view! { <p class="quiet">{words.documents_none}</p> }.into_any()
                } else {
                    documents(edition, &notes, &meeting.documents)
                }}
            </section>
            {place_on_map(edition, meeting)}
            {notes_section(edition, &notes, &meeting.notes)}
            {quality_sections(edition, &notes, &subject)}
            {footnotes_section(edition, &notes)}
            {links::around(edition, neighbour(before), neighbour(after))}
        </article>
    }
    .into_any()
}

fn facts(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let country = |id: &Id<_>| links::country(edition, id);
    let scope = meeting.dates_scope.map(|scope| format!(" ({})", (words.dates_scope)(scope)));
    let dates = fact_row(edition, notes, words.when, &meeting.dates, |dates| {
        view! { {(words.date)(*dates)}{scope} }.into_any()
    });
    let host = meeting.host.as_ref().map(|fact| fact_row(edition, notes, words.host, fact, country));
    let city = meeting.city.as_ref().map(|fact| {
        fact_row(edition, notes, words.city, fact, |city| {
            let parts = [Some(&city.name), city.region.as_ref(), city.venue.as_ref()];
            let mut names: Vec<String> = parts.into_iter().flatten().map(|text| edition.text(text)).collect();
            names.dedup();
            names.join(", ").into_any()
        })
    });
    let format = fact_row(edition, notes, words.format, &meeting.format, |format| {
        (words.meeting_format)(*format).into_any()
    });
    let presidency = meeting.presidency.as_ref().map(|fact| {
        fact_row(edition, notes, words.presidency, fact, |id| {
            let term = meeting.presidency_term.as_ref().map(|term| format!(" ({})", edition.text(term)));
            view! { {links::country(edition, id)}{term} }.into_any()
        })
    });
    let theme = fact_row(edition, notes, words.theme, &meeting.theme, |theme| {
        let own = theme.translated.filter(|translated| translated.applies_to(edition.lang()));
        let own = own.map(|_| view! { <span class="quiet">" ("{words.own_translation}")"</span> });
        view! { {edition.text(&theme.text)}{own} }.into_any()
    });
    let chair = meeting.chair.as_ref().map(|chair| {
        let text = format!("{}, {}", chair.name, edition.text(&chair.role));
        cited_row(edition, notes, words.chair, text.into_any(), &chair.sources)
    });
    let group = meeting.consultation_group.as_ref().map(|fact| {
        fact_row(edition, notes, words.consultation_group, fact, |group| {
            let city = group.city.as_ref().map(|city| format!(", {}", edition.text(city)));
            format!("{}{}", (words.date)(group.dates), city.unwrap_or_default()).into_any()
        })
    });
    let next = meeting
        .next_presidency
        .as_ref()
        .map(|fact| fact_row(edition, notes, words.next_presidency, fact, country));
    view! {
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {dates} {host} {city} {format} {presidency} {theme} {chair} {group}
                {participants(edition, notes, meeting)} {next} {admissions(edition, notes, meeting)}
                {row(words.confidence_label, (words.confidence)(meeting.confidence))}
            </dl>
        </section>
    }
    .into_any()
}

fn participants(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    fact_row(edition, notes, words.participants, &meeting.participants, |present| {
        let all = usize::from(edition.atlas.about.membership.count);
        let count = (present.len() == all).then(|| (words.participants_all)(all));
        view! { {count.map(|count| view! { <span>{count}": "</span> })}{links::countries(edition, present)} }
            .into_any()
    })
}

fn admissions(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let Some(admissions) = &meeting.admissions else {
        return row(words.admissions, view! { <span class="quiet">{words.no_admissions}</span> });
    };
    let members = (!admissions.members.is_empty()).then(|| links::countries(edition, &admissions.members));
    let observers: Vec<Subject> = admissions.observers.iter().cloned().map(Subject::Organisation).collect();
    let observers = (!observers.is_empty()).then(|| links::subjects(edition, &observers));
    let note = edition.text(&admissions.note);
    cited_row(
        edition,
        notes,
        words.admissions,
        view! { {members}{observers}" "{note} }.into_any(),
        &admissions.sources,
    )
}

fn decisions(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> = meeting
        .decisions
        .iter()
        .enumerate()
        .map(|(at, decision)| {
            view! {
                <li id=format!("decision-{}", at + 1)>
                    <span class="kind">{(words.decision_kind)(decision.kind)}</span>
                    <p>{edition.text(&decision.text)}{refs(edition, notes, &decision.sources)}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p class="quiet">{words.decisions_none}</p> }.into_any()
    } else {
        view! { <ol class="decisions">{items}</ol><p class="quiet">{words.decisions_partial}</p> }.into_any()
    };
    view! { <section><h2>{words.decisions}</h2>{body}</section> }.into_any()
}

/// Instruments, bodies and activities that lead back to this meeting.
fn set_going(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
    let (atlas, words) = (&edition.atlas, edition.words);
    let instruments: Vec<Subject> =
        atlas.instruments_of_meeting(&meeting.id).map(|it| Subject::Instrument(it.id.clone())).collect();
    let bodies: Vec<Subject> =
        atlas.bodies_of_meeting(&meeting.id).map(|it| Subject::Body(it.id.clone())).collect();
    let pick = |chosen: fn(&Activity) -> Option<&Id<Meeting>>| -> Vec<&Activity> {
        atlas.activities.iter().filter(|it| chosen(it) == Some(&meeting.id)).collect()
    };
    let decided = pick(|it| it.decided_by.as_ref());
    let received = pick(|it| it.received_by.as_ref());
    if instruments.is_empty() && bodies.is_empty() && decided.is_empty() && received.is_empty() {
        return None;
    }
    let named = |heading: &'static str, all: &[Subject]| {
        (!all.is_empty()).then(|| view! { <h3>{heading}</h3>{links::subjects(edition, all)} })
    };
    let listed = |heading: &'static str, all: Vec<&Activity>| {
        (!all.is_empty()).then(|| view! { <h3>{heading}</h3>{activities(edition, all.into_iter())} })
    };
    Some(
        view! {
            <section>
                <h2>{words.plan_links}</h2>
                {named(words.adopted_here, &instruments)}
                {named(words.created_here, &bodies)}
                {listed(words.decided_here, decided)}
                {listed(words.received_here, received)}
            </section>
        }
        .into_any(),
    )
}

fn place_on_map(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
    let point = meeting.point.as_ref()?;
    let drawn = map::meeting_map(edition, &meeting.id)?;
    let anchor = (point.precision == PointPrecision::CountryAnchor).then_some(edition.words.anchor_only);
    Some(
        view! {
            <section>
                <h2>{edition.words.on_the_map}</h2>
                {drawn}
                {anchor.map(|text| view! { <p class="note">{text}</p> })}
            </section>
        }
        .into_any(),
    )
}
