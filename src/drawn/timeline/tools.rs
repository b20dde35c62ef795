//! Closer, farther, earlier, later, all: links, so that every view of the chart is an address.

use super::Stage;
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::markup::{Tag, question, tag};
use crate::site::Page;

/// The years that are shown, and the ways to others.
pub fn tools(stage: &Stage, filter: &MeetingFilter) -> [Tag; 2] {
    let words = &stage.words.of_timeline;
    let (root, whole) = (stage.href(Page::Timeline), stage.record.whole());
    let window = filter.period.unwrap_or(whole);
    let step = (window.years() / 2).max(1);
    let tools = [
        ("+", words.closer, window.scaled(0.5, 0.5, whole)),
        ("−", words.farther, window.scaled(2.0, 0.5, whole)),
        ("←", words.earlier, window.moved(-step, whole)),
        ("→", words.later, window.moved(step, whole)),
        ("0", words.whole, whole),
    ];
    let tools = tools.into_iter().map(|(sign, name, to)| {
        let sign = tag("span").class("sign").with("aria-hidden", "true").saying(sign);
        let tool = match to == window {
            true => tag("span").class("off"),
            false => question(format!("{root}{}", filter.over(to, whole).query())),
        };
        tag("li").holding([tool.holding([sign]).saying(" ").saying(name)])
    });
    let shown = (words.years)(window.first(), window.last());
    [tag("strong").class("shown-years").saying(shown), tag("ul").holding(tools)]
}
