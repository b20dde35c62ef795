//! The chart with its tools: thirty years at a glance, and any part of them closer.

use super::Stage;
use super::drawing::{Scene, Stop, drawing};
use super::hand::{self, Hand};
use super::names::{labels, told};
use super::pointed::Pointed;
use super::touch;
use crate::domain::meeting_filter::MeetingFilter;
use crate::domain::time::{Chart, Design, Item, Shown, Window, items, lanes};
use crate::parts::anew::{done_anew, drawn_anew};
use crate::parts::filters::Ready;
use crate::site::Page;
use leptos::prelude::*;
use std::sync::Arc;

/// The pictures, for narrow, middling and wide screens; the style sheet shows the one that fits.
const DESIGNS: [(&str, Design); 3] =
    [("narrow", Design::NARROW), ("medium", Design::MEDIUM), ("wide", Design::WIDE)];

pub fn chart(stage: &Stage, filter: Memo<MeetingFilter>, hand: &Hand) -> AnyView {
    let words = &stage.words.of_timeline;
    let whole = stage.record.whole();
    let live = hand.live();
    let drawn = drawings(stage, filter, hand);
    let tools = {
        let stage = stage.clone();
        drawn_anew(move || filter.with(|filter| tools(&stage, filter, whole)))
    };
    view! {
        <section class="chart" aria-labelledby="chart">
            <h2 id="chart">{words.chart}</h2>
            <p class="quiet">{words.chart_lead}</p>
            {tools}
            {hand::surface(hand, drawn)}
            {readout(stage, live.pointed)}
        </section>
    }
    .into_any()
}

/// Each picture is drawn anew when the filter changes, but only once it is shown.
fn drawings(stage: &Stage, filter: Memo<MeetingFilter>, hand: &Hand) -> AnyView {
    let items = Arc::new(items(&stage.record, |what| labels(stage, what)));
    let sight = touch::sight();
    // Asked once before anything is drawn anew: afterwards the answer would cost a layout.
    let seen = Memo::new(move |_| {
        filter.track();
        sight.get().drawing()
    });
    {
        let (stage, hand, items) = (stage.clone(), hand.clone(), items.clone());
        done_anew(move || {
            let charts =
                DESIGNS.map(|(name, design)| (name, filter.with(|it| place(&stage, it, &items, design))));
            hand.show(items.clone(), charts);
        });
    }
    let drawn: Vec<AnyView> = DESIGNS
        .into_iter()
        .map(|(name, design)| {
            let asked = Memo::new(move |drawn: Option<&MeetingFilter>| match drawn {
                Some(drawn) if seen.with(|seen| seen.as_deref().is_some_and(|seen| seen != name)) => {
                    drawn.clone()
                }
                _ => filter.get(),
            });
            let (stage, hand, items) = (stage.clone(), hand.clone(), items.clone());
            drawn_anew(move || asked.with(|filter| picture(&stage, filter, &hand, &items, (name, design))))
        })
        .collect();
    drawn.into_any()
}

fn place(stage: &Stage, filter: &MeetingFilter, items: &[Item<Shown>], design: Design) -> Chart {
    let window = filter.period.unwrap_or(stage.record.whole());
    Chart::place(design, items, lanes(&stage.record).len(), &stage.record.holes, window)
}

fn picture(
    stage: &Stage,
    filter: &MeetingFilter,
    hand: &Hand,
    items: &Arc<Vec<Item<Shown>>>,
    (name, design): (&'static str, Design),
) -> AnyView {
    let chart = place(stage, filter, items, design);
    let over = {
        let (root, filter, whole) = (stage.href(Page::Timeline), filter.clone(), stage.record.whole());
        move |first, last| {
            let period = Window::new(first, last).unwrap_or(whole);
            format!("{root}{}", filter.over(period, whole).query())
        }
    };
    let scene = Scene {
        items: items.clone(),
        lanes: lanes(&stage.record),
        kept: filter.kept(&stage.record),
        over: Box::new(over),
    };
    drawing(stage, &scene, &chart, name, stop(hand, &scene, &chart), hand.live())
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
    let said = drawn_anew(move || {
        pointed.get().map(|what| told(&stage, what)).unwrap_or(hint.to_owned()).into_any()
    });
    view! { <p class="readout needs-script" aria-hidden="true">{said}</p> }.into_any()
}
