//! What a meeting set going, and what came before and after it.

use crate::domain::activity::Activity;
use crate::domain::agenda::topics_of;
use crate::domain::course::Course;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::activities::activities;
use crate::parts::facts::{mark_unless_stated, row};
use crate::parts::link::link;
use crate::parts::links;
use crate::parts::timeline::when;
use crate::site::Page;
use leptos::prelude::*;

/// Instruments, bodies and activities that lead back to this meeting.
pub fn set_going(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
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

/// The topics it dealt with, each leading to all meetings that did.
pub fn agenda(edition: &Edition, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> = topics_of(&edition.atlas, meeting)
        .into_keys()
        .map(|topic| {
            let about = MeetingFilter { topic: Some(topic), ..MeetingFilter::default() };
            let href = format!("{}{}", edition.href(Page::Timeline), about.query());
            view! { <li>{link(href, (words.topic)(topic))}</li> }.into_any()
        })
        .collect();
    let shown = if items.is_empty() {
        view! { <p class="quiet">{words.of_meeting.agenda_none}</p> }.into_any()
    } else {
        view! { <ul class="inline">{items}</ul> }.into_any()
    };
    view! {
        <section>
            <h2>{words.of_meeting.agenda}</h2>
            {shown}
            <p class="quiet">{words.of_meeting.agenda_how}" "{link(edition.href(Page::Agenda), words.of_meetings.view_agenda)}</p>
        </section>
    }
    .into_any()
}

/// The meetings of its own series around it, and what the record holds until the next one.
pub fn course(edition: &Edition, meeting: &Meeting) -> AnyView {
    let words = &edition.words.of_meeting;
    let course = Course::of(&edition.atlas, meeting);
    let step = |label: &'static str, it: Option<&Meeting>| {
        it.map(|it| {
            let link = links::meeting(edition, &it.id);
            row(label, view! { <p>{link}", "{when(edition, it)}" "{mark_unless_stated(edition, it.dates.certainty)}</p> })
        })
    };
    let between = (!course.between.is_empty()).then(|| {
        let count = (words.between)(course.between.len(), course.after.is_some());
        view! {
            <details>
                <summary>{count}</summary>
                {activities(edition, course.between.into_iter())}
            </details>
        }
    });
    let place = format!("{}#{}", edition.href(Page::Timeline), meeting.id);
    view! {
        <section>
            <h2>{words.course}</h2>
            <dl class="facts">{step(words.before_it, course.before)}{step(words.after_it, course.after)}</dl>
            {between}
            <p>{link(place, words.in_timeline)}</p>
        </section>
    }
    .into_any()
}
