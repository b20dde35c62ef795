//! The activities by year: a column for each, and the years in which a plan was adopted.

use crate::domain::plan::Instrument;
use crate::domain::plan_years::{BASE, Bar, Column, HEIGHT, PlanYears, WIDTH};
use crate::edition::Edition;
use crate::parts::turns::turns;
use crate::parts::years_line::{key, square};
use crate::site::Page;
use leptos::prelude::*;

pub fn years(edition: &Edition) -> Option<AnyView> {
    let words = &edition.words.of_plan;
    let placed = PlanYears::new(&edition.atlas)?;
    let most = placed.most()?;
    let title = (words.years_title)(most.all(), most.inferred, most.year);
    let columns: Vec<AnyView> = placed.columns.iter().map(column).collect();
    let plans: Vec<AnyView> =
        placed.adopted.iter().map(|(plan, year)| adopted(edition, plan, year)).collect();
    let marks: Vec<AnyView> = placed
        .turns
        .iter()
        .map(|it| view! { <circle class="turn" cx=it.middle cy=BASE + 7.0 r="4"/> }.into_any())
        .collect();
    Some(
        view! {
            <figure class="years-line plan-years">
                <figcaption>{title.clone()}</figcaption>
                <svg viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=title>
                    {plans}
                    <path class="zero" d=format!("M0 {BASE}H{WIDTH}")/>
                    {columns}
                    {marks}
                </svg>
                <ul class="legend">
                    {key(square("presided"), words.years_stated)}
                    {key(square("presided doubtful"), words.years_inferred)}
                    {key(view! { <path class="adopted" d="M8 1V15"/> }.into_any(), words.years_adopted)}
                    {key(view! { <circle class="turn" cx="8" cy="8" r="4"/> }.into_any(), words.years_turn)}
                </ul>
                {turns(edition)}
                {table(edition, &placed)}
                <p class="quiet">
                    {(words.years_undated)(placed.undated)}" "
                    <a href=edition.href(Page::PlanMatrix)>{words.matrix_title}</a>
                </p>
            </figure>
        }
        .into_any(),
    )
}

/// The same in numbers, for those who do not see it or have little room.
fn table(edition: &Edition, placed: &PlanYears) -> AnyView {
    let words = &edition.words.of_plan;
    let rows: Vec<AnyView> = placed
        .columns
        .iter()
        .map(|it| {
            view! { <tr><th scope="row">{it.year}</th><td>{it.stated}</td><td>{it.inferred}</td></tr> }
                .into_any()
        })
        .collect();
    let head = [edition.words.year, words.years_stated, words.years_inferred];
    view! {
        <details>
            <summary>{edition.words.of_country.values}</summary>
            <p class="note">
                {words.years_counted}" "
                <a href=edition.site.file("data/open/activities.csv") download="">{words.years_download}</a>
            </p>
            <table>
                <thead><tr>{head.map(|name| view! { <th scope="col">{name}</th> })}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn column(it: &Column) -> AnyView {
    let part = |class: &'static str, Bar { x, y, width, height }: Bar| {
        (height > 0.0).then(|| view! { <rect class=class x=x y=y width=width height=height/> })
    };
    let [stated, inferred] = it.bars;
    let count = (it.all() > 0).then(|| {
        view! { <text class="count" x=it.middle y=it.top() - 4.0 text-anchor="middle">{it.all()}</text> }
    });
    let year = (it.year % 5 == 0)
        .then(|| view! { <text x=it.middle y=HEIGHT - 8.0 text-anchor="middle">{it.year}</text> });
    view! { {part("presided", stated)}{part("presided doubtful", inferred)}{count}{year} }.into_any()
}

/// A line from its year down to the number of the column.
fn adopted(edition: &Edition, plan: &Instrument, year: &Column) -> AnyView {
    view! {
        <path class="adopted" d=format!("M{} 20V{}", year.middle, year.top() - 22.0)/>
        <text x=year.middle y="14" text-anchor="middle">{edition.year(&plan.adopted)}</text>
    }
    .into_any()
}
