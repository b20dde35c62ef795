//! The plan of action: instruments, areas, activities and bodies.

use super::{by_id, date, join, notes};
use crate::domain::activity::{Activity, Party, Who};
use crate::domain::plan::{Area, Body, Instrument};
use crate::domain::quality::Subject;
use crate::domain::search::entry::{Entry, Kind};
use crate::edition::Edition;
use crate::site::Page;

pub(super) fn add(edition: &Edition, all: &mut Vec<Entry>) {
    let atlas = &edition.atlas;
    all.extend(by_id(&atlas.instruments).into_iter().map(|it| instrument(edition, it)));
    all.extend(by_id(&atlas.areas).into_iter().map(|it| area(edition, it)));
    all.extend(by_id(&atlas.activities).into_iter().map(|it| activity(edition, it)));
    all.extend(by_id(&atlas.bodies).into_iter().map(|it| body(edition, it)));
}

fn instrument(edition: &Edition, it: &Instrument) -> Entry {
    let lang = edition.lang();
    let facts = join([
        Some((edition.words.instrument_kind)(it.kind)),
        Some(&date(edition, &it.adopted)),
        it.place.as_ref().map(|place| place.get(lang)),
        it.period.map(edition.words.date).as_deref(),
    ]);
    Entry {
        kind: Kind::Instrument,
        href: edition.href(Page::Instrument(it.id.clone())),
        title: edition.text(&it.title),
        names: String::new(),
        facts,
        text: join([
            Some(it.structure.get(lang)),
            Some(it.status.get(lang)),
            Some(&notes(edition, &it.notes)),
        ]),
    }
}

fn area(edition: &Edition, it: &Area) -> Entry {
    Entry {
        kind: Kind::Area,
        href: edition.site.area(&it.id),
        title: edition.text(&it.name),
        names: String::new(),
        facts: edition.words.area.to_owned(),
        text: join(it.objectives.iter().map(|it| Some(it.text.get(edition.lang())))),
    }
}

fn activity(edition: &Edition, it: &Activity) -> Entry {
    let (lang, words) = (edition.lang(), edition.words);
    let date = date(edition, &it.dates);
    let own = [
        Some(date.as_str()),
        it.place.as_ref().map(|place| place.name.get(lang)),
        Some((words.activity_kind)(it.kind)),
    ];
    let who = it.parties().map(|party| Some(name(edition, party)));
    let topics = it.topics.iter().map(|topic| Some((words.topic)(*topic)));
    Entry {
        kind: Kind::Activity,
        href: edition.href(Page::Activity(it.id.clone())),
        title: edition.text(&it.title),
        names: String::new(),
        facts: join(own.into_iter().chain(who).chain(topics)),
        text: join([Some(it.description.get(lang)), Some(&notes(edition, &it.notes))]),
    }
}

fn name<'a>(edition: &'a Edition, party: &'a Party) -> &'a str {
    let (atlas, lang) = (&edition.atlas, edition.lang());
    match &party.who {
        Who::Country(id) => atlas.country_name(id, lang),
        Who::Organisation(id) => atlas.name_of(&Subject::Organisation(id.clone()), lang),
        Who::Body(id) => atlas.name_of(&Subject::Body(id.clone()), lang),
        Who::Named(name) => name.get(lang),
    }
}

fn body(edition: &Edition, it: &Body) -> Entry {
    let lang = edition.lang();
    let facts = join([Some(edition.words.body), it.host.as_ref().map(|host| host.get(lang))]);
    Entry {
        kind: Kind::Body,
        href: edition.href(Page::Body(it.id.clone())),
        title: edition.text(&it.name),
        names: String::new(),
        facts,
        text: join([
            Some(it.purpose.get(lang)),
            Some(it.status.get(lang)),
            it.iom_role.as_ref().map(|role| role.get(lang)),
            Some(&notes(edition, &it.notes)),
        ]),
    }
}
