use super::frame::{BLEED, visible};
use super::path::{round, write};
use super::plane::{area, clip, heart};
use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const FILE: &str = include_str!("../../../public/data/map.json");
const EQUAL_AREA: Projection = Frame::MAIN.projection;

/// A corner in tenths of a pixel.
type Corner = (i32, i32);

fn geometry() -> Geometry {
    serde_json::from_str(FILE).expect("the map file is well formed")
}

fn placed() -> [PlacedMap; 2] {
    let Geometry { main, inset } = geometry();
    [Frame::MAIN.place(&main).unwrap(), Frame::INSET.place(&inset).unwrap()]
}

fn topology(objects: Value, arcs: Value) -> Topology {
    let transform = json!({"scale": [1, 1], "translate": [0, 0]});
    serde_json::from_value(
        json!({"type": "Topology", "transform": transform, "objects": objects, "arcs": arcs}),
    )
    .unwrap()
}

/// Reads a path back, ring by ring.
fn rings(path: &str) -> Vec<Vec<Corner>> {
    let mut pen = (0, 0);
    let mut rings = Vec::new();
    for ring in path.split_terminator('z') {
        let spaced = ring.strip_prefix('m').expect("a ring starts with a move").replace('-', " -");
        let numbers: Vec<i32> = spaced
            .split_whitespace()
            .map(|number| (number.parse::<f64>().unwrap() * 10.0).round() as i32)
            .collect();
        let mut at = pen;
        let corners: Vec<Corner> = (numbers.chunks_exact(2))
            .map(|step| {
                at = (at.0 + step[0], at.1 + step[1]);
                at
            })
            .collect();
        pen = corners[0];
        rings.push(corners);
    }
    rings
}

fn corners(path: &str) -> BTreeSet<Corner> {
    rings(path).into_iter().flatten().collect()
}

fn sides(path: &str) -> BTreeSet<(Corner, Corner)> {
    let sides = |ring: &Vec<Corner>| ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)).collect();
    rings(path).iter().flat_map(|ring| -> Vec<_> { sides(ring) }).collect()
}

fn point((x, y): Corner) -> Point {
    Point { x: f64::from(x) / 10.0, y: f64::from(y) / 10.0 }
}

fn square(left: f64, top: f64, side: f64) -> Vec<Point> {
    [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side)]
        .map(|(x, y)| Point { x: left + x, y: top + y })
        .to_vec()
}

#[test]
fn every_member_is_on_the_map_and_every_small_one_on_the_inset() {
    let [main, inset] = placed();
    let ids = |map: &PlacedMap| map.shapes.iter().map(|shape| shape.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&main), Frame::MAIN.focus);
    assert_eq!(ids(&inset), ["blz", "cri", "dom", "gtm", "hnd", "mex", "nic", "pan", "slv"]);
    assert!(!main.land.is_empty() && !inset.land.is_empty());
}

#[test]
fn what_a_map_is_fitted_to_lies_inside_it_and_nothing_far_outside() {
    for (frame, map) in [Frame::MAIN, Frame::INSET].iter().zip(placed()) {
        let picture = Bounds::of_size(map.width, map.height);
        let all = map.shapes.iter().map(|shape| &shape.path).chain([&map.land]);
        for corner in all.flat_map(|path| corners(path)) {
            assert!(picture.grown(BLEED).contains(point(corner)), "{corner:?}");
        }
        for id in frame.focus {
            let shape = map.shape(id).unwrap();
            let bounds = shape.bounds;
            assert!(picture.contains(Point { x: bounds.left, y: bounds.top }), "{id}");
            assert!(picture.contains(Point { x: bounds.right, y: bounds.bottom }), "{id}");
            assert!(shape.room > 3.0 && bounds.contains(shape.label), "{id}");
        }
    }
}

#[test]
fn neighbours_share_their_borders_point_for_point() {
    let pairs = [
        ("can", "usa"),
        ("mex", "usa"),
        ("gtm", "mex"),
        ("blz", "mex"),
        ("blz", "gtm"),
        ("gtm", "slv"),
        ("gtm", "hnd"),
        ("hnd", "slv"),
        ("hnd", "nic"),
        ("cri", "nic"),
        ("cri", "pan"),
    ];
    let [main, inset] = placed();
    for (one, other) in pairs {
        for map in [&main, &inset] {
            let (Some(one), Some(other)) = (map.shape(one), map.shape(other)) else { continue };
            let (there, back) = (corners(&other.path), sides(&other.path));
            let along: Vec<_> = sides(&one.path)
                .into_iter()
                .filter(|(a, b)| a != b && there.contains(a) && there.contains(b))
                .collect();
            assert!(!along.is_empty(), "{} and {} share no border", one.id, other.id);
            for (a, b) in along {
                assert!(back.contains(&(b, a)), "{} and {} part between {a:?} and {b:?}", one.id, other.id);
            }
        }
    }
}

