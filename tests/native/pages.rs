//! Every page in every language, rendered as the site will hold it.

use crate::common::{BASE, edition};
use crate::markup::text;
use proptest::prelude::*;
use rcm_atlas::domain::cites::citing;
use rcm_atlas::domain::fact::Certainty;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::quality::Subject;
use rcm_atlas::domain::series::MeasureKind;
use rcm_atlas::head;
use rcm_atlas::prerender::page::{render, render_path};
use rcm_atlas::prerender::tables::tables;
use rcm_atlas::record::schema;
use rcm_atlas::site::{Page, Site};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, OnceLock};

/// All pages of both languages by address.
fn pages() -> &'static BTreeMap<String, String> {
    static PAGES: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let mut pages = BTreeMap::new();
        for lang in Lang::ALL {
            let edition = edition(lang);
            for page in Page::all(&edition.atlas) {
                pages.insert(edition.site.href(&page), render(&edition, &page).expect("a page"));
            }
        }
        pages
    })
}

fn page(path: &str) -> &'static str {
    pages().get(&format!("{BASE}{path}")).unwrap_or_else(|| panic!("no page at {path}"))
}

/// The addresses of the files to take away, which are no pages.
static TABLES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let all = Lang::ALL.map(edition);
    let tables = all.iter().flat_map(|it| tables(it).into_iter().map(|(name, _)| it.site.table(&name)));
    let exports = all[0].export.files.iter().map(|file| all[0].site.file(&file.path));
    let schemas =
        schema::names().map(|name| all[0].site.file(&format!("data/schemas/{}", schema::file(name))));
    tables.chain(exports).chain(schemas).collect()
});

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn there_is_a_page_for_everything_in_both_languages() {
    let (fixed, kinds_of_sources) = (22, 7);
    assert_eq!(pages().len(), 2 * (fixed + kinds_of_sources + 35 + 11 + 10 + 148 + 16));
}

#[test]
fn titles_are_unique_and_descriptions_fit() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let mut titles = BTreeSet::new();
        for page in Page::all(&edition.atlas) {
            let head = head::of(&edition, &page);
            assert!(!head.description.is_empty());
            assert!(titles.insert(head.title.clone()), "“{}” twice", head.title);
        }
    }
}

