//! The countries: their pages, the map, the movements between them, and the files behind the pictures.

use crate::common::{BASE, edition};
use crate::markup::text;
use rcm_atlas::domain::indicator::Indicator;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::measures::{MapFilter, Measures};
use rcm_atlas::domain::movements::Movements;
use rcm_atlas::domain::places::places;
use rcm_atlas::domain::space::{Bounds, PlacedLabel, PlacedMap, Point};
use rcm_atlas::pages::compare::comparison;
use rcm_atlas::pages::corridors::frames::movements;
use rcm_atlas::pages::countries::frames::{measures, written};
use rcm_atlas::prerender::page::render;
use rcm_atlas::prerender::tables::tables;
use rcm_atlas::site::Page;
use std::collections::BTreeSet;

fn page(lang: Lang, page: &Page) -> String {
    render(&edition(lang), page).expect("a page")
}

/// What stands between the tags with some mark and the next end of such an element.
fn marked<'a>(html: &'a str, mark: &str, end: &str) -> Vec<&'a str> {
    html.split(mark).skip(1).filter_map(|rest| rest.split_once('>')?.1.split(end).next()).collect()
}

// Values drawn by lot from the files that the record was made of.

/// Country, year and value as the tables of its page put them side by side.
const SERIES: [(&str, &str); 25] = [
    ("pan", "2015184,710"),
    ("gtm", "201574,852"),
    ("slv", "202042,767"),
    ("blz", "200541,438"),
    ("slv", "202443,342"),
    ("dom", "2015549,289"),
    ("gtm", "201066,386"),
    ("blz", "202062,043"),
    ("nic", "1995437,711"),
    ("mex", "202011,185,737"),
    ("cri", "2005117,618"),
    ("can", "20051,185,156"),
    ("pan", "2005131,417"),
    ("blz", "1993194,902"),
    ("nic", "20125,901,287"),
    ("dom", "20099,695,265"),
    ("blz", "2003263,780"),
    ("can", "19970.08"),
    ("cri", "20062.26"),
    ("pan", "20230.62"),
    ("nic", "202326.18"),
    ("mex", "19901.19"),
    ("slv", "201720.00"),
    ("nic", "20245,243.10"),
    ("slv", "20248,370.90"),
];

/// Origin, destination and people in 2020.
const MOVEMENTS: [(&str, &str, &str); 5] = [
    ("blz", "usa", "42,970"),
    ("gtm", "slv", "9,036"),
    ("blz", "gtm", "984"),
    ("dom", "gtm", "115"),
    ("usa", "nic", "3,775"),
];

#[test]
fn values_drawn_by_lot_are_on_the_pages() {
    let edition = edition(Lang::En);
    for (country, value) in SERIES {
        let id = rcm_atlas::domain::id::Id::new(country);
        assert!(text(&page(Lang::En, &Page::Country(id))).contains(value), "{country}: {value}");
    }
    let html = page(Lang::En, &Page::Corridors);
    let members: Vec<&str> = edition.atlas.members().map(|it| it.id.as_str()).collect();
    for (origin, destination, people) in MOVEMENTS {
        let place = |id: &str| members.iter().position(|it| *it == id).expect("a member");
        let row = marked(&html, &format!("data-row=\"{}\"", place(origin)), "</tr>")[0];
        let cell = marked(row, "<td", "</td>")[place(destination)];
        assert_eq!(text(cell), people, "{origin} to {destination}");
    }
}

#[test]
fn the_map_is_given_what_the_series_say() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let record = measures(&edition);
        assert_eq!(record.measures.len(), Indicator::ALL.len());
        for (indicator, measured) in Indicator::ALL.into_iter().zip(&record.measures) {
            for frame in &measured.frames {
                for (at, member) in record.members.iter().enumerate() {
                    let value = indicator.value(&edition.atlas, member, frame.year);
                    assert_eq!(frame.values[at], written(&edition, indicator, value));
                    assert_eq!(frame.class(at) == "-", value.is_none(), "{member}");
                }
                let all: BTreeSet<u8> = frame.order.iter().copied().collect();
                assert!(all.len() == record.members.len() && frame.order.len() == all.len());
            }
        }
    }
}

