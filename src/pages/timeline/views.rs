//! The way between the views of the meetings.

use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

pub fn views(edition: &Edition, own: &Page) -> AnyView {
    let words = &edition.words.of_meetings;
    let views = [
        (Page::Timeline, words.view_list),
        (Page::Agenda, words.view_agenda),
        (Page::Presence, words.view_countries),
    ];
    let items: Vec<AnyView> = views
        .into_iter()
        .map(|(page, name)| {
            let current = (page == *own).then_some("page");
            view! { <li><a href=edition.href(page) aria-current=current>{name}</a></li> }.into_any()
        })
        .collect();
    view! { <nav class="views" aria-label=words.views><ul>{items}</ul></nav> }.into_any()
}
