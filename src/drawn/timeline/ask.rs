//! What one can ask of the meetings, with the number of meetings behind each choice.

use super::Stage;
use super::phrase::phrase;
use crate::domain::chronology::BriefMeeting;
use crate::domain::fact::Certainty;
use crate::domain::meeting::MeetingKind;
use crate::domain::meeting_filter::{MeetingFilter, countries_with, decades};
use crate::domain::order::ordered;
use crate::domain::topic::Topic;
use crate::drawn::facets::{Facet, facets};
use crate::drawn::markup::{Tag, question, tag};
use crate::site::Page;

pub fn choices(stage: &Stage, filter: &MeetingFilter) -> Tag {
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
pub fn chosen(stage: &Stage, filter: &MeetingFilter) -> Option<Tag> {
    let words = &stage.words.of_timeline;
    let root = stage.href(Page::Timeline);
    let criteria = filter.criteria();
    if criteria.is_empty() {
        return None;
    }
    let items = criteria.into_iter().map(|criterion| {
        let said = phrase(stage, filter, criterion);
        let href = format!("{root}{}", filter.without(criterion).query());
        let cross = tag("span").with("aria-hidden", "true").saying(" ×");
        let link = question(href).with("aria-label", (words.remove)(&said)).saying(said).holding([cross]);
        tag("li").holding([link])
    });
    Some(tag("ul").class("chosen").with("aria-label", words.chosen).holding(items))
}
