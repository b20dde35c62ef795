//! The things that pages are about, as schema.org calls them.

use super::home;
use crate::domain::atlas::Atlas;
use crate::domain::country::{Country, Organisation};
use crate::domain::date::Span;
use crate::domain::fact::{Certainty, Fact};
use crate::domain::lang::Lang;
use crate::domain::meeting::{Format, Meeting};
use crate::domain::plan::{Body, Instrument};
use crate::edition::Edition;
use crate::export::package::LICENCE_URL;
use crate::site::Page;
use serde_json::{Value, json};

/// What a page is about, where that has a type of its own.
pub fn about(edition: &Edition, page: &Page) -> Option<Value> {
    let atlas = &edition.atlas;
    match page {
        Page::Meeting(id) => Some(meeting(edition, atlas.meetings.get(id)?)),
        Page::Country(id) => Some(country(edition, atlas.countries.get(id)?)),
        Page::Instrument(id) => Some(instrument(edition, atlas.instruments.get(id)?)),
        Page::Body(id) => Some(body(edition, atlas.bodies.get(id)?)),
        Page::Organisations => Some(organisations(edition)),
        Page::Data => Some(dataset(edition)),
        _ => None,
    }
}

/// What a source states; nothing of what is inferred or not documented.
fn stated<T>(fact: &Fact<T>) -> Option<&T> {
    fact.value.as_ref().filter(|_| fact.certainty == Certainty::Stated)
}

fn set(value: &mut Value, key: &str, what: Option<impl Into<Value>>) {
    if let Some(what) = what {
        value[key] = what.into();
    }
}

/// The first and the last day, where the span says both.
fn days(span: Span) -> Option<(String, String)> {
    match span {
        Span::On(date) => Some((date.to_string(), date.to_string())),
        Span::During(start, end) => Some((start.to_string(), end.to_string())),
        Span::Since(_) | Span::Between(..) => None,
    }
}

fn conference(edition: &Edition) -> Value {
    json!({ "@type": "Organization", "name": edition.words.of_data.conference })
}

/// A declaration that was issued without a meeting is no event.
fn meeting(edition: &Edition, it: &Meeting) -> Value {
    let event = it.host.is_some() || it.city.is_some() || it.format.value.is_some();
    let mut about = json!({
        "@type": if event { "Event" } else { "CreativeWork" },
        "name": edition.text(&it.name),
        "description": edition.text(&it.summary.text),
    });
    let days = stated(&it.dates).copied().and_then(days);
    if !event {
        about["creator"] = conference(edition);
        set(&mut about, "datePublished", days.map(|(first, _)| first));
        return about;
    }
    about["organizer"] = conference(edition);
    if let Some((first, last)) = days {
        about["startDate"] = first.into();
        about["endDate"] = last.into();
    }
    let mode = stated(&it.format).map(|format| match format {
        Format::InPerson => "https://schema.org/OfflineEventAttendanceMode",
        Format::Virtual => "https://schema.org/OnlineEventAttendanceMode",
    });
    set(&mut about, "eventAttendanceMode", mode);
    set(&mut about, "location", place(edition, it));
    about
}

fn place(edition: &Edition, it: &Meeting) -> Option<Value> {
    let city = it.city.as_ref().and_then(stated).map(|city| edition.text(&city.name));
    let host = it.host.as_ref().and_then(stated).and_then(|id| edition.atlas.countries.get(id));
    let name = city.clone().or_else(|| Some(host?.names.get(edition.lang()).to_owned()))?;
    let mut address = json!({ "@type": "PostalAddress" });
    set(&mut address, "addressLocality", city);
    set(&mut address, "addressCountry", host.map(|country| country.iso2.clone()));
    Some(json!({ "@type": "Place", "name": name, "address": address }))
}

fn country(edition: &Edition, it: &Country) -> Value {
    json!({
        "@type": "Country",
        "name": it.names.get(edition.lang()),
        "alternateName": it.names.written(edition.lang().written().other()),
        "identifier": it.id.as_str().to_uppercase(),
    })
}

fn instrument(edition: &Edition, it: &Instrument) -> Value {
    let mut about = json!({
        "@type": "CreativeWork",
        "name": edition.text(&it.title),
        "creator": conference(edition),
    });
    set(&mut about, "datePublished", stated(&it.adopted).copied().and_then(days).map(|(first, _)| first));
    set(&mut about, "url", it.url.clone());
    about
}

fn body(edition: &Edition, it: &Body) -> Value {
    let mut about = json!({
        "@type": "Organization",
        "name": edition.text(&it.name),
        "description": edition.text(&it.purpose),
        "parentOrganization": conference(edition),
    });
    set(&mut about, "foundingDate", stated(&it.created).copied().and_then(days).map(|(first, _)| first));
    about
}

fn organisations(edition: &Edition) -> Value {
    let one = |it: &Organisation| {
        let mut about = json!({
            "@type": "Organization",
            "@id": format!("{}{}", edition.host.origin, edition.site.organisation(&it.id)),
            "name": edition.text(&it.name),
        });
        set(&mut about, "alternateName", it.acronym.as_ref().map(|acronym| edition.text(acronym)));
        about
    };
    let items: Vec<Value> = (1..)
        .zip(edition.atlas.organisations.iter())
        .map(|(position, it): (usize, _)| json!({ "@type": "ListItem", "position": position, "item": one(it) }))
        .collect();
    json!({ "@type": "ItemList", "name": edition.words.organisations, "itemListElement": items })
}

fn dataset(edition: &Edition) -> Value {
    let words = &edition.words.of_data;
    let download = |path: &str, kind: &str| {
        json!({
            "@type": "DataDownload",
            "name": path.rsplit('/').next().unwrap_or_default(),
            "encodingFormat": kind,
            "contentUrl": edition.host.file(path),
        })
    };
    let files: Vec<Value> = edition
        .export
        .files
        .iter()
        .filter_map(|file| match file.path.rsplit('.').next()? {
            "csv" => Some(download(&file.path, "text/csv")),
            "json" => Some(download(&file.path, "application/json")),
            _ => None,
        })
        .collect();
    json!({
        "@type": "Dataset",
        "name": format!("{}: {}", edition.words.site_name, words.dataset),
        "description": edition.words.site_description,
        "version": edition.atlas.version(),
        "dateModified": edition.atlas.about.as_of,
        "temporalCoverage": coverage(&edition.atlas),
        "license": LICENCE_URL,
        "isAccessibleForFree": true,
        "inLanguage": Lang::ALL.map(Lang::tag),
        "creator": { "@type": "Organization", "name": edition.words.site_name, "url": home(edition) },
        "distribution": files,
    })
}

/// From the year of the first meeting on.
fn coverage(atlas: &Atlas) -> String {
    let first = atlas.meetings.iter().find_map(Meeting::year).unwrap_or_default();
    format!("{first}/{}", atlas.about.as_of.start().year())
}
