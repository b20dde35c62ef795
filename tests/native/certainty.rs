//! Nothing inferred is shown as stated: wherever a page shows an inferred value of a record, its mark is with it.

use crate::common::{edition, figure, say};
use crate::tree::Tree;
use rcm_atlas::domain::certainty::lines;
use rcm_atlas::domain::fact::{Certainty, Fact};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::quality::Subject;
use rcm_atlas::edition::Edition;
use rcm_atlas::export::What;
use rcm_atlas::export::feeds::Feed;
use rcm_atlas::head;
use rcm_atlas::parts::links::href;
use rcm_atlas::prerender::page::render;
use rcm_atlas::site::Page;
use std::collections::BTreeMap;

/// An inferred value as pages show it.
struct Inferred {
    record: Subject,
    told: String,
}

fn inferred(edition: &Edition) -> Vec<Inferred> {
    let (atlas, words) = (&edition.atlas, edition.words);
    let mut all = Vec::new();
    let mut add = |record: Subject, told: Option<String>| {
        all.extend(told.map(|told| Inferred { record, told: even(&told) }));
    };
    fn of<T>(fact: &Fact<T>) -> Option<&T> {
        fact.value.as_ref().filter(|_| fact.certainty == Certainty::Inferred)
    }
    for it in atlas.meetings.iter() {
        let own = || Subject::Meeting(it.id.clone());
        add(own(), of(&it.dates).map(|dates| (words.date)(*dates)));
        add(own(), of(&it.theme).map(|theme| edition.text(&theme.text)));
        add(own(), it.city.as_ref().and_then(of).map(|city| edition.text(&city.name)));
    }
    for it in atlas.activities.iter() {
        add(Subject::Activity(it.id.clone()), of(&it.dates).map(|dates| (words.date)(*dates)));
    }
    for it in atlas.instruments.iter() {
        add(Subject::Instrument(it.id.clone()), of(&it.adopted).map(|dates| (words.date)(*dates)));
    }
    for it in atlas.bodies.iter() {
        add(Subject::Body(it.id.clone()), of(&it.created).map(|dates| (words.date)(*dates)));
    }
    for it in atlas.countries.iter() {
        let own = || Subject::Country(it.id.clone());
        for fact in [&it.joined, &it.first_seen, &it.admitted].into_iter().flatten() {
            add(own(), of(fact).map(|dates| (words.date)(*dates)));
        }
    }
    for it in atlas.organisations.iter() {
        let own = || Subject::Organisation(it.id.clone());
        for fact in [Some(&it.admitted), it.first_seen.as_ref()].into_iter().flatten() {
            add(own(), of(fact).map(|dates| (words.date)(*dates)));
        }
    }
    all
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Elements that show one thing each.
const BLOCKS: [&str; 10] = ["li", "tr", "p", "dd", "h1", "h2", "h3", "h4", "figcaption", "summary"];

/// Whether a text says that something in it is inferred.
fn hedged(edition: &Edition, text: &str) -> bool {
    text.contains('≈') || text.contains((edition.words.certainty)(Certainty::Inferred))
}

/// Every place of a page that shows an inferred value, with whether it says so.
fn shown<'a>(
    edition: &Edition,
    own: &str,
    tree: &Tree,
    all: &'a [Inferred],
) -> Vec<(&'a Inferred, String, bool)> {
    let mut by_text: BTreeMap<&str, Vec<&Inferred>> = BTreeMap::new();
    all.iter().for_each(|it| by_text.entry(&it.told).or_default().push(it));
    let mut found = Vec::new();
    for (at, text) in tree.texts() {
        let text = even(text.trim_matches(|letter: char| !letter.is_alphanumeric()));
        let Some(values) = by_text.get(text.as_str()) else { continue };
        let Some(block) = tree.around(at, |element| BLOCKS.contains(&element.name.as_str())) else {
            continue;
        };
        // Lists of facts are counted below: one that is stated may have the same value as one that is not.
        let listed = tree.around(block, |element| element.has_class("facts")).is_some();
        let links = tree.links(block);
        for value in values {
            let page = href(edition, &value.record);
            let here = links.iter().any(|link| *link == page)
                || (own == page && !listed && !links.iter().any(|link| is_record(link) && *link != page));
            if here {
                let text = even(&tree.text(block));
                let sure = hedged(edition, &text);
                found.push((*value, text, sure));
            }
        }
    }
    found
}

fn is_record(link: &str) -> bool {
    ["/meetings/", "/plan/activities/", "/plan/instruments/", "/bodies/"].iter().any(|it| link.contains(it))
}

#[test]
fn nothing_inferred_is_shown_as_stated() {
    let mut places = 0;
    let mut pages = 0;
    let mut bare = Vec::new();
    for lang in Lang::ALL {
        let edition = edition(lang);
        let all = inferred(&edition);
        for page in Page::all(&edition.atlas) {
            let own = edition.site.href(&page);
            let tree = Tree::of(&render(&edition, &page).expect("a page"));
            for (value, text, sure) in shown(&edition, &own, &tree, &all) {
                places += 1;
                if !sure {
                    bare.push(format!("{own}: “{}” of {:?} in “{text}”", value.told, value.record));
                }
            }
            pages += 1;
        }
    }
    bare.dedup();
    assert!(bare.is_empty(), "{} of {places} places:\n{}", bare.len(), bare.join("\n"));
    assert!(places > 100, "only {places} places were found");
    figure(pages, "pages read for what is inferred");
    figure(places, "places that show an inferred value with its mark");
}

