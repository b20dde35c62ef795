//! What a filter keeps, in a sentence, and the ways out where that is nothing.

use super::Stage;
use super::phrase::{phrase, sentence};
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::markup::{Tag, question, tag};
use crate::site::Page;

pub fn result(stage: &Stage, filter: &MeetingFilter) -> Vec<Tag> {
    let count = filter.count(&stage.record);
    let said = tag("p").class("result").with("role", "status").saying(sentence(stage, filter, count));
    let ways = (count == 0).then(|| ways_out(stage, filter));
    [said].into_iter().chain(ways).collect()
}

/// Which single criterion to give up, and what that would show.
fn ways_out(stage: &Stage, filter: &MeetingFilter) -> Tag {
    let words = &stage.words.of_timeline;
    let root = stage.href(Page::Timeline);
    let ways = filter.ways_out(&stage.record);
    let said = if ways.is_empty() { stage.words.filter_nothing } else { words.nothing };
    let way = |href: String, text: String| tag("li").holding([question(href).saying(text)]);
    let ways = ways.into_iter().map(|(criterion, count)| {
        let href = format!("{root}{}", filter.without(criterion).query());
        way(href, (words.way_out)(&phrase(stage, filter, criterion), count))
    });
    let all = way(root.clone(), (words.show_all)(stage.record.meetings.len()));
    tag("div").class("empty").holding([tag("p").saying(said), tag("ul").holding(ways).holding([all])])
}
