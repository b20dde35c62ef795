//! The chart in three widths: placed for a filter, and drawn.

use super::Stage;
use super::drawing::{Scene, drawing};
use super::names::labels;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Design, Item, Shown, Window, items, lanes};
use crate::drawn::markup::Tag;
use crate::site::Page;

/// For narrow, middling and wide screens; the style sheet shows the one that fits.
pub const DESIGNS: [(&str, Design); 3] =
    [("narrow", Design::NARROW), ("medium", Design::MEDIUM), ("wide", Design::WIDE)];

/// All that the chart shows, with its labels.
pub fn all_items(stage: &Stage) -> Vec<Item<Shown>> {
    items(&stage.record, |what| labels(stage, what))
}

pub fn place(stage: &Stage, filter: &MeetingFilter, items: &[Item<Shown>], design: Design) -> Chart {
    let window = filter.period.unwrap_or(stage.record.whole());
    Chart::place(design, items, lanes(&stage.record).len(), &stage.record.holes, window)
}

/// A chart that was placed for a filter, by the name of its design.
pub fn picture(
    stage: &Stage,
    filter: &MeetingFilter,
    items: &[Item<Shown>],
    chart: &Chart,
    name: &'static str,
) -> Tag {
    let (root, whole) = (stage.href(Page::Timeline), stage.record.whole());
    let over = |first, last| {
        let period = Window::new(first, last).unwrap_or(whole);
        format!("{root}{}", filter.over(period, whole).query())
    };
    let scene = Scene { items, lanes: lanes(&stage.record), kept: filter.kept(&stage.record), over: &over };
    drawing(stage, &scene, chart, name)
}
