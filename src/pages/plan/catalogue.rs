//! The activities as the explorer asks for them, in the words of one language.

use crate::domain::activity::{Activity, AreaBasis};
use crate::domain::date::Span;
use crate::domain::explorer::bits::Bits;
use crate::domain::explorer::catalogue::{Brief, Catalogue, Choice, Column};
use crate::domain::explorer::facet::Facet;
use crate::domain::explorer::found::{NAMED, NONE};
use crate::domain::fold::fold;
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::domain::query::{Outcome, Word};
use crate::domain::topic::Topic;
use crate::domain::traces::{Then, Traces};
use crate::edition::Edition;
use crate::pages::timeline::told_short;
use std::cmp::Reverse;
use std::sync::Arc;

/// The catalogue of an edition, made once.
pub fn kept(edition: &Edition) -> Arc<Catalogue> {
    edition.catalogue.get_or_init(|| Arc::new(catalogue(edition))).clone()
}

pub fn catalogue(edition: &Edition) -> Catalogue {
    let all = &edition.atlas.activities;
    let record_year = edition.atlas.about.as_of.start().year();
    let traces: Vec<Traces> = all.iter().map(|it| Traces::of(&edition.atlas, it)).collect();
    let first_year = traces.iter().filter_map(Traces::first).min().unwrap_or(record_year);
    let mut alphabet: Vec<usize> = (0..all.len()).collect();
    alphabet.sort_by_key(|&at| fold(all[at].title.get(edition.lang())));
    let rank = |at: usize| alphabet.iter().position(|it| *it == at).unwrap_or_default() as i16;
    let ends = all.iter().filter_map(|it| it.dates.value?.end()).map(|end| end.year());
    let last_year = ends.fold(record_year, i16::max);
    let activities = all.iter().zip(&traces).enumerate().map(|(at, (it, traces))| Brief {
        id: it.id.clone(),
        title: edition.text(&it.title),
        rank: rank(at),
        years: it.dates.value.map_or(Vec::new(), years),
        states: states(it, traces, first_year, record_year),
        traces: traces.years().to_vec(),
    });
    Catalogue {
        first_year,
        record_year,
        last_year,
        facets: Facet::ALL.into_iter().map(|facet| column(edition, facet)).collect(),
        activities: activities.collect(),
    }
}

fn years(dates: Span) -> Vec<i16> {
    let start = dates.start().year();
    vec![start, dates.end().map_or(start, |end| end.year())]
}

/// A digit for every year; in that of the record the activity stands as the record has it, whether dated or not.
fn states(it: &Activity, traces: &Traces, first_year: i16, record_year: i16) -> String {
    let digit = |outcome: Outcome| Outcome::WORDS.iter().position(|(known, _)| *known == outcome);
    let then = (first_year..record_year).map(|year| match traces.at(year) {
        Then::Stood(outcome) => digit(outcome),
        Then::NotYet | Then::Undated => None,
    });
    let digits = then.chain([digit(Outcome::of(it))]);
    digits.map(|digit| digit.map_or("-".to_owned(), |digit| digit.to_string())).collect()
}

/// The choices of a facet that lead to something, and every status.
fn column(edition: &Edition, facet: Facet) -> Column {
    let all = &edition.atlas.activities;
    let found: Vec<Vec<&str>> = all.iter().map(|it| facet.words(it)).collect();
    let members = |word: &str| Bits::of(all.len(), |at| found[at].contains(&word));
    let mut choices: Vec<Choice> = words(edition, facet)
        .into_iter()
        .map(|word| Choice { name: name(edition, facet, &word), members: members(&word), word })
        .filter(|choice| facet == Facet::Status || !choice.members.is_empty())
        .collect();
    if matches!(facet, Facet::Topic | Facet::Lead | Facet::Place | Facet::Kind) {
        choices.sort_by_key(|choice| {
            (choice.word == NONE || choice.word == NAMED, Reverse(choice.members.len()))
        });
    }
    Column { label: (edition.words.of_plan.facet)(facet).to_owned(), choices }
}

/// Every word that a facet may have, in the order of the record.
fn words(edition: &Edition, facet: Facet) -> Vec<String> {
    fn known<T: Word>() -> Vec<String> {
        T::WORDS.iter().map(|(_, word)| (*word).to_owned()).collect()
    }
    let atlas = &edition.atlas;
    let mut words: Vec<String> = match facet {
        Facet::Status => return known::<Outcome>(),
        Facet::Topic => known::<Topic>(),
        Facet::Kind => known::<crate::domain::activity::ActivityKind>(),
        Facet::Basis => known::<AreaBasis>(),
        Facet::Area => atlas.areas.iter().map(|it| it.id.to_string()).collect(),
        Facet::Objective => {
            atlas.areas.iter().flat_map(|it| &it.objectives).map(|it| it.id.to_string()).collect()
        }
        Facet::Instrument => atlas.instruments.iter().map(|it| it.id.to_string()).collect(),
        Facet::Meeting => atlas.meetings.iter().map(|it| it.id.to_string()).collect(),
        Facet::Place => atlas.countries.iter().map(|it| it.id.to_string()).collect(),
        Facet::Lead => {
            let countries = atlas.countries.iter().map(|it| it.id.to_string());
            let organisations = atlas.organisations.iter().map(|it| it.id.to_string());
            let bodies = atlas.bodies.iter().map(|it| it.id.to_string());
            let mut all: Vec<String> =
                countries.chain(organisations).chain(bodies).chain([NAMED.to_owned()]).collect();
            // Who is an organisation and a body at once is one lead.
            let mut seen = std::collections::BTreeSet::new();
            all.retain(|word| seen.insert(word.clone()));
            all
        }
    };
    words.push(NONE.to_owned());
    words
}

fn name(edition: &Edition, facet: Facet, word: &str) -> String {
    let (atlas, words, lang) = (&edition.atlas, edition.words, edition.lang());
    if word == NONE {
        return (words.of_plan.none_of)(facet).to_owned();
    }
    let named =
        |subject: Subject| Some(atlas.name_of(&subject, lang)).filter(|it| !it.is_empty()).map(str::to_owned);
    let found = match facet {
        Facet::Topic => Topic::read(word).map(|it| (words.topic)(it).to_owned()),
        Facet::Status => Outcome::read(word).map(|it| (words.outcome)(it).to_owned()),
        Facet::Kind => Word::read(word).map(|it| (words.activity_kind)(it).to_owned()),
        Facet::Basis => Some(match AreaBasis::read(word) {
            Some(AreaBasis::Stated) => words.area_stated.to_owned(),
            _ => words.area_editorial.to_owned(),
        }),
        Facet::Area => atlas.areas.get(&Id::new(word)).map(|it| edition.text(&it.name)),
        Facet::Objective => atlas.objective(&Id::new(word)).map(|it| edition.text(&it.text)),
        Facet::Instrument => named(Subject::Instrument(Id::new(word))),
        Facet::Meeting => atlas.meetings.get(&Id::new(word)).map(|it| told_short(edition, it)),
        Facet::Place => named(Subject::Country(Id::new(word))),
        Facet::Lead if word == NAMED => Some(words.of_plan.named_lead.to_owned()),
        Facet::Lead => named(Subject::Country(Id::new(word)))
            .or_else(|| named(Subject::Body(Id::new(word))))
            .or_else(|| named(Subject::Organisation(Id::new(word)))),
    };
    found.unwrap_or_else(|| word.to_owned())
}
