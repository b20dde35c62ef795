//! A meeting as one entry of a list: when, what, where, under whom, what it decided.

use super::facts::{mark, mark_unless_stated};
use crate::domain::country::Country;
use crate::domain::fact::Fact;
use crate::domain::id::Id;
use crate::domain::meeting::{DecisionKind, Meeting};
use crate::domain::quality::Subject;
use crate::domain::query::Word;
use crate::edition::Edition;
use leptos::prelude::*;

pub fn entry(edition: &Edition, meeting: &Meeting) -> AnyView {
    view! { <li class=entry_class(meeting)>{entry_body(edition, meeting)}</li> }.into_any()
}

pub fn entry_class(meeting: &Meeting) -> String {
    format!("entry kind-{}", meeting.kind.word())
}

/// What an entry says, without the list item around it.
pub fn entry_body(edition: &Edition, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let href = edition.site.subject(&Subject::Meeting(meeting.id.clone()));
    let theme = meeting.theme.value.as_ref().map(|theme| edition.text(&theme.text));
    let theme_mark = mark_unless_stated(edition, meeting.theme.certainty);
    let decided = meeting
        .decisions
        .iter()
        .find(|decision| decision.kind == DecisionKind::Decision)
        .map(|decision| edition.text(&decision.text));
    let kind = (words.meeting_kind)(meeting.kind);
    view! {
        <p class="when">{when(edition, meeting)}" "{mark_unless_stated(edition, meeting.dates.certainty)}</p>
        <div class="what">
            <h3><a href=href>{edition.text(&meeting.name)}</a></h3>
            <p class="where"><span class="kind">{kind}</span>{place(edition, meeting)}{presidency(edition, meeting)}</p>
            {theme.map(|theme| view! { <p class="theme">{theme}" "{theme_mark}</p> })}
            {decided.map(|text| view! { <p class="decided">{text}</p> })}
        </div>
    }
    .into_any()
}

/// The date as a machine and a person read it.
pub fn when(edition: &Edition, meeting: &Meeting) -> AnyView {
    match meeting.dates.value {
        Some(dates) => {
            let start = dates.start().to_string();
            view! { <time datetime=start>{(edition.words.date)(dates)}</time> }.into_any()
        }
        None => view! { <span>{edition.words.undated}</span> }.into_any(),
    }
}

fn place(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
    let host = meeting.host.as_ref()?;
    let city = meeting.city.as_ref().filter(|city| city.value.is_some());
    let sure = city.map_or(host.certainty, |city| city.certainty.max(host.certainty));
    let city = city.and_then(|city| city.value.as_ref()).map(|city| edition.text(&city.name));
    let country = host.value.as_ref().map(|id| edition.atlas.country_name(id, edition.lang()).to_owned());
    let format = meeting.format.value.map(edition.words.meeting_format);
    let named = match (city, country) {
        (Some(city), Some(country)) if city != country => Some(format!("{city}, {country}")),
        (Some(name), _) | (None, Some(name)) => Some(name),
        (None, None) => None,
    };
    let place = match named {
        Some(place) => view! { {place}" "{mark_unless_stated(edition, sure)} }.into_any(),
        None => labelled_unknown(edition, edition.words.host, host),
    };
    let format = format.filter(|_| meeting.city.is_none()).map(|format| format!(" ({format})"));
    Some(view! { <span class="place">{place}{format}</span> }.into_any())
}

fn presidency(edition: &Edition, meeting: &Meeting) -> Option<AnyView> {
    let fact = meeting.presidency.as_ref()?;
    let country = fact.value.as_ref();
    if country.is_some()
        && country == meeting.host_country()
        && fact.certainty == meeting.host.as_ref()?.certainty
    {
        return None;
    }
    let value = match country {
        Some(id) => {
            let name = edition.atlas.country_name(id, edition.lang()).to_owned();
            let label = edition.words.presidency;
            view! { {label}": "<span class="whole">{name}" "{mark_unless_stated(edition, fact.certainty)}</span> }
                .into_any()
        }
        None => labelled_unknown(edition, edition.words.presidency, fact),
    };
    Some(view! { <span class="presidency">{value}</span> }.into_any())
}

fn labelled_unknown(edition: &Edition, label: &'static str, fact: &Fact<Id<Country>>) -> AnyView {
    view! { {label}": "{mark(edition, fact.certainty)} }.into_any()
}
