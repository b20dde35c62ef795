//! The movements on both maps: every arrow is told, and those of the country asked about are shown.

use crate::domain::flow_map::arrows;
use crate::domain::movements::{Movements, MovementsFilter};
use crate::edition::Edition;
use crate::parts::map::flow_map;
use leptos::prelude::*;

pub fn flows(edition: &Edition, record: &Movements) -> AnyView {
    let words = &edition.words.of_corridors;
    let maps = &edition.atlas.maps;
    let frame = record.years.get(record.latest);
    let (mut main, mut inset) = (Vec::new(), Vec::new());
    let filter = MovementsFilter::default();
    for arrow in arrows(maps, &record.members) {
        let hidden = !filter.draws(record, arrow.movement);
        let class = frame.map(|frame| frame.class(arrow.movement, false).to_owned());
        let drawn = view! {
            <g class="flow" data-flow=arrow.movement data-class=class data-way="out" hidden=hidden>
                <path d=arrow.placed.line/>
                <path class="tip" d=arrow.placed.head/>
            </g>
        };
        if arrow.on_inset { &mut inset } else { &mut main }.push(drawn.into_any());
    }
    view! {
        <section class="flows">
            <h2>{words.map}</h2>
            <p class="quiet">{words.map_how}</p>
            <ul class="legend">{key("out", words.key_out)}{key("in", words.key_in)}</ul>
            <div class="maps two-maps">
                {flow_map(&maps.main, &maps.main_labels, edition.words.map_title, main)}
                {flow_map(&maps.inset, &maps.inset_labels, edition.words.map_inset_title, inset)}
            </div>
        </section>
    }
    .into_any()
}

fn key(way: &'static str, said: &'static str) -> AnyView {
    view! {
        <li>
            <svg class="flow" viewBox="0 0 32 16" data-class="1" data-way=way aria-hidden="true"><path d="M1 8H31"/></svg>
            {said}
        </li>
    }
    .into_any()
}
