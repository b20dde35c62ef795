//! The map of the countries as far as it answers: the measure, the year, the picture and the order of the table are
//! told once and changed in place. What is pointed at and what is chosen is left to the style sheet and the fragment
//! of the address.

mod turning;

use super::after::Steps;
use super::asking::{Filter, done_anew};
use super::entries::all;
use super::going::Asked;
use super::told::{arrange, choose, each, head, hide, set, write};
use crate::domain::measures::{Frame, MapFilter, Measures};
use crate::edition::Edition;
use crate::site::Page;
use std::rc::Rc;
use std::sync::Arc;
use turning::Turning;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Measures>, place: Element) {
    let filter = {
        let record = record.clone();
        Filter::new(asked, move |query| MapFilter::read(&record, query))
    };
    let root = edition.href(Page::Countries);
    let chosen = asked.hash.clone();
    let turning = Turning::new(record.clone(), asked, filter.clone());
    turning.listen(&place);
    let stage = Rc::new(Stage { place, record, root });
    let steps = Steps::default();
    done_anew(move || {
        let (filter, chosen) = (filter.get(), chosen.get());
        let at = turning.frame(&filter);
        let Some(measured) = stage.record.measures.get(filter.measure) else { return };
        let shown = MapFilter { year: measured.frames[at].year, ..filter.clone() };
        stage.mark(&filter, at);
        let (stage, then) = (stage.clone(), steps.clone());
        steps.next(move || {
            stage.show(&filter, at);
            arrange(&stage.place, &shown.rows(&stage.record));
            then.next(move || {
                stage.fill(&shown);
                stage.lead(&filter, &chosen);
            });
        });
    });
}

struct Stage {
    place: Element,
    record: Arc<Measures>,
    root: String,
}

impl Stage {
    /// The measure that is asked for, and the year.
    fn mark(&self, filter: &MapFilter, at: usize) {
        let frame = &self.record.measures[filter.measure].frames[at];
        each(&self.place, "measure", |link, at| choose(link, at == filter.measure));
        each(&self.place, "tiles", |link, at| choose(link, (at == 1) == filter.tiles));
        each(&self.place, "told", |heading, _| write(heading, &frame.told));
        self.turn(filter.measure, at, frame.year);
    }

    /// What a visitor sees of the measure in one of its frames.
    fn show(&self, filter: &MapFilter, at: usize) {
        let place = &self.place;
        let frame = &self.record.measures[filter.measure].frames[at];
        each(place, "panel", |panel, at| hide(panel, at != filter.measure));
        each(place, "picture", |picture, at| hide(picture, (at == 1) != filter.tiles));
        each(place, "shaded", |shape, at| set(shape, "data-shade", frame.class(at)));
        each(place, "value", |value, at| write(value, &frame.values[at]));
    }

    /// Where everything leads from here.
    fn lead(&self, filter: &MapFilter, chosen: &str) {
        let href = |to: &MapFilter| format!("{}{}{chosen}", self.root, to.query(&self.record));
        each(&self.place, "measure", |link, at| set(link, "href", &href(&filter.by(&self.record, at))));
        each(&self.place, "tiles", |link, at| {
            set(link, "href", &href(&MapFilter { tiles: at == 1, ..filter.clone() }));
        });
        each(&self.place, "column", |column, at| {
            // The first column has the names.
            let by = at.checked_sub(1);
            let rising = by.is_none() != filter.reversed;
            let sorted = (by == filter.sort).then_some(if rising { "ascending" } else { "descending" });
            head(column, &href(&filter.sorted(by)), sorted);
        });
    }

    /// The slider of the measure that is shown.
    fn turn(&self, measure: usize, at: usize, year: Option<i16>) {
        let panel = self.place.query_selector(&format!("[data-panel='{measure}']")).ok().flatten();
        let (Some(panel), Some(year)) = (panel, year) else { return };
        let year = year.to_string();
        for output in all(&panel, "output") {
            write(&output, &year);
        }
        for slider in all(&panel, "input") {
            set(&slider, "aria-valuetext", &year);
            slider.unchecked_into::<HtmlInputElement>().set_value(&at.to_string());
        }
    }

    /// The table: values of the year that is shown, where a measure has it.
    fn fill(&self, shown: &MapFilter) {
        let frames: Vec<&Frame> =
            self.record.measures.iter().map(|it| &it.frames[it.at(shown.year)]).collect();
        each(&self.place, "year-of", |year, at| {
            write(year, &frames[at].year.map(|year| year.to_string()).unwrap_or_default());
        });
        each(&self.place, "row", |row, member| {
            for (cell, frame) in all(row, "td").iter().zip(&frames) {
                write(cell, &frame.values[member]);
            }
        });
    }
}