#[test]
fn every_internal_link_leads_to_a_page_and_every_fragment_to_a_place() {
    let ids: BTreeMap<&String, BTreeSet<&str>> =
        pages().iter().map(|(path, html)| (path, attributes(html, "id").into_iter().collect())).collect();
    let mut dead = BTreeSet::new();
    for (own, html) in pages() {
        let below = |href: &&str| !href.starts_with("http") && !TABLES.iter().any(|table| href == table);
        for href in attributes(html, "href").into_iter().filter(below) {
            let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
            let path = path.split_once('?').map_or(path, |(path, _)| path);
            let path = if path.is_empty() { own.as_str() } else { path };
            let found =
                ids.get(&path.to_owned()).is_some_and(|ids| fragment.is_empty() || ids.contains(fragment));
            if !found {
                dead.insert(format!("{own} -> {href}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn ids_are_unique_on_each_page() {
    for (path, html) in pages() {
        let ids = attributes(html, "id");
        let distinct: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), distinct.len(), "{path}");
    }
}

/// A browser closes a paragraph before any block: what it then hydrates is not what was rendered.
#[test]
fn paragraphs_hold_no_blocks() {
    let blocks = ["<p>", "<p ", "<div", "<ul", "<ol", "<dl", "<table", "<section", "<h2", "<h3", "<figure"];
    for (path, html) in pages() {
        for (at, tag) in html.match_indices("<p>").chain(html.match_indices("<p ")) {
            let paragraph = html[at + tag.len()..].split("</p>").next().unwrap_or_default();
            let block = blocks.iter().find(|block| paragraph.contains(**block));
            assert_eq!(block, None, "{path}: <p>{paragraph}</p>");
        }
    }
}

#[test]
fn pages_of_one_language_lead_to_pages_of_that_language() {
    for (path, html) in pages() {
        let spanish = path.starts_with("/rcm-atlas/es/");
        let own = |href: &&str| href.starts_with(BASE) && !TABLES.iter().any(|table| href == table);
        for href in attributes(html, "href").into_iter().filter(own) {
            let crosses = href.starts_with("/rcm-atlas/es/") != spanish;
            let site = Site::of_address(BASE, path);
            let switch = site.lang.others().any(|lang| site.twin(path, lang) == href);
            assert!(!crosses || switch, "{path} -> {href}");
        }
    }
}

/// Nothing is hydrated: the marks that Leptos leaves for that would only weigh.
#[test]
fn pages_are_cleared_of_marks() {
    assert!(pages().values().all(|html| !html.contains("<!>") && !html.contains("<!---->")));
}

#[test]
fn every_record_shows_its_sources() {
    for (path, html) in pages() {
        let record = ["/meetings/", "/plan/activities/", "/plan/instruments/", "/bodies/"];
        if record.iter().any(|kind| path.contains(kind)) {
            assert!(html.contains("id=\"note-1\""), "{path} shows no source");
        }
    }
}

#[test]
fn every_fact_of_a_meeting_shows_its_certainty() {
    let edition = edition(Lang::En);
    for meeting in edition.atlas.meetings.iter() {
        let html = page(&format!("meetings/{}/", meeting.id));
        let (_, facts_list) = html.split_once("<dl class=\"facts\">").expect("a list of facts");
        let (facts_list, _) = facts_list.split_once("</dl>").expect("its end");
        let count = |class: &str| facts_list.matches(class).count();
        let facts = [
            Some(meeting.dates.certainty),
            meeting.host.as_ref().map(|it| it.certainty),
            meeting.city.as_ref().map(|it| it.certainty),
            Some(meeting.format.certainty),
            meeting.presidency.as_ref().map(|it| it.certainty),
            Some(meeting.theme.certainty),
            meeting.consultation_group.as_ref().map(|it| it.certainty),
            meeting.next_presidency.as_ref().map(|it| it.certainty),
            Some(meeting.participants.certainty),
        ];
        let of = |certainty| facts.iter().flatten().filter(|it| **it == certainty).count();
        assert_eq!(count("mark mark-stated"), of(Certainty::Stated), "{}", meeting.id);
        assert_eq!(count("mark mark-inferred"), of(Certainty::Inferred), "{}", meeting.id);
        assert_eq!(count("mark mark-unknown"), of(Certainty::NotDocumented), "{}", meeting.id);
    }
}

#[test]
fn the_press_release_that_started_it_all_is_on_its_page() {
    let english = text(page("meetings/xiii-tela-2008/"));
    for fact in ["XIII", "8–9 May 2008", "Tela", "Honduras", "Migration and Human Rights", "inferred"] {
        assert!(english.contains(fact), "“{fact}” is missing");
    }
    let spanish = text(page("es/meetings/xiii-tela-2008/"));
    for fact in ["8 y 9 de mayo de 2008", "Migración y Derechos Humanos", "inferido"] {
        assert!(spanish.contains(fact), "“{fact}” is missing");
    }
}

#[test]
fn what_nobody_found_is_not_filled_in() {
    for meeting in ["iii-1998", "x-2005"] {
        let html = page(&format!("meetings/{meeting}/"));
        let text = text(html);
        assert!(text.contains("not documented"), "{meeting}");
        for guess in ["Ottawa", "Vancouver"] {
            assert!(!text.contains(guess), "{meeting} names {guess}");
        }
    }
}

#[test]
fn every_value_of_the_series_is_on_its_countrys_page() {
    let edition = edition(Lang::En);
    for country in edition.atlas.members() {
        let text = text(page(&format!("countries/{}/", country.id)));
        for series in edition.atlas.series.iter() {
            for measure in &series.measures {
                let decimals =
                    if matches!(measure.id, MeasureKind::RemittancesShare | MeasureKind::RemittancesUsd) {
                        2
                    } else {
                        0
                    };
                for (year, value) in series.observations(measure.id, &country.id) {
                    let shown = format!("{year}{}", (edition.words.number)(value, decimals));
                    assert!(text.contains(&shown), "{}: {shown} is missing", country.id);
                }
            }
        }
    }
}

#[test]
fn the_two_editions_of_the_stock_stay_apart() {
    let spanish = text(page("es/countries/mex/"));
    for value in ["1\u{202f}197\u{202f}624", "1\u{202f}335\u{202f}154"] {
        assert!(spanish.contains(value), "{value} is missing");
    }
}

#[test]
fn an_unknown_address_gets_help_and_no_panic() {
    for path in
        ["nowhere/", "meetings/xl-nowhere-2040/", "countries/arg/", "countries/zzz/", "plan/activities/x/"]
    {
        let html = render_path(&edition(Lang::Es), &format!("{BASE}es/{path}"));
        assert!(html.contains("data-not-found"), "{path}");
        assert!(text(&html).contains("Esta página no existe"), "{path}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_address_renders_something(path in "[a-z0-9/%._~-]{0,60}") {
        let html = render_path(&edition(Lang::En), &format!("{BASE}{path}"));
        prop_assert!(html.contains("<h1"));
    }
}

/// What only a doubt about a meeting cites once stood behind all other meetings.
#[test]
fn a_source_is_cited_by_records_in_their_order() {
    let edition = edition(Lang::En);
    let order: Vec<&str> = edition.atlas.meetings.iter().map(|it| it.id.as_str()).collect();
    for (source, subjects) in citing(&edition.atlas) {
        let meetings = subjects.iter().filter_map(|subject| match subject {
            Subject::Meeting(id) => order.iter().position(|known| *known == id.as_str()),
            _ => None,
        });
        assert!(meetings.is_sorted(), "{}: {subjects:?}", source.as_str());
        let doubled = subjects.iter().enumerate().any(|(at, subject)| subjects[..at].contains(subject));
        assert!(!doubled, "{}: {subjects:?}", source.as_str());
    }
}
