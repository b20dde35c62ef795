//! The explorer of the plan of action, asked of the real record and of a large made-up one.

mod common;

use common::{edition, files};
use proptest::prelude::*;
use rcm_atlas::domain::activity::Activity;
use rcm_atlas::domain::atlas::Atlas;
use rcm_atlas::domain::explorer::answer::tally;
use rcm_atlas::domain::explorer::facet::NONE;
use rcm_atlas::domain::explorer::matrix::{Matrix, question_of_cell};
use rcm_atlas::domain::explorer::order::{Group, Sort};
use rcm_atlas::domain::explorer::{Answer, Facet, Index, Period, Question, View};
use rcm_atlas::domain::id::Id;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::lineage::Lineage;
use rcm_atlas::domain::query::{Outcome, Word};
use rcm_atlas::domain::related::{Reason, reasons, related};
use rcm_atlas::domain::traces::{Then, Traces};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

fn atlas() -> Arc<Atlas> {
    edition(Lang::En).atlas
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::new(&atlas(), Lang::En))
}

/// The maintainers' own files of the activities, without any code of the atlas in between.
fn raw() -> impl Iterator<Item = &'static Value> {
    files().iter().filter(|file| file.shelf == "activities").map(|file| &file.value)
}

/// Reads `?a=b&c=d` as a browser would.
fn read(index: &Index, query: &str) -> Question {
    let pairs: Vec<(&str, &str)> =
        query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).collect();
    Question::read(index, |key| {
        pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| (*value).to_owned())
    })
}

fn answer(query: &str) -> Answer {
    Answer::new(index(), &read(index(), query))
}

/// Any question one can ask of the record.
fn questions() -> impl Strategy<Value = Question> {
    let words: Vec<(Facet, String)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| index().options(facet).iter().map(move |it| (facet, it.word.clone())))
        .collect();
    let year = || prop::option::weighted(0.3, index().first_year..=index().last_year);
    let chosen = prop::collection::vec(prop::sample::select(words), 0..5);
    let rewound = prop::option::weighted(0.4, index().first_year..index().record_year);
    let forms = (
        prop::option::of(prop::sample::select(Group::ALL.to_vec())),
        prop::sample::select(Sort::ALL.to_vec()),
        prop::sample::select(vec![View::List, View::Table, View::Matrix]),
        0u16..3,
        prop::bool::weighted(0.1),
    );
    (chosen, year(), year(), rewound, forms).prop_map(
        |(chosen, from, to, as_of, (group, sort, view, more, undated))| {
            let mut question = Question::default();
            for (facet, word) in chosen {
                question = question.toggled(facet, &word);
            }
            let period = if undated { Period::Undated } else { Period::years(from, to) };
            Question { as_of, group, sort, view, more, ..question.during(period) }
        },
    )
}

/// The question put to one activity, without index, bits or counts.
fn plainly(atlas: &Atlas, question: &Question, it: &Activity, but: Option<Facet>) -> bool {
    let outcome = match question.as_of {
        None => Outcome::of(it),
        Some(year) => match Traces::of(atlas, it).at(year) {
            Then::Stood(outcome) => outcome,
            Then::NotYet | Then::Undated => return false,
        },
    };
    let years = it
        .dates
        .value
        .map(|span| (span.start().year(), span.end().map_or(span.start().year(), |end| end.year())));
    let in_time = match question.period {
        Period::Any => true,
        Period::Undated => years.is_none(),
        Period::Years(from, to) => years.is_some_and(|(start, end)| {
            from.is_none_or(|from| end >= from) && to.is_none_or(|to| start <= to)
        }),
    };
    in_time
        && Facet::ALL.into_iter().filter(|facet| Some(*facet) != but).all(|facet| {
            let wanted: Vec<&str> = question.chosen(facet).collect();
            let mut fits = wanted.is_empty();
            facet.words(it, outcome, |word| fits |= wanted.contains(&word));
            fits
        })
}

