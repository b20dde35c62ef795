//! The picture that goes with a link to a page: what it is about, and its place among all meetings on one line of
//! years. Drawn as SVG; `prerender` makes the image.

mod lettering;
mod line;

use crate::domain::atlas::Atlas;
use crate::domain::country::Country;
use crate::domain::lang::Lang;
use crate::domain::meeting::Meeting;
use crate::domain::plan::Instrument;
use crate::edition::Edition;
use crate::head::Head;
use crate::site::Page;
use lettering::Lettering;
pub use lettering::{FONTS, Face};
use line::Line;

/// In pixels, as those who show links want it.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

/// The colours of the site on paper.
const GROUND: &str = "#fdfcf9";
const TEXT: &str = "#1a1c1f";
const QUIET: &str = "#565b63";
const ACCENT: &str = "#0b4f8a";

const LEFT: f64 = 80.0;
const RIGHT: f64 = 1120.0;

/// What a card says.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub kicker: String,
    pub title: String,
    /// A part a line, each of which may break.
    pub detail: String,
    line: Line,
}

/// The page whose card a page shows: its own, or that of its section.
pub fn carded(page: &Page) -> Page {
    match page {
        Page::Activity(_) | Page::Body(_) => Page::Plan,
        Page::SourcesOf(_) => Page::Sources,
        Page::Parts => Page::About,
        other => other.clone(),
    }
}

/// Below the base of the site.
pub fn path(page: &Page, lang: Lang) -> String {
    let path = carded(page).path();
    let name = path.trim_matches('/').replace('/', "-");
    let name = if name.is_empty() { "home" } else { &name };
    format!("cards/{name}.{}.png", lang.tag())
}

impl Card {
    pub fn new(edition: &Edition, page: &Page, head: &Head) -> Card {
        let atlas = &edition.atlas;
        let own = match page {
            Page::Meeting(id) => atlas.meetings.get(id).map(|it| meeting(edition, it)),
            Page::Country(id) => atlas.countries.get(id).map(|it| country(edition, it)),
            Page::Instrument(id) => atlas.instruments.get(id).map(|it| instrument(edition, it)),
            _ => None,
        };
        own.unwrap_or_else(|| {
            let name = edition.words.site_name;
            let home = *page == Page::Home;
            let title = head.title.strip_suffix(&format!(" · {name}")).unwrap_or(&head.title);
            Card {
                kicker: if home { String::new() } else { edition.words.site_claim.to_owned() },
                title: if home { edition.words.site_claim.to_owned() } else { title.to_owned() },
                detail: head.description.clone(),
                line: Line::of(atlas, |_| true),
            }
        })
    }

    pub fn svg(&self, site_name: &str) -> String {
        let lines = |face: Face, size: f32, words: &str| {
            Lettering::new(face, size).map_or(vec![words.to_owned()], |it| it.lines(words, RIGHT - LEFT, 3))
        };
        // As large as lets the title stand whole, in two lines if it can.
        let sizes = [64.0_f32, 54.0, 46.0, 40.0];
        let tried: Vec<_> =
            sizes.into_iter().map(|size| (lines(Face::Title, size, &self.title), size)).collect();
        let whole = |lines: &[String]| lines.last().is_none_or(|last| !last.ends_with('…'));
        let best =
            tried.iter().find(|(lines, _)| lines.len() <= 2).or(tried.iter().find(|(lines, _)| whole(lines)));
        let (title, step) = best.or(tried.last()).cloned().unwrap_or_default();
        let step = f64::from(step);
        let detail =
            self.detail.lines().flat_map(|part| lines(Face::Plain, 30.0, part)).take(4).collect::<Vec<_>>();
        let mut y = 178.0;
        let mut texts = String::new();
        for line in &title {
            texts += &text(LEFT, y, Face::Title, step, TEXT, "start", line);
            y += step * 1.2;
        }
        y += 14.0;
        for line in &detail {
            texts += &text(LEFT, y, Face::Plain, 30.0, QUIET, "start", line);
            y += 42.0;
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" viewBox=\"0 0 {WIDTH} {HEIGHT}\">\
             <rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"{GROUND}\"/><rect width=\"{WIDTH}\" height=\"10\" fill=\"{ACCENT}\"/>\
             {}{}{texts}{}</svg>",
            text(LEFT, 86.0, Face::Plain, 26.0, QUIET, "start", &self.kicker),
            text(RIGHT, 86.0, Face::Title, 28.0, ACCENT, "end", site_name),
            self.line.svg(),
        )
    }
}

fn text(x: f64, y: f64, face: Face, size: f64, fill: &str, anchor: &str, words: &str) -> String {
    let (family, weight) = face.family();
    let words = words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-family=\"{family}\" font-weight=\"{weight}\" font-size=\"{size}\" fill=\"{fill}\" \
         text-anchor=\"{anchor}\">{words}</text>"
    )
}

fn meeting(edition: &Edition, it: &Meeting) -> Card {
    let words = edition.words;
    let dates = edition.dated(&it.dates);
    let city = it.city.as_ref().and_then(|city| edition.sure(city, |city| edition.text(&city.name)));
    let host = it
        .host
        .as_ref()
        .and_then(|host| edition.sure(host, |id| edition.atlas.country_name(id, edition.lang()).to_owned()));
    let place: Vec<String> = city.into_iter().chain(host).collect();
    let theme = it.theme.value.as_ref().map(|theme| edition.text(&theme.text));
    let told: Vec<String> = [dates].into_iter().chain(place).collect();
    let detail = told.join(", ");
    Card {
        kicker: (words.meeting_kind)(it.kind).to_owned(),
        title: edition.text(&it.name),
        detail: theme.map_or(detail.clone(), |theme| format!("{detail}\n{theme}")),
        line: Line::of(&edition.atlas, |other| other.id == it.id),
    }
}

fn country(edition: &Edition, it: &Country) -> Card {
    let atlas: &Atlas = &edition.atlas;
    let words = edition.words;
    let (presided, hosted) = (atlas.presided_by(&it.id).count(), atlas.hosted_by(&it.id).count());
    Card {
        kicker: (words.standing)(it.standing).to_owned(),
        title: it.names.get(edition.lang()).to_owned(),
        detail: (words.of_data.card_country)(presided, hosted),
        line: Line::of(atlas, |meeting| meeting.host_country() == Some(&it.id))
            .with_years(atlas.presided_by(&it.id).filter_map(|held| held.meeting.dates.value)),
    }
}

fn instrument(edition: &Edition, it: &Instrument) -> Card {
    let words = edition.words;
    let adopted = edition.sure(&it.adopted, |date| (words.date)(*date));
    let told: Vec<String> = it.period.map(words.date).into_iter().chain(adopted).collect();
    let status = edition.text(&it.status);
    Card {
        kicker: (words.instrument_kind)(it.kind).to_owned(),
        title: edition.text(&it.title),
        detail: if told.is_empty() { status } else { format!("{}\n{status}", told.join(" · ")) },
        line: Line::of(&edition.atlas, |meeting| Some(&meeting.id) == it.meeting.as_ref())
            .with_period(it.period.or(it.adopted.value)),
    }
}