/// What travels is what arrives.
#[test]
fn the_data_of_the_islands_reads_back() {
    let edition = edition(Lang::Es);
    let sent = measures(&edition);
    let json = serde_json::to_string(&sent).expect("JSON");
    assert_eq!(serde_json::from_str::<Measures>(&json).expect("measures"), sent);
    let sent = movements(&edition);
    let json = serde_json::to_string(&sent).expect("JSON");
    assert_eq!(serde_json::from_str::<Movements>(&json).expect("movements"), sent);
    let sent = comparison(&edition);
    let json = serde_json::to_string(&sent).expect("JSON");
    assert_eq!(
        serde_json::from_str::<rcm_atlas::domain::comparison::Comparison>(&json).expect("countries"),
        sent
    );
}

#[test]
fn editions_of_the_stock_never_share_a_line() {
    let record = measures(&edition(Lang::En));
    let years = |word: &str| -> Vec<Option<i16>> {
        let found = record.measures.iter().find(|it| it.word == word).expect("a measure");
        found.frames.iter().map(|frame| frame.year).collect()
    };
    assert_eq!(years("immigrants").last(), Some(&Some(2024)), "the 2024 edition");
    assert_eq!(years("emigrants").last(), Some(&Some(2020)), "the 2020 edition, which alone has emigrants");
}

#[test]
fn every_member_and_place_is_reached_from_the_page_of_the_map() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let html = page(lang, &Page::Countries);
        for member in edition.atlas.members() {
            let name = member.names.get(lang);
            assert!(html.contains(&format!("<li id=\"{}\">", member.id)), "{name} in the list");
            let shape = format!("<a href=\"#{}\" aria-label=\"{name}\" data-country=\"{0}\">", member.id);
            assert!(html.contains(&shape), "{name} on the map");
            assert!(html.contains(&edition.site.country(member)), "a way to the page of {name}");
        }
        let places = places(&edition.atlas);
        let met: usize = places.iter().map(|place| place.meetings.len()).sum();
        assert_eq!(met, edition.atlas.meetings.iter().filter(|it| it.point.is_some()).count());
        for place in &places {
            assert!(html.contains(&format!("<li id=\"{}\">", place.anchor())), "{}", place.anchor());
        }
        let maps = &edition.atlas.maps;
        for dot in maps.main_dots.iter().chain(&maps.inset_dots) {
            assert!(places.iter().any(|place| place.anchor() == dot.anchor()), "{}", dot.anchor());
        }
    }
}

#[test]
fn names_on_the_maps_have_room() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let maps = &edition.atlas.maps;
        let named = maps.main_labels.iter().chain(&maps.inset_labels).map(|label| label.id.as_str());
        let members = edition.atlas.members().map(|it| it.id.as_str());
        assert_eq!(named.collect::<BTreeSet<_>>(), members.collect::<BTreeSet<_>>());
        let check = |map: &PlacedMap, labels: &[PlacedLabel]| {
            let picture = Bounds { left: 0.0, top: 0.0, right: map.width.into(), bottom: map.height.into() };
            for (at, label) in labels.iter().enumerate() {
                assert!(picture.encloses(label.bounds), "{}", label.name);
                let others = labels.iter().skip(at + 1);
                others.for_each(|it| {
                    assert!(!it.bounds.overlaps(label.bounds), "{} and {}", it.name, label.name)
                });
            }
        };
        check(&maps.main, &maps.main_labels);
        check(&maps.inset, &maps.inset_labels);
        for (labels, dots) in [(&maps.main_labels, &maps.main_dots), (&maps.inset_labels, &maps.inset_dots)] {
            for label in labels {
                let middle = label.bounds.middle();
                assert!(dots.iter().all(|dot| middle != Point { x: dot.x, y: dot.y }), "{}", label.name);
            }
        }
    }
}

