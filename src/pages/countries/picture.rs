//! The members as a map with an enlarged part, and as tiles of equal size.

use crate::domain::measures::{Frame, Measures};
use crate::domain::space::tiles::{PlacedTile, SIZE, tiles};
use crate::edition::Edition;
use crate::parts::map::{Shading, here, inset_map, legend, main_map};
use leptos::prelude::*;

/// Both pictures; the island shows one.
pub fn pictures(edition: &Edition, record: &Measures) -> AnyView {
    let words = &edition.words.of_countries;
    let frame = record.measures.first().and_then(|it| it.frames.last());
    let shading = Shading::new(edition, frame);
    view! {
        <div class="pictures">
            <div class="maps" data-picture="0">
                {main_map(edition, &shading)}
                {inset_map(edition, &shading)}
                {legend(edition)}
            </div>
            <div class="maps" data-picture="1" hidden="">{tile_map(edition, frame)}<p class="note">{words.tiles_how}</p></div>
        </div>
    }
    .into_any()
}

fn tile_map(edition: &Edition, frame: Option<&Frame>) -> AnyView {
    let (width, height) = SIZE;
    let all: Vec<AnyView> = tiles().filter_map(|it| tile(edition, frame, it)).collect();
    view! {
        <figure>
            <svg viewBox=format!("0 0 {width} {height}") role="group" aria-label=edition.words.of_countries.view_tiles>{all}</svg>
        </figure>
    }
    .into_any()
}

fn tile(edition: &Edition, frame: Option<&Frame>, it: PlacedTile) -> Option<AnyView> {
    let (at, country) =
        edition.atlas.members().enumerate().find(|(_, country)| country.id.as_str() == it.id)?;
    // Whoever speaks to the device may say what is written there.
    let name = format!("{}, {}", country.names.get(edition.lang()), country.iso2);
    let class = frame.map(|frame| frame.class(at).to_owned());
    let value = frame.map_or(String::new(), |frame| frame.values[at].clone());
    let (x, y) = (it.x + it.side / 2, it.y + it.side / 2);
    Some(
        view! {
            <g>
                <a class="tile" href=here(&country.id) aria-label=name data-country=it.id>
                    <rect class="land" x=it.x y=it.y width=it.side height=it.side data-shaded=at data-shade=class/>
                    <text class="tile-name" x=x y=y - 8 text-anchor="middle">{country.iso2.clone()}</text>
                </a>
                <text class="tile-value" x=x y=y + 34 text-anchor="middle" aria-hidden="true" pointer-events="none" data-value=at>{value}</text>
            </g>
        }
        .into_any(),
    )
}
