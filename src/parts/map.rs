//! The placed maps, drawn: each member a link to its entry in the list, each place of meetings a dot.

use crate::domain::atlas::Dot;
use crate::domain::country::Country;
use crate::domain::id::Id;
use crate::domain::measures::Frame;
use crate::domain::meeting::Meeting;
use crate::domain::places::{Place, places};
use crate::domain::space::{Bounds, PlacedLabel, PlacedMap, PlacedShape};
use crate::edition::Edition;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// How the members are shaded: by the class that each has in some frame.
pub struct Shading {
    classes: BTreeMap<String, (usize, String)>,
}

impl Shading {
    pub fn new(edition: &Edition, frame: Option<&Frame>) -> Self {
        let class = |at: usize| frame.map(|frame| frame.class(at).to_owned()).unwrap_or_default();
        let members = edition.atlas.members().enumerate();
        Shading { classes: members.map(|(at, it)| (it.id.to_string(), (at, class(at)))).collect() }
    }
}

/// Where a member stands in the list beside the map.
pub fn here(country: &Id<Country>) -> String {
    format!("#{country}")
}

/// All members; those that the inset enlarges are drawn, and offered there.
pub fn main_map(edition: &Edition, shading: &Shading) -> AnyView {
    let maps = &edition.atlas.maps;
    let edge = view! { <path class="inset-edge" d=maps.inset_edge.clone()/> }.into_any();
    figure(edition, edition.words.map_title, (&maps.main, &maps.main_dots, &maps.main_labels), shading, edge)
}

/// The small members, enlarged.
pub fn inset_map(edition: &Edition, shading: &Shading) -> AnyView {
    let maps = &edition.atlas.maps;
    let title = edition.words.map_inset_title;
    figure(edition, title, (&maps.inset, &maps.inset_dots, &maps.inset_labels), shading, ().into_any())
}

pub fn legend(edition: &Edition) -> AnyView {
    let sign = |class: &'static str| {
        view! { <svg viewBox="0 0 16 16" aria-hidden="true"><circle class=class cx="8" cy="8" r="5"/></svg> }
    };
    view! {
        <ul class="legend">
            <li>{sign("dot")}{edition.words.map_dots}</li>
            <li>{sign("dot dot-anchor")}{edition.words.map_anchor}</li>
        </ul>
    }
    .into_any()
}

/// A map without links, under movements drawn as arrows.
pub fn flow_map(
    map: &PlacedMap,
    labels: &[PlacedLabel],
    title: &'static str,
    arrows: Vec<AnyView>,
) -> AnyView {
    let shapes: Vec<AnyView> = map.shapes.iter().map(land).collect();
    let names: Vec<AnyView> = labels.iter().map(name).collect();
    view! {
        <figure>
            <svg viewBox=view_box(map) role="img" aria-label=title>
                <path class="neighbour" d=map.land.clone()/>
                {shapes}{arrows}{names}
            </svg>
            <figcaption>{title}</figcaption>
        </figure>
    }
    .into_any()
}

/// The place of one meeting: on the enlarged map where that shows it.
pub fn meeting_map(edition: &Edition, meeting: &Id<Meeting>) -> Option<AnyView> {
    let maps = &edition.atlas.maps;
    let held = |dots: &[Dot]| dots.iter().find(|dot| dot.meetings.contains(meeting)).cloned();
    let name = edition.atlas.meetings.get(meeting)?.name.get(edition.lang()).to_owned();
    let (map, at) = match held(&maps.inset_dots) {
        Some(at) => (&maps.inset, at),
        None => (&maps.main, held(&maps.main_dots)?),
    };
    let label = format!("{}: {name}", edition.words.on_the_map);
    let shapes: Vec<AnyView> = map.shapes.iter().map(land).collect();
    Some(
        view! {
            <figure class="meeting-map">
                <svg viewBox=view_box(map) role="img" aria-label=label>
                    <path class="neighbour" d=map.land.clone()/>
                    {shapes}
                    {dot(&at)}
                </svg>
            </figure>
        }
        .into_any(),
    )
}

