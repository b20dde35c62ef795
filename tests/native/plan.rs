//! The explorer of the plan of action, asked of the real record and of a large made-up one.

use crate::common::{edition, files};
use proptest::prelude::*;
use rcm_atlas::domain::activity::Activity;
use rcm_atlas::domain::atlas::Atlas;
use rcm_atlas::domain::explorer::bits::Bits;
use rcm_atlas::domain::explorer::found::{NAMED, NONE};
use rcm_atlas::domain::explorer::matrix::{Matrix, rows};
use rcm_atlas::domain::explorer::order::{Division, Group, Sort};
use rcm_atlas::domain::explorer::question::STRETCH;
use rcm_atlas::domain::explorer::{Answer, Catalogue, Facet, Period, Question};
use rcm_atlas::domain::id::Id;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::lineage::Lineage;
use rcm_atlas::domain::plan_years::{BASE, PlanYears, WIDTH};
use rcm_atlas::domain::query::{Outcome, Word};
use rcm_atlas::domain::related::{Reason, reasons, related};
use rcm_atlas::domain::traces::{Then, Traces};
use rcm_atlas::drawn::said::sentence;
use rcm_atlas::pages::plan::catalogue::catalogue;
use rcm_atlas::prerender::page::render;
use rcm_atlas::site::Page;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

fn atlas() -> Arc<Atlas> {
    edition(Lang::En).atlas
}

fn record() -> &'static Catalogue {
    static RECORD: OnceLock<Catalogue> = OnceLock::new();
    RECORD.get_or_init(|| catalogue(&edition(Lang::En)))
}

/// The maintainers' own files of the activities, without any code of the atlas in between.
fn raw() -> impl Iterator<Item = &'static Value> {
    files().iter().filter(|file| file.shelf == "activities").map(|file| &file.value)
}

/// Reads `?a=b&c=d` as a browser would.
fn read(record: &Catalogue, query: &str) -> Question {
    let pairs: Vec<(&str, &str)> =
        query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('=')).collect();
    Question::read(record, |key| {
        pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| (*value).to_owned())
    })
}

fn answer(query: &str) -> Answer {
    Answer::new(record(), &read(record(), query))
}

/// Any question one can ask of the record.
fn questions() -> impl Strategy<Value = Question> {
    let choices: Vec<(Facet, usize)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| (0..record().choices(facet).len()).map(move |at| (facet, at)))
        .collect();
    let year = || prop::option::weighted(0.3, record().first_year..=record().last_year);
    let chosen = prop::collection::vec(prop::sample::select(choices), 0..5);
    let rewound = prop::option::weighted(0.4, record().first_year..record().record_year);
    let groups = prop::sample::select([None].into_iter().chain(Group::ALL.map(Some)).collect::<Vec<_>>());
    let forms = (groups, prop::sample::select(Sort::ALL.to_vec()), 0usize..3, prop::bool::weighted(0.1));
    (chosen, year(), year(), rewound, forms).prop_map(
        |(chosen, from, to, as_of, (group, sort, more, undated))| {
            let question =
                chosen.into_iter().fold(Question::default(), |it, (facet, at)| it.toggled(facet, at));
            let period = if undated { Period::Undated } else { Period::years(from, to) };
            let question = question.during(period).as_of(record(), as_of).grouped(group).sorted(sort);
            (0..more).fold(question, |it, _| it.longer())
        },
    )
}

fn outcome_then(atlas: &Atlas, question: &Question, it: &Activity) -> Option<Outcome> {
    match question.as_of.map(|year| Traces::of(atlas, it).at(year)) {
        None => Some(Outcome::of(it)),
        Some(Then::Stood(outcome)) => Some(outcome),
        Some(Then::NotYet | Then::Undated) => None,
    }
}

/// Whether an activity is found under a choice, by the record alone.
fn has(facet: Facet, choice: usize, it: &Activity, outcome: Outcome) -> bool {
    let word = record().choices(facet)[choice].word.as_str();
    if facet == Facet::Status { outcome.word() == word } else { facet.words(it).contains(&word) }
}

