//! What the chart calls the things it shows.

use super::Stage;
use crate::domain::chronology::{BriefInstrument, BriefMeeting, Known};
use crate::domain::fact::Certainty;
use crate::domain::time::{Lane, Shown};
use crate::site::Page;

/// Labels for a mark or a bar, best first; the first that fits is drawn.
pub fn labels(stage: &Stage, what: Shown) -> Vec<String> {
    match what {
        Shown::Meeting(at) => meeting_labels(stage, &stage.record.meetings[at]),
        Shown::Presidency(_) => Vec::new(),
        Shown::Instrument(at) => instrument_labels(stage, &stage.record.instruments[at]),
    }
}

fn meeting_labels(stage: &Stage, meeting: &BriefMeeting) -> Vec<String> {
    let city = meeting.city.as_ref().and_then(|city| city.value.as_ref());
    let short = stage.words.of_timeline.short(meeting.kind, meeting.number);
    let long = city.map(|city| format!("{short} {city}"));
    let plain = || long.iter().chain([&short]);
    let turned = meeting.turn.iter().flat_map(|turn| plain().map(move |name| format!("{name}: {turn}")));
    turned.chain(plain().cloned()).collect()
}

fn instrument_labels(stage: &Stage, it: &BriefInstrument) -> Vec<String> {
    let when = it.span().map(stage.words.date);
    let kind = (stage.words.instrument_kind)(it.kind);
    let short = when.as_ref().map(|when| format!("{kind}, {when}"));
    [Some(it.title.clone()), short, when].into_iter().flatten().collect()
}

/// Everything about a thing in one line, for a screen reader and the line below the chart.
pub fn told(stage: &Stage, what: Shown) -> String {
    let words = stage.words;
    match what {
        Shown::Meeting(at) => meeting_told(stage, &stage.record.meetings[at]),
        Shown::Presidency(at) => {
            let meeting = &stage.record.meetings[at];
            let known = meeting.presiding_country().map(|id| stage.record.country_name(id));
            let certainty = meeting.presidency.as_ref().map(|known| (words.certainty)(known.certainty));
            let name = known.unwrap_or(words.of_timeline.no_member);
            let said = (words.of_timeline.presidency_in)(name, meeting.year().unwrap_or_default());
            format!("{said} ({})", certainty.unwrap_or_default())
        }
        Shown::Instrument(at) => {
            let it = &stage.record.instruments[at];
            let date = it.span().map(words.date).unwrap_or_default();
            let why = it.period.is_none().then(|| format!(" ({})", words.of_timeline.adopted_only));
            format!("{}, {date}{}", it.title, why.unwrap_or_default())
        }
    }
}

fn meeting_told(stage: &Stage, meeting: &BriefMeeting) -> String {
    let words = stage.words;
    let date = meeting.dates.value.map_or(words.undated.to_owned(), words.date);
    let date = format!("{date} ({})", (words.certainty)(meeting.dates.certainty));
    let city = meeting.city.as_ref().and_then(|city| hedged(stage, city, Clone::clone));
    let country = |id: &_| stage.record.country_name(id).to_owned();
    let host = meeting.host.as_ref().and_then(|host| hedged(stage, host, country));
    let theme = hedged(stage, &meeting.theme, Clone::clone);
    let mut parts = vec![meeting.name.clone(), date];
    parts.extend([city, host, theme].into_iter().flatten());
    parts.dedup();
    parts.join(", ")
}

/// A value with its certainty, unless a source states it.
fn hedged<T>(stage: &Stage, known: &Known<T>, told: impl Fn(&T) -> String) -> Option<String> {
    let text = told(known.value.as_ref()?);
    let sure = known.certainty == Certainty::Stated;
    Some(if sure { text } else { format!("{text} ({})", (stage.words.certainty)(known.certainty)) })
}

/// Where a thing is shown in full.
pub fn href(stage: &Stage, what: Shown) -> String {
    stage.href(match what {
        Shown::Meeting(at) | Shown::Presidency(at) => Page::Meeting(stage.record.meetings[at].id.clone()),
        Shown::Instrument(at) => Page::Instrument(stage.record.instruments[at].id.clone()),
    })
}

/// The name of a lane, in full and where there is no room for that.
pub fn lane(stage: &Stage, lane: &Lane, short: bool) -> String {
    let words = &stage.words.of_timeline;
    match lane {
        Lane::Member(id) if short => id.as_str().to_ascii_uppercase(),
        Lane::Member(id) => stage.record.country_name(id).to_owned(),
        Lane::NoMember if short => "?".to_owned(),
        Lane::NoMember => words.no_member.to_owned(),
        Lane::Instruments if short => words.plans_short.to_owned(),
        Lane::Instruments => words.plans.to_owned(),
    }
}