fn figure(
    edition: &Edition,
    title: &'static str,
    (map, dots, labels): (&PlacedMap, &[Dot], &[PlacedLabel]),
    shading: &Shading,
    edge: AnyView,
) -> AnyView {
    let members: Vec<AnyView> =
        map.shapes.iter().map(|shape| member(edition, shape, shading, labels)).collect();
    let places = places(&edition.atlas);
    let at = |dot: &Dot| places.iter().find(|place| place.anchor() == dot.anchor());
    let dots: Vec<AnyView> = dots.iter().filter_map(|dot| Some(dot_link(edition, dot, at(dot)?))).collect();
    let labels: Vec<AnyView> = labels.iter().map(label).collect();
    view! {
        <figure>
            <svg viewBox=view_box(map) role="group" aria-label=title>
                <path class="neighbour" d=map.land.clone()/>
                {members}
                {edge}
                <g aria-hidden="true">{dots}{labels}</g>
            </svg>
            <figcaption>{title}</figcaption>
        </figure>
    }
    .into_any()
}

/// A member, as a link where this map has room for its name.
fn member(edition: &Edition, shape: &PlacedShape, shading: &Shading, labels: &[PlacedLabel]) -> AnyView {
    let id = Id::new(shape.id.clone());
    let name = edition.atlas.country_name(&id, edition.lang()).to_owned();
    let (at, class) = shading.classes.get(&shape.id).cloned().unzip();
    let path = view! { <path class="land" d=shape.path.clone() data-shaded=at data-shade=class/> }.into_any();
    if labels.iter().any(|label| label.id == shape.id) {
        view! { <g><a href=here(&id) aria-label=name data-country=shape.id.clone()>{path}</a></g> }.into_any()
    } else {
        path
    }
}

/// A name, for fingers and eyes: keyboards and screen readers have the shape.
fn label(it: &PlacedLabel) -> AnyView {
    let Bounds { left, top, .. } = it.bounds;
    let (width, height) = (it.bounds.width(), it.bounds.height());
    view! {
        <g>
            <a href=format!("#{}", it.id) tabindex="-1" data-country=it.id.clone()>
                <rect class="hit" x=left y=top width=width height=height/>
                {name(it)}
            </a>
        </g>
    }
    .into_any()
}

fn name(it: &PlacedLabel) -> AnyView {
    let middle = it.bounds.middle();
    let leader = it.leader.map(|[from, to]| {
        view! { <path class="leader" d=format!("M{} {}L{} {}", from.x, from.y, to.x, to.y)/> }
    });
    view! {
        {leader}
        <text class="map-label" x=middle.x y=middle.y dy="0.35em" text-anchor="middle">{it.name.clone()}</text>
    }
    .into_any()
}

/// A place of meetings, leading to its entry in the list of places, which keyboards and screen readers have.
/// A place, for fingers and eyes like the names: the list of places is open to all.
fn dot_link(edition: &Edition, it: &Dot, place: &Place) -> AnyView {
    let class = if it.exact { "dot" } else { "dot dot-anchor" };
    let years: Vec<String> =
        place.meetings.iter().filter_map(|meeting| edition.year(&meeting.dates)).collect();
    let told = format!("{}: {}", place_name(edition, place), years.join(", "));
    view! {
        <g>
            <a href=format!("#{}", it.anchor()) tabindex="-1">
                <circle class=class cx=it.x cy=it.y r=it.radius()><title>{told}</title></circle>
            </a>
        </g>
    }
    .into_any()
}

/// The city and its country, or the country alone where no more is known.
pub fn place_name(edition: &Edition, it: &Place) -> String {
    let words = &edition.words.of_countries;
    let country = it.country.map(|id| edition.atlas.country_name(id, edition.lang()));
    match (it.city, country) {
        (Some(city), Some(country)) if city.get(edition.lang()) != country => {
            format!("{}, {country}", edition.text(city))
        }
        (Some(city), _) => edition.text(city),
        (None, Some(country)) => (words.only_country)(country),
        (None, None) => words.unknown_place.to_owned(),
    }
}

fn land(shape: &PlacedShape) -> AnyView {
    view! { <path class="land" d=shape.path.clone()/> }.into_any()
}

fn dot(dot: &Dot) -> AnyView {
    let class = if dot.exact { "dot" } else { "dot dot-anchor" };
    view! { <circle class=class cx=dot.x cy=dot.y r="5"/> }.into_any()
}

fn view_box(map: &PlacedMap) -> String {
    format!("0 0 {} {}", map.width, map.height)
}
