//! Countries by meeting.

use super::table::{by_meeting, empty_cell, told_short};
use crate::domain::country::Country;
use crate::domain::fact::Certainty;
use crate::domain::meeting::Meeting;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::presence::{Attendance, Presence as Role};
use crate::domain::time::Window;
use crate::edition::{Edition, use_edition};
use crate::parts::links;
use crate::parts::views::views;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Presence() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_meetings;
    let rows = edition.atlas.members().map(|country| row(&edition, country)).collect();
    view! {
        <article class="timeline-page">
            <h1 tabindex="-1">{words.countries}</h1>
            <p class="lead">{words.countries_lead}</p>
            {views(&edition, &Page::Presence)}
            {legend(&edition)}
            <p class="quiet">{words.countries_how}</p>
            {by_meeting(&edition, words.countries, edition.words.country, rows)}
        </article>
    }
    .into_any()
}

fn legend(edition: &Edition) -> AnyView {
    let words = &edition.words.of_meetings;
    let signs = [
        (words.hosting_letter, "role role-host", words.hosting),
        (words.presiding_letter, "role role-presidency", words.presiding),
        ("✓", "role", words.attending),
        ("–", "role role-none", words.not_listed),
    ];
    let items: Vec<AnyView> = signs
        .into_iter()
        .map(|(sign, class, name)| {
            let sign = sign.to_owned();
            view! { <li><span class=class data-sign=sign aria-hidden="true"></span>" "{name}</li> }.into_any()
        })
        .collect();
    view! { <ul class="legend">{items}</ul> }.into_any()
}

fn row(edition: &Edition, country: &Country) -> AnyView {
    let cells: Vec<AnyView> =
        edition.atlas.meetings.iter().map(|meeting| cell(edition, country, meeting)).collect();
    view! { <tr><th scope="row">{links::country(edition, &country.id)}</th>{cells}</tr> }.into_any()
}

fn cell(edition: &Edition, country: &Country, meeting: &Meeting) -> AnyView {
    let role = Role::of(meeting, &country.id);
    let signs = signs(edition, role);
    if signs.is_empty() {
        return match role.attendance {
            Attendance::NotNamed => {
                let told = edition.words.of_meetings.not_listed;
                view! { <td><span class="role role-none" role="img" data-sign="–" aria-label=told></span></td> }
                    .into_any()
            }
            _ => empty_cell(),
        };
    }
    let href = format!("{}{}", edition.href(Page::Timeline), shown(role, country, meeting).query());
    let told = told(edition, role, country, meeting);
    let signs: Vec<AnyView> = signs
        .into_iter()
        .map(|(sign, class, certainty)| {
            let doubt = if certainty == Certainty::Stated { "" } else { "≈" };
            view! { <span class=class data-sign=format!("{doubt}{sign}")></span> }.into_any()
        })
        .collect();
    view! { <td><a href=href aria-label=told>{signs}</a></td> }.into_any()
}

fn signs(edition: &Edition, role: Role) -> Vec<(&'static str, &'static str, Certainty)> {
    let words = &edition.words.of_meetings;
    let mut signs = Vec::new();
    signs.extend(role.host.map(|it| (words.hosting_letter, "role role-host", it)));
    signs.extend(role.presidency.map(|it| (words.presiding_letter, "role role-presidency", it)));
    if let Attendance::Named(certainty) = role.attendance {
        signs.push(("✓", "role", certainty));
    }
    signs
}

/// The list that a cell leads to: by the weightiest of the roles, in the year of the meeting.
fn shown(role: Role, country: &Country, meeting: &Meeting) -> MeetingFilter {
    let period = meeting.year().map(Window::of_year);
    let id = Some(country.id.clone());
    let any = MeetingFilter { period, ..MeetingFilter::default() };
    match role {
        Role { host: Some(_), .. } => MeetingFilter { host: id, ..any },
        Role { presidency: Some(_), .. } => MeetingFilter { presidency: id, ..any },
        _ => MeetingFilter { present: id, ..any },
    }
}

/// “Mexico, I, 1996: host (stated), presidency (inferred), present (stated)”.
fn told(edition: &Edition, role: Role, country: &Country, meeting: &Meeting) -> String {
    let words = &edition.words.of_meetings;
    let attended = match role.attendance {
        Attendance::Named(certainty) => Some(certainty),
        _ => None,
    };
    let roles: Vec<String> =
        [(words.hosting, role.host), (words.presiding, role.presidency), (words.attending, attended)]
            .into_iter()
            .filter_map(|(name, it)| it.map(|it| format!("{name} ({})", (edition.words.certainty)(it))))
            .collect();
    let name = country.names.get(edition.lang());
    format!("{name}, {}: {}", told_short(edition, meeting), roles.join(", "))
}
