//! The chart with its tools: thirty years at a glance, and any part of them closer.

use super::Stage;
use super::drawing::{Live, Scene, Stop, drawing};
use super::hand::{self, Hand};
use super::names::{labels, told};
use super::pointed::Pointed;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Design, Shown, Window, items, lanes};
use crate::parts::filters::Ready;
use crate::site::Page;
use leptos::prelude::*;

/// The pictures, for narrow, middling and wide screens; the style sheet shows the one that fits.
const DESIGNS: [(&str, Design); 3] =
    [("narrow", Design::NARROW), ("medium", Design::MEDIUM), ("wide", Design::WIDE)];

pub fn chart(stage: &Stage, filter: Memo<MeetingFilter>, hand: &Hand) -> AnyView {
    let words = &stage.words.of_timeline;
    let whole = stage.record.whole();
    let live = hand.live();
    let drawn = {
        let (stage, hand) = (stage.clone(), hand.clone());
        move || filter.with(|filter| drawings(&stage, filter, &hand, live))
    };
    let tools = {
        let stage = stage.clone();
        move || filter.with(|filter| tools(&stage, filter, whole))
    };
    view! {
        <section class="chart" aria-labelledby="chart">
            <h2 id="chart">{words.chart}</h2>
            <p class="quiet">{words.chart_lead}</p>
            {tools}
            {hand::surface(hand, drawn.into_any())}
            {readout(stage, live.pointed)}
        </section>
    }
    .into_any()
}

fn drawings(stage: &Stage, filter: &MeetingFilter, hand: &Hand, live: Live) -> AnyView {
    let window = filter.period.unwrap_or(stage.record.whole());
    let over = {
        let (root, filter, whole) = (stage.href(Page::Timeline), filter.clone(), stage.record.whole());
        move |first, last| {
            let period = Window::new(first, last).unwrap_or(whole);
            format!("{root}{}", filter.over(period, whole).query())
        }
    };
    let scene = Scene {
        items: items(&stage.record, |what| labels(stage, what)),
        lanes: lanes(&stage.record),
        holes: stage.record.holes.clone(),
        kept: filter.kept(&stage.record),
        over: Box::new(over),
    };
    let place = |design| Chart::place(design, &scene.items, scene.lanes.len(), &scene.holes, window);
    let charts = DESIGNS.map(|(name, design)| (name, place(design)));
    let drawn: Vec<AnyView> = charts
        .iter()
        .map(|(name, chart)| drawing(stage, &scene, chart, name, stop(hand, &scene, chart), live))
        .collect();
    hand.show(scene.items, charts);
    drawn.into_any()
}

/// The one thing of a picture that the Tab key reaches: the current one, or the first.
fn stop(hand: &Hand, scene: &Scene, chart: &Chart) -> Stop {
    let Ready(ready) = expect_context();
    let current = hand.current();
    let things: Vec<Vec<Shown>> = (chart.things.iter())
        .map(|thing| thing.items.iter().map(|item| scene.items[*item].what).collect())
        .collect();
    Signal::derive(move || {
        ready.get().then(|| {
            let current = current.get();
            let has = |thing: &Vec<Shown>| current.is_some_and(|current| thing.contains(&current));
            things.iter().position(has).unwrap_or(0)
        })
    })
}

/// Closer, farther, earlier, later, all: links, so that every view of the chart is an address.
fn tools(stage: &Stage, filter: &MeetingFilter, whole: Window) -> AnyView {
    let words = &stage.words.of_timeline;
    let root = stage.href(Page::Timeline);
    let window = filter.period.unwrap_or(whole);
    let step = (window.years() / 2).max(1);
    let tools = [
        ("+", words.closer, window.scaled(0.5, 0.5, whole)),
        ("−", words.farther, window.scaled(2.0, 0.5, whole)),
        ("←", words.earlier, window.moved(-step, whole)),
        ("→", words.later, window.moved(step, whole)),
        ("0", words.whole, whole),
    ];
    let items: Vec<AnyView> = tools
        .into_iter()
        .map(|(sign, name, to)| {
            let sign = view! { <span class="sign" aria-hidden="true">{sign}</span> };
            if to == window {
                return view! { <li><span class="off">{sign}" "{name}</span></li> }.into_any();
            }
            let href = format!("{root}{}", filter.over(to, whole).query());
            view! { <li><a href=href data-noscroll="">{sign}" "{name}</a></li> }.into_any()
        })
        .collect();
    let shown = (words.years)(window.first(), window.last());
    view! {
        <div class="chart-tools needs-script">
            <strong class="shown-years">{shown}</strong>
            <ul>{items}</ul>
        </div>
    }
    .into_any()
}

/// What is pointed at, in words; it takes its room before there is anything to say.
fn readout(stage: &Stage, pointed: Pointed) -> AnyView {
    let stage = stage.clone();
    let hint = stage.words.of_timeline.chart_hint;
    let said = move || pointed.get().map(|what| told(&stage, what)).unwrap_or(hint.to_owned());
    view! { <p class="readout needs-script" aria-hidden="true">{said}</p> }.into_any()
}