#[test]
fn the_partial_matrix_is_told_as_partial() {
    let record = movements(&edition(Lang::En));
    let partial: Vec<i16> = record.years.iter().filter(|it| it.partial).map(|it| it.year).collect();
    assert_eq!(partial, [2024]);
    let frame = record.years.last().expect("2024");
    assert_eq!(frame.told[0], "2024 in part: 101 of 110 pairs were published, so no totals are given");
    let across = record.members.len() + 1;
    for (at, cell) in frame.cells.iter().enumerate() {
        let (row, column) = (at / across, at % across);
        let total = row == across - 1 || column == across - 1;
        assert!(!total || cell == "·", "a total of a partial matrix: {cell}");
    }
    assert_eq!(record.years[record.latest].year, 2020);
}

#[test]
fn a_movement_adds_up() {
    let edition = edition(Lang::En);
    let record = movements(&edition);
    let number = |cell: &str| cell.replace(',', "").parse::<u64>().unwrap_or_default();
    let across = record.members.len() + 1;
    for frame in record.years.iter().filter(|it| !it.partial) {
        for (at, row) in frame.cells.chunks(across).enumerate() {
            let people: u64 = row[..across - 1].iter().map(|cell| number(cell)).sum();
            assert_eq!(people, number(&row[across - 1]), "row {at} of {}", frame.year);
        }
    }
}

#[test]
fn all_members_are_told_side_by_side_and_two_are_shown() {
    let html = page(Lang::En, &Page::Compare);
    let heads = html.split("<thead>").nth(1).and_then(|it| it.split("</thead>").next()).expect("a head");
    assert_eq!(heads.matches("data-of=").count(), 11);
    assert_eq!(heads.matches("hidden").count(), 9);
}

#[test]
fn a_page_of_a_country_says_what_its_charts_show() {
    let html = page(Lang::En, &Page::Country(rcm_atlas::domain::id::Id::new("slv")));
    let said = text(&html);
    for finding in [
        "43,342 in 2024, 8% less than in 1990",
        "For every 4 people living in El Salvador, one person born there lived in the United States.",
        "91% of them in the United States",
        "Decisions that name it",
    ] {
        assert!(said.contains(finding), "“{finding}” is missing");
    }
    assert_eq!(html.matches("class=\"line\"").count(), 5, "one for each series with more than one year");
}

/// Addresses of a filter are read by the same filter, over the real record.
#[test]
fn every_choice_on_the_map_has_an_address() {
    let record = measures(&edition(Lang::En));
    for (measure, measured) in record.measures.iter().enumerate() {
        for frame in &measured.frames {
            let filter = MapFilter { measure, ..MapFilter::default() }.in_year(&record, frame.year);
            let query = filter.query(&record);
            let value = |key: &str| {
                let pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
                pairs.into_iter().find(|(known, _)| *known == key).map(|(_, value)| value.to_owned())
            };
            let read = MapFilter::read(&record, value);
            assert_eq!(read, filter);
            assert_eq!(measured.frames[measured.at(read.year)].year, frame.year);
        }
    }
}

#[test]
fn files_hold_every_value_and_say_whose_it_is() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        for (name, csv) in tables(&edition) {
            let (about, rows): (Vec<&str>, Vec<&str>) = csv.lines().partition(|line| line.starts_with('#'));
            assert!(about.len() > 1, "{name} says nothing of itself");
            let columns = rows[0].split(',').count();
            assert!(rows.len() > 4 && columns >= 5, "{name}");
            assert!(edition.site.table(&name).starts_with(BASE));
        }
        let partial = tables(&edition).into_iter().find(|(name, _)| name == "corridors-2024-partial");
        let blanks =
            partial.expect("the partial matrix").1.lines().filter(|line| line.ends_with(',')).count();
        assert_eq!(blanks, 9, "what was not published is blank");
    }
}
