//! The timeline as far as it answers: filters, chart, and which entries of the told list are shown.

mod answers;
mod gesture;
mod hand;
mod pictures;
mod pointed;
mod touch;

use super::asking::{Filter, done_anew};
use super::going::Asked;
use super::on_demand::OnDemand;
use super::told::{in_view, one};
use crate::domain::chronology::Chronology;
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::timeline::Stage;
use crate::edition::Edition;
use hand::Hand;
use pictures::Pictures;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;
use web_sys::Element;

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Chronology>, place: &Element) {
    let stage = Stage { edition, record };
    let filter = {
        let record = stage.record.clone();
        Filter::new(asked, move |query| MeetingFilter::read(&record, query))
    };
    let list_seen = note_list(filter.clone(), place);
    let Some(drawings) = one(place, ".drawings") else { return };
    let pictures = {
        let stage = stage.clone();
        OnDemand::new(move || Pictures::told(&stage, drawings.clone()))
    };
    let hand = Hand::new(asked, filter.clone(), stage.record.whole(), pictures);
    pictures::draw(filter.clone(), &hand, place);
    pointed::show(&stage, hand.pointed.clone(), place);
    answers::tell(&stage, asked, filter, list_seen, place);
    hand.listen(place);
}

/// Whether a visitor saw something of the list when something was asked. Noted before anything changes: afterwards it
/// would cost a layout.
fn note_list(filter: Filter<MeetingFilter>, place: &Element) -> Rc<Cell<bool>> {
    let seen = Rc::new(Cell::new(true));
    if let Some(list) = one(place, ".told") {
        let seen = seen.clone();
        done_anew(move || {
            filter.get();
            seen.set(in_view(&list, 1.0) > 0);
        });
    }
    seen
}
