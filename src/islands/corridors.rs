//! The movements between members as far as they answer: year, country, order and shades are changed in the told matrix
//! and on the told map.

use super::asking::{Filter, done_anew};
use super::entries::all;
use super::going::Asked;
use super::told::{arrange, each, head, hide, lead, set, write};
use crate::domain::movements::{Movements, MovementsFilter};
use crate::edition::Edition;
use crate::site::Page;
use std::sync::Arc;
use web_sys::Element;

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Movements>, place: Element) {
    let filter = {
        let record = record.clone();
        Filter::new(asked, move |query| MovementsFilter::read(&record, query))
    };
    let root = edition.href(Page::Corridors);
    done_anew(move || show(&place, &root, &record, &filter.get()));
}

fn show(place: &Element, root: &str, record: &Movements, filter: &MovementsFilter) {
    let at = filter.frame(record);
    let Some(frame) = record.years.get(at) else { return };
    let href = |to: MovementsFilter| format!("{root}{}", to.query(record));
    each(place, "year", |link, year| {
        lead(link, &href(filter.in_year(record, record.years.get(year).map(|it| it.year))), year == at);
    });
    // The first choice is every country.
    each(place, "country", |link, choice| {
        let country = choice.checked_sub(1);
        lead(link, &href(MovementsFilter { country, ..filter.clone() }), country == filter.country);
    });
    each(place, "ranks", |link, choice| {
        let ranks = choice == 1;
        lead(link, &href(MovementsFilter { ranks, ..filter.clone() }), ranks == filter.ranks);
    });
    each(place, "legend", |legend, choice| hide(legend, (choice == 1) != filter.ranks));
    each(place, "partial", |note, _| hide(note, !frame.partial));
    each(place, "told", |heading, _| {
        write(heading, frame.told.get(filter.country.map_or(0, |it| it + 1)).map_or("", String::as_str));
    });
    each(place, "flow", |flow, movement| {
        set(flow, "display", if filter.draws(record, movement) { "inline" } else { "none" });
        set(flow, "data-class", frame.class(movement, false));
        let out = filter.country.is_none_or(|it| movement / record.members.len().max(1) == it);
        set(flow, "data-way", if out { "out" } else { "in" });
    });
    // The first column has the names.
    each(place, "column", |column, at| {
        let sort = at.checked_sub(1);
        let sorted = if sort.is_some() { "descending" } else { "ascending" };
        head(
            column,
            &href(MovementsFilter { sort, ..filter.clone() }),
            (sort == filter.sort).then_some(sorted),
        );
    });
    let across = record.members.len() + 1;
    each(place, "row", |row, from| {
        set(row, "data-own", if filter.country == Some(from) { "true" } else { "" });
        for (to, cell) in all(row, "td").iter().enumerate() {
            write(cell, frame.cells.get(from * across + to).map_or("", String::as_str));
            if from < record.members.len() && to < record.members.len() {
                set(cell, "data-shade", frame.class(from * record.members.len() + to, filter.ranks));
            }
        }
    });
    arrange(place, &filter.rows(record));
}
