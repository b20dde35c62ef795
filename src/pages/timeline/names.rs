//! What the chart calls the things it shows.

use crate::domain::country::Country;
use crate::domain::fact::{Certainty, Fact};
use crate::domain::id::Id;
use crate::domain::meeting::{Meeting, MeetingKind};
use crate::domain::plan::Instrument;
use crate::domain::quality::Subject;
use crate::domain::time::{Lane, Shown};
use crate::edition::Edition;
use crate::text::numbers::roman;

/// Labels for a mark or a bar, best first; the first that fits is drawn.
pub fn labels(edition: &Edition, what: Shown) -> Vec<String> {
    match what {
        Shown::Meeting(at) => meeting_labels(edition, &edition.atlas.meetings[at]),
        Shown::Presidency(_) => Vec::new(),
        Shown::Instrument(at) => instrument_labels(edition, &edition.atlas.instruments[at]),
    }
}

fn meeting_labels(edition: &Edition, meeting: &Meeting) -> Vec<String> {
    let city = meeting.city.as_ref().and_then(|city| city.value.as_ref());
    let short = short(edition, meeting);
    let long = city.map(|city| format!("{short} {}", edition.text(&city.name)));
    long.into_iter().chain([short]).collect()
}

/// “XIII”, “Joint IV”, “Summit”.
pub fn short(edition: &Edition, meeting: &Meeting) -> String {
    let words = &edition.words.of_timeline;
    let number = meeting.number.map(roman).unwrap_or_default();
    match meeting.kind {
        MeetingKind::ViceMinisterial => number,
        MeetingKind::Joint => (words.joint)(&number),
        MeetingKind::Extraordinary => words.extraordinary.to_owned(),
        MeetingKind::Summit => words.summit.to_owned(),
    }
}

fn instrument_labels(edition: &Edition, it: &Instrument) -> Vec<String> {
    let when = it.period.or(it.adopted.value).map(edition.words.date);
    let kind = (edition.words.instrument_kind)(it.kind);
    let short = when.as_ref().map(|when| format!("{kind}, {when}"));
    [Some(edition.text(&it.title)), short, when].into_iter().flatten().collect()
}

/// Everything about a thing in one line, for its tooltip, a screen reader and the line below the chart.
pub fn told(edition: &Edition, what: Shown) -> String {
    let words = edition.words;
    match what {
        Shown::Meeting(at) => meeting_told(edition, &edition.atlas.meetings[at]),
        Shown::Presidency(at) => {
            let meeting = &edition.atlas.meetings[at];
            let country = meeting.presiding_country();
            let known = country.map(|id| edition.atlas.country_name(id, edition.lang()));
            let certainty = meeting.presidency.as_ref().map(|fact| (words.certainty)(fact.certainty));
            let name = known.unwrap_or(words.of_timeline.no_member);
            let said = (words.of_timeline.presidency_in)(name, meeting.year().unwrap_or_default());
            format!("{said} ({})", certainty.unwrap_or_default())
        }
        Shown::Instrument(at) => {
            let it = &edition.atlas.instruments[at];
            let date = it.period.or(it.adopted.value).map(words.date).unwrap_or_default();
            let why = it.period.is_none().then(|| format!(" ({})", words.of_timeline.adopted_only));
            format!("{}, {date}{}", edition.text(&it.title), why.unwrap_or_default())
        }
    }
}

fn meeting_told(edition: &Edition, meeting: &Meeting) -> String {
    let words = edition.words;
    let date = meeting.dates.value.map_or(words.undated.to_owned(), words.date);
    let date = format!("{date} ({})", (words.certainty)(meeting.dates.certainty));
    let city = meeting.city.as_ref().and_then(|fact| hedged(edition, fact, |city| edition.text(&city.name)));
    let country = |id: &Id<Country>| edition.atlas.country_name(id, edition.lang()).to_owned();
    let host = meeting.host.as_ref().and_then(|fact| hedged(edition, fact, country));
    let theme = hedged(edition, &meeting.theme, |theme| edition.text(&theme.text));
    let mut parts = vec![edition.text(&meeting.name), date];
    parts.extend([city, host, theme].into_iter().flatten());
    parts.dedup();
    parts.join(", ")
}

/// The value of a fact, with its certainty unless a source states it.
fn hedged<T>(edition: &Edition, fact: &Fact<T>, told: impl Fn(&T) -> String) -> Option<String> {
    let text = told(fact.value.as_ref()?);
    let sure = fact.certainty == Certainty::Stated;
    Some(if sure { text } else { format!("{text} ({})", (edition.words.certainty)(fact.certainty)) })
}

/// Where a thing is shown in full.
pub fn href(edition: &Edition, what: Shown) -> String {
    edition.site.subject(&match what {
        Shown::Meeting(at) | Shown::Presidency(at) => Subject::Meeting(edition.atlas.meetings[at].id.clone()),
        Shown::Instrument(at) => Subject::Instrument(edition.atlas.instruments[at].id.clone()),
    })
}

/// The name of a lane, in full and where there is no room for that.
pub fn lane(edition: &Edition, lane: &Lane, short: bool) -> String {
    let words = &edition.words.of_timeline;
    match lane {
        Lane::Member(id) if short => id.as_str().to_ascii_uppercase(),
        Lane::Member(id) => edition.atlas.country_name(id, edition.lang()).to_owned(),
        Lane::NoMember if short => "?".to_owned(),
        Lane::NoMember => words.no_member.to_owned(),
        Lane::Instruments if short => words.plans_short.to_owned(),
        Lane::Instruments => words.plans.to_owned(),
    }
}
