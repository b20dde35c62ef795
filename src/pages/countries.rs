//! The member countries, on a map and as a list that are one thing.

use crate::edition::{Edition, use_edition};
use crate::parts::map;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Countries() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let members: Vec<AnyView> = edition
        .atlas
        .members()
        .map(|country| {
            let hosted = edition.atlas.hosted_by(&country.id).count();
            let presided = edition.atlas.presided_by(&country.id).count();
            view! {
                <li>
                    <a href=edition.site.country(country) data-country=country.id.to_string()>
                        <strong>{country.names.get(edition.lang()).to_owned()}</strong>
                        <span class="quiet">{(words.counts)(hosted, presided)}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <article>
            <h1 tabindex="-1">{words.countries}</h1>
            <p class="lead">{words.countries_lead}</p>
            <div class="map-and-list">
                <div class="maps">{map::main_map(&edition)}{map::inset_map(&edition)}{map::legend(&edition)}</div>
                <section>
                    <h2>{words.members}</h2>
                    <ul class="country-list">{members}</ul>
                    {observers(&edition)}
                </section>
            </div>
        </article>
    }
    .into_any()
}

fn observers(edition: &Edition) -> AnyView {
    let names: Vec<String> =
        edition.atlas.observer_countries().map(|it| it.names.get(edition.lang()).to_owned()).collect();
    let words = edition.words;
    view! {
        <h2>{words.observers}</h2>
        <p>{(words.list)(&names)}". "<a href=edition.href(Page::Organisations)>{words.organisations}</a></p>
    }
    .into_any()
}
