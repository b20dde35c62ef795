//! Who belongs to the Conference: countries with their authorities, and organisations.

use crate::domain::atlas::Atlas;
use crate::domain::country::{Country, Organisation};
use crate::export::Host;
use crate::export::table::{Row, Table};
use crate::site::Page;

pub fn tables(atlas: &Atlas, host: &Host) -> Vec<Table> {
    let institutions = (atlas.countries.iter())
        .flat_map(|country| (1..).zip(&country.institutions).map(move |each| (country, each)));
    vec![
        Table::of(
            "countries",
            &["id"],
            ["Member countries and observer countries.", "Países miembros y países observadores."],
            atlas.countries.iter(),
            |row, it| country(row, it, host),
        ),
        Table::of(
            "institutions",
            &["country", "position"],
            [
                "The national authorities of each member that a source names.",
                "Las autoridades nacionales de cada miembro que nombra una fuente.",
            ],
            institutions,
            |row, (country, (number, it))| {
                row.put("country", &country.id);
                row.put("position", number);
                row.text("name", it.name.as_ref());
                row.text("basis", Some(&it.basis));
                row.ids("sources", &it.sources);
            },
        ),
        Table::of(
            "organisations",
            &["id"],
            [
                "Observer organisations, and the network of civil organisations.",
                "Organizaciones observadoras y la red de organizaciones civiles.",
            ],
            atlas.organisations.iter(),
            organisation,
        ),
    ]
}

fn country(row: &mut Row, it: &Country, host: &Host) {
    row.put("id", &it.id);
    row.word("standing", Some(&it.standing));
    row.put("name_en", &it.names.en);
    row.put("name_es", &it.names.es);
    row.put("name_fr", &it.names.fr);
    row.put("iso2", &it.iso2);
    row.put("m49", &it.m49);
    row.text("capital", it.capital.as_ref().map(|capital| &capital.name));
    row.maybe("capital_latitude", it.capital.as_ref().map(|capital| capital.lat));
    row.maybe("capital_longitude", it.capital.as_ref().map(|capital| capital.lon));
    row.put("founding", it.founding);
    row.fact("joined", it.joined.as_ref(), |row, span| row.span("joined", span.copied()));
    row.maybe("joined_at", it.joined_at.as_ref());
    row.fact("first_seen", it.first_seen.as_ref(), |row, span| row.span("first_seen", span.copied()));
    row.maybe("first_seen_at", it.first_seen_at.as_ref());
    row.fact("admitted", it.admitted.as_ref(), |row, span| row.span("admitted", span.copied()));
    row.fact("official_role", it.official_role.as_ref(), |row, role| row.text("official_role", role));
    let roles: Vec<String> = it
        .roles
        .iter()
        .filter_map(|role| Some(serde_json::to_value(role).ok()?.as_str()?.to_owned()))
        .collect();
    row.put("roles", roles.join(" "));
    row.cited("profile", it.profile.as_ref());
    let continuity = it.continuity.as_ref();
    row.text("continuity", continuity.map(|it| &it.evidence));
    row.text("continuity_note", continuity.and_then(|it| it.note.as_ref()));
    row.ids("continuity_sources", continuity.map_or(&[][..], |it| &it.sources));
    row.ids("sources", &it.sources);
    for lang in crate::domain::lang::Lang::WRITTEN {
        let page = it.is_member().then(|| host.page(lang, &Page::Country(it.id.clone())));
        row.maybe(&format!("page_{}", lang.tag()), page);
    }
}

fn organisation(row: &mut Row, it: &Organisation) {
    row.put("id", &it.id);
    row.word("standing", Some(&it.standing));
    row.text("acronym", it.acronym.as_ref());
    row.text("name", Some(&it.name));
    row.fact("admitted", Some(&it.admitted), |row, span| row.span("admitted", span.copied()));
    row.fact("first_seen", it.first_seen.as_ref(), |row, span| row.span("first_seen", span.copied()));
    row.text("first_seen_as", it.first_seen_as.as_ref());
    row.text("status", it.status.as_ref());
    row.maybe("body", it.body.as_ref());
    row.ids("sources", &it.sources);
}
