//! Countries or instruments side by side as far as they answer: of the told table the columns that are chosen are shown.

use super::told::{ask, choose, each, hide};
use crate::domain::comparison::{CompareFilter, Comparison};
use crate::parts::anew::done_anew;
use crate::parts::filters::use_filter;
use leptos::html::Div;
use leptos::prelude::*;
use std::sync::Arc;

/// `told` draws everything into the element it is given: pages tell it, browsers leave what stands there.
pub fn compare(record: Arc<Comparison>, told: impl FnOnce(NodeRef<Div>) -> AnyView) -> AnyView {
    let filter = {
        let record = record.clone();
        use_filter(move |query| CompareFilter::read(&record, query))
    };
    let place = NodeRef::<Div>::new();
    done_anew(move || {
        let Some(place) = place.get() else { return };
        filter.with(|filter| {
            let shown = filter.shown(&record);
            each(&place, "choice", |link, at| {
                ask(link, &filter.toggled(&record, at).query(&record));
                choose(link, shown.contains(&at));
            });
            each(&place, "of", |cell, at| hide(cell, !shown.contains(&at)));
        });
    });
    told(place)
}
