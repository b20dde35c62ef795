//! What answers in a browser, here natively: filters, the explorer, the search, and the placing of a chart, with 1,000,
//! 10,000 and 100,000 records.

use crate::measure::{head, kilobytes, pressed, row, time, timed};
use crate::{questions, values};
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::explorer::{Answer, Catalogue, Question};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::meeting_filter::MeetingFilter;
use rcm_atlas::domain::search::acronyms::Acronym;
use rcm_atlas::domain::search::index::Index;
use rcm_atlas::domain::time::{Chart, Design, items, lanes};
use rcm_atlas::edition::Edition;
use rcm_atlas::finder;
use rcm_atlas::pages::plan::catalogue::catalogue;

const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

/// Questions to the explorer as addresses put them: nothing, choices of several facets, a year back, each order and division.
const ASKED: [&[(&str, &str)]; 6] = [
    &[],
    &[("topic", "trafficking,migrants-rights"), ("status", "completed")],
    &[("from", "2000"), ("to", "2009"), ("sort", "title")],
    &[("asof", "2015"), ("status", "ongoing,proposed"), ("sort", "newest")],
    &[("group", "year"), ("sort", "evidence")],
    &[("group", "lead"), ("sort", "status")],
];

pub fn measure(editions: &[Edition; 2]) {
    head("answers, with so many records", &SIZES);
    let chronology = Chronology::of(&editions[0].atlas, Lang::En);
    let grown: Vec<Chronology> = SIZES.map(|size| values::chronology(&chronology, size)).into();
    times("timeline: filter", &grown, filtered);
    times("timeline: place a chart", &grown, placed);
    drop(grown);
    let record = catalogue(&editions[0]);
    let grown: Vec<Catalogue> = SIZES.map(|size| values::catalogue(&record, size)).into();
    times("plan: six questions", &grown, explored);
    let bytes: Vec<f64> = grown.iter().map(|it| json(it) as f64).collect();
    row("plan: bytes", &SIZES, &bytes, kilobytes);
    drop(grown);
    let entries = [0, 1].map(|lang: usize| finder::entries(&editions[lang]));
    let acronyms: Vec<Acronym> = Acronym::known().collect();
    let grown: Vec<_> = SIZES.map(|size| values::entries(&entries, size)).into();
    let built: Vec<_> =
        grown.iter().map(|[english, spanish]| timed(|| Index::build(english, spanish, &acronyms))).collect();
    let seconds: Vec<f64> = built.iter().map(|(time, _)| time.as_secs_f64()).collect();
    row("search: make the index", &SIZES, &seconds, time);
    let texts: Vec<String> = built.iter().map(|(_, index)| index.to_text()).collect();
    row("search: bytes", &SIZES, &texts.iter().map(|text| text.len() as f64).collect::<Vec<_>>(), kilobytes);
    times("search: read the index", &texts, |text| Index::from_text(text).map(|index| index.len()));
    let indexes: Vec<Index> = built.into_iter().map(|(_, index)| index).collect();
    times(&format!("search: {} questions", questions::FOUND.len()), &indexes, asked);
}

fn times<T, R>(name: &str, grown: &[T], work: impl Fn(&T) -> R) {
    let seconds: Vec<f64> = grown.iter().map(|it| pressed(|| work(it)).as_secs_f64()).collect();
    row(name, &SIZES, &seconds, time);
}

fn filtered(record: &Chronology) -> usize {
    let filters =
        [&[("q", "human rights")][..], &[("topic", "trafficking")], &[("from", "2000"), ("to", "2010")]];
    let read = |pairs: &[(&str, &str)]| MeetingFilter::read(record, |key| asked_for(pairs, key));
    filters.into_iter().map(|pairs| read(pairs).kept(record).len()).sum()
}

fn placed(record: &Chronology) -> Chart {
    let items = items(record, |what| vec![format!("{what:?}")]);
    Chart::place(Design::WIDE, &items, lanes(record).len(), &record.holes, record.whole())
}

fn explored(record: &Catalogue) -> usize {
    let ask = |pairs: &&[(&str, &str)]| {
        let question = Question::read(record, |key| asked_for(pairs, key));
        Answer::new(record, &question).kept.len()
    };
    ASKED.iter().map(ask).sum()
}

fn asked(index: &Index) -> usize {
    questions::FOUND.iter().map(|(question, _)| index.ask(question).hits.len()).sum()
}

fn asked_for(pairs: &[(&str, &str)], key: &str) -> Option<String> {
    pairs.iter().find(|(known, _)| *known == key).map(|(_, value)| (*value).to_owned())
}

fn json(catalogue: &Catalogue) -> usize {
    serde_json::to_string(catalogue).map_or(0, |text| text.len())
}
