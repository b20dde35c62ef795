//! A filter in words: each of its criteria alone, and all of them in a sentence.

use super::Stage;
use crate::domain::meeting_filter::{Criterion, MeetingFilter};

/// What one criterion of a filter asks, as a part of a sentence.
pub fn phrase(stage: &Stage, filter: &MeetingFilter, criterion: Criterion) -> String {
    let words = &stage.words.of_timeline;
    let country = |id: &Option<_>| {
        let name = id.as_ref().map(|id| stage.record.country_name(id));
        name.unwrap_or_default().to_owned()
    };
    let said = match criterion {
        Criterion::Kind => filter.kind.map(|kind| (words.of_kind)(kind).to_owned()),
        Criterion::Host => Some((words.hosted_by)(&country(&filter.host))),
        Criterion::Presidency => Some((words.presided_by)(&country(&filter.presidency))),
        Criterion::Present => Some((words.present)(&country(&filter.present))),
        Criterion::Topic => filter.topic.map(|topic| (words.about)((stage.words.topic)(topic))),
        Criterion::Certainty => filter.certainty.map(|certainty| (words.at_most)(certainty).to_owned()),
        Criterion::Period => filter.period.map(|period| (words.years)(period.first(), period.last())),
        Criterion::Text => Some((words.with_words)(filter.text.trim())),
    };
    said.unwrap_or_default()
}

/// “7 of 35 meetings, hosted by Mexico, 1996–2021”.
pub fn sentence(stage: &Stage, filter: &MeetingFilter, kept: usize) -> String {
    let mut parts = vec![(stage.words.of_timeline.shown)(kept, stage.record.meetings.len())];
    parts.extend(filter.criteria().into_iter().map(|criterion| phrase(stage, filter, criterion)));
    parts.join(", ")
}
