//! What the map can show: the choice of a measure, and for each measure its years, its legend and its source.

use crate::domain::cites::Footnotes;
use crate::domain::classes::Class;
use crate::domain::indicator::{Indicator, Unit};
use crate::domain::measures::{MapFilter, Measures};
use crate::edition::Edition;
use crate::parts::facet::facet;
use crate::parts::footnotes::refs;
use crate::site::{MEASURES, Page};
use leptos::prelude::*;

pub fn ask(edition: &Edition, record: &Measures) -> AnyView {
    let words = &edition.words.of_countries;
    let root = edition.href(Page::Countries);
    let filter = MapFilter::default();
    let measures: Vec<AnyView> = Indicator::ALL
        .into_iter()
        .enumerate()
        .map(|(at, indicator)| {
            let href = format!("{root}{}", filter.by(record, at).query(record));
            let current = (at == 0).then_some("true");
            let name = (words.indicator)(indicator);
            view! { <li><a href=href data-measure=at aria-current=current data-noscroll="">{name}</a></li> }
                .into_any()
        })
        .collect();
    let views: Vec<AnyView> = [(false, words.view_map), (true, words.view_tiles)]
        .into_iter()
        .map(|(tiles, name)| {
            let query = MapFilter { tiles, ..filter.clone() }.query(record);
            let current = (!tiles).then_some("true");
            let tiles = usize::from(tiles);
            let href = format!("{root}{query}");
            view! { <li><a href=href data-tiles=tiles aria-current=current data-noscroll="">{name}</a></li> }
                .into_any()
        })
        .collect();
    view! {
        <div class="facets needs-script">
            {facet(words.measure, measures)}
            {facet(words.view, views)}
        </div>
    }
    .into_any()
}

/// One for each measure; the island shows the one that is chosen.
pub fn panels(edition: &Edition, notes: &Footnotes, record: &Measures) -> AnyView {
    let all: Vec<AnyView> = Indicator::ALL
        .into_iter()
        .zip(&record.measures)
        .enumerate()
        .map(|(at, (indicator, measured))| {
            let years: Vec<i16> = measured.frames.iter().filter_map(|frame| frame.year).collect();
            view! {
                <div class="panel" data-panel=at hidden=at != 0>
                    {slider(edition, &years)}
                    {legend(edition, indicator)}
                    {source(edition, notes, indicator)}
                </div>
            }
            .into_any()
        })
        .collect();
    view! { <div class="panels">{all}</div> }.into_any()
}

fn slider(edition: &Edition, years: &[i16]) -> Option<AnyView> {
    let words = &edition.words.of_countries;
    let last = years.len().checked_sub(1)?;
    let year = years[last];
    Some(
        view! {
            <div class="slider needs-script">
                <label>
                    <span>{words.year}</span>
                    <input type="range" min="0" max=last value=last aria-valuetext=year/>
                </label>
                <output>{year}</output>
                <button type="button" aria-pressed="false" data-play="">{words.play}</button>
            </div>
        }
        .into_any(),
    )
}

fn legend(edition: &Edition, indicator: Indicator) -> AnyView {
    let words = &edition.words.of_countries;
    let classes: Vec<AnyView> = indicator
        .classes()
        .all()
        .map(|class| {
            let said = said(edition, indicator.unit(), class);
            view! { <li><span class="swatch" data-shade=class.at></span>{said}</li> }.into_any()
        })
        .collect();
    let blank = indicator.series(&edition.atlas).map(|_| {
        view! { <li><span class="swatch" data-shade="-"></span>{words.no_data}</li> }
    });
    view! { <ul class="legend classes" aria-label=words.legend>{classes}{blank}</ul> }.into_any()
}

/// The values of a class in words.
fn said(edition: &Edition, unit: Unit, class: Class) -> String {
    let words = &edition.words.of_countries;
    let shown = |value: f64| (words.with_unit)(&(edition.words.number)(value, 0), unit);
    match (class.from, class.to) {
        (None, Some(1.0)) if unit == Unit::Count => "0".to_owned(),
        (Some(from), Some(to)) if unit == Unit::Count && to - from <= 1.0 => shown(from),
        (Some(from), Some(to)) if unit == Unit::Count => format!("{}–{}", shown(from), shown(to - 1.0)),
        (Some(from), Some(to)) => (words.between)(&shown(from), &shown(to)),
        (None, Some(to)) => (words.under)(&shown(to)),
        (Some(from), None) => (words.at_least)(&shown(from)),
        (None, None) => String::new(),
    }
}

/// Unit, edition and source, what is the atlas's own arithmetic, and the file.
fn source(edition: &Edition, notes: &Footnotes, indicator: Indicator) -> AnyView {
    let words = &edition.words.of_countries;
    let unit = (words.unit)(indicator.unit());
    let from = match indicator.series(&edition.atlas) {
        None => view! { {words.own_count} }.into_any(),
        Some(series) => {
            let share = indicator.divisor(&edition.atlas).map(|population| {
                let population = edition.text(&population.title).to_lowercase();
                format!("{}. ", (words.share_of)(&population))
            });
            view! {
                {share}
                <a href=edition.site.series(&series.id)>{edition.text(&series.title)}</a>
                ", "{edition.text(&series.edition)}"."
                {refs(edition, notes, std::slice::from_ref(&series.source))}
            }
            .into_any()
        }
    };
    view! {
        <p class="note">
            {edition.words.unit}": "{unit}". "{from}" "
            <a href=edition.site.table(MEASURES) download="">{edition.words.of_country.download}</a>
        </p>
    }
    .into_any()
}