#[test]
fn places_lie_where_they_are() {
    let [main, inset] = placed();
    let capitals = [
        ("blz", 17.25, -88.77),
        ("can", 45.42, -75.7),
        ("cri", 9.93, -84.08),
        ("dom", 18.49, -69.93),
        ("gtm", 14.63, -90.51),
        ("hnd", 14.07, -87.19),
        ("mex", 19.43, -99.13),
        ("nic", 12.11, -86.24),
        ("pan", 8.98, -79.52),
        ("slv", 13.69, -89.22),
        ("usa", 38.91, -77.04),
    ];
    for (id, lat, lon) in capitals {
        assert!(main.shape(id).unwrap().bounds.contains(main.place_point(lat, lon).unwrap()), "{id}");
        match inset.place_point(lat, lon) {
            Some(point) => assert!(inset.shape(id).unwrap().bounds.contains(point), "{id}"),
            None => assert!(["can", "mex", "usa"].contains(&id), "{id}"),
        }
    }
    let montevideo = (-34.9, -56.17);
    assert_eq!(main.place_point(montevideo.0, montevideo.1), None);
}

#[test]
fn files_are_read_and_written_alike() {
    let read: Value = serde_json::from_str(FILE).unwrap();
    let again: Geometry = serde_json::from_str(&serde_json::to_string(&geometry()).unwrap()).unwrap();
    assert_eq!(again, geometry());
    assert_eq!(read["inset"]["arcs"], serde_json::to_value(&again).unwrap()["inset"]["arcs"]);
    for map in placed() {
        let text = serde_json::to_string(&map).unwrap();
        assert_eq!(serde_json::from_str::<PlacedMap>(&text).unwrap(), map);
        assert!(text.len() < 28_000, "a placed map grew to {} bytes", text.len());
    }
    assert!(FILE.len() < 50_000, "the map file grew to {} bytes", FILE.len());
}

#[test]
fn unknown_fields_are_refused() {
    let mut file: Value = serde_json::from_str(FILE).unwrap();
    file["main"]["objects"]["blz"]["properties"] = json!({});
    assert!(serde_json::from_value::<Geometry>(file).is_err());
}

#[test]
fn what_cannot_be_placed_is_named() {
    let frame = Frame { focus: &["blz"], ..Frame::MAIN };
    let outline = |arcs: Value| json!({"blz": {"type": "MultiPolygon", "arcs": arcs}});
    let line = json!([[[0, 0], [5, 0], [0, 5]]]);
    let error =
        |arcs, lines: &Value| frame.place(&topology(outline(arcs), lines.clone())).unwrap_err().to_string();
    assert_eq!(frame.place(&topology(json!({}), json!([]))), Err(MapError::Missing { shape: "blz".into() }));
    assert_eq!(error(json!([]), &line), "the map has no outline of “blz”");
    assert_eq!(error(json!([[[]]]), &line), "the map has no outline of “blz”");
    assert_eq!(error(json!([[[7]]]), &line), "“blz” is drawn with arc 7, which the map does not have");
    assert_eq!(error(json!([[[0]]]), &line), "an outline of “blz” does not end where it starts");
    assert_eq!(error(json!([[[0, 0]]]), &line), "an outline of “blz” does not end where it starts");
    assert_eq!(
        error(json!([[[0]]]), &json!([[[0, 91], [0, 0]]])),
        "“blz” has a point at longitude 0, latitude 91, which cannot be drawn"
    );
}

#[test]
fn a_country_of_one_point_is_left_out() {
    let frame = Frame { focus: &["blz"], ..Frame::INSET };
    let speck = topology(
        json!({"blz": {"type": "MultiPolygon", "arcs": [[[0]]]}}),
        json!([[[-88, 17], [0, 0], [0, 0]]]),
    );
    assert!(frame.place(&speck).unwrap().shapes.is_empty());
}

#[test]
fn specks_are_dropped_but_never_the_whole_country() {
    let picture = Bounds::of_size(100, 100);
    let (large, speck) = (square(10.0, 10.0, 50.0), square(80.0, 80.0, 0.5));
    assert_eq!(visible(&[large.clone(), speck.clone()], picture), [large]);
    assert_eq!(visible(&[speck.clone(), square(-50.0, 0.0, 40.0)], picture), [speck]);
}

