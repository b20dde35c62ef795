//! Every activity as a row of a table.

use super::entry::{evidence, title, when};
use crate::domain::activity::Activity;
use crate::domain::explorer::order::Sort;
use crate::domain::explorer::{Catalogue, Question};
use crate::domain::query::Outcome;
use crate::edition::Edition;
use crate::parts::activities::outcome;
use crate::parts::facts::mark_unless_stated;
use crate::parts::{links, share::take};
use leptos::prelude::*;

pub fn table(edition: &Edition, root: &str, record: &Catalogue) -> AnyView {
    let words = edition.words;
    let all = edition.atlas.activities.iter().enumerate();
    let rows: Vec<AnyView> = all.map(|(at, it)| row(edition, record, at, it)).collect();
    let head = |name: &'static str, sort: Option<Sort>| {
        let at = sort.and_then(|sort| Sort::ALL.iter().position(|it| *it == sort));
        let first = sort == Some(Sort::default());
        let (sorted, current) = (first.then_some("ascending"), first.then_some("true"));
        let name = match sort {
            Some(sort) => {
                let href = format!("{root}{}", Question::default().sorted(sort).query(record));
                view! { <a href=href data-sort=at aria-current=current data-noscroll="">{name}</a> }
                    .into_any()
            }
            None => view! { {name} }.into_any(),
        };
        view! { <th scope="col" data-column=at aria-sort=sorted>{name}</th> }.into_any()
    };
    view! {
        <div class="scroll plan-table" role="region" tabindex="0" aria-label=words.activities>
            <table>
                <thead><tr>
                    {head(words.activity, Some(Sort::Title))}
                    {head(words.when, Some(Sort::Date))}
                    {head(words.status, Some(Sort::Status))}
                    {head(words.of_plan.evidence, Some(Sort::Evidence))}
                    {head(words.area, None)}
                    {head(words.lead, None)}
                    {head(words.kind, None)}
                </tr></thead>
                <tbody data-group="">
                    <tr data-head="" hidden=true>
                        <th scope="rowgroup" colspan="7">
                            <span data-named=""></span>" "<span class="count" data-size=""></span>
                        </th>
                    </tr>
                    {rows}
                </tbody>
            </table>
        </div>
        {take(edition, "plan")}
    }
    .into_any()
}

fn row(edition: &Edition, record: &Catalogue, at: usize, it: &Activity) -> AnyView {
    let words = edition.words;
    let area = edition.atlas.areas.get(&it.area).map(|area| edition.text(&area.name));
    let lead = match &it.lead.value {
        Some(parties) => links::parties(edition, parties),
        None => mark_unless_stated(edition, it.lead.certainty).into_any(),
    };
    view! {
        <tr data-item=at>
            <th scope="row">{title(edition, it)}</th>
            <td>{when(edition, it)}" "{mark_unless_stated(edition, it.dates.certainty)}</td>
            <td>{outcome(edition, Outcome::of(it))}</td>
            <td>{evidence(edition, record, at)}</td>
            <td>{area}</td>
            <td>{lead}</td>
            <td>{(words.activity_kind)(it.kind)}</td>
        </tr>
    }
    .into_any()
}
