//! The map of the countries as far as it answers: the measure, the year, the picture and the order of the table are
//! told once and changed in place. What is pointed at and what is chosen is left to the style sheet and the fragment
//! of the address.

mod turning;

use super::entries::{all, set};
use crate::domain::measures::{MapFilter, Measures};
use crate::edition::Edition;
use crate::parts::filters::use_filter;
use crate::site::Page;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos_router::hooks::use_location;
use std::sync::Arc;
use turning::Turning;
use web_sys::{Element, HtmlInputElement};

/// `told` draws everything into the element it is given: pages tell it, browsers leave what stands there.
pub fn countries(
    edition: &Edition,
    record: Arc<Measures>,
    told: impl FnOnce(NodeRef<Div>) -> AnyView,
) -> AnyView {
    let filter = {
        let record = record.clone();
        use_filter(move |query| MapFilter::read(&record, query))
    };
    let root = edition.href(Page::Countries);
    let place = NodeRef::<Div>::new();
    let turning = Turning::new(root.clone(), record.clone(), filter);
    let (pressed, moved, left) = (turning.clone(), turning.clone(), turning.clone());
    let chosen = use_location().hash;
    Effect::new(move |_| {
        if let Some(place) = place.get() {
            let stage = Stage { place: &place, record: &record, root: &root };
            filter.with(|filter| chosen.with(|chosen| stage.show(filter, turning.frame(filter), chosen)));
        }
    });
    view! {
        <div
            class="countries-answer"
            on:click=move |event| pressed.press(&event)
            on:input=move |event| moved.turn(&event)
            on:change=move |_| left.keep()
        >
            {told(place)}
        </div>
    }
    .into_any()
}

struct Stage<'a> {
    place: &'a Element,
    record: &'a Measures,
    root: &'a str,
}

impl Stage<'_> {
    fn show(&self, filter: &MapFilter, at: usize, chosen: &str) {
        let Some(measured) = self.record.measures.get(filter.measure) else { return };
        let frame = &measured.frames[at];
        let shown = MapFilter { year: frame.year, ..filter.clone() };
        self.each("measure", |link, at| {
            self.lead(link, &filter.by(self.record, at), chosen, at == filter.measure);
        });
        self.each("tiles", |link, at| {
            let tiles = at == 1;
            self.lead(link, &MapFilter { tiles, ..filter.clone() }, chosen, tiles == filter.tiles);
        });
        self.each("panel", |panel, at| hide(panel, at != filter.measure));
        self.each("picture", |picture, at| hide(picture, (at == 1) != filter.tiles));
        self.each("shaded", |shape, at| set(shape, "data-shade", frame.class(at)));
        self.each("value", |value, at| write(value, &frame.values[at]));
        self.each("told", |heading, _| write(heading, &frame.told));
        self.turn(filter.measure, at, frame.year);
        self.table(filter, &shown, chosen);
    }

    /// The slider of the measure that is shown.
    fn turn(&self, measure: usize, at: usize, year: Option<i16>) {
        let slider = self.place.query_selector(&format!("[data-panel='{measure}'] input")).ok().flatten();
        let (Some(slider), Some(year)) = (slider, year) else { return };
        let year = year.to_string();
        set(&slider, "aria-valuetext", &year);
        if let Some(output) = slider.closest(".slider").ok().flatten().and_then(|it| it.query_selector("output").ok()?) {
            write(&output, &year);
        }
        slider.unchecked_into::<HtmlInputElement>().set_value(&at.to_string());
    }

    /// Values of the year shown where a measure has it, and the rows in their order.
    fn table(&self, filter: &MapFilter, shown: &MapFilter, chosen: &str) {
        let frames: Vec<_> = self.record.measures.iter().map(|it| &it.frames[it.at(shown.year)]).collect();
        self.each("column", |head, at| {
            let by = head.get_attribute("data-column").filter(|it| !it.is_empty()).map(|_| at);
            if let Ok(Some(link)) = head.query_selector("a") {
                set(&link, "href", &format!("{}{}{chosen}", self.root, filter.sorted(by).query(self.record)));
            }
            // Names stand from A to Z by themselves, values from the largest down.
            match (by == filter.sort, by.is_some() == filter.reversed) {
                (false, _) => drop(head.remove_attribute("aria-sort")),
                (true, true) => set(head, "aria-sort", "ascending"),
                (true, false) => set(head, "aria-sort", "descending"),
            }
        });
        self.each("year-of", |year, at| {
            write(year, &frames[at].year.map(|year| year.to_string()).unwrap_or_default());
        });
        let rows = all(self.place, "[data-row]");
        let mut in_order: Vec<Option<Element>> = vec![None; rows.len()];
        for row in rows {
            let member = number(&row, "data-row");
            for (cell, frame) in all(&row, "td").iter().zip(&frames) {
                write(cell, &frame.values[member]);
            }
            if let Some(place) = in_order.get_mut(member) {
                *place = Some(row);
            }
        }
        for member in shown.rows(self.record) {
            if let Some(row) = in_order.get_mut(usize::from(member)).and_then(Option::take)
                && let Some(body) = row.parent_element()
            {
                let _ = body.append_child(&row);
            }
        }
    }

    fn each(&self, name: &str, change: impl Fn(&Element, usize)) {
        let name = format!("data-{name}");
        for element in all(self.place, &format!("[{name}]")) {
            change(&element, number(&element, &name));
        }
    }

    fn lead(&self, link: &Element, to: &MapFilter, chosen: &str, current: bool) {
        set(link, "href", &format!("{}{}{chosen}", self.root, to.query(self.record)));
        if current {
            set(link, "aria-current", "true");
        } else {
            let _ = link.remove_attribute("aria-current");
        }
    }
}

fn number(element: &Element, name: &str) -> usize {
    element.get_attribute(name).and_then(|it| it.parse().ok()).unwrap_or_default()
}

fn hide(element: &Element, hidden: bool) {
    let _ = element.toggle_attribute_with_force("hidden", hidden);
}

/// Text is laid out again only where it changes.
fn write(element: &Element, text: &str) {
    if element.text_content().as_deref() != Some(text) {
        element.set_text_content(Some(text));
    }
}