fn outcome_then(atlas: &Atlas, question: &Question, it: &Activity) -> Outcome {
    match question.as_of.map(|year| Traces::of(atlas, it).at(year)) {
        Some(Then::Stood(outcome)) => outcome,
        _ => Outcome::of(it),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_question_survives_its_address(question in questions()) {
        let query = question.query();
        prop_assert_eq!(read(index(), &query), question.clone());
        prop_assert_eq!(read(index(), &query).query(), query.clone());
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"?&=,-".contains(&byte)));
    }

    #[test]
    fn no_address_fails(pairs in prop::collection::vec(("(area|topic|from|to|asof|group|sort|view|more|lead)", "\\PC{0,12}"), 0..5)) {
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let question = read(index(), &query.join("&"));
        Answer::new(index(), &question);
        prop_assert_eq!(read(index(), &question.query()), question);
    }

    #[test]
    fn every_combination_agrees_with_a_plain_filter(question in questions()) {
        let atlas = atlas();
        let answer = Answer::new(index(), &question);
        let plain: BTreeSet<usize> = (0..atlas.activities.len())
            .filter(|&at| plainly(&atlas, &question, &atlas.activities[at], None))
            .collect();
        prop_assert_eq!(answer.kept.len(), plain.len());
        prop_assert_eq!(answer.kept.iter().copied().collect::<BTreeSet<_>>(), plain.clone());
        for &at in &plain {
            prop_assert_eq!(answer.outcomes[at], outcome_then(&atlas, &question, &atlas.activities[at]));
        }
        prop_assert_eq!(answer.tally().map(|(_, count)| count).sum::<usize>(), answer.kept.len());
        let grouped: BTreeSet<usize> = answer.groups.iter().flat_map(|(_, members)| members.clone()).collect();
        prop_assert!(question.group.is_none() || grouped == plain);
    }

    #[test]
    fn counts_are_those_of_the_result(question in questions()) {
        let atlas = atlas();
        let answer = Answer::new(index(), &question);
        for facet in Facet::ALL {
            for (option, count) in index().options(facet).iter().zip(answer.counts(facet)) {
                let plain = atlas.activities.iter().filter(|it| {
                    let mut has = false;
                    facet.words(it, outcome_then(&atlas, &question, it), |word| has |= word == option.word);
                    has && plainly(&atlas, &question, it, Some(facet))
                });
                prop_assert_eq!(*count, plain.count(), "{} {}", facet.key(), option.word);
                // What a choice promises is what it gives, where it is the only one of its facet.
                let alone = Answer::new(index(), &question.with(facet, &[&option.word]));
                prop_assert_eq!(*count, alone.kept.len());
            }
        }
    }

    #[test]
    fn every_cell_of_the_matrix_leads_to_what_it_counts(question in questions()) {
        let areas: Vec<String> = atlas().areas.iter().map(|area| area.id.to_string()).collect();
        let answer = Answer::new(index(), &question);
        let matrix = Matrix::new(index(), areas, &answer);
        let mut seen = BTreeSet::new();
        for row in &matrix.rows {
            for (area, cell) in matrix.areas.iter().zip(&row.cells) {
                prop_assert_eq!(cell.count, cell.states.iter().map(|(_, count)| count).sum::<usize>());
                let whole = question.narrows() && question.chosen(Facet::Area).next().is_some_and(|_| !question.has(Facet::Area, area));
                if cell.count > 0 && !whole && question.period == Period::Any {
                    let there = Answer::new(index(), &question_of_cell(&question, area, row.year));
                    prop_assert_eq!(there.kept.len(), cell.count);
                    prop_assert_eq!(there.tally().collect::<Vec<_>>(), cell.states.clone());
                    seen.extend(there.kept);
                }
            }
        }
        if question.period == Period::Any {
            prop_assert_eq!(seen, answer.kept.iter().copied().collect::<BTreeSet<_>>());
        }
    }
}

