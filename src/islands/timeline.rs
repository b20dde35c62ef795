//! The timeline as far as it answers: filters, chart, and which entries of the told list are shown.

mod answers;
mod gesture;
mod hand;
mod pictures;
mod pointed;
mod touch;

use super::asking::Filter;
use super::going::Asked;
use crate::domain::chronology::Chronology;
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::timeline::Stage;
use crate::edition::Edition;
use hand::Hand;
use std::sync::Arc;
use web_sys::Element;

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Chronology>, place: &Element) {
    let stage = Stage { edition, record };
    let filter = {
        let record = stage.record.clone();
        Filter::new(asked, move |query| MeetingFilter::read(&record, query))
    };
    let hand = Hand::new(asked, filter.clone(), stage.record.whole());
    pictures::draw(&stage, filter.clone(), &hand, place);
    pointed::show(&stage, hand.pointed.clone(), place);
    answers::tell(&stage, asked, filter, place);
    hand.listen(place);
}
