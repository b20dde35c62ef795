//! Countries or instruments side by side as far as they answer: of the told table the columns that are chosen are shown.

use super::after::Steps;
use super::asking::{Filter, done_anew};
use super::going::Asked;
use super::told::{ask, choose, each, hide};
use crate::domain::comparison::{CompareFilter, Comparison};
use std::sync::Arc;
use web_sys::Element;

pub fn wake(asked: &Asked, record: Arc<Comparison>, place: Element) {
    let filter = {
        let record = record.clone();
        Filter::new(asked, move |query| CompareFilter::read(&record, query))
    };
    let steps = Steps::default();
    done_anew(move || {
        let filter = filter.get();
        let shown = filter.shown(&record).to_vec();
        each(&place, "choice", |link, at| choose(link, shown.contains(&at)));
        let (place, record, then) = (place.clone(), record.clone(), steps.clone());
        steps.next(move || {
            each(&place, "of", |cell, at| hide(cell, !shown.contains(&at)));
            then.next(move || {
                each(&place, "choice", |link, at| ask(link, &filter.toggled(&record, at).query(&record)));
            });
        });
    });
}
