//! One placed picture of the chart, drawn.

use super::Stage;
use super::key::key;
use super::names::{href, lane, told};
use super::shapes::{self, Number, at, capsule, line, path, rect, text};
use crate::domain::fact::Certainty;
use crate::domain::query::Word;
use crate::domain::time::{
    Anchor, Band, Chart, Item, Lane, Moment, Placed, Row, Shape, Shown, Tick, tenth, tenths,
};
use crate::drawn::markup::{Tag, tag};

/// What all pictures of the chart share.
pub struct Scene<'a> {
    pub items: &'a [Item<Shown>],
    pub lanes: Vec<Lane>,
    /// Meetings that the filter keeps; the others are drawn faintly.
    pub kept: Vec<usize>,
    /// The address of the same list over other years.
    pub over: &'a dyn Fn(i16, i16) -> String,
}

pub fn drawing(stage: &Stage, scene: &Scene, chart: &Chart, name: &'static str) -> Tag {
    let words = &stage.words.of_timeline;
    let design = chart.design;
    let short = design.gutter < 100.0;
    let hidden = || tag("g").with("aria-hidden", "true");
    let lanes = chart.rows.iter().zip(&scene.lanes);
    let lanes = lanes.flat_map(|(row, it)| lane_row(chart, row, lane(stage, it, short)));
    let ticks = chart.ticks.iter().flat_map(|it| tick(stage, chart, it));
    let holes = chart.holes.iter().map(|band| hole(chart, band, (words.hole)(band.year)));
    let terms = chart.terms.iter().map(|it| term(stage, scene, chart, it));
    let things = chart.things.iter().enumerate().map(|(at, it)| thing(stage, scene, at, it));
    tag("svg")
        .class(format!("drawing drawing-{name}"))
        .with("data-drawing", name)
        .with("data-axis", format!("{} {} {}", tenths(chart.left), tenths(chart.right), tenths(design.width)))
        .with("viewBox", format!("0 0 {} {}", Number(design.width), Number(chart.height + 2.0)))
        .with("role", "group")
        .with("aria-label", words.chart)
        .holding([
            hidden().holding(lanes),
            tag("g").holding(holes),
            hidden().holding(ticks),
            tag("g").holding(terms),
            tag("g").holding(things),
            path("brush", String::new()),
        ])
}

/// A stretch of the axis, in shares of it, as the path of the brush.
#[cfg(target_arch = "wasm32")]
pub fn brush(chart: &Chart, (from, to): (f64, f64)) -> String {
    let width = chart.right - chart.left;
    rect((chart.left + from * width, 0.0), ((to - from) * width, chart.height))
}

fn lane_row(chart: &Chart, row: &Row, name: String) -> [Tag; 2] {
    let bottom = row.top + row.height;
    let middle = row.top + chart.design.row / 2.0;
    [
        path("lane-line", line((0.0, bottom), (chart.design.width, bottom))),
        text("lane-name", (0.0, middle), name),
    ]
}

fn tick(stage: &Stage, chart: &Chart, tick: &Tick) -> Vec<Tag> {
    let (class, name) = match tick.moment {
        Moment::Year(year) => ("tick", year.to_string()),
        Moment::Month(_, month) => {
            ("tick tick-month", stage.words.of_timeline.month[usize::from(month) - 1].to_owned())
        }
    };
    let x = tenth(tick.x);
    let mut drawn = vec![path(class, line((x, 0.0), (x, chart.height)))];
    if tick.named {
        drawn.push(text("tick-name", (tenth(x + 4.0), chart.design.row / 2.0), name));
    }
    drawn
}

fn hole(chart: &Chart, band: &Band, told: String) -> Tag {
    let top = chart.design.row;
    shapes::told("hole", rect((band.left, top), (tenth(band.right - band.left), chart.height - top)), told)
}

fn term(stage: &Stage, scene: &Scene, chart: &Chart, term: &Placed) -> Tag {
    let what = scene.items[term.items[0]].what;
    let row = &chart.rows[term.lane];
    let class = if certainty(stage, what) == Certainty::Stated { "term" } else { "term unsure" };
    let width = tenth(term.right - term.left - 1.0).max(1.0);
    let place = rect((tenth(term.left + 0.5), row.top + 2.5), (width, row.height - 5.0));
    shapes::told(class, place, told(stage, what))
}

