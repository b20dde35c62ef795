//! One placed picture of the chart, drawn.

use super::names::{href, lane, told};
use super::pointed::{Pointed, key};
use crate::domain::fact::Certainty;
use crate::domain::query::Word;
use crate::domain::time::{Anchor, Band, Chart, Item, Lane, Moment, Placed, Row, Shape, Shown, Tick, tenth};
use crate::edition::Edition;
use leptos::prelude::*;

/// What all pictures of the chart share.
pub struct Scene {
    pub items: Vec<Item<Shown>>,
    pub lanes: Vec<Lane>,
    pub holes: Vec<i16>,
    /// Meetings that the filter keeps; the others are drawn faintly.
    pub kept: Vec<usize>,
    /// The address of the same list over other years.
    pub over: Box<dyn Fn(i16, i16) -> String + Send + Sync>,
}

/// How a picture answers to the keyboard: the place of its single tab stop, unknown before the page is alive.
pub type Stop = Signal<Option<usize>>;

pub fn drawing(
    edition: &Edition,
    scene: &Scene,
    chart: &Chart,
    name: &'static str,
    stop: Stop,
    live: Live,
) -> AnyView {
    let words = &edition.words.of_timeline;
    let design = chart.design;
    let short = design.gutter < 100.0;
    let lanes: Vec<AnyView> = (chart.rows.iter().zip(&scene.lanes))
        .map(|(row, it)| lane_row(chart, row, lane(edition, it, short)))
        .collect();
    let ticks: Vec<AnyView> = chart.ticks.iter().map(|it| tick(edition, chart, it)).collect();
    let holes: Vec<AnyView> =
        chart.holes.iter().map(|band| hole(chart, band, (words.hole)(band.year))).collect();
    let terms: Vec<AnyView> = chart.terms.iter().map(|it| term(edition, scene, chart, it)).collect();
    let things: Vec<AnyView> =
        (chart.things.iter().enumerate()).map(|(at, it)| thing(edition, scene, at, it, stop, live)).collect();
    let (left, width) = (chart.left, chart.right - chart.left);
    let brush = move || live.brush.get().map(|(from, to)| (left + from * width, (to - from) * width));
    view! {
        <svg
            class=format!("drawing drawing-{name}")
            data-drawing=name
            data-left=chart.left
            data-right=chart.right
            data-width=design.width
            viewBox=format!("0 0 {} {}", design.width, chart.height + 2.0)
            font-size=design.letter
            role="group"
            aria-label=words.chart
        >
            <g aria-hidden="true">{lanes}</g>
            <g>{holes}</g>
            <g aria-hidden="true">{ticks}</g>
            <g>{terms}</g>
            <g>{things}</g>
            <rect
                class="brush"
                x=move || brush().map_or(0.0, |(x, _)| x)
                y="0"
                width=move || brush().map_or(0.0, |(_, width)| width)
                height=chart.height
            />
        </svg>
    }
    .into_any()
}

/// What changes without the chart being placed anew.
#[derive(Clone, Copy)]
pub struct Live {
    pub pointed: Pointed,
    /// The stretch being dragged over, in shares of the axis.
    pub brush: RwSignal<Option<(f64, f64)>>,
}

fn lane_row(chart: &Chart, row: &Row, name: String) -> AnyView {
    let bottom = row.top + row.height;
    view! {
        <line class="lane-line" x1="0" x2=chart.design.width y1=bottom y2=bottom/>
        <text class="lane-name" x="0" y=row.top + chart.design.row / 2.0 dominant-baseline="central">{name}</text>
    }
    .into_any()
}

fn tick(edition: &Edition, chart: &Chart, tick: &Tick) -> AnyView {
    let (class, name) = match tick.moment {
        Moment::Year(year) => ("tick", year.to_string()),
        Moment::Month(_, month) => {
            ("tick tick-month", edition.words.of_timeline.month[usize::from(month) - 1].to_owned())
        }
    };
    let x = tenth(tick.x);
    view! {
        <line class=class x1=x x2=x y1="0" y2=chart.height/>
        {tick.named.then(|| view! { <text class="tick-name" x=tenth(x + 4.0) y=chart.design.row / 2.0 dominant-baseline="central">{name}</text> })}
    }
    .into_any()
}

fn hole(chart: &Chart, band: &Band, told: String) -> AnyView {
    let top = chart.design.row;
    view! {
        <rect class="hole" x=band.left y=top width=tenth(band.right - band.left) height=chart.height - top>
            <title>{told}</title>
        </rect>
    }
    .into_any()
}

fn term(edition: &Edition, scene: &Scene, chart: &Chart, term: &Placed) -> AnyView {
    let what = scene.items[term.items[0]].what;
    let row = &chart.rows[term.lane];
    let class = if certainty(edition, what) == Certainty::Stated { "term" } else { "term unsure" };
    view! {
        <rect class=class x=tenth(term.left + 0.5) y=row.top + 2.5 width=tenth(term.right - term.left - 1.0).max(1.0) height=row.height - 5.0>
            <title>{told(edition, what)}</title>
        </rect>
    }
    .into_any()
}

