//! What the chart needs of the browser: what an event is about, where on the axis it is, and the focus.

use crate::browser::page::{document, element};
use crate::drawn::timeline::pictures::DESIGNS;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent, MouseEvent, PointerEvent};

fn around(event: &Event, selector: &str) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()?
}

/// The key of the thing or entry an event is about.
pub fn item_of(event: &Event) -> Option<String> {
    around(event, "[data-item]")?.get_attribute("data-item")
}

/// Where the link of a picture leads.
pub fn href_of(event: &Event) -> Option<String> {
    around(event, "a[data-thing]")?.get_attribute("href")
}

/// The picture and the place in it of the thing that has the focus.
pub fn thing_of(event: &KeyboardEvent) -> Option<(String, usize)> {
    let thing = around(event, "[data-thing]")?.get_attribute("data-thing")?.parse().ok()?;
    Some((around(event, "[data-drawing]")?.get_attribute("data-drawing")?, thing))
}

/// The place among the pictures of the one that can be seen. Asked before anything is drawn anew: afterwards the answer
/// would cost a layout.
pub fn seen() -> Option<usize> {
    let shown = shown()?.get_attribute("data-drawing")?;
    DESIGNS.iter().position(|(name, _)| *name == shown)
}

/// The one picture that the style sheet shows.
fn shown() -> Option<Element> {
    let mut next = document()?.query_selector("[data-drawing]").ok()?;
    while let Some(drawing) = next {
        if drawing.get_bounding_client_rect().width() > 0.0 {
            return Some(drawing);
        }
        next = drawing.next_element_sibling();
    }
    None
}

/// How far along the axis an event is: 0 at its start, 1 at its end, less or more beside it.
pub fn share(event: &MouseEvent) -> Option<f64> {
    // After a pointer is captured, events are about the surface that holds all the pictures.
    let drawing = around(event, "[data-drawing]").or_else(shown)?;
    let axis = drawing.get_attribute("data-axis")?;
    // In tenths of the drawing's own units.
    let mut axis = axis.split(' ').filter_map(|tenths| tenths.parse::<i32>().ok()).map(f64::from);
    let (left, right, width) = (axis.next()?, axis.next()?, axis.next()?);
    let place = drawing.get_bounding_client_rect();
    let x = (f64::from(event.client_x()) - place.left()) / place.width() * width;
    Some((x - left) / (right - left))
}

/// A drag goes on outside of the chart.
pub fn capture(event: &PointerEvent) {
    if let Some(surface) = around(event, ".drawings") {
        let _ = surface.set_pointer_capture(event.pointer_id());
    }
}

/// Moves the focus to a thing, unless it has meanwhile gone elsewhere. In a picture that is not shown, nothing
/// happens.
pub fn focus(drawing: &str, thing: usize) {
    let Some(document) = document() else { return };
    let elsewhere =
        |it: Element| matches!(it.closest(".drawings, body"), Ok(Some(it)) if it.tag_name() == "BODY");
    if document.active_element().is_some_and(|it| it.tag_name() != "BODY" && elsewhere(it)) {
        return;
    }
    let selector = format!("[data-drawing={drawing}] [data-thing='{thing}']");
    if let Ok(Some(thing)) = document.query_selector(&selector)
        && let Ok(thing) = thing.dyn_into::<web_sys::SvgElement>()
    {
        let _ = thing.focus();
    }
}

/// Out of the chart, to the list that follows it.
pub fn leave() {
    let list = document().and_then(|document| element(&document, "#list"));
    if let Some(list) = list {
        let _ = list.focus();
    }
}
