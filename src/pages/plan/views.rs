//! The way between the views of the activities; what is asked of one is asked of the others.

use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

pub fn views(edition: &Edition, own: &Page) -> AnyView {
    let words = &edition.words.of_plan;
    let views = [
        (Page::Plan, words.view_list),
        (Page::PlanTable, words.view_table),
        (Page::PlanMatrix, words.view_matrix),
    ];
    let items: Vec<AnyView> = views
        .into_iter()
        .map(|(page, name)| {
            let current = (page == *own).then_some("page");
            view! { <li><a href=edition.href(page) aria-current=current data-view="">{name}</a></li> }
                .into_any()
        })
        .collect();
    view! { <nav class="views" aria-label=words.views><ul>{items}</ul></nav> }.into_any()
}
