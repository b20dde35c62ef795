//! The two maps, placed once: outlines from `public/data/map.json`, dots from the points of the meetings.

use crate::domain::space::{Frame, Geometry, PlacedMap};
use serde_json::{Value, json};

/// What `Maps` is read from.
///
/// # Errors
/// A sentence, where an outline cannot be placed.
pub fn place(map: &Value, meetings: &Value) -> Result<Value, String> {
    let geometry: Geometry =
        serde_json::from_value(map.clone()).map_err(|error| format!("public/data/map.json: {error}"))?;
    let placed = |frame: Frame, topology| {
        frame.place(topology).map_err(|error| format!("public/data/map.json: {error}"))
    };
    let (main, inset) = (placed(Frame::MAIN, &geometry.main)?, placed(Frame::INSET, &geometry.inset)?);
    let (main_dots, inset_dots) = (dots(&main, meetings), dots(&inset, meetings));
    Ok(json!({ "main": main, "inset": inset, "main_dots": main_dots, "inset_dots": inset_dots }))
}

/// One dot a place, with every meeting held there; places outside the picture have none.
fn dots(map: &PlacedMap, meetings: &Value) -> Vec<Value> {
    let mut dots: Vec<Value> = Vec::new();
    for meeting in meetings.as_array().into_iter().flatten() {
        let degrees = |axis: &str| meeting["point"][axis].as_f64();
        let Some(at) = degrees("lat").zip(degrees("lon")).and_then(|(lat, lon)| map.place_point(lat, lon))
        else {
            continue;
        };
        let exact = meeting["point"]["precision"] == "city";
        let here = |dot: &&mut Value| dot["x"] == at.x && dot["y"] == at.y && dot["exact"] == exact;
        match dots.iter_mut().find(here).and_then(|dot| dot["meetings"].as_array_mut()) {
            Some(held) => held.push(meeting["id"].clone()),
            None => dots.push(json!({ "x": at.x, "y": at.y, "exact": exact, "meetings": [meeting["id"]] })),
        }
    }
    dots
}
