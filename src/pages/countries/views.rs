//! The way between the pages about the countries.

use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

pub fn views(edition: &Edition, own: &Page) -> AnyView {
    let words = &edition.words.of_countries;
    let views = [
        (Page::Countries, words.map_and_list),
        (Page::Corridors, words.corridors),
        (Page::Compare, words.compare),
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
