//! What the heads of pages tell programs.

use crate::common::{ORIGIN, edition};
use rcm_atlas::domain::fact::Certainty;
use rcm_atlas::domain::id::Id;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::export::card::{self, Card};
use rcm_atlas::export::cite::{self, Style};
use rcm_atlas::export::linked::{linked, script};
use rcm_atlas::head;
use rcm_atlas::prerender::meta::tags;
use rcm_atlas::site::Page;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// What the page of something is about, as search engines read it.
fn about(page: &Page) -> Option<Value> {
    let edition = edition(Lang::En);
    let graph = linked(&edition, page, &head::of(&edition, page));
    let nodes = graph["@graph"].as_array().unwrap().clone();
    nodes.into_iter().find(|node| node["@id"].as_str().is_some_and(|id| id.ends_with("#about")))
}

#[test]
fn inferred_facts_of_a_meeting_are_not_asserted() {
    for meeting in edition(Lang::En).atlas.meetings.iter() {
        let about = about(&Page::Meeting(meeting.id.clone())).unwrap();
        let dated = ["startDate", "endDate", "datePublished"].iter().any(|key| about.get(key).is_some());
        assert!(!dated || meeting.dates.certainty == Certainty::Stated, "{}", meeting.id);
        let told = about.to_string();
        let city = meeting.city.as_ref();
        let stated = city.is_some_and(|city| city.certainty == Certainty::Stated);
        assert_eq!(told.contains("addressLocality"), stated, "{}", meeting.id);
        let host = meeting.host.as_ref().is_some_and(|host| host.certainty == Certainty::Stated);
        assert!(!told.contains("addressCountry") || host, "{}", meeting.id);
    }
}

#[test]
fn a_stated_meeting_is_an_event_with_its_days_and_place() {
    let about = about(&Page::Meeting(Id::new("i-puebla-1996"))).unwrap();
    assert_eq!(about["@type"], "Event");
    assert_eq!((&about["startDate"], &about["endDate"]), (&json!("1996-03-13"), &json!("1996-03-14")));
    assert_eq!(about["location"]["address"]["addressCountry"], "MX");
}

#[test]
fn a_script_element_ends_where_it_should() {
    let text = script(&json!({ "name": "</script><b>" }));
    assert_eq!(text.matches("</script>").count(), 1);
    assert!(!text.contains("<b>"));
}

/// A browser that goes from page to page copies the contents of these tags in their order.
#[test]
fn every_page_has_the_same_tags_of_dublin_core() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let mut seen = BTreeSet::new();
        for page in Page::all(&edition.atlas) {
            let tags = tags(&edition, &page, &head::of(&edition, &page));
            let names: Vec<String> = tags
                .split("<meta name=\"DC.")
                .skip(1)
                .filter_map(|rest| Some(rest.split('"').next()?.to_owned()))
                .collect();
            assert!(names.len() >= 5, "{page:?}");
            seen.insert(names);
            assert!(tags.contains(&format!("content=\"{ORIGIN}{}\"", edition.site.href(&page))), "{page:?}");
        }
        assert_eq!(seen.len(), 1);
    }
}

#[test]
fn every_page_has_a_citation_of_its_own_in_both_languages() {
    let mut keys = BTreeSet::new();
    for lang in Lang::ALL {
        let edition = edition(lang);
        for page in Page::all(&edition.atlas) {
            let cited = cite::page(&edition, &page);
            for style in [Style::Apa, Style::Chicago] {
                let text = cited.plain(style);
                assert!(text.contains(&cited.work.url) && text.contains(&cited.work.title), "{text}");
                assert!(text.contains(edition.words.of_data.day_of_reading), "{text}");
            }
            assert!(keys.insert(cited.work.key.clone()), "{} twice", cited.work.key);
        }
    }
}

#[test]
fn every_card_is_drawn_and_says_what_it_is_of() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let drawn: BTreeSet<String> = Page::all(&edition.atlas)
            .into_iter()
            .filter(|page| card::carded(page) == *page)
            .map(|page| card::path(&page, lang))
            .collect();
        for page in Page::all(&edition.atlas) {
            assert!(drawn.contains(&card::path(&page, lang)), "{page:?}");
            let card = Card::new(&edition, &page, &head::of(&edition, &page));
            assert!(!card.title.is_empty() && !card.detail.is_empty(), "{page:?}");
            assert!(!card.svg(edition.words.site_name).contains("NaN"), "{page:?}");
        }
    }
}
