//! What one can ask of the meetings, with the number of meetings behind each choice.

use super::Stage;
use super::phrase::phrase;
use crate::domain::chronology::BriefMeeting;
use crate::domain::fact::Certainty;
use crate::domain::meeting::MeetingKind;
use crate::domain::meeting_filter::{MeetingFilter, countries_with, decades};
use crate::domain::order::ordered;
use crate::domain::topic::Topic;
use crate::parts::anew::drawn_anew;
use crate::parts::filters::{Facet, facets};
use crate::site::Page;
use leptos::ev::Targeted;
use leptos::prelude::*;
use leptos::web_sys::{Event, HtmlInputElement};
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

pub fn ask(stage: &Stage, filter: Memo<MeetingFilter>) -> AnyView {
    let words = &stage.words.of_timeline;
    let open = RwSignal::new(false);
    let choices = {
        let stage = stage.clone();
        drawn_anew(move || open.get().then(|| filter.with(|filter| choices(&stage, filter))).into_any())
    };
    let chosen = {
        let stage = stage.clone();
        drawn_anew(move || filter.with(|filter| chosen(&stage, filter)))
    };
    view! {
        <div class="ask needs-script">
            {search(stage, filter)}
            <details class="filters" on:toggle:target=move |event| open.set(event.target().open())>
                <summary>{words.filters}</summary>
                {choices}
            </details>
            {chosen}
        </div>
    }
    .into_any()
}

fn search(stage: &Stage, filter: Memo<MeetingFilter>) -> AnyView {
    let root = stage.href(Page::Timeline);
    let navigate = use_navigate();
    let typed = move |event: Targeted<Event, HtmlInputElement>| {
        let text = event.target().value();
        let asked = filter.with_untracked(|filter| MeetingFilter { text, ..filter.clone() });
        // Typing replaces the address, so that the way back leads before the first letter.
        let options =
            NavigateOptions { resolve: false, replace: true, scroll: false, ..NavigateOptions::default() };
        navigate(&format!("{root}{}", asked.query()), options);
    };
    view! {
        <label class="search">
            <span>{stage.words.of_timeline.search}</span>
            <input
                type="search"
                prop:value=move || filter.with(|filter| filter.text.clone())
                on:input:target=typed
            />
        </label>
    }
    .into_any()
}

fn choices(stage: &Stage, filter: &MeetingFilter) -> AnyView {
    let (record, words) = (&*stage.record, stage.words);
    let own = &words.of_timeline;
    let address = |filter: MeetingFilter| (filter.query(), filter.count(record));
    let named = |role: fn(&BriefMeeting, &_) -> bool| {
        let countries = countries_with(record, role).into_iter();
        countries.map(|country| (country.id.clone(), country.name.clone())).collect()
    };
    let kinds =
        MeetingKind::ALL.into_iter().map(|kind| (kind, (words.meeting_kind)(kind).to_owned())).collect();
    let hosts = named(|meeting, id| meeting.host_country() == Some(id));
    let presidents = named(|meeting, id| meeting.presiding_country() == Some(id));
    let present = named(|meeting, id| meeting.present.contains(id));
    let topics: Vec<(Topic, String)> =
        record.topics().into_iter().map(|it| (it, (words.topic)(it).to_owned())).collect();
    let topics = ordered(topics, |(_, a), (_, b)| a.cmp(b));
    let years = decades(record).into_iter();
    let years = years.map(|years| (years, (words.decade)(years.first() - years.first() % 10))).collect();
    let certainties =
        Certainty::ALL.into_iter().map(|it| (it, (own.certainty_choice)(it).to_owned())).collect();
    let all = vec![
        Facet::new(words.filter_decade, words.filter_all, years, filter.period.as_ref(), |period| {
            address(MeetingFilter { period, ..filter.clone() })
        }),
        Facet::new(words.filter_kind, words.filter_all, kinds, filter.kind.as_ref(), |kind| {
            address(MeetingFilter { kind, ..filter.clone() })
        }),
        Facet::new(words.filter_host, words.filter_all, hosts, filter.host.as_ref(), |host| {
            address(MeetingFilter { host, ..filter.clone() })
        }),
        Facet::new(own.presidency, words.filter_all, presidents, filter.presidency.as_ref(), |presidency| {
            address(MeetingFilter { presidency, ..filter.clone() })
        }),
        Facet::new(own.country_present, words.filter_all, present, filter.present.as_ref(), |present| {
            address(MeetingFilter { present, ..filter.clone() })
        }),
        Facet::new(own.topic, words.filter_all, topics, filter.topic.as_ref(), |topic| {
            address(MeetingFilter { topic, ..filter.clone() })
        }),
        Facet::new(own.certainty, words.filter_all, certainties, filter.certainty.as_ref(), |certainty| {
            address(MeetingFilter { certainty, ..filter.clone() })
        }),
    ];
    facets(stage, &Page::Timeline, all, !filter.is_empty())
}

/// The criteria in force, each a link to the same list without it.
fn chosen(stage: &Stage, filter: &MeetingFilter) -> AnyView {
    let words = &stage.words.of_timeline;
    let root = stage.href(Page::Timeline);
    let items: Vec<AnyView> = filter
        .criteria()
        .into_iter()
        .map(|criterion| {
            let said = phrase(stage, filter, criterion);
            let href = format!("{root}{}", filter.without(criterion).query());
            let remove = (words.remove)(&said);
            view! {
                <li>
                    <a href=href aria-label=remove data-noscroll="">{said}<span aria-hidden="true">{" ×"}</span></a>
                </li>
            }
            .into_any()
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <ul class="chosen" aria-label=words.chosen>{items}</ul> }.into_any()
}