#[test]
fn a_label_sits_in_the_widest_part() {
    let (middle, room) = heart(&[square(0.0, 0.0, 10.0), square(20.0, 0.0, 2.0)]).unwrap();
    assert_eq!((middle.rounded(), round(room)), (Point { x: 5.0, y: 5.0 }, 5.0));
    assert_eq!(heart(&[]), None);
}

#[test]
fn paths_are_short() {
    let ring = [(10, 20), (5, 20), (5, 25)].map(point).to_vec();
    assert_eq!(write(&[ring.clone(), ring]), "m1 2-.5 0 0 .5zm0 0-.5 0 0 .5z");
    assert_eq!(write(&[square(0.0, 0.0, 0.01)]), "");
}

#[test]
fn places_that_do_not_exist_are_not_drawn() {
    for map in placed() {
        for odd in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -90.1] {
            assert_eq!(map.place_point(odd, -90.0), None);
        }
        assert_eq!(map.place_point(15.0, f64::NAN), None);
    }
}

#[test]
fn only_what_sticks_out_is_cut() {
    let to = Bounds::of_size(100, 80);
    assert_eq!(clip(&square(10.0, 10.0, 30.0), to), square(10.0, 10.0, 30.0));
    assert_eq!(area(&clip(&square(-10.0, -10.0, 30.0), to)), 400.0);
    assert_eq!(clip(&square(200.0, 0.0, 30.0), to), []);
}

/// From here to there along the globe, in degrees.
fn distance(a: LonLat, b: LonLat) -> f64 {
    let [lat_a, lat_b, turn] = [a.lat, b.lat, b.lon - a.lon].map(f64::to_radians);
    (lat_a.sin() * lat_b.sin() + lat_a.cos() * lat_b.cos() * turn.cos()).clamp(-1.0, 1.0).acos().to_degrees()
}

proptest! {
    #[test]
    fn inverting_undoes_projecting(lon in -180.0..180.0, lat in -89.0..89.0) {
        let at = LonLat { lon, lat };
        let antipode = LonLat { lon: 85.0, lat: -42.0 };
        for projection in [EQUAL_AREA, Projection::Mercator] {
            prop_assume!(distance(at, antipode) > 5.0);
            let back = projection.invert(projection.project(at).unwrap()).unwrap();
            let turn = (back.lon - lon + 540.0).rem_euclid(360.0) - 180.0;
            prop_assert!((back.lat - lat).abs() < 1e-6 && turn.abs() < 1e-5, "{back:?}");
        }
    }

    #[test]
    fn equal_areas_stay_equal(lon in -180f64..-10.0, lat in -5f64..84.0) {
        const SIDE: f64 = 0.1;
        let quad = [(0.0, 0.0), (SIDE, 0.0), (SIDE, SIDE), (0.0, SIDE)]
            .map(|(east, north)| EQUAL_AREA.project(LonLat { lon: lon + east, lat: lat + north }).unwrap());
        let globe = SIDE.to_radians() * ((lat + SIDE).to_radians().sin() - lat.to_radians().sin());
        prop_assert!((area(&quad) / globe - 1.0).abs() < 1e-3);
    }

    #[test]
    fn odd_places_have_no_point_and_never_an_infinite_one(lon in any::<f64>(), lat in any::<f64>()) {
        for projection in [EQUAL_AREA, Projection::Mercator] {
            if let Some(point) = projection.project(LonLat { lon, lat }) {
                prop_assert!(point.is_finite());
            }
            if let Some(at) = projection.invert(Point { x: lon, y: lat }) {
                prop_assert!(at.lon.is_finite() && at.lat.is_finite());
            }
        }
    }

    #[test]
    fn paths_are_read_as_they_are_written(
        drawn in prop::collection::vec(prop::collection::vec((-9999..9999, -9999..9999), 3..9), 0..4),
    ) {
        let outline: Vec<Vec<Point>> =
            drawn.iter().map(|ring| ring.iter().copied().map(point).collect()).collect();
        let mut drawn: Vec<Vec<Corner>> = drawn;
        drawn.iter_mut().for_each(Vec::dedup);
        drawn.retain(|ring| ring.len() > 2);
        prop_assert_eq!(rings(&write(&outline)), drawn);
    }

    #[test]
    fn nothing_is_left_outside_what_it_is_cut_to(
        ring in prop::collection::vec((-2000..2000, -2000..2000), 0..12),
    ) {
        let to = Bounds::of_size(100, 80);
        let ring: Vec<Point> = ring.into_iter().map(point).collect();
        let cut = clip(&ring, to);
        prop_assert!(cut.iter().all(|&point| to.grown(1e-9).contains(point)));
    }
}
