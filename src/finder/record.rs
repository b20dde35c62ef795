//! Meetings, those who take part, and what the record rests on.

use super::{by_id, date, hedged, join, notes};
use crate::domain::country::{Country, Organisation};
use crate::domain::document::Document;
use crate::domain::glossary::Term;
use crate::domain::meeting::Meeting;
use crate::domain::quality::Subject;
use crate::domain::search::entry::{Entry, Kind};
use crate::domain::source::Source;
use crate::edition::Edition;
use crate::site::Page;

pub(super) fn add(edition: &Edition, all: &mut Vec<Entry>) {
    let atlas = &edition.atlas;
    let meetings = by_id(&atlas.meetings);
    all.extend(meetings.iter().map(|it| meeting(edition, it)));
    all.extend(meetings.iter().flat_map(|it| decisions(edition, it)));
    all.extend(by_id(&atlas.countries).into_iter().map(|it| country(edition, it)));
    all.extend(by_id(&atlas.organisations).into_iter().map(|it| organisation(edition, it)));
    for it in meetings {
        documents(edition, &Subject::Meeting(it.id.clone()), &it.documents, all);
    }
    for it in by_id(&atlas.activities) {
        documents(edition, &Subject::Activity(it.id.clone()), &it.documents, all);
    }
    let mut terms: Vec<&Term> = atlas.glossary.terms.iter().collect();
    terms.sort_by(|a, b| a.id.cmp(&b.id));
    all.extend(terms.into_iter().map(|it| term(edition, it)));
    all.extend(by_id(&atlas.sources).into_iter().map(|it| source(edition, it)));
}

fn meeting(edition: &Edition, it: &Meeting) -> Entry {
    let (lang, words) = (edition.lang(), edition.words);
    let name = |id: &_| edition.atlas.country_name(id, lang).to_owned();
    let city = it.city.as_ref().and_then(|fact| fact.value.as_ref());
    let year = it.year().map(|year| year.to_string());
    let host = it.host.as_ref().map(|host| hedged(host, name));
    let presidency = it.presidency.as_ref().filter(|it| it.value.is_some());
    let presidency = presidency.map(|fact| format!("{} {}", words.presidency, hedged(fact, name)));
    let theme = hedged(&it.theme, |theme| edition.text(&theme.text));
    let facts = join([
        Some(date(edition, &it.dates).as_str()),
        host.as_deref(),
        presidency.as_deref(),
        Some(&theme),
        it.chair.as_ref().map(|chair| chair.name.as_str()),
        Some((words.meeting_kind)(it.kind)),
    ]);
    let debate = it.debate.as_ref().map(|debate| debate.description.get(lang));
    let text = join([Some(it.summary.text.get(lang)), Some(&notes(edition, &it.notes)), debate]);
    Entry {
        kind: Kind::Meeting,
        href: edition.href(Page::Meeting(it.id.clone())),
        title: edition.text(&it.name),
        names: join([city.map(|city| city.name.get(lang)), year.as_deref()]),
        facts,
        text,
    }
}

fn decisions(edition: &Edition, it: &Meeting) -> Vec<Entry> {
    let lang = edition.lang();
    let facts = join([Some(it.name.get(lang)), Some(&date(edition, &it.dates))]);
    let page = edition.href(Page::Meeting(it.id.clone()));
    let entry = |(at, decision): (usize, &crate::domain::meeting::Decision)| Entry {
        kind: Kind::Decision,
        href: format!("{page}#decision-{}", at + 1),
        title: edition.text(&decision.text),
        names: String::new(),
        facts: facts.clone(),
        text: (edition.words.decision_kind)(decision.kind).to_owned(),
    };
    it.decisions.iter().enumerate().map(entry).collect()
}

fn country(edition: &Edition, it: &Country) -> Entry {
    let (lang, words) = (edition.lang(), edition.words);
    let facts = join([
        Some((words.standing)(it.standing)),
        it.capital.as_ref().map(|capital| capital.name.get(lang)),
        Some(&it.names.fr),
    ]);
    let institutions = it.institutions.iter().filter_map(|it| Some(it.name.as_ref()?.get(lang)));
    let role = it.official_role.as_ref().and_then(|fact| fact.value.as_ref());
    let profile = it.profile.as_ref().map(|profile| profile.text.get(lang));
    let text = join([profile, role.map(|role| role.get(lang))].into_iter().chain(institutions.map(Some)));
    Entry {
        kind: Kind::Country,
        href: edition.site.country(it),
        title: it.names.get(lang).to_owned(),
        names: String::new(),
        facts,
        text: join([Some(text.as_str()), Some(&notes(edition, &it.notes))]),
    }
}

fn organisation(edition: &Edition, it: &Organisation) -> Entry {
    let lang = edition.lang();
    let acronym = it.acronym.as_ref().map(|acronym| acronym.get(lang));
    let texts = [it.status.as_ref(), it.first_seen_as.as_ref()].map(|text| text.map(|text| text.get(lang)));
    Entry {
        kind: Kind::Organisation,
        href: edition.site.organisation(&it.id),
        title: edition.text(&it.name),
        names: acronym.unwrap_or_default().to_owned(),
        facts: (edition.words.standing)(it.standing).to_owned(),
        text: join(texts.into_iter().chain([Some(notes(edition, &it.notes).as_str())])),
    }
}

fn documents(edition: &Edition, of: &Subject, documents: &[Document], all: &mut Vec<Entry>) {
    let lang = edition.lang();
    let name = edition.atlas.name_of(of, lang);
    all.extend(documents.iter().map(|it| Entry {
        kind: Kind::Document,
        href: edition.site.subject(of),
        title: edition.text(&it.title),
        names: String::new(),
        facts: join([Some(name), it.kind.map(edition.words.document_kind)]),
        text: it.note.as_ref().map(|note| edition.text(note)).unwrap_or_default(),
    }));
}

fn term(edition: &Edition, it: &Term) -> Entry {
    Entry {
        kind: Kind::Term,
        href: format!("{}#{}", edition.href(Page::Glossary), it.id),
        title: it.term.get(edition.lang().written()).to_owned(),
        names: it.acronym.as_ref().map(|it| it.get(edition.lang().written()).to_owned()).unwrap_or_default(),
        facts: String::new(),
        text: edition.text(&it.definition),
    }
}

fn source(edition: &Edition, it: &Source) -> Entry {
    Entry {
        kind: Kind::Source,
        href: edition.site.source(it),
        title: it.title.clone(),
        names: String::new(),
        facts: join([Some(it.publisher.get(edition.lang())), it.date.map(edition.words.date).as_deref()]),
        text: it.note.as_ref().map(|note| edition.text(note)).unwrap_or_default(),
    }
}
