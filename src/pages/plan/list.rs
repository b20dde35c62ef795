//! Every activity in a list.

use super::entry::{evidence, title, when};
use crate::domain::activity::Activity;
use crate::domain::explorer::Catalogue;
use crate::domain::query::Outcome;
use crate::edition::Edition;
use crate::parts::activities::outcome;
use crate::parts::facts::mark_unless_stated;
use leptos::prelude::*;

pub fn list(edition: &Edition, record: &Catalogue) -> AnyView {
    let all = edition.atlas.activities.iter().enumerate();
    let entries: Vec<AnyView> = all.map(|(at, it)| entry(edition, record, at, it)).collect();
    view! {
        <div class="list">
            <ul class="activities" data-group="">
                <li data-head="" hidden=true>
                    <h3><span data-named=""></span>" "<span class="count" data-size=""></span></h3>
                </li>
                {entries}
            </ul>
        </div>
    }
    .into_any()
}

fn entry(edition: &Edition, record: &Catalogue, at: usize, it: &Activity) -> AnyView {
    view! {
        <li data-item=at>
            <span class="when">{when(edition, it)}" "{mark_unless_stated(edition, it.dates.certainty)}</span>
            <span class="what">
                {title(edition, it)}
                <span class="quiet">{(edition.words.activity_kind)(it.kind)}</span>" "
                {outcome(edition, Outcome::of(it))}" "
                {evidence(edition, record, at)}
            </span>
        </li>
    }
    .into_any()
}
