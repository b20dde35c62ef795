//! The placed maps, drawn: each member a link, each place of meetings a dot.

use crate::domain::atlas::Dot;
use crate::domain::country::Country;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::domain::space::{PlacedMap, PlacedShape};
use crate::edition::Edition;
use leptos::prelude::*;

/// All members, the large ones named.
pub fn main_map(edition: &Edition) -> AnyView {
    let maps = &edition.atlas.maps;
    figure(edition, edition.words.map_title, &maps.main, &maps.main_dots)
}

/// The small members, enlarged.
pub fn inset_map(edition: &Edition) -> AnyView {
    let maps = &edition.atlas.maps;
    figure(edition, edition.words.map_inset_title, &maps.inset, &maps.inset_dots)
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

fn figure(edition: &Edition, title: &'static str, map: &PlacedMap, dots: &[Dot]) -> AnyView {
    let members = |shape: &PlacedShape| {
        let country = edition.atlas.countries.get(&Id::new(shape.id.clone()))?;
        Some(member(edition, country, shape))
    };
    let shapes: Vec<AnyView> = map.shapes.iter().filter_map(members).collect();
    let names: Vec<AnyView> =
        map.shapes.iter().filter_map(|shape| name(edition, shape)).map(|(it, at)| label(it, at)).collect();
    let dots: Vec<AnyView> = dots.iter().map(dot).collect();
    view! {
        <figure>
            <svg viewBox=view_box(map) role="group" aria-label=title>
                <path class="neighbour" d=map.land.clone()/>
                {shapes}
                <g class="dots" aria-hidden="true">{dots}</g>
                <g class="map-labels" aria-hidden="true">{names}</g>
            </svg>
            <figcaption>{title}</figcaption>
        </figure>
    }
    .into_any()
}

fn member(edition: &Edition, country: &Country, shape: &PlacedShape) -> AnyView {
    let name = country.names.get(edition.lang()).to_owned();
    let href = edition.site.country(country);
    let hosted = edition.atlas.hosted_by(&country.id).count();
    let presided = edition.atlas.presided_by(&country.id).count();
    let told = format!("{name}: {}", (edition.words.counts)(hosted, presided));
    view! {
        // The macro takes a link or a title for SVG's own only as the sole child of an SVG element.
        <g>
            <a href=href aria-label=name data-country=shape.id.clone()>
                <path class="land" d=shape.path.clone()><title>{told}</title></path>
            </a>
        </g>
    }
    .into_any()
}

fn land(shape: &PlacedShape) -> AnyView {
    view! { <path class="land" d=shape.path.clone()/> }.into_any()
}

fn dot(dot: &Dot) -> AnyView {
    let class = if dot.exact { "dot" } else { "dot dot-anchor" };
    view! { <circle class=class cx=dot.x cy=dot.y r="5"/> }.into_any()
}

/// A member's name where there is room for it.
fn name<'a>(edition: &'a Edition, shape: &'a PlacedShape) -> Option<(&'a str, &'a PlacedShape)> {
    const ROOM: f64 = 14.0;
    let name = edition.atlas.country_name(&Id::new(shape.id.clone()), edition.lang());
    (shape.room >= ROOM).then_some((name, shape))
}

fn label(name: &str, shape: &PlacedShape) -> AnyView {
    view! {
        <text class="map-label" x=shape.label.x y=shape.label.y text-anchor="middle">{name.to_owned()}</text>
    }
    .into_any()
}

fn view_box(map: &PlacedMap) -> String {
    format!("0 0 {} {}", map.width, map.height)
}
