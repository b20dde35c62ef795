//! The ways between pages that look at the same things in different ways.

use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

/// From a view of the meetings, the countries or the activities to the others of the same. What is asked of one is asked of the
/// others where an island takes the question along (`data-view`).
pub fn views(edition: &Edition, own: &Page) -> AnyView {
    let words = edition.words;
    let (meetings, countries, plan) = (&words.of_meetings, &words.of_countries, &words.of_plan);
    let (label, all) = match own {
        Page::Timeline | Page::Agenda | Page::Presence => (
            meetings.views,
            [
                (Page::Timeline, meetings.view_list),
                (Page::Agenda, meetings.view_agenda),
                (Page::Presence, meetings.view_countries),
            ],
        ),
        Page::Countries | Page::Corridors | Page::Compare => (
            countries.views,
            [
                (Page::Countries, countries.map_and_list),
                (Page::Corridors, countries.corridors),
                (Page::Compare, countries.compare),
            ],
        ),
        _ => (
            plan.views,
            [
                (Page::Plan, plan.view_list),
                (Page::PlanTable, plan.view_table),
                (Page::PlanMatrix, plan.view_matrix),
            ],
        ),
    };
    let items: Vec<AnyView> = all
        .into_iter()
        .map(|(page, name)| {
            let current = (page == *own).then_some("page");
            view! { <li><a href=edition.href(page) aria-current=current data-view="">{name}</a></li> }
                .into_any()
        })
        .collect();
    view! { <nav class="views" aria-label=label><ul>{items}</ul></nav> }.into_any()
}