/// “What did we agree on return, who did it, what came of it, what is still open?”
#[test]
fn what_was_agreed_on_return_is_all_there() {
    let atlas = atlas();
    let about_return = |it: &&Value| {
        it["topics"].as_array().is_some_and(|all| all.iter().any(|topic| topic == "return-and-reintegration"))
    };
    let expected: BTreeSet<&str> = raw().filter(about_return).filter_map(|it| it["id"].as_str()).collect();
    assert!(expected.len() > 10);
    let answer = answer("?topic=return-and-reintegration");
    let found: BTreeSet<&str> = answer.kept.iter().map(|&at| atlas.activities[at].id.as_str()).collect();
    assert_eq!(found, expected);
    let completed = raw().filter(about_return).filter(|it| it["status"]["value"] == "completed").count();
    let counted = answer.tally().find(|(outcome, _)| outcome.word() == "completed").map(|(_, count)| count);
    assert_eq!(counted, Some(completed));
    let open = self::answer(
        "?topic=return-and-reintegration&status=proposed,started,ongoing,recurring,not-documented",
    );
    assert_eq!(open.kept.len(), expected.len() - completed);
}

#[test]
fn the_address_is_short_ordered_and_joined_by_commas() {
    let question =
        read(index(), "?view=table&topic=smuggling,children&area=human-rights&sort=date&asof=2010&odd=1");
    assert_eq!(question.query(), "?area=human-rights&topic=children,smuggling&asof=2010&view=table");
    assert_eq!(read(index(), "?asof=2026&from=1890&to=x&view=cube&lead=nobody").query(), "");
    assert_eq!(read(index(), "?from=2010&to=2005").query(), "?from=2005&to=2010");
    assert_eq!(read(index(), "?from=none").period, Period::Undated);
}

#[test]
fn every_option_stands_for_something_of_the_record() {
    let atlas = atlas();
    for facet in Facet::ALL {
        for option in index().options(facet) {
            let word = option.word.as_str();
            let known = match facet {
                Facet::Area => atlas.areas.get(&Id::new(word)).is_some(),
                Facet::Instrument => word == NONE || atlas.instruments.get(&Id::new(word)).is_some(),
                Facet::Meeting => word == NONE || atlas.meetings.get(&Id::new(word)).is_some(),
                Facet::Place => word == NONE || atlas.countries.get(&Id::new(word)).is_some(),
                Facet::Objective => word == NONE || atlas.objective(&Id::new(word)).is_some(),
                _ => !word.is_empty(),
            };
            assert!(known, "{} {word}", facet.key());
        }
    }
}

/// A country, an organisation and a body must not share an id that leads to different things.
#[test]
fn a_lead_has_one_meaning() {
    let atlas = atlas();
    for country in atlas.countries.iter() {
        assert!(atlas.organisations.get(&Id::new(country.id.as_str())).is_none(), "{}", country.id);
        assert!(atlas.bodies.get(&Id::new(country.id.as_str())).is_none(), "{}", country.id);
    }
    for body in atlas.bodies.iter() {
        let twin = Id::new(body.id.as_str());
        assert!(atlas.organisations.get(&twin).is_none() || body.organisation == Some(twin), "{}", body.id);
    }
}

#[test]
fn rewinding_to_the_day_before_tela_knows_only_what_was_known() {
    let now = answer("");
    assert_eq!((now.all, now.undatable), (148, 0));
    let mut earlier = 0;
    for year in index().first_year..index().record_year {
        let then = answer(&format!("?asof={year}"));
        assert!(then.all >= earlier, "{year}");
        earlier = then.all;
        for &at in &then.kept {
            let first = index().traces[at].first().unwrap();
            assert!(first <= year);
        }
    }
    // Those of which nothing is dated never appear, and the answer says how many they are.
    let last = answer("?asof=2025");
    assert_eq!(
        last.all + last.undatable,
        148 - index().traces.iter().filter(|it| it.first() == Some(2026)).count()
    );
    assert!(last.undatable > 0);
}

#[test]
fn orders_and_groups_keep_everything() {
    let everything: BTreeSet<usize> = (0..148).collect();
    for sort in Sort::ALL {
        for group in Group::ALL {
            let answer = answer(&format!("?sort={}&group={}", sort.word(), group.word()));
            assert_eq!(answer.kept.iter().copied().collect::<BTreeSet<_>>(), everything);
            let grouped: BTreeSet<usize> =
                answer.groups.iter().flat_map(|(_, members)| members.clone()).collect();
            assert_eq!(grouped, everything);
        }
    }
    let newest = answer("?sort=newest");
    let years: Vec<_> = newest.kept.iter().filter_map(|&at| atlas().activities[at].year()).collect();
    assert!(years.is_sorted_by(|later, earlier| later >= earlier));
    let titles: Vec<_> = answer("?sort=title")
        .kept
        .iter()
        .map(|&at| atlas().activities[at].title.get(Lang::En).to_lowercase())
        .collect();
    assert!(titles[0].starts_with('a') && titles[147] > titles[0]);
}

