//! Draws the chronology from the whole record.

use super::agenda::Agenda;
use super::atlas::Atlas;
use super::chronology::{BriefCountry, BriefInstrument, BriefMeeting, Chronology, Known};
use super::fact::Fact;
use super::fold::fold;
use super::lang::{Lang, Text};
use super::meeting::Meeting;
use std::collections::BTreeSet;

impl Chronology {
    pub fn of(atlas: &Atlas, lang: Lang) -> Chronology {
        let agenda = Agenda::new(atlas);
        Chronology {
            as_of: atlas.about.as_of.start().year(),
            holes: atlas.about.undocumented_years.iter().map(|it| it.year).collect(),
            meetings: (atlas.meetings.iter().enumerate())
                .map(|(at, meeting)| BriefMeeting {
                    topics: agenda.of(at).keys().copied().collect(),
                    ..brief(atlas, meeting, lang)
                })
                .collect(),
            instruments: (atlas.instruments.iter())
                .map(|it| BriefInstrument {
                    id: it.id.clone(),
                    kind: it.kind,
                    title: it.title.get(lang).to_owned(),
                    period: it.period,
                    adopted: it.adopted.value,
                })
                .collect(),
            countries: (atlas.countries.iter())
                .map(|it| BriefCountry {
                    id: it.id.clone(),
                    name: it.names.get(lang).to_owned(),
                    member: it.is_member(),
                })
                .collect(),
        }
    }
}

fn brief(atlas: &Atlas, meeting: &Meeting, lang: Lang) -> BriefMeeting {
    BriefMeeting {
        id: meeting.id.clone(),
        kind: meeting.kind,
        number: meeting.number,
        name: meeting.name.get(lang).to_owned(),
        dates: known(&meeting.dates, Clone::clone),
        city: meeting.city.as_ref().map(|city| known(city, |city| city.name.get(lang).to_owned())),
        turn: turn(atlas, meeting, lang),
        host: meeting.host.as_ref().map(|host| known(host, Clone::clone)),
        presidency: meeting.presidency.as_ref().map(|presidency| known(presidency, Clone::clone)),
        theme: known(&meeting.theme, |theme| theme.text.get(lang).to_owned()),
        present: meeting.participants.value.clone().unwrap_or_default(),
        topics: Vec::new(),
        words: searched(atlas, meeting, lang),
    }
}

fn turn(atlas: &Atlas, meeting: &Meeting, lang: Lang) -> Option<String> {
    let turn = atlas.about.turning_points.iter().find(|it| it.meeting == meeting.id)?;
    Some(turn.name.get(lang).to_owned())
}

fn known<T, U>(fact: &Fact<T>, told: impl Fn(&T) -> U) -> Known<U> {
    Known { value: fact.value.as_ref().map(told), certainty: fact.certainty }
}

/// The words of name, theme, place, countries, summary and decisions of a meeting.
fn searched(atlas: &Atlas, meeting: &Meeting, lang: Lang) -> String {
    let city = meeting.city.as_ref().and_then(|city| city.value.as_ref());
    let texts: [Option<&Text>; 4] = [
        Some(&meeting.name),
        meeting.theme.value.as_ref().map(|theme| &theme.text),
        city.map(|city| &city.name),
        Some(&meeting.summary.text),
    ];
    let countries = [meeting.host_country(), meeting.presiding_country()];
    let countries = countries.into_iter().flatten().map(|id| atlas.country_name(id, lang));
    let decisions = meeting.decisions.iter().map(|decision| decision.text.get(lang));
    let texts = texts.into_iter().flatten().map(|text| text.get(lang));
    let all: Vec<&str> = texts.chain(countries).chain(decisions).collect();
    let folded = fold(&all.join("\n"));
    let words: BTreeSet<&str> = folded.split_whitespace().collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}