/// The question put to one activity, without bits or counts.
fn plainly(atlas: &Atlas, question: &Question, it: &Activity, but: Option<Facet>) -> bool {
    let Some(outcome) = outcome_then(atlas, question, it) else { return false };
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
            let mut wanted = question.chosen(facet).peekable();
            wanted.peek().is_none() || wanted.any(|choice| has(facet, choice, it, outcome))
        })
}

fn members(answer: &Answer) -> BTreeSet<usize> {
    answer.divisions.iter().flat_map(|it| it.members.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_question_survives_its_address(question in questions()) {
        let query = question.query(record());
        prop_assert_eq!(read(record(), &query), question.clone());
        prop_assert!(query.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"?&=,-".contains(&byte)));
    }

    #[test]
    fn no_address_fails(pairs in prop::collection::vec(("(area|topic|from|to|asof|group|sort|more|lead)", "\\PC{0,12}"), 0..5)) {
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let question = read(record(), &query.join("&"));
        Answer::new(record(), &question);
        prop_assert_eq!(read(record(), &question.query(record())), question);
    }

    #[test]
    fn every_combination_agrees_with_a_plain_filter(question in questions()) {
        let atlas = atlas();
        let answer = Answer::new(record(), &question);
        let plain: BTreeSet<usize> = (0..atlas.activities.len())
            .filter(|&at| plainly(&atlas, &question, &atlas.activities[at], None))
            .collect();
        prop_assert_eq!(answer.kept.len(), plain.len());
        prop_assert_eq!(answer.kept.iter().copied().collect::<BTreeSet<_>>(), plain.clone());
        for &at in &plain {
            let then = outcome_then(&atlas, &question, &atlas.activities[at]);
            prop_assert_eq!(record().outcome(at, answer.year), then);
        }
        prop_assert_eq!(members(&answer), plain);
        let words = &edition(Lang::En).words.of_explorer;
        let said = sentence(words, record(), &question, &answer);
        prop_assert!(said.contains(&answer.kept.len().to_string()), "{said}");
    }

    #[test]
    fn counts_are_those_of_the_result(question in questions()) {
        let atlas = atlas();
        let answer = Answer::new(record(), &question);
        for facet in Facet::ALL {
            for (choice, count) in answer.counts[facet as usize].iter().enumerate() {
                let plain = atlas.activities.iter().filter(|it| {
                    plainly(&atlas, &question, it, Some(facet))
                        && outcome_then(&atlas, &question, it).is_some_and(|then| has(facet, choice, it, then))
                });
                prop_assert_eq!(*count, plain.count(), "{} {}", facet.key(), choice);
                // What a choice promises is what it gives, where it is the only one of its facet.
                prop_assert_eq!(*count, Answer::new(record(), &question.only(facet, choice)).kept.len());
            }
        }
        for (period, count) in record().periods().into_iter().zip(&answer.periods) {
            prop_assert_eq!(*count, Answer::new(record(), &question.during(period)).kept.len());
        }
    }

    #[test]
    fn every_cell_of_the_matrix_leads_to_what_it_counts(question in questions()) {
        // A cell asks for its own year in place of the period.
        let question = question.during(Period::Any);
        let areas = record().choices(Facet::Area).len();
        let answer = Answer::new(record(), &question);
        let matrix = Matrix::new(record(), &answer);
        let mut seen = BTreeSet::new();
        for (row, year) in rows(record()).into_iter().enumerate() {
            let counts = |area| matrix.cell(row * areas + area).iter().sum::<usize>();
            prop_assert_eq!(matrix.row_is_empty(row), (0..areas).all(|area| counts(area) == 0));
            for area in (0..areas).filter(|&area| counts(area) > 0) {
                let there = Answer::new(record(), &question.only(Facet::Area, area).during(Period::year(year)));
                prop_assert_eq!(there.kept.len(), counts(area));
                seen.extend(there.kept);
            }
        }
        prop_assert_eq!(seen, answer.kept.iter().copied().collect::<BTreeSet<_>>());
    }

    #[test]
    fn a_long_answer_is_shown_in_stretches(sizes in prop::collection::vec(0usize..300, 0..5), more in 0usize..4) {
        let divisions: Vec<Division> =
            sizes.iter().map(|&size| Division { name: None, members: (0..size).collect() }).collect();
        let question = (0..more).fold(Question::default(), |it, _| it.longer());
        let shown: usize = question.bounded(&divisions).iter().map(|it| it.members.len()).sum();
        prop_assert_eq!(shown, sizes.iter().sum::<usize>().min(STRETCH * (more + 1)));
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
    assert_eq!(answer.counts[Facet::Status as usize][0], completed);
    let open = self::answer(
        "?topic=return-and-reintegration&status=proposed,started,ongoing,recurring,not-documented",
    );
    assert_eq!(open.kept.len(), expected.len() - completed);
}

#[test]
fn the_address_is_short_ordered_and_joined_by_commas() {
    let query = |asked: &str| read(record(), asked).query(record());
    assert_eq!(
        query("?sort=date&lead=can&topic=smuggling,children,nothing&area=human-rights&asof=2010&odd=1"),
        "?topic=children,smuggling&area=human-rights&lead=can&asof=2010"
    );
    assert_eq!(query("?asof=2026&from=1890&to=x&lead=nobody&group=colour&more=-1"), "");
    assert_eq!(query("?from=2010&to=2005"), "?from=2005&to=2010");
    assert_eq!(read(record(), "?from=none").period, Period::Undated);
}

#[test]
fn every_choice_stands_for_something_of_the_record_and_has_a_name() {
    let atlas = atlas();
    for lang in Lang::ALL {
        let record = catalogue(&edition(lang));
        for facet in Facet::ALL {
            let mut names = BTreeSet::new();
            for choice in record.choices(facet) {
                let word = choice.word.as_str();
                let known = word == NONE
                    || match facet {
                        Facet::Area => atlas.areas.get(&Id::new(word)).is_some(),
                        Facet::Instrument => atlas.instruments.get(&Id::new(word)).is_some(),
                        Facet::Meeting => atlas.meetings.get(&Id::new(word)).is_some(),
                        Facet::Place => atlas.countries.get(&Id::new(word)).is_some(),
                        Facet::Objective => atlas.objective(&Id::new(word)).is_some(),
                        _ => true,
                    };
                assert!(known, "{} {word}", facet.key());
                let is_id = !matches!(facet, Facet::Topic | Facet::Status | Facet::Kind | Facet::Basis);
                assert!(choice.name != choice.word || !is_id, "{word} has no name");
                assert!(names.insert(choice.name.clone()), "{} twice", choice.name);
            }
            let found = record.choices(facet).iter().fold(Bits::default(), |mut all, choice| {
                all.add(&choice.members);
                all
            });
            assert_eq!(found.len(), atlas.activities.len(), "{} leaves some out", facet.key());
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
        assert!(![NONE, NAMED].contains(&body.id.as_str()));
    }
}

#[test]
fn rewinding_knows_only_what_was_known() {
    let now = answer("");
    assert_eq!((now.all, now.undatable), (148, 0));
    let mut earlier = 0;
    for year in record().first_year..record().record_year {
        let then = answer(&format!("?asof={year}"));
        assert!(then.all >= earlier, "{year}");
        earlier = then.all;
        for &at in &then.kept {
            assert!(Traces::of(&atlas(), &atlas().activities[at]).first().is_some_and(|first| first <= year));
        }
    }
    // Those of which nothing is dated never appear, and the answer says how many they are.
    let last = answer("?asof=2025");
    let nothing = atlas().activities.iter().filter(|it| Traces::of(&atlas(), it).first().is_none()).count();
    assert_eq!(last.undatable, nothing);
    let only_now =
        atlas().activities.iter().filter(|it| Traces::of(&atlas(), it).first() > Some(2025)).count();
    assert_eq!(last.all + nothing + only_now, 148);
}

/// A state in another year than that of the record is only told where something dated tells it.
#[test]
fn states_of_the_catalogue_are_those_of_the_traces() {
    for (at, it) in atlas().activities.iter().enumerate() {
        let traces = Traces::of(&atlas(), it);
        for year in record().first_year..record().record_year {
            let then = match traces.at(year) {
                Then::Stood(outcome) => Some(outcome),
                Then::NotYet | Then::Undated => None,
            };
            assert_eq!(record().outcome(at, year), then, "{} in {year}", it.id);
        }
        assert_eq!(record().outcome(at, record().record_year), Some(Outcome::of(it)));
    }
}

#[test]
fn orders_and_groups_keep_everything() {
    let everything: BTreeSet<usize> = (0..148).collect();
    for sort in Sort::ALL {
        for group in Group::ALL {
            let answer = answer(&format!("?sort={}&group={}", sort.word(), group.word()));
            assert_eq!(answer.kept.iter().copied().collect::<BTreeSet<_>>(), everything);
            assert_eq!(members(&answer), everything);
        }
    }
    let newest = answer("?sort=newest");
    let years: Vec<_> = newest.kept.iter().filter_map(|&at| atlas().activities[at].year()).collect();
    assert!(years.is_sorted_by(|later, earlier| later >= earlier));
    let sorted = answer("?sort=title");
    let titles: Vec<_> =
        sorted.kept.iter().map(|&at| atlas().activities[at].title.get(Lang::En).to_lowercase()).collect();
    assert!(titles[0].starts_with('a') && titles[147] > titles[0]);
}

#[test]
fn the_way_on_follows_the_selection() {
    let answer = answer("?kind=guideline&sort=title&group=lead");
    let order: Vec<usize> = answer.divisions.iter().flat_map(|it| it.members.clone()).collect();
    let (at, around) = answer.around(order[1]).expect("a guideline");
    assert_eq!((at, around), (2, [Some(order[0]), Some(order[2])]));
    let workshop = atlas().activities.iter().position(|it| it.kind.word() == "workshop").expect("a workshop");
    assert_eq!(answer.around(workshop), None);
}

/// What travels is what arrives.
#[test]
fn the_catalogue_reads_back() {
    let sent = catalogue(&edition(Lang::Es));
    let json = serde_json::to_string(&sent).expect("JSON");
    println!("{} bytes", json.len());
    assert_eq!(serde_json::from_str::<Catalogue>(&json).expect("a catalogue"), sent);
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
    let read_in_1997: BTreeSet<&str> = lineage
        .areas
        .iter()
        .flat_map(|area| &area.objectives)
        .filter(|line| !line.steps[0].sources.is_empty())
        .map(|line| line.objective.id.as_str())
        .collect();
    assert_eq!(read_in_1997, BTreeSet::from(["mpm-1", "mpm-2", "mpm-3", "mpm-4", "md-6"]));
}

/// The record as many times over as makes ten thousand activities.
fn large() -> Catalogue {
    let small = record();
    let size = small.activities.len();
    let mut large = small.clone();
    large.activities = (0..10_000).map(|at| small.activities[at * 41 % size].clone()).collect();
    for choice in large.facets.iter_mut().flat_map(|column| &mut column.choices) {
        let few = choice.members.clone();
        choice.members = Bits::of(10_000, |at| few.has(at * 41 % size));
    }
    large
}

/// In a debug build, on a busy machine; `--release` is some twenty times faster.
#[test]
fn ten_thousand_activities_are_answered_within_a_frame() {
    let large = large();
    let questions = [
        "?topic=return-and-reintegration",
        "?area=human-rights&status=completed,proposed&kind=workshop",
        "?lead=mex,pan&from=2005&to=2015&sort=evidence",
        "?meeting=xiii-tela-2008&group=lead",
        "?status=not-documented&sort=title",
        "?asof=2010&group=status",
    ];
    let mut times: Vec<f64> = (0..60)
        .map(|round| {
            let question = read(&large, questions[round % questions.len()]);
            let start = Instant::now();
            let answer = Answer::new(&large, &question);
            let taken = start.elapsed().as_secs_f64() * 1000.0;
            assert!(!answer.kept.is_empty());
            taken
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("10,000 activities: median {:.2} ms, worst {:.2} ms", times[30], times[59]);
    let limit = if cfg!(debug_assertions) { 160.0 } else { 8.0 };
    assert!(times[30] <= limit, "median {:.2} ms", times[30]);
}

fn page(lang: Lang, page: &Page) -> String {
    render(&edition(lang), page).expect("a page")
}

#[test]
fn every_view_tells_every_activity() {
    for lang in Lang::ALL {
        for view in [Page::Plan, Page::PlanTable] {
            let html = page(lang, &view);
            for it in atlas().activities.iter() {
                let href = edition(lang).href(Page::Activity(it.id.clone()));
                assert!(html.contains(&format!("href=\"{href}\" data-activity")), "{href}");
            }
            assert_eq!(html.matches("data-item=").count(), 148);
        }
        let html = page(lang, &Page::PlanMatrix);
        let cells = html.matches("data-cell=").count();
        assert_eq!(cells, rows(record()).len() * 3);
    }
}

#[test]
fn a_page_of_an_activity_says_why_others_are_related() {
    let html = page(Lang::En, &Page::Activity(Id::new("women-congress-3")));
    assert!(html.contains("another round of the same"));
    assert!(html.contains("assigned by this atlas"));
    assert!(html.contains("data-own="));
}

#[test]
fn instruments_say_what_is_known_of_their_text() {
    let known = page(Lang::En, &Page::Instrument(Id::new("plan-1997")));
    assert!(known.contains("objectives known from its sources"));
    let unknown = page(Lang::En, &Page::Instrument(Id::new("strategic-2023")));
    assert!(unknown.contains("No source of this instrument gives an objective"));
    let both = page(Lang::En, &Page::Beside);
    let head = both.split("<thead>").nth(1).and_then(|it| it.split("</thead>").next()).expect("a head");
    assert_eq!((head.matches("data-of=").count(), head.matches("hidden").count()), (10, 8));
}

#[test]
fn every_dated_activity_stands_in_the_column_of_its_year() {
    let atlas = atlas();
    let placed = PlanYears::new(&atlas).expect("dated activities");
    let year =
        |it: &Value| it["dates"]["value"].as_str().map(|date| date.trim_start_matches('[')[..4].to_owned());
    for column in &placed.columns {
        let own = || raw().filter(|it| year(it) == Some(column.year.to_string()));
        let stated = own().filter(|it| it["dates"]["certainty"] == "stated").count();
        assert_eq!((column.stated, column.all()), (stated, own().count()), "{}", column.year);
        let [stated, inferred] = column.bars;
        // Bars of one column stand on each other, as high as their numbers say.
        assert!(
            (stated.y + stated.height - BASE).abs() < 0.2
                && (inferred.y + inferred.height - stated.y).abs() < 0.2
        );
        assert!(column.top() > 0.0 && inferred.x >= 0.0 && inferred.x + inferred.width <= WIDTH);
        let most = placed.most().expect("a year");
        let height = stated.height + inferred.height;
        assert!(
            (height * most.all() as f64 - (BASE - most.top()) * column.all() as f64).abs()
                < 1.5 * most.all() as f64
        );
    }
    assert_eq!(placed.undated, raw().filter(|it| year(it).is_none()).count());
    assert!(placed.columns.windows(2).all(|pair| pair[1].year == pair[0].year + 1));
    let html = page(Lang::En, &Page::Plan);
    let most = placed.most().expect("a year");
    let finding =
        format!("begin than in {}: {}, {} of them as inferred", most.year, most.all(), most.inferred);
    assert!(html.contains(&finding), "{finding}");
    for it in &placed.columns {
        let row = format!("<th scope=\"row\">{}</th><td>{}</td><td>{}</td>", it.year, it.stated, it.inferred);
        assert!(html.contains(&row), "{row}");
    }
    // Plans of which it is inferred when they were adopted say so.
    assert!(html.contains("≈\u{a0}2008") && placed.adopted.len() == 4);
}

#[test]
fn what_turned_is_told_at_the_year_of_its_meeting() {
    for lang in Lang::ALL {
        let edition = edition(lang);
        let placed = PlanYears::new(&edition.atlas).expect("dated activities");
        let years: Vec<i16> = placed.turns.iter().map(|it| it.year).collect();
        assert_eq!(years, [1999, 2008, 2019, 2020]);
        let (plan, timeline) = (page(lang, &Page::Plan), page(lang, &Page::Timeline));
        for column in &placed.turns {
            assert!(plan.contains(&format!("cx=\"{}\"", column.middle)), "{}", column.year);
        }
        for turn in &edition.atlas.about.turning_points {
            assert!(plan.contains(turn.text.get(lang)), "{}", turn.meeting);
            assert!(timeline.contains(turn.text.get(lang)), "{}", turn.meeting);
            // Where it has room, the chart names it beside its meeting.
            assert!(timeline.contains(&format!(": {}</text>", turn.name.get(lang))), "{}", turn.meeting);
        }
    }
}
