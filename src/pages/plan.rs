//! The plan of action: every activity, to be chosen from and looked at in three ways, and the instruments, areas and
//! bodies that they belong to.

mod ask;
pub mod catalogue;
mod course;
pub mod entry;
mod list;
mod matrix;
mod table;
mod years;

use crate::domain::explorer::{Answer, Catalogue, Question};
use crate::drawn::said;
use crate::edition::{Edition, use_edition};
use crate::parts::island::island;
use crate::parts::views::views;
use crate::site::Page;
use catalogue::kept;
use leptos::prelude::*;

#[component]
pub fn Plan() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    view! {
        <article class="plan-page">
            <h1 tabindex="-1">{words.plan}</h1>
            <p class="lead">{words.plan_lead}</p>
            <nav class="contents" aria-label=words.of_country.contents>
                <ul>
                    <li><a href="#instruments">{words.instruments}</a></li>
                    <li><a href="#areas">{words.areas}</a></li>
                    <li><a href="#bodies">{words.bodies}</a></li>
                    <li><a href=edition.href(Page::Beside)>{words.of_plan.beside}</a></li>
                </ul>
            </nav>
            {explorer(&edition, &Page::Plan)}
            {course::sections(&edition)}
        </article>
    }
    .into_any()
}

#[component]
pub fn PlanTable() -> impl IntoView {
    let edition = use_edition();
    let lead = edition.words.of_plan.table_lead;
    page(&edition, &Page::PlanTable, edition.words.of_plan.table_title, lead)
}

#[component]
pub fn PlanMatrix() -> impl IntoView {
    let edition = use_edition();
    let lead = edition.words.of_plan.matrix_lead;
    page(&edition, &Page::PlanMatrix, edition.words.of_plan.matrix_title, lead)
}

fn page(edition: &Edition, own: &Page, title: &'static str, lead: &'static str) -> AnyView {
    view! {
        <article class="plan-page">
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{lead}</p>
            {explorer(edition, own)}
        </article>
    }
    .into_any()
}

/// The activities in one of the three views.
fn explorer(edition: &Edition, own: &Page) -> AnyView {
    let record = kept(edition);
    let told = told(edition, &record, own);
    let words = edition.words;
    view! {
        <section id="activities">
            <h2 class="unseen">{words.activities}</h2>
            {island(edition, "plan", told)}
        </section>
    }
    .into_any()
}

/// All that the island finds and changes.
fn told(edition: &Edition, record: &Catalogue, own: &Page) -> AnyView {
    let words = edition.words;
    let root = edition.site.href(own);
    let everything = Question::default();
    let answer = Answer::new(record, &everything);
    let sentence = said::sentence(&words.of_explorer, record, &everything, &answer);
    let (body, class, order) = match own {
        Page::PlanTable => (table::table(edition, &root, record), "explorer wide", true),
        Page::PlanMatrix => (matrix::matrix(edition, record, &answer), "explorer", false),
        _ => (list::list(edition, record), "explorer", true),
    };
    view! {
        <div>
            {views(edition, own)}
            <div class=class>
                {ask::facets(edition, &root, record, &answer)}
                <div class="found">
                    <div class="summing-up">
                        <p class="result" role="status" data-told="">{sentence}</p>
                        <a class="clear" href=root.clone() data-clear="" data-noscroll="" hidden=true>
                            {words.filter_clear}
                        </a>
                    </div>
                    {ask::looks(edition, &root, record, order)}
                    <p class="empty" data-nothing="" hidden=true>{words.of_plan.nothing}</p>
                    {body}
                    {order.then(|| ask::ages(edition))}
                    <a class="more" href=root.clone() data-more="" data-noscroll="" hidden=true>{words.of_plan.more}</a>
                </div>
            </div>
        </div>
    }
    .into_any()
}
