//! The record on the timeline: what is asked of it, where it is placed, and the pages that show it.

use crate::common::{BASE, asked, edition, files};
use proptest::prelude::*;
use rcm_atlas::domain::agenda::{Agenda, Through};
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::course::Course;
use rcm_atlas::domain::fact::Certainty;
use rcm_atlas::domain::id::Id;
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::meeting::MeetingKind;
use rcm_atlas::domain::meeting_filter::{Criterion, MeetingFilter, decades};
use rcm_atlas::domain::presence::{Attendance, Presence};
use rcm_atlas::domain::time::{Chart, Design, Shape, Shown, Window, items, lanes, undated};
use rcm_atlas::domain::topic::Topic;
use rcm_atlas::prerender::page::render;
use rcm_atlas::site::Page;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

const DESIGNS: [Design; 3] = [Design::NARROW, Design::MEDIUM, Design::WIDE];

/// The record as the timeline asks for it, after its way to a browser.
fn record(lang: Lang) -> &'static Chronology {
    static RECORDS: OnceLock<[Chronology; 2]> = OnceLock::new();
    let records = RECORDS.get_or_init(|| {
        Lang::ALL.map(|lang| {
            let sent = serde_json::to_string(&Chronology::of(&edition(lang).atlas, lang)).unwrap();
            serde_json::from_str(&sent).unwrap()
        })
    });
    &records[usize::from(lang == Lang::ALL[1])]
}

fn read(query: &str, lang: Lang) -> MeetingFilter {
    MeetingFilter::read(record(lang), asked(query))
}

fn count(query: &str, lang: Lang) -> usize {
    read(query, lang).count(record(lang))
}

fn page(page: &Page, lang: Lang) -> String {
    render(&edition(lang), page).expect("a page")
}

fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    html.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn any_filter() -> impl Strategy<Value = MeetingFilter> {
    let country = prop::option::of(prop::sample::select(vec!["mex", "pan", "can", "hnd", "arg"]));
    let topic =
        prop::option::of(prop::sample::select(vec![Topic::Children, Topic::Health, Topic::Smuggling]));
    let period = prop::option::of((1996i16..2026, 0i16..20));
    (
        prop::option::of(prop::sample::select(MeetingKind::ALL.to_vec())),
        (country.clone(), country.clone(), country),
        topic,
        prop::option::of(prop::sample::select(Certainty::ALL.to_vec())),
        period,
        "[a-záñÉ&=%+# ]{0,12}",
    )
        .prop_map(|(kind, (host, presidency, present), topic, certainty, period, text)| MeetingFilter {
            kind,
            host: host.map(Id::new),
            presidency: presidency.map(Id::new),
            present: present.map(Id::new),
            topic,
            certainty,
            period: period.and_then(|(first, more)| Window::new(first, (first + more).min(2026))),
            text: if text.trim().is_empty() { String::new() } else { text },
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_filter_survives_its_address(filter in any_filter()) {
        let whole = record(Lang::En).whole();
        let expected = filter.over(filter.period.unwrap_or(whole), whole);
        prop_assert_eq!(read(&filter.query(), Lang::En), expected);
    }

    #[test]
    fn each_criterion_only_takes_away_and_can_be_taken_back(filter in any_filter()) {
        let record = record(Lang::En);
        let kept = filter.kept(record);
        for criterion in Criterion::ALL {
            let less = filter.without(criterion);
            let more = less.kept(record);
            prop_assert!(kept.iter().all(|at| more.contains(at)));
            prop_assert!(!less.criteria().contains(&criterion));
        }
        for (criterion, count) in filter.ways_out(record) {
            prop_assert!(count > 0);
            prop_assert_eq!(filter.without(criterion).count(record), count);
        }
    }

    #[test]
    fn any_address_asks_for_something(query in "[a-z]{1,10}=[a-z0-9-]{0,12}(&[a-z]{1,10}=[a-z0-9-]{0,12}){0,4}") {
        prop_assert!(count(&query, Lang::En) <= 35);
    }
}

#[test]
fn criteria_combine() {
    assert_eq!(count("", Lang::En), 35);
    assert_eq!(count("host=mex", Lang::En), 5);
    assert_eq!(count("host=mex&from=2000&to=2015", Lang::En), 3);
    assert_eq!(count("host=mex&from=2000&to=2015&topic=labour-migration", Lang::En), 0);
    assert_eq!(count("kind=joint&presidency=pan", Lang::En), 2);
    assert_eq!(count("present=nic&from=2022&to=2022", Lang::En), 0);
    assert_eq!(count("host=nowhere&kind=&topic=x&from=2020&to=1999", Lang::En), 35);
}

#[test]
fn words_are_found_without_accents_and_in_any_order() {
    assert_eq!(count("q=cancun", Lang::En), 1);
    assert_eq!(count("q=CANC%C3%9AN", Lang::Es), 1);
    assert!(count("q=humanos%20migracion", Lang::Es) >= 1);
    assert_eq!(count("q=humanos%20migracion", Lang::Es), count("q=MIGRACI%C3%93N%20humanos", Lang::Es));
    assert_eq!(count("q=zzzz", Lang::En), 0);
}

#[test]
fn an_empty_answer_names_the_nearest_way_out() {
    let filter = read("host=nic&from=1996&to=2000", Lang::En);
    let ways = filter.ways_out(record(Lang::En));
    assert_eq!(ways, [(Criterion::Host, 6), (Criterion::Period, 1)]);
}

#[test]
fn decades_cover_the_record() {
    let years: Vec<(i16, i16)> =
        decades(record(Lang::En)).into_iter().map(|it| (it.first(), it.last())).collect();
    assert_eq!(years, [(1996, 1999), (2000, 2009), (2010, 2019), (2020, 2026)]);
}

fn placed(design: Design, window: Window) -> (Vec<Shown>, Chart) {
    let record = record(Lang::En);
    let items = items(record, |what| vec![format!("{what:?}")]);
    let chart = Chart::place(design, &items, lanes(record).len(), &[2025, 2026], window);
    let shown = |it: &usize| items[*it].what;
    (chart.things.iter().chain(&chart.terms).flat_map(|it| it.items.iter().map(shown)).collect(), chart)
}

#[test]
fn the_whole_record_is_in_each_picture_and_nothing_is_bundled() {
    let record = record(Lang::En);
    for design in DESIGNS {
        let (shown, chart) = placed(design, record.whole());
        for at in 0..record.meetings.len() {
            assert_eq!(shown.iter().filter(|it| **it == Shown::Meeting(at)).count(), 1);
        }
        let of = |kind: fn(&Shown) -> bool| shown.iter().filter(|it| kind(it)).count();
        assert_eq!(of(|it| matches!(it, Shown::Presidency(_))), 29);
        assert_eq!(of(|it| matches!(it, Shown::Instrument(_))), 9);
        assert!(chart.things.iter().all(|thing| thing.shape != Shape::Bundle));
        assert_eq!(chart.holes.len(), 2);
    }
    assert_eq!(undated(record).len(), 1, "the charter, whose date no source gives");
}

#[test]
fn meetings_without_a_known_day_are_no_points() {
    let record = record(Lang::En);
    let items = items(record, |_| Vec::new());
    for design in DESIGNS {
        let (_, chart) = placed(design, record.whole());
        for year in ["ii-panama-1997", "iii-1998", "x-2005", "xi-el-salvador-2006"] {
            let own = |it: &&Item| it.items.iter().any(|at| is(items[*at].what, year));
            let thing = chart.things.iter().find(own).unwrap();
            assert_eq!(thing.shape, Shape::Stretch, "{year}");
        }
    }
}

type Item = rcm_atlas::domain::time::Placed;

fn is(what: Shown, id: &str) -> bool {
    matches!(what, Shown::Meeting(at) if record(Lang::En).meetings[at].id.as_str() == id)
}

#[test]
fn presence_says_no_more_than_the_sources() {
    let atlas = edition(Lang::En).atlas;
    let of = |meeting: &str, country: &str| {
        Presence::of(atlas.meetings.get(&Id::new(meeting)).unwrap(), &Id::new(country))
    };
    assert_eq!(of("extraordinary-panama-city-2022", "nic").attendance, Attendance::NotNamed);
    assert_eq!(of("iii-1998", "can").attendance, Attendance::NoList);
    let host = of("i-puebla-1996", "mex");
    assert_eq!((host.host, host.presidency), (Some(Certainty::Stated), Some(Certainty::Inferred)));
    assert_eq!(host.attendance, Attendance::Named(Certainty::Stated));
}

#[test]
fn a_topic_is_on_the_agenda_only_where_the_record_shows_how() {
    let atlas = edition(Lang::En).atlas;
    let agenda = Agenda::new(&atlas);
    for (at, meeting) in atlas.meetings.iter().enumerate() {
        for (topic, through) in agenda.of(at) {
            let own = [&meeting.debate, &meeting.as_activity].into_iter().flatten();
            let own = own.into_iter().any(|it| it.topics.contains(topic));
            assert_eq!(*through == Through::Meeting, own, "{} {topic:?}", meeting.id);
        }
    }
    let total: usize = agenda.topics().into_iter().map(|(_, count)| count).sum();
    assert_eq!(total, (0..35).map(|at| agenda.of(at).len()).sum::<usize>());
}

#[test]
fn what_lies_between_two_meetings_lies_between_them_for_certain() {
    let atlas = edition(Lang::En).atlas;
    let mut seen = BTreeSet::new();
    for meeting in atlas.meetings.iter().filter(|it| it.kind == MeetingKind::ViceMinisterial) {
        let course = Course::of(&atlas, meeting);
        for activity in course.between {
            assert!(
                activity.dates.value.unwrap().start().first_day()
                    > meeting.dates.value.unwrap().start().first_day()
            );
            assert!(seen.insert(activity.id.clone()), "{} lies between two pairs", activity.id);
        }
    }
    assert!(!seen.is_empty());
}

#[test]
fn the_list_and_each_picture_show_every_event_without_scripts() {
    for lang in Lang::ALL {
        let html = page(&Page::Timeline, lang);
        let edition = edition(lang);
        let list = html.split("by-year").nth(1).unwrap();
        assert_eq!(list.matches("<time datetime=").count(), 35);
        for meeting in edition.atlas.meetings.iter() {
            let href = format!("href=\"{}\"", edition.href(Page::Meeting(meeting.id.clone())));
            let turned = edition.atlas.about.turning_points.iter().any(|it| it.meeting == meeting.id);
            let told = 1 + DESIGNS.len() + usize::from(turned);
            assert_eq!(html.matches(&href).count(), told, "{}", meeting.id);
            assert!(list.contains(&format!("id=\"{}\"", meeting.id)));
        }
        let things = html.split("<svg").skip(1).flat_map(|svg| svg.split("data-thing").skip(1));
        assert_eq!(things.count(), (35 + 9) * DESIGNS.len());
        // The frame that is offered to other pages is text, and may have one.
        let drawn = html.split("&lt;iframe").next().unwrap();
        assert!(!drawn.contains(" style="), "the policy forbids it");
        assert!(!html.contains("NaN") && !html.contains("inf\""));
    }
}

#[test]
fn each_kind_of_meeting_has_its_own_sign_in_the_legend() {
    let html = page(&Page::Timeline, Lang::En);
    let legend = html.split("chart-legend").nth(1).unwrap().split("</ul>").next().unwrap();
    for kind in ["kind-vice-ministerial", "kind-joint", "kind-extraordinary", "kind-summit"] {
        assert!(legend.contains(&format!("<li class=\"{kind}\"><span class=\"kind\">")), "{kind}");
    }
}

#[test]
fn the_tables_are_whole_and_every_cell_leads_to_some_meeting() {
    for (kind, rows) in
        [(Page::Agenda, Agenda::new(&edition(Lang::En).atlas).topics().len()), (Page::Presence, 11)]
    {
        let html = page(&kind, Lang::En);
        assert_eq!(html.matches("<th scope=\"col\"").count(), 36);
        assert_eq!(html.matches("<th scope=\"row\"").count(), rows);
        assert_eq!(html.matches("<td").count(), rows * 35);
        let prefix = format!("{BASE}timeline/?");
        let links: Vec<&str> = attributes(&html, "href")
            .into_iter()
            .filter_map(|href| href.strip_prefix(prefix.as_str()))
            .collect();
        assert!(links.len() > rows);
        for query in links {
            let query = query.replace("&amp;", "&");
            assert!(count(&query, Lang::En) > 0, "{query} shows nothing");
        }
    }
}

#[test]
fn a_decision_has_an_address_to_share() {
    let html = page(&Page::Meeting(Id::new("xiii-tela-2008")), Lang::Es);
    for number in 1..=6 {
        assert!(html.contains(&format!("id=\"decision-{number}\"")));
        assert!(html.contains(&format!("href=\"#decision-{number}\"")));
    }
}

/// Names began upon the dashed edge of the bar behind their mark, which struck them through.
#[test]
fn no_name_is_crossed_by_the_edge_of_a_presidency() {
    for design in DESIGNS {
        let record = record(Lang::En);
        let items = items(record, |what| match what {
            Shown::Meeting(at) => vec![
                record.meetings[at].number.map_or("I".to_owned(), |it| "X".repeat(usize::from(it % 5) + 1)),
            ],
            _ => Vec::new(),
        });
        let chart = Chart::place(design, &items, lanes(record).len(), &[2025, 2026], record.whole());
        for thing in chart.things.iter() {
            let Some(label) = &thing.label else { continue };
            for term in chart.terms.iter().filter(|term| term.lane == thing.lane) {
                for edge in [term.left, term.right] {
                    let crossed = label.left() < edge - 0.5 && edge + 0.5 < label.right();
                    let own = term.left < thing.right + 4.0 && thing.left - 4.0 < term.right;
                    assert!(!(crossed && own), "{} at {edge}", label.text);
                }
            }
        }
    }
}

/// The founding summit's host is inferred, and its mark on the host's lane was drawn as if a source stated it.
#[test]
fn a_mark_is_as_sure_as_the_least_sure_of_its_date_and_host() {
    let edition = edition(Lang::En);
    let html = render(&edition, &Page::Timeline).unwrap();
    for (at, meeting) in edition.atlas.meetings.iter().enumerate() {
        let item = format!("data-item=\"m{at}\"");
        let marks: Vec<&str> =
            html.split("<a ").filter(|link| link.split('>').next().unwrap().contains(&item)).collect();
        assert!(!marks.is_empty(), "{} is not drawn", meeting.id);
        let facts = [Some(meeting.dates.certainty), meeting.host.as_ref().map(|host| host.certainty)];
        let inferred = facts.contains(&Some(Certainty::Inferred));
        for mark in marks {
            let mark = mark.split("</a>").next().unwrap();
            assert_eq!(mark.contains("unsure"), inferred, "{}: {mark}", meeting.id);
            assert_eq!(mark.contains("(inferred)"), inferred, "{}: {mark}", meeting.id);
        }
    }
}

#[test]
fn the_chart_says_who_hosted_most_and_who_never() {
    let mut hosted: BTreeMap<&str, usize> = BTreeMap::new();
    for meeting in files().iter().filter(|file| file.shelf == "meetings") {
        if let Some(host) = meeting.value["host"]["value"].as_str() {
            *hosted.entry(host).or_default() += 1;
        }
    }
    let most = hosted.values().max().unwrap();
    for lang in Lang::ALL {
        let edition = edition(lang);
        let html = page(&Page::Timeline, lang);
        let said = html.split("class=\"finding\"").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(said.contains(&most.to_string()), "{said}");
        for member in edition.atlas.members() {
            let count = hosted.get(member.id.as_str()).copied().unwrap_or(0);
            let named = said.contains(member.names.get(lang));
            assert_eq!(named, count == *most || count == 0, "{}: {said}", member.id);
        }
    }
}
