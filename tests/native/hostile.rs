//! Odd and hostile addresses: whatever is asked, something sensible is answered, soon, and as text.

mod odd;

use crate::common::{BASE, ORIGIN, asked, edition, figure, files, tries};
use crate::markup::injected;
use odd::{path, query};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::comparison::{CompareFilter, Comparison};
use rcm_atlas::domain::explorer::{Answer, Catalogue, Question};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::measures::{MapFilter, Measures};
use rcm_atlas::domain::meeting_filter::MeetingFilter;
use rcm_atlas::domain::movements::{Movements, MovementsFilter};
use rcm_atlas::domain::search::filter::SearchFilter;
use rcm_atlas::domain::search::found::{Measure, Shelf};
use rcm_atlas::domain::search::index::Index;
use rcm_atlas::drawn::markup::Tag;
use rcm_atlas::drawn::said::sentence;
use rcm_atlas::drawn::search;
use rcm_atlas::drawn::timeline::{Stage, answer, ask, tools};
use rcm_atlas::export::What;
use rcm_atlas::export::feeds::Feed;
use rcm_atlas::finder;
use rcm_atlas::head;
use rcm_atlas::pages::beside::beside;
use rcm_atlas::pages::compare::comparison;
use rcm_atlas::pages::corridors::frames::movements;
use rcm_atlas::pages::countries::frames::measures;
use rcm_atlas::pages::plan::catalogue::catalogue;
use rcm_atlas::prerender::page::{render, render_path};
use rcm_atlas::prerender::{every_edition, meta};
use rcm_atlas::site::{Page, Site};
use serde_json::Value;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};
use url::Url;

/// A failure names what was tried; the same is tried every time.
const SEED: u64 = 1996;

/// The longest that one address may take, in a build that is not optimised.
const PATIENCE: Duration = Duration::from_secs(2);

/// What islands read addresses against.
struct Record {
    timeline: Chronology,
    plan: Catalogue,
    countries: Measures,
    corridors: Movements,
    compare: Comparison,
    instruments: Comparison,
}

static RECORD: LazyLock<Record> = LazyLock::new(|| {
    let edition = edition(Lang::En);
    Record {
        timeline: Chronology::of(&edition.atlas, Lang::En),
        plan: catalogue(&edition),
        countries: measures(&edition),
        corridors: movements(&edition),
        compare: comparison(&edition),
        instruments: beside(&edition),
    }
});

fn try_all<S: Strategy>(cases: usize, strategy: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config {
        cases: u32::try_from(cases).expect("not so many"),
        rng_seed: RngSeed::Fixed(SEED),
        failure_persistence: None,
        ..Config::default()
    };
    if let Err(failure) = TestRunner::new(config).run(strategy, test) {
        panic!("{failure}\nwith the seed {SEED}");
    }
}

/// As a browser takes an address apart; none where it is no address.
fn parted(address: &str) -> Option<Url> {
    Url::parse(ORIGIN).and_then(|origin| origin.join(address)).ok()
}

/// Reads a query by a filter, and what that writes again: both must mean the same, and the second hold nothing but what
/// may stand in an address.
fn settled<F>(
    query: &str,
    read: impl Fn(&dyn Fn(&str) -> Option<String>) -> F,
    write: impl Fn(&F) -> String,
) -> Result<F, TestCaseError> {
    let filter = read(&asked(query));
    let written = write(&filter);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"?=&,-._~%".contains(&byte);
    prop_assert!(written.bytes().all(plain), "{written}");
    prop_assert_eq!(write(&read(&asked(&written))), written);
    Ok(filter)
}

