//! What the movements can show: a year, a country, and shades by number or by rank, each with its legend.

use super::frames::{SHADES, said};
use crate::domain::corridors::CLASSES;
use crate::domain::movements::{Movements, MovementsFilter};
use crate::edition::Edition;
use crate::parts::facet::facet;
use crate::site::Page;
use leptos::prelude::*;

pub fn ask(edition: &Edition, record: &Movements) -> AnyView {
    let words = &edition.words.of_corridors;
    let none = MovementsFilter::default();
    let years = record.years.iter().enumerate().map(|(at, it)| {
        let name = if it.partial { (words.partial_year)(it.year) } else { it.year.to_string() };
        let filter = none.in_year(record, Some(it.year));
        choice(
            edition,
            record,
            &filter,
            name,
            at == record.latest,
            Mark { year: Some(at), ..Mark::default() },
        )
    });
    let every = (None, words.every_country.to_owned());
    let members = edition.atlas.members().enumerate();
    let members = members.map(|(at, it)| (Some(at), it.names.get(edition.lang()).to_owned()));
    let countries = [every].into_iter().chain(members).enumerate().map(|(at, (country, name))| {
        let filter = MovementsFilter { country, ..none.clone() };
        choice(edition, record, &filter, name, at == 0, Mark { country: Some(at), ..Mark::default() })
    });
    let scales = [(false, words.scale_people), (true, words.scale_rank)].into_iter().map(|(ranks, name)| {
        let filter = MovementsFilter { ranks, ..none.clone() };
        let mark = Mark { ranks: Some(usize::from(ranks)), ..Mark::default() };
        choice(edition, record, &filter, name.to_owned(), !ranks, mark)
    });
    view! {
        <div class="facets needs-script">
            {facet(words.year, years.collect())}
            {facet(words.country, countries.collect())}
            {facet(words.scale, scales.collect())}
        </div>
    }
    .into_any()
}

/// By which the island finds a choice.
#[derive(Default)]
struct Mark {
    year: Option<usize>,
    country: Option<usize>,
    ranks: Option<usize>,
}

fn choice(
    edition: &Edition,
    record: &Movements,
    filter: &MovementsFilter,
    name: String,
    chosen: bool,
    mark: Mark,
) -> AnyView {
    let href = format!("{}{}", edition.href(Page::Corridors), filter.query(record));
    let current = chosen.then_some("true");
    view! {
        <li>
            <a
                href=href
                aria-current=current
                data-year=mark.year
                data-country=mark.country
                data-ranks=mark.ranks
                data-noscroll=""
            >
                {name}
            </a>
        </li>
    }
    .into_any()
}

/// Both legends; the island shows the one in use.
pub fn legends(edition: &Edition) -> AnyView {
    let words = &edition.words.of_corridors;
    let members = edition.atlas.members().count();
    let fifth = (members * (members - 1)).div_ceil(SHADES);
    let people: Vec<AnyView> = CLASSES.all().map(|class| shade(class.at, said(edition, class))).collect();
    let ranks: Vec<AnyView> = (0..SHADES)
        .rev()
        .map(|class| {
            let above = SHADES - 1 - class;
            shade(class, (words.rank_class)(above * fifth + 1, (above + 1) * fifth))
        })
        .collect();
    let legend = |at: usize, classes: Vec<AnyView>| {
        let label = edition.words.of_countries.legend;
        view! {
            <ul class="legend classes" data-legend=at hidden=at != 0 aria-label=label>
                {classes}
                <li>{words.nobody}</li>
                <li>"· "{words.not_published}</li>
            </ul>
        }
    };
    view! { {legend(0, people)}{legend(1, ranks)} }.into_any()
}

fn shade(class: usize, said: String) -> AnyView {
    view! { <li><span class="swatch" data-shade=class></span>{said}</li> }.into_any()
}
