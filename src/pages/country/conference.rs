//! What a country did in the Conference: its presidencies, the meetings it hosted, what it led, where it is named.

use crate::domain::activity::Activity;
use crate::domain::country::Country;
use crate::domain::indicator::leads;
use crate::domain::mentions::decisions_naming;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::activities::activities;
use crate::parts::facts::mark;
use crate::parts::links;
use crate::parts::timeline::entry;
use crate::parts::years_line::years_line;
use leptos::prelude::*;

pub fn conference(edition: &Edition, country: &Country) -> AnyView {
    view! {
        <section id="conference">
            <h2>{edition.words.of_country.in_the_conference}</h2>
            {years_line(edition, country)}
            {presidencies(edition, country)}
            {hosted(edition, country)}
        </section>
    }
    .into_any()
}

fn presidencies(edition: &Edition, country: &Country) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> = edition
        .atlas
        .presided_by(&country.id)
        .map(|it| {
            let note = it.fact.note.as_ref().map(|note| edition.text(note));
            view! {
                <li>
                    <strong>{edition.year(&it.meeting.dates)}</strong>" "
                    {links::meeting(edition, &it.meeting.id)}" "
                    {mark(edition, it.fact.certainty)}
                    {note.map(|note| view! { <p class="note">{note}</p> })}
                </li>
            }
            .into_any()
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p class="quiet">{words.presidencies_none}</p> }.into_any()
    } else {
        view! { <ul class="plain">{items}</ul> }.into_any()
    };
    view! { <h3>{words.presidencies}</h3>{body} }.into_any()
}

fn hosted(edition: &Edition, country: &Country) -> AnyView {
    let words = edition.words;
    let items: Vec<AnyView> =
        edition.atlas.hosted_by(&country.id).map(|meeting| entry(edition, meeting)).collect();
    let body = if items.is_empty() {
        view! { <p class="quiet">{words.meetings_hosted_none}</p> }.into_any()
    } else {
        view! { <ol class="timeline">{items}</ol> }.into_any()
    };
    view! { <h3>{words.meetings_hosted}</h3>{body} }.into_any()
}

/// Those it led first, then those it only took part in.
pub fn activities_of(edition: &Edition, country: &Country) -> AnyView {
    let words = &edition.words.of_country;
    let all = edition.atlas.activities_of_country(&country.id);
    let (led, other): (Vec<&Activity>, Vec<&Activity>) = all.partition(|it| leads(it, &country.id));
    let led = if led.is_empty() {
        view! { <p class="quiet">{words.led_none}</p> }.into_any()
    } else {
        activities(edition, led.into_iter())
    };
    view! {
        <section id="activities">
            <h2>{words.led}</h2>
            {led}
            <h2>{words.other_activities}</h2>
            {activities(edition, other.into_iter())}
        </section>
    }
    .into_any()
}

pub fn decisions(edition: &Edition, country: &Country) -> AnyView {
    let words = &edition.words.of_country;
    let items: Vec<AnyView> = decisions_naming(&edition.atlas, country, edition.lang())
        .map(|(meeting, number, decision)| {
            let subject = Subject::Meeting(meeting.id.clone());
            let href = format!("{}#decision-{number}", edition.site.subject(&subject));
            view! {
                <li>
                    <p>{edition.text(&decision.text)}</p>
                    <p class="note"><a href=href>{meeting.name.get(edition.lang()).to_owned()}</a>", "{edition.year(&meeting.dates)}</p>
                </li>
            }
            .into_any()
        })
        .collect();
    let body = if items.is_empty() {
        view! { <p class="quiet">{words.decisions_none}</p> }.into_any()
    } else {
        view! { <ul class="decisions">{items}</ul> }.into_any()
    };
    view! {
        <section id="decisions">
            <h2>{words.decisions}</h2>
            <p class="note">{words.decisions_how}</p>
            {body}
        </section>
    }
    .into_any()
}