fn ask_islands(query: &str) -> Result<(), TestCaseError> {
    let record = &*RECORD;
    let meetings = settled(query, |get| MeetingFilter::read(&record.timeline, get), MeetingFilter::query)?;
    prop_assert!(meetings.count(&record.timeline) <= record.timeline.meetings.len());
    meetings.ways_out(&record.timeline);
    let map =
        settled(query, |get| MapFilter::read(&record.countries, get), |it| it.query(&record.countries))?;
    prop_assert_eq!(map.rows(&record.countries).len(), record.countries.members.len());
    let moved = settled(
        query,
        |get| MovementsFilter::read(&record.corridors, get),
        |it| it.query(&record.corridors),
    )?;
    prop_assert_eq!(moved.rows(&record.corridors).len(), record.corridors.members.len());
    for record in [&record.compare, &record.instruments] {
        let compared = settled(query, |get| CompareFilter::read(record, get), |it| it.query(record))?;
        prop_assert!(compared.shown(record).len() <= 3);
    }
    settled(query, |get| SearchFilter::read(get), SearchFilter::query)?;
    Ok(())
}

fn ask_plan(query: &str) -> Result<(), TestCaseError> {
    let plan = &RECORD.plan;
    let question = settled(query, |get| Question::read(plan, get), |it| it.query(plan))?;
    let answer = Answer::new(plan, &question);
    prop_assert!(answer.kept.len() <= plan.activities.len());
    let shown: usize = question.bounded(&answer.divisions).iter().map(|it| it.members.len()).sum();
    prop_assert!(shown > 0 || answer.kept.is_empty(), "nothing is shown of {} activities", answer.kept.len());
    prop_assert!(question.longer().query(plan).contains("more="));
    let words = &edition(Lang::Es).words.of_explorer;
    prop_assert!(!sentence(words, plan, &question, &answer).is_empty());
    Ok(())
}

#[test]
fn a_hundred_thousand_odd_addresses_are_read() {
    let cases = tries(100_000);
    LazyLock::force(&RECORD);
    try_all(cases, &(path(), query()), |(path, query)| {
        let address = format!("{BASE}{path}?{query}");
        let Some(url) = parted(&address) else { return Ok(()) };
        let begun = Instant::now();
        ask_islands(url.query().unwrap_or_default())?;
        let site = Site::of_address(BASE, url.path());
        prop_assert!(Lang::ALL.into_iter().all(|lang| site.twin(url.path(), lang).starts_with(BASE)));
        prop_assert!(begun.elapsed() < PATIENCE, "{address} took {:?}", begun.elapsed());
        Ok(())
    });
    figure(cases, "odd addresses read by every filter");
}

#[test]
fn the_plan_answers_odd_questions() {
    let cases = tries(20_000);
    try_all(cases, &query(), |query| ask_plan(&query));
    figure(cases, "odd questions put to the plan");
}

#[test]
fn the_search_answers_odd_questions_as_text_and_in_bounded_time() {
    let edition = edition(Lang::En);
    let index = finder::index(&edition, &crate::common::edition(Lang::Es)).to_text();
    let shelf =
        Shelf::new(Index::from_text(&index).expect("an index"), finder::entries(&edition)).expect("a shelf");
    let cases = tries(5_000);
    let shown = AtomicUsize::new(0);
    try_all(cases, &query(), |query| {
        let filter = SearchFilter::read(asked(&format!("q={query}")));
        let begun = Instant::now();
        let found = shelf.find(&filter.question, Measure { each: 6, all: 200, kind: filter.kind });
        prop_assert!(begun.elapsed() < PATIENCE, "{} took {:?}", filter.question, begun.elapsed());
        prop_assert!(found.groups.iter().map(|it| it.count).sum::<usize>() == found.total);
        let html = text(search::results(&edition, &filter, &found));
        shown.fetch_add(usize::from(html.contains("xss")), Relaxed);
        prop_assert_eq!(injected(&html), None);
        Ok(())
    });
    assert!(shown.into_inner() > cases / 50, "hardly anything hostile is shown, so that little is tested");
    figure(cases, "odd questions put to the search");
}

fn text(tags: impl IntoIterator<Item = Tag>) -> String {
    tags.into_iter().map(|tag| tag.to_string()).collect()
}

