//! The search over the real record: every record by its title in both languages, and a table of questions.

mod questions;

use crate::common::{BASE, edition};
use proptest::prelude::*;
use questions::{FOUND, KEPT_AWAY, NOTHING};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::search::entry::{Entry, Kind};
use rcm_atlas::domain::search::fold::fold;
use rcm_atlas::domain::search::index::{Answer, Index};
use rcm_atlas::finder;
use std::sync::OnceLock;

fn entries(lang: Lang) -> &'static [Entry] {
    static ENTRIES: OnceLock<[Vec<Entry>; 2]> = OnceLock::new();
    let both = ENTRIES.get_or_init(|| Lang::ALL.map(|lang| finder::entries(&edition(lang))));
    &both[usize::from(lang == Lang::Es)]
}

/// The index as a browser gets it: written and read back.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let built = finder::index(&edition(Lang::En), &edition(Lang::Es));
        let read = Index::from_text(&built.to_text()).expect("an index");
        assert_eq!(read, built, "the index comes back as it was written");
        read
    })
}

fn ask(question: &str) -> Answer {
    index().ask(question)
}

/// The addresses of the first results, below the root of the language.
fn first(question: &str, count: usize) -> Vec<&'static str> {
    let hits = ask(question).hits;
    hits.iter().take(count).map(|hit| entries(Lang::En)[hit.entry].href.trim_start_matches(BASE)).collect()
}

#[test]
fn questions_find_what_people_mean() {
    let failed: Vec<String> = FOUND
        .iter()
        .filter(|(question, expected)| !first(question, 3).iter().any(|it| expected.contains(it)))
        .map(|(question, expected)| format!("{question}: {expected:?}, found {:#?}", first(question, 6)))
        .collect();
    assert!(failed.is_empty(), "{} of {}:\n{}", failed.len(), FOUND.len(), failed.join("\n"));
}

#[test]
fn nonsense_finds_nothing() {
    for question in NOTHING {
        assert_eq!(first(question, 3), Vec::<&str>::new(), "{question}");
    }
}

#[test]
fn what_was_not_meant_stays_away() {
    for (question, unwanted) in KEPT_AWAY {
        let found = first(question, 3);
        assert!(!found.is_empty() && !found.iter().any(|it| unwanted.contains(it)), "{question}: {found:#?}");
    }
}

/// Where among the results of a question an entry stands, or one that reads the same.
fn place(question: &str, lang: Lang, at: usize) -> Option<usize> {
    let all = entries(lang);
    let same = |entry: usize| entry == at || (all[entry].title == all[at].title);
    ask(question).hits.iter().position(|hit| same(hit.entry))
}

/// Titles that name many records alike, such as “Joint communiqué”, may come later.
fn not_within(places: usize, question: impl Fn(&Entry) -> Option<String>) -> Vec<String> {
    let mut failed = Vec::new();
    for lang in Lang::ALL {
        for (at, entry) in entries(lang).iter().enumerate() {
            let Some(question) = question(entry) else { continue };
            let found = place(&question, lang, at);
            if found.is_none_or(|place| place >= places) {
                failed.push(format!("{question} ({:?}): {found:?}", entry.kind));
            }
        }
    }
    failed
}

#[test]
fn every_title_finds_its_record() {
    let failed = not_within(3, |entry| Some(entry.title.clone()));
    assert!(failed.is_empty(), "{} titles:\n{}", failed.len(), failed.join("\n"));
}

/// A record is found by its title in the language the reader does not see.
#[test]
fn every_twin_title_finds_the_record() {
    for (at, (english, spanish)) in entries(Lang::En).iter().zip(entries(Lang::Es)).enumerate() {
        assert_eq!(
            (english.kind, english.href.replace(BASE, "")),
            (spanish.kind, spanish.href.replace(&format!("{BASE}es/"), ""))
        );
        let from_spanish = place(&spanish.title, Lang::En, at).or(place(&spanish.title, Lang::Es, at));
        let from_english = place(&english.title, Lang::Es, at).or(place(&english.title, Lang::En, at));
        assert!(from_spanish.is_some_and(|place| place < 3), "{}: {from_spanish:?}", spanish.title);
        assert!(from_english.is_some_and(|place| place < 3), "{}: {from_english:?}", english.title);
    }
}

/// A title with two letters of its longest word swapped.
fn slipped(title: &str) -> Option<String> {
    let longest = title.split(|it: char| !it.is_alphabetic()).max_by_key(|word| word.chars().count())?;
    let mut letters: Vec<char> = longest.chars().collect();
    if letters.len() < 6 {
        return None;
    }
    let middle = letters.len() / 2;
    letters.swap(middle, middle - 1);
    Some(title.replacen(longest, &letters.into_iter().collect::<String>(), 1))
}

#[test]
fn a_slip_in_a_long_word_is_forgiven() {
    let failed = not_within(10, |entry| slipped(&entry.title));
    assert!(failed.is_empty(), "{} titles:\n{}", failed.len(), failed.join("\n"));
}

#[test]
fn capitals_and_accents_make_no_difference() {
    for lang in Lang::ALL {
        for entry in entries(lang) {
            let plain = ask(&entry.title).hits;
            assert_eq!(ask(&fold(&entry.title)).hits, plain, "{}", entry.title);
            assert_eq!(ask(&entry.title.to_uppercase()).hits, plain, "{}", entry.title);
        }
    }
}

#[test]
fn every_kind_can_be_found() {
    for kind in Kind::ALL {
        assert!(entries(Lang::En).iter().any(|entry| entry.kind == kind), "{kind:?}");
    }
}

#[test]
fn a_question_that_finds_nothing_gets_a_better_one() {
    for (question, better) in
        [("mgriatoin", "migration"), ("consulrrar", "consular"), ("gutemlaa", "guatemala")]
    {
        let found = index().suggestion(question);
        assert!(found.as_deref() == Some(better) || !ask(question).hits.is_empty(), "{question}: {found:?}");
    }
    assert_eq!(index().suggestion("xqzvwk"), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn no_question_makes_it_panic(question in "\\PC{0,60}") {
        let answer = ask(&question);
        prop_assert!(answer.hits.iter().all(|hit| hit.entry < index().len() && hit.share > 0.0));
        let _ = index().suggestion(&question);
    }

    #[test]
    fn words_of_the_record_find_something(at in 0usize..800, skip in 0usize..20, take in 1usize..5) {
        let entry = &entries(Lang::En)[at % entries(Lang::En).len()];
        let words: Vec<&str> = entry.title.split_whitespace().skip(skip % 6).take(take).collect();
        let question = words.join(" ");
        prop_assume!(question.chars().any(char::is_alphanumeric));
        prop_assert!(!ask(&question).hits.is_empty(), "{}", question);
    }
}