/// Where and under whom a meeting was, in every entry of a list.
#[test]
fn entries_mark_the_hosts_cities_and_presidencies_that_are_inferred() {
    let mut entries = 0;
    for lang in Lang::ALL {
        let edition = edition(lang);
        for page in [Page::Timeline, Page::Home]
            .into_iter()
            .chain(edition.atlas.members().map(|it| Page::Country(it.id.clone())))
        {
            let tree = Tree::of(&render(&edition, &page).expect("a page"));
            for at in tree.elements().filter(|at| tree.element(*at).has_class("place")) {
                let entry = tree.around(at, |element| element.has_class("entry")).expect("an entry");
                let links = tree.links(entry);
                let meeting =
                    edition.atlas.meetings.iter().find(|it| {
                        links.contains(&edition.site.href(&Page::Meeting(it.id.clone())).as_str())
                    });
                let meeting = meeting.expect("an entry leads to its meeting");
                let sure = [
                    meeting.host.as_ref().map(|it| it.certainty),
                    meeting.city.as_ref().filter(|it| it.value.is_some()).map(|it| it.certainty),
                ];
                let inferred = sure.contains(&Some(Certainty::Inferred));
                assert_eq!(hedged(&edition, &tree.text(at)), inferred, "{}: {}", meeting.id, tree.text(at));
                let presidency =
                    meeting.presidency.as_ref().is_some_and(|it| it.certainty == Certainty::Inferred);
                assert!(!presidency || hedged(&edition, &tree.text(entry)), "{}", tree.text(entry));
                entries += 1;
            }
        }
    }
    assert!(entries > 100);
    figure(entries, "entries of meetings read for who hosted and presided");
}

#[test]
fn titles_feeds_and_search_results_hedge_what_is_inferred() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let feed = edition.export.file(&What::Feed(Feed::Meetings, lang)).expect("a feed").text.clone();
        let entries = rcm_atlas::finder::entries(&edition);
        for it in edition.atlas.meetings.iter().filter(|it| it.dates.certainty == Certainty::Inferred) {
            let date = (edition.words.date)(it.dates.value.expect("a date"));
            let page = Page::Meeting(it.id.clone());
            let head = head::of(&edition, &page);
            assert!(head.title.contains(&date) && hedged(&edition, &head.title), "{}", head.title);
            let title = format!("{}, {date} (", it.name.get(lang));
            assert!(feed.contains(&title), "{title}");
            let entry =
                entries.iter().find(|entry| entry.href == edition.site.href(&page)).expect("an entry");
            assert!(entry.facts.contains(&format!("≈ {date}")), "{}", entry.facts);
        }
        for it in edition.atlas.activities.iter().filter(|it| it.dates.certainty == Certainty::Inferred) {
            let title = head::of(&edition, &Page::Activity(it.id.clone())).title;
            assert!(hedged(&edition, &title), "{title}");
        }
    }
}

/// The marks in the lists of facts of every record's page, counted against the record.
#[test]
fn every_list_of_facts_marks_as_many_as_the_record_has() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let mut facts: BTreeMap<String, [usize; 3]> = BTreeMap::new();
        for line in lines(&edition.atlas) {
            for certainty in Certainty::ALL {
                for record in line.records(certainty) {
                    let page = href(&edition, record);
                    let page = page.split('#').next().unwrap_or_default().to_owned();
                    facts.entry(page).or_default()[certainty as usize] += 1;
                }
            }
        }
        for page in Page::all(&edition.atlas) {
            let own = edition.site.href(&page);
            let Some(wanted) = facts.get(&own) else { continue };
            let tree = Tree::of(&render(&edition, &page).expect("a page"));
            let marks = ["mark-stated", "mark-inferred", "mark-unknown"];
            let found = marks.map(|mark| {
                tree.count(|it| it.has_class(mark), |it| it.name == "dl" && it.has_class("facts"))
            });
            assert!(
                found.iter().zip(wanted).all(|(found, wanted)| found >= wanted),
                "{own}: {found:?}, not {wanted:?}"
            );
        }
    }
}

#[test]
fn the_report_counts_every_fact_once() {
    let edition = edition(Lang::En);
    let lines = lines(&edition.atlas);
    let count = |certainty| rcm_atlas::domain::certainty::count(&lines, certainty);
    let all: usize = lines.iter().map(|line| line.all()).sum();
    assert_eq!(Certainty::ALL.into_iter().map(count).sum::<usize>(), all);
    // The same from the files, without any code of the atlas in between.
    let mut raw = 0;
    for file in crate::common::files() {
        raw += file
            .value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(_, value)| value.get("certainty").is_some())
            .count();
    }
    assert_eq!(all, raw);
    let certainties = [
        ("stated", Certainty::Stated),
        ("inferred", Certainty::Inferred),
        ("not documented", Certainty::NotDocumented),
    ];
    for (word, certainty) in certainties {
        figure(count(certainty), &format!("facts of the record {word}"));
    }
    for line in &lines {
        let [stated, inferred, unknown] = Certainty::ALL.map(|it| line.count(it));
        let name = format!("{}.{}", line.kind.name(), line.field.name());
        say(&format!(
            "certainty: {name:<28} {stated:>4} stated {inferred:>4} inferred {unknown:>4} not documented"
        ));
    }
    figure(edition.atlas.disagreements.len(), "disagreements between sources on record");
    figure(edition.atlas.gaps.len(), "gaps on record");
}