#[test]
fn the_timeline_answers_odd_questions_as_text() {
    let record = Arc::new(Chronology::of(&edition(Lang::Es).atlas, Lang::Es));
    let stage = Stage { edition: edition(Lang::Es), record };
    let answered = |query: &str| {
        let filter = MeetingFilter::read(&stage.record, asked(query));
        let tags = answer::result(&stage, &filter).into_iter().chain([ask::choices(&stage, &filter)]);
        text(tags.chain(ask::chosen(&stage, &filter)).chain(tools::tools(&stage, &filter)))
    };
    for markup in odd::MARKUP {
        let html = answered(&format!(
            "q={}",
            url::form_urlencoded::byte_serialize(markup.as_bytes()).collect::<String>()
        ));
        assert!(html.contains("xss"), "{markup} is not shown, so that nothing is tested");
        assert_eq!(injected(&html), None, "{markup}");
    }
    let cases = tries(2_000);
    try_all(cases, &query(), |query| {
        prop_assert_eq!(injected(&answered(&query)), None);
        Ok(())
    });
    figure(cases, "odd questions put to the timeline");
}

#[test]
fn odd_paths_lead_to_a_page_that_helps() {
    let cases = tries(2_000);
    try_all(cases, &path(), |path| {
        let address = format!("{BASE}{path}");
        if parted(&address).is_some() {
            let html = render_path(&edition(Lang::En), &address);
            prop_assert!(html.contains("<h1"), "{address}");
            prop_assert_eq!(injected(&html), None);
        }
        Ok(())
    });
    figure(cases, "pages told at odd paths");
}

/// `more=18446744073709551615` made more stretches than there are numbers: a panic, or nothing shown.
#[test]
fn any_number_of_stretches_can_be_asked_for() {
    for more in [u32::MAX.to_string(), usize::MAX.to_string()] {
        ask_plan(&format!("more={more}")).expect(&more);
    }
}

/// A plus that was typed became a blank while one typed on.
#[test]
fn a_question_comes_back_from_its_address_as_it_was_typed() {
    let read = |query: &str| SearchFilter::read(asked(query)).question;
    assert_eq!(read("?q=red+consular"), "red consular");
    for question in ["a+b", "100%", "100%25", "%41", "niñez & retorno"] {
        assert_eq!(read(&SearchFilter::of(question).query()), question);
    }
}

/// What stands before every text of the record in the next test.
const SPOILT: &str = "\"'></script><xss a=b xss=\"c\">&lt;xss&gt;{%$#\\ \u{202e}";

/// The record with markup in every text of its own. Ids, words, dates and addresses are as they were.
fn spoilt(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            let text = fields.get("en").is_some_and(Value::is_string) && fields.contains_key("es");
            for (key, value) in fields {
                match value {
                    Value::String(own) if text || ["title", "publisher", "name"].contains(&key.as_str()) => {
                        own.insert_str(0, SPOILT);
                    }
                    other => spoilt(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(spoilt),
        _ => {}
    }
}

#[test]
fn a_record_of_markup_is_told_as_text() {
    let mut files = files().to_vec();
    files.iter_mut().filter(|file| file.shelf != "map").for_each(|file| spoilt(&mut file.value));
    let editions = every_edition(&files, BASE, ORIGIN).expect("any text can be published");
    let mut pages = 0;
    for edition in &editions {
        for page in Page::all(&edition.atlas) {
            let html = render(edition, &page).expect("a page");
            let head = head::of(edition, &page);
            assert_eq!(injected(&html), None, "{page:?}");
            assert_eq!(injected(&meta::tags(edition, &page, &head)), None, "{page:?}");
            pages += usize::from(html.contains("&lt;xss a=b"));
        }
    }
    assert!(pages > 400, "the markup stands on {pages} pages only");
    for file in &editions[0].export.files {
        if let What::Feed(Feed::Meetings, _) = file.what {
            let feed = atom_syndication::Feed::read_from(file.text.as_bytes()).expect("a feed");
            assert!(feed.entries().iter().all(|entry| entry.title().as_str().contains("<xss a=b")));
        }
    }
    figure(pages, "pages told from a record of markup");
}
