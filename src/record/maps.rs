//! The two maps, placed once: outlines from `public/data/map.json`, dots from the points of the meetings, names in
//! the language of the bundle.

use crate::domain::lang::Written;
use crate::domain::space::{Frame, Geometry, Lettering, PlacedMap, Point};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Names on both maps. They help to hit a small country; what every finger and key reaches is the list beside the maps.
const LETTERING: Lettering = Lettering { size: 22.0, target: 32.0 };

/// What `Maps` is read from, in each language that countries are named in. Only the names differ, so that the outlines are placed once.
///
/// # Errors
/// A sentence, where an outline cannot be placed.
pub fn place(map: &Value, meetings: &Value, countries: &Value) -> Result<[Value; 2], String> {
    let geometry: Geometry =
        serde_json::from_value(map.clone()).map_err(|error| format!("public/data/map.json: {error}"))?;
    let placed = |frame: Frame, topology| {
        frame.place(topology).map_err(|error| format!("public/data/map.json: {error}"))
    };
    let (main, inset) = (placed(Frame::MAIN, &geometry.main)?, placed(Frame::INSET, &geometry.inset)?);
    let (main_dots, inset_dots) = (dots(&main, meetings), dots(&inset, meetings));
    let inset_edge = main.edge_of(&inset);
    let labels = |frame: Frame, topology, map, names, dots: &[Value]| {
        let points: Vec<Point> = dots.iter().filter_map(point).collect();
        frame
            .label(topology, map, &names, &points, LETTERING)
            .map_err(|error| format!("public/data/map.json: {error}"))
    };
    let small = Frame::INSET.focus();
    let lettered = |lang: Written| {
        let (inset_names, main_names) =
            names(countries, lang).into_iter().partition(|(id, _)| small.contains(id));
        Ok::<_, String>(json!({
            "main": main, "main_dots": main_dots,
            "main_labels": labels(Frame::MAIN, &geometry.main, &main, main_names, &main_dots)?,
            "inset": inset, "inset_dots": inset_dots, "inset_edge": inset_edge,
            "inset_labels": labels(Frame::INSET, &geometry.inset, &inset, inset_names, &inset_dots)?,
        }))
    };
    Ok([lettered(Written::En)?, lettered(Written::Es)?])
}

/// The members' names by id.
fn names(countries: &Value, lang: Written) -> BTreeMap<&str, &str> {
    let members = countries.as_array().into_iter().flatten().filter(|it| it["standing"] == "member");
    members.filter_map(|it| Some((it["id"].as_str()?, it["names"][lang.tag()].as_str()?))).collect()
}

fn point(dot: &Value) -> Option<Point> {
    Some(Point { x: dot["x"].as_f64()?, y: dot["y"].as_f64()? })
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