/// A meeting, an instrument, or a bundle of them: a link with a name.
fn thing(edition: &Edition, scene: &Scene, at: usize, it: &Placed, stop: Stop, live: Live) -> AnyView {
    let whats: Vec<Shown> = it.items.iter().map(|item| scene.items[*item].what).collect();
    let what = whats[0];
    let (name, to) = match it.shape {
        Shape::Bundle => {
            ((edition.words.of_timeline.bundle)(whats.len()), bundle_address(edition, scene, &whats))
        }
        _ => (told(edition, what), href(edition, what)),
    };
    let faint = matches!(what, Shown::Meeting(meeting) if scene.kept.binary_search(&meeting).is_err());
    let class = format!(
        "thing {}{}{}",
        kind_class(edition, what),
        if certainty(edition, what) == Certainty::Stated { "" } else { " unsure" },
        if faint { " faint" } else { "" }
    );
    let label = it.label.as_ref().map(|label| {
        let anchor = if label.anchor == Anchor::Start { "start" } else { "end" };
        let text = label.text.clone();
        view! { <text class="thing-name" x=label.x y=it.y text-anchor=anchor dominant-baseline="central">{text}</text> }
    });
    let title = name.clone();
    view! {
        // Only inside an SVG element does the macro take a link for an SVG link.
        <g>
            <a
                class=class
                class:pointed=move || whats.iter().any(|what| live.pointed.is(*what))
                href=to
                aria-label=name
                data-item=key(what)
                data-thing=at
                tabindex=move || stop.get().map(|stop| if stop == at { "0" } else { "-1" })
            >
                <title>{title}</title>
                {shape(edition, it, what)}
                {label}
            </a>
        </g>
    }
    .into_any()
}

fn bundle_address(edition: &Edition, scene: &Scene, whats: &[Shown]) -> String {
    let years = || whats.iter().filter_map(|what| year(edition, *what));
    let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
    (scene.over)(first, last)
}

fn year(edition: &Edition, what: Shown) -> Option<i16> {
    match what {
        Shown::Meeting(at) | Shown::Presidency(at) => edition.atlas.meetings[at].year(),
        Shown::Instrument(at) => {
            let it = &edition.atlas.instruments[at];
            Some(it.period.or(it.adopted.value)?.start().year())
        }
    }
}

fn kind_class(edition: &Edition, what: Shown) -> String {
    match what {
        Shown::Meeting(at) => format!("meeting-{}", edition.atlas.meetings[at].kind.word()),
        Shown::Presidency(_) => "presidency".to_owned(),
        Shown::Instrument(_) => "instrument".to_owned(),
    }
}

fn certainty(edition: &Edition, what: Shown) -> Certainty {
    match what {
        Shown::Meeting(at) => edition.atlas.meetings[at].dates.certainty,
        Shown::Presidency(at) => {
            let fact = edition.atlas.meetings[at].presidency.as_ref();
            fact.map_or(Certainty::NotDocumented, |fact| fact.certainty)
        }
        Shown::Instrument(at) => match edition.atlas.instruments[at].period {
            Some(_) => Certainty::Stated,
            None => Certainty::Inferred,
        },
    }
}

fn shape(edition: &Edition, it: &Placed, what: Shown) -> AnyView {
    let (x, width, middle) = (it.left, tenth(it.right - it.left), tenth(it.middle()));
    let sign = match what {
        Shown::Meeting(at) => sign_path(edition.atlas.meetings[at].kind.word()),
        _ => sign_path(""),
    };
    match it.shape {
        Shape::Point => {
            view! {
                <rect class="reach" x=tenth(x - 5.0) y=it.y - 12.0 width=tenth(width + 10.0) height="24"/>
                <path class="sign" transform=format!("translate({} {})", middle, it.y) d=sign/>
            }
            .into_any()
        }
        Shape::Stretch => view! {
            <rect class="reach" x=x y=it.y - 12.0 width=width height="24"/>
            <rect class="stretch" x=x y=it.y - 5.0 width=width height="10" rx="5"/>
        }
        .into_any(),
        Shape::Bar => view! {
            <rect class="reach" x=x y=it.y - 12.0 width=width height="24"/>
            <rect class="bar" x=x y=it.y - 6.0 width=width height="12"/>
            {it.before.then(|| view! { <path class="goes-on" transform=format!("translate({x} {})", it.y) d="M5-6L-1 0 5 6"/> })}
            {it.after.then(|| view! { <path class="goes-on" transform=format!("translate({} {})", it.right, it.y) d="M-5-6L1 0-5 6"/> })}
        }
        .into_any(),
        Shape::Bundle => view! {
            <rect class="bundle" x=x y=it.y - 10.0 width=width height="20" rx="10"/>
            <text class="thing-name" x=middle y=it.y text-anchor="middle" dominant-baseline="central">
                {format!("+{}", it.items.len())}
            </text>
        }
        .into_any(),
    }
}

/// One sign for each kind of meeting, around the origin; the list uses the same ones.
pub fn sign_path(kind: &str) -> &'static str {
    match kind {
        "joint" => "M0-8L8 0 0 8-8 0Z",
        "extraordinary" => "M0-7.5L7.5 6-7.5 6Z",
        "summit" => "M0-8L2-2.7 7.6-2.5 3.2 1 4.7 6.5 0 3.3-4.7 6.5-3.2 1-7.6-2.5-2-2.7Z",
        _ => "M-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z",
    }
}
