//! The members as a list bound to the map: each entry has the country's name as its address on this page.

use crate::domain::country::Country;
use crate::domain::measures::{Frame, Measures};
use crate::edition::Edition;
use crate::parts::map::here;
use crate::site::Page;
use leptos::prelude::*;

pub fn list(edition: &Edition, record: &Measures) -> AnyView {
    let frame = record.measures.first().and_then(|it| it.frames.last());
    let members: Vec<AnyView> =
        edition.atlas.members().enumerate().map(|(at, country)| entry(edition, country, at, frame)).collect();
    view! {
        <section class="members">
            <h2>{edition.words.members}</h2>
            <ul class="country-list">{members}</ul>
        </section>
    }
    .into_any()
}

fn entry(edition: &Edition, country: &Country, at: usize, frame: Option<&Frame>) -> AnyView {
    let words = &edition.words.of_countries;
    let name = country.names.get(edition.lang());
    let id = country.id.to_string();
    let value = frame.map_or(String::new(), |frame| frame.values[at].clone());
    let class = frame.map(|frame| frame.class(at).to_owned());
    let hosted = edition.atlas.hosted_by(&country.id).count();
    let presided = edition.atlas.presided_by(&country.id).count();
    let beside = format!("{}?with={id}", edition.href(Page::Compare));
    let movements = format!("{}?country={id}", edition.href(Page::Corridors));
    view! {
        <li id=country.id.to_string()>
            <a class="row" href=here(&country.id) data-country=id>
                <span class="swatch" data-shaded=at data-shade=class></span>
                <strong>{name.to_owned()}</strong>
                <span class="value" data-value=at>{value}</span>
            </a>
            <div class="detail">
                <p class="quiet">{(edition.words.counts)(hosted, presided)}</p>
                <ul>
                    <li><a href=edition.site.country(country)>{(words.page_of)(&(words.named)(name))}</a></li>
                    <li><a href=movements>{words.movements}</a></li>
                    <li><a href=beside>{edition.words.of_country.compare_with}</a></li>
                </ul>
            </div>
        </li>
    }
    .into_any()
}
