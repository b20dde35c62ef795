//! The plan of action as far as it answers: which of its activities are shown.

use super::entries::show_only;
use crate::domain::activity::ActivityKind;
use crate::domain::activity_filter::ActivityFilter;
use crate::domain::catalogue::Catalogue;
use crate::domain::query::{Outcome, Word};
use crate::edition::Edition;
use crate::parts::anew::{done_anew, drawn_anew};
use crate::parts::filters::{Facet, facets, use_filter};
use crate::site::Page;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// `list` draws the activities into the element it is given.
pub fn plan(
    edition: &Edition,
    record: Arc<Catalogue>,
    list: impl FnOnce(NodeRef<Div>) -> AnyView,
) -> AnyView {
    let filter = {
        let record = record.clone();
        use_filter(move |query| ActivityFilter::read(&record, query))
    };
    let entries = NodeRef::<Div>::new();
    {
        let record = record.clone();
        done_anew(move || {
            let kept = filter.with(|filter| filter.kept(&record));
            let kept: Vec<String> = kept.into_iter().map(|at| format!("a{at}")).collect();
            if let Some(entries) = entries.get() {
                show_only(&entries, &kept);
            }
        });
    }
    let asked = {
        let (edition, record) = (edition.clone(), record.clone());
        drawn_anew(move || filter.with(|filter| questions(&edition, &record, filter)))
    };
    let said = {
        let edition = edition.clone();
        drawn_anew(move || filter.with(|filter| answer(&edition, &record, filter)))
    };
    view! {
        <div class="needs-script">{asked}</div>
        {said}
        {list(entries)}
    }
    .into_any()
}

fn questions(edition: &Edition, record: &Catalogue, filter: &ActivityFilter) -> AnyView {
    let words = edition.words;
    let address = |filter: ActivityFilter| (filter.query(), filter.kept(record).len());
    let areas = record.areas.iter().map(|area| (area.id.clone(), area.name.clone())).collect();
    let kinds =
        ActivityKind::ALL.into_iter().map(|kind| (kind, (words.activity_kind)(kind).to_owned())).collect();
    let outcomes =
        Outcome::WORDS.iter().map(|&(outcome, _)| (outcome, (words.outcome)(outcome).to_owned())).collect();
    let all = vec![
        Facet::new(words.filter_area, words.filter_all, areas, filter.area.as_ref(), |area| {
            address(ActivityFilter { area, ..filter.clone() })
        }),
        Facet::new(words.filter_kind, words.filter_all, kinds, filter.kind.as_ref(), |kind| {
            address(ActivityFilter { kind, ..filter.clone() })
        }),
        Facet::new(words.filter_status, words.filter_all, outcomes, filter.status.as_ref(), |status| {
            address(ActivityFilter { status, ..filter.clone() })
        }),
    ];
    facets(edition, &Page::Plan, all, !filter.is_empty())
}

fn answer(edition: &Edition, record: &Catalogue, filter: &ActivityFilter) -> AnyView {
    let words = edition.words;
    let count = filter.kept(record).len();
    let area = filter.area.as_ref().and_then(|id| record.areas.iter().find(|area| area.id == *id));
    let mut sentence = vec![(words.activities_shown)(count, record.activities.len())];
    sentence.extend(area.map(|area| area.name.clone()));
    sentence.extend(filter.kind.map(|kind| (words.activity_kind)(kind).to_owned()));
    sentence.extend(filter.status.map(|status| (words.outcome)(status).to_owned()));
    let nothing = (count == 0).then(|| view! { <p class="empty">{words.filter_nothing}</p> }.into_any());
    view! { <p class="result" role="status">{sentence.join(" · ")}</p>{nothing} }.into_any()
}