/// A meeting, an instrument, or a bundle of them: a link with a name.
fn thing(stage: &Stage, scene: &Scene, at: usize, it: &Placed) -> Tag {
    let whats: Vec<Shown> = it.items.iter().map(|item| scene.items[*item].what).collect();
    let what = whats[0];
    let (name, to) = match it.shape {
        Shape::Bundle => {
            ((stage.words.of_timeline.bundle)(whats.len()), bundle_address(stage, scene, &whats))
        }
        _ => (told(stage, what), href(stage, what)),
    };
    let faint = matches!(what, Shown::Meeting(meeting) if scene.kept.binary_search(&meeting).is_err());
    let class = format!(
        "thing {}{}{}",
        kind_class(stage, what),
        if certainty(stage, what) == Certainty::Stated { "" } else { " unsure" },
        if faint { " faint" } else { "" }
    );
    let link = tag("a")
        .class(class)
        .with("href", to)
        .with("aria-label", name)
        .with("data-item", whats.iter().map(|it| key(*it)).collect::<Vec<_>>().join(" "))
        .with("data-thing", at.to_string())
        .holding(shape(stage, it, what));
    tag("g").holding([link]).holding(label(it))
}

/// Drawn beside the link, whose own name says more.
fn label(it: &Placed) -> Option<Tag> {
    if it.shape == Shape::Bundle {
        let count = text("thing-name", (tenth(it.middle()), it.y), format!("+{}", it.items.len()));
        return Some(count.with("text-anchor", "middle"));
    }
    it.label.as_ref().map(|label| {
        let name = text("thing-name", (label.x, it.y), label.text.clone());
        if label.anchor == Anchor::End { name.with("text-anchor", "end") } else { name }
    })
}

fn bundle_address(stage: &Stage, scene: &Scene, whats: &[Shown]) -> String {
    let years = || whats.iter().filter_map(|what| year(stage, *what));
    let (first, last) = (years().min().unwrap_or_default(), years().max().unwrap_or_default());
    (scene.over)(first, last)
}

fn year(stage: &Stage, what: Shown) -> Option<i16> {
    match what {
        Shown::Meeting(at) | Shown::Presidency(at) => stage.record.meetings[at].year(),
        Shown::Instrument(at) => {
            let it = &stage.record.instruments[at];
            Some(it.span()?.start().year())
        }
    }
}

fn kind_class(stage: &Stage, what: Shown) -> String {
    match what {
        Shown::Meeting(at) => format!("meeting-{}", stage.record.meetings[at].kind.word()),
        Shown::Presidency(_) => "presidency".to_owned(),
        Shown::Instrument(_) => "instrument".to_owned(),
    }
}

fn certainty(stage: &Stage, what: Shown) -> Certainty {
    match what {
        Shown::Meeting(at) => stage.record.meetings[at].certainty_in_time(),
        Shown::Presidency(at) => {
            let fact = stage.record.meetings[at].presidency.as_ref();
            fact.map_or(Certainty::NotDocumented, |fact| fact.certainty)
        }
        Shown::Instrument(at) => match stage.record.instruments[at].period {
            Some(_) => Certainty::Stated,
            None => Certainty::Inferred,
        },
    }
}

fn shape(stage: &Stage, it: &Placed, what: Shown) -> Vec<Tag> {
    let (x, y, width, middle) = (it.left, it.y, tenth(it.right - it.left), tenth(it.middle()));
    let sign = match what {
        Shown::Meeting(at) => sign_path(stage.record.meetings[at].kind.word()),
        _ => sign_path(""),
    };
    let (from, to) = it.room();
    let reach = path("reach", rect((tenth(from - 2.0), y - 12.0), (tenth(to - from + 4.0), 24.0)));
    match it.shape {
        Shape::Point => vec![reach, path("sign", at((middle, y), sign))],
        Shape::Stretch => vec![reach, path("stretch", capsule((x, y - 5.0), (width, 10.0)))],
        Shape::Bar => {
            let mut drawn = vec![reach, path("bar", rect((x, y - 6.0), (width, 12.0)))];
            drawn.extend(it.before.then(|| path("goes-on", at((x, y), "m5-6l-6 6 6 6"))));
            drawn.extend(it.after.then(|| path("goes-on", at((it.right, y), "m-5-6l6 6-6 6"))));
            drawn
        }
        Shape::Bundle => vec![path("bundle", capsule((x, y - 10.0), (width, 20.0))), reach],
    }
}

/// One sign for each kind of meeting, in steps from its middle; the list uses the same ones.
fn sign_path(kind: &str) -> &'static str {
    match kind {
        "joint" => "m0-8l8 8-8 8-8-8z",
        "extraordinary" => "m0-7.5l7.5 13.5h-15z",
        "summit" => "m0-8l2 5.3 5.6.2-4.4 3.5 1.5 5.5-4.7-3.2-4.7 3.2 1.5-5.5-4.4-3.5 5.6-.2z",
        _ => "m-6.5 0a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0z",
    }
}
