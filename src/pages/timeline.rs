//! Every meeting in order, and the few questions one asks of the list.

use crate::domain::meeting::MeetingKind;
use crate::domain::meeting_filter::{MeetingFilter, decades, hosts};
use crate::edition::{Edition, use_edition};
use crate::parts::filters::{Facet, facets, use_filter};
use crate::parts::timeline::entry;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Timeline() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let filter = use_filter(|edition, query| MeetingFilter::read(&edition.atlas, query));
    let asked = {
        let edition = edition.clone();
        move || filter.with(|filter| questions(&edition, filter))
    };
    let shown = {
        let edition = edition.clone();
        move || filter.with(|filter| answer(&edition, filter))
    };
    view! {
        <article>
            <h1 tabindex="-1">{words.timeline}</h1>
            <p class="lead">{words.timeline_lead}</p>
            <div class="needs-script">{asked}</div>
            <p class="quiet">{words.unmarked_is_stated}</p>
            {shown}
        </article>
    }
    .into_any()
}

fn questions(edition: &Edition, filter: &MeetingFilter) -> AnyView {
    let (atlas, words) = (&edition.atlas, edition.words);
    let address = |filter: MeetingFilter| (filter.query(), filter.count(atlas));
    let kinds =
        MeetingKind::ALL.into_iter().map(|kind| (kind, (words.meeting_kind)(kind).to_owned())).collect();
    let countries = hosts(atlas)
        .into_iter()
        .map(|country| (country.id.clone(), country.names.get(edition.lang()).to_owned()))
        .collect();
    let years = decades(atlas).into_iter().map(|year| (year, (words.decade)(year))).collect();
    let all = vec![
        Facet::new(words.filter_kind, words.filter_all, kinds, filter.kind.as_ref(), |kind| {
            address(MeetingFilter { kind, ..filter.clone() })
        }),
        Facet::new(words.filter_host, words.filter_all, countries, filter.host.as_ref(), |host| {
            address(MeetingFilter { host, ..filter.clone() })
        }),
        Facet::new(words.filter_decade, words.filter_all, years, filter.decade.as_ref(), |decade| {
            address(MeetingFilter { decade, ..filter.clone() })
        }),
    ];
    facets(edition, &Page::Timeline, all, !filter.is_empty())
}

/// What is shown, in a sentence and as a list.
fn answer(edition: &Edition, filter: &MeetingFilter) -> AnyView {
    let (atlas, words) = (&edition.atlas, edition.words);
    let kept: Vec<_> = atlas.meetings.iter().filter(|meeting| filter.keeps(meeting)).collect();
    let mut sentence = vec![(words.meetings_shown)(kept.len(), atlas.meetings.len())];
    sentence.extend(filter.kind.map(|kind| (words.meeting_kind)(kind).to_owned()));
    sentence
        .extend(filter.host.as_ref().map(|host| (words.hosted_by)(atlas.country_name(host, edition.lang()))));
    sentence.extend(filter.decade.map(words.decade));
    let nothing = kept.is_empty().then_some(words.filter_nothing);
    let entries: Vec<AnyView> = kept.into_iter().map(|meeting| entry(edition, meeting)).collect();
    view! {
        <p class="result" role="status">{sentence.join(" · ")}</p>
        {nothing.map(|text| view! { <p class="empty">{text}</p> })}
        <ol class="timeline">{entries}</ol>
    }
    .into_any()
}
