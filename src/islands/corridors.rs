//! The movements between members as far as they answer: year, country, order and shades are changed in the told matrix
//! and on the told map.

use super::after::after_frame;
use super::asking::{Filter, done_anew};
use super::entries::all;
use super::going::Asked;
use super::told::{arrange, choose, each, head, hide, in_view, number, one, set, write};
use crate::domain::movements::{Movements, MovementsFilter};
use crate::edition::Edition;
use crate::site::Page;
use std::rc::Rc;
use std::sync::Arc;
use web_sys::Element;

/// No row is less high, in CSS pixels.
const LEAST_HEIGHT: f64 = 20.0;

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Movements>, place: Element) {
    let filter = {
        let record = record.clone();
        Filter::new(asked, move |query| MovementsFilter::read(&record, query))
    };
    let root = edition.href(Page::Corridors);
    let stage = Rc::new(Stage { place, root, record });
    done_anew(move || {
        let filter = filter.get();
        // Asked before anything changes, or the browser would lay out the page for it.
        let reach = |selector, height| one(&stage.place, selector).map_or(0, |it| in_view(&it, height));
        let (maps, rows) = (reach(".flows", 1.0), reach("[data-row]", LEAST_HEIGHT));
        stage.show(&filter);
        stage.fill(&filter, rows);
        if maps > 0 {
            stage.flow(&filter);
        }
        let stage = stage.clone();
        after_frame(move || {
            stage.fill(&filter, usize::MAX);
            stage.flow(&filter);
            stage.lead(&filter);
        });
    });
}

struct Stage {
    place: Element,
    root: String,
    record: Arc<Movements>,
}

impl Stage {
    /// What a visitor sees.
    fn show(&self, filter: &MovementsFilter) {
        let (place, record) = (&self.place, &self.record);
        let at = filter.frame(record);
        let Some(frame) = record.years.get(at) else { return };
        each(place, "year", |link, year| choose(link, year == at));
        each(place, "country", |link, choice| choose(link, country(choice) == filter.country));
        each(place, "ranks", |link, choice| choose(link, (choice == 1) == filter.ranks));
        each(place, "legend", |legend, choice| hide(legend, (choice == 1) != filter.ranks));
        each(place, "partial", |note, _| hide(note, !frame.partial));
        each(place, "told", |heading, _| {
            write(heading, frame.told.get(filter.country.map_or(0, |it| it + 1)).map_or("", String::as_str));
        });
        arrange(place, &filter.rows(record));
    }

    /// The movements on the maps.
    fn flow(&self, filter: &MovementsFilter) {
        let record = &self.record;
        let Some(frame) = record.years.get(filter.frame(record)) else { return };
        each(&self.place, "flow", |flow, movement| {
            set(flow, "display", if filter.draws(record, movement) { "inline" } else { "none" });
            set(flow, "data-class", frame.class(movement, false));
            let out = filter.country.is_none_or(|it| movement / record.members.len().max(1) == it);
            set(flow, "data-way", if out { "out" } else { "in" });
        });
    }

    /// The first so many rows of the matrix.
    fn fill(&self, filter: &MovementsFilter, most: usize) {
        let record = &self.record;
        let Some(frame) = record.years.get(filter.frame(record)) else { return };
        let (members, across) = (record.members.len(), record.members.len() + 1);
        for row in all(&self.place, "[data-row]").iter().take(most) {
            let from = number(row, "data-row");
            set(row, "data-own", if filter.country == Some(from) { "true" } else { "" });
            for (to, cell) in all(row, "td").iter().enumerate() {
                write(cell, frame.cells.get(from * across + to).map_or("", String::as_str));
                if from < members && to < members {
                    set(cell, "data-shade", frame.class(from * members + to, filter.ranks));
                }
            }
        }
    }

    /// Where everything leads from here.
    fn lead(&self, filter: &MovementsFilter) {
        let (place, record) = (&self.place, &self.record);
        let href = |to: MovementsFilter| format!("{}{}", self.root, to.query(record));
        each(place, "year", |link, year| {
            set(link, "href", &href(filter.in_year(record, record.years.get(year).map(|it| it.year))));
        });
        each(place, "country", |link, choice| {
            set(link, "href", &href(MovementsFilter { country: country(choice), ..filter.clone() }));
        });
        each(place, "ranks", |link, choice| {
            set(link, "href", &href(MovementsFilter { ranks: choice == 1, ..filter.clone() }));
        });
        // The first column has the names.
        each(place, "column", |column, at| {
            let sort = at.checked_sub(1);
            let order = if sort.is_some() { "descending" } else { "ascending" };
            head(
                column,
                &href(MovementsFilter { sort, ..filter.clone() }),
                (sort == filter.sort).then_some(order),
            );
        });
    }
}

/// The country behind a choice; the first is all of them.
fn country(choice: usize) -> Option<usize> {
    choice.checked_sub(1)
}