#[test]
fn kinship_is_mutual_and_has_reasons() {
    let atlas = atlas();
    for it in atlas.activities.iter() {
        let found = related(&atlas, it, 6);
        assert!(found.len() <= 6);
        for kin in found {
            assert!(!kin.reasons.is_empty());
            assert_eq!(kin.reasons, reasons(kin.activity, it));
            assert_ne!(kin.activity.id, it.id);
        }
    }
    let congress = atlas.activities.get(&Id::new("women-congress-3")).unwrap();
    let kin = related(&atlas, congress, 6);
    let rounds = kin.iter().filter(|kin| kin.reasons.contains(&Reason::Series));
    assert_eq!(rounds.count(), 4);
}

#[test]
fn the_lineage_says_only_what_the_texts_say() {
    let atlas = atlas();
    let lineage = Lineage::of(&atlas);
    let plans: Vec<&str> = lineage.plans.iter().map(|plan| plan.id.as_str()).collect();
    assert_eq!(plans, ["plan-1997", "plan-2002", "plan-2008", "strategic-2019", "strategic-2023"]);
    for area in &lineage.areas {
        let documented: Vec<bool> = area.steps.iter().map(|step| step.documented).collect();
        assert_eq!(documented, [true, true, true, false, false], "{}", area.area.id);
        for (at, step) in area.steps.iter().enumerate() {
            let filed: usize = area.objectives.iter().map(|line| line.steps[at].activities).sum();
            assert!(filed <= step.activities);
        }
    }
    let read_in_1997: Vec<&str> = lineage
        .areas
        .iter()
        .flat_map(|area| &area.objectives)
        .filter(|line| !line.steps[0].sources.is_empty())
        .map(|line| line.objective.id.as_str())
        .collect();
    assert_eq!(read_in_1997, ["mpm-1", "mpm-2", "mpm-3", "mpm-4", "md-6"]);
}

/// The record as many times over as makes ten thousand activities.
fn large() -> (Atlas, Index) {
    let mut atlas = (*atlas()).clone();
    let originals: Vec<Activity> = atlas.activities.iter().cloned().collect();
    let many = (0..10_000).map(|at| {
        let mut it = originals[(at * 37) % originals.len()].clone();
        it.id = Id::new(format!("{}-{at}", it.id));
        it
    });
    atlas.activities = many.collect::<Vec<_>>().into();
    let index = Index::new(&atlas, Lang::En);
    (atlas, index)
}

/// In a debug build, on a busy machine, and still within a frame; `--release` is some twenty times faster.
#[test]
fn ten_thousand_activities_are_answered_within_a_frame() {
    let (_, index) = large();
    let questions = [
        "?topic=return-and-reintegration",
        "?area=human-rights&status=completed,proposed&kind=workshop",
        "?lead=mex,pan&from=2005&to=2015&sort=evidence",
        "?meeting=xiii-tela-2008&group=lead",
        "?status=not-documented&sort=title",
    ];
    let mut times: Vec<f64> = (0..100)
        .map(|round| {
            let question = read(&index, questions[round % questions.len()]);
            let start = Instant::now();
            let answer = Answer::new(&index, &question);
            let taken = start.elapsed().as_secs_f64() * 1000.0;
            assert!(!answer.kept.is_empty());
            assert_eq!(
                tally(answer.kept.iter().map(|&at| answer.outcomes[at])).map(|(_, n)| n).sum::<usize>(),
                answer.kept.len()
            );
            taken
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "10,000 activities: median {:.2} ms, p95 {:.2} ms, worst {:.2} ms",
        times[50], times[95], times[99]
    );
    assert!(times[50] <= 16.0, "median {:.2} ms", times[50]);
}
