//! A thousand random edits of the maintainers' files: each is valid, and the atlas can be made from it, or it is refused
//! in sentences that name the file.

mod edits;

use crate::common::{BASE, ORIGIN, figure, tries};
use edits::{Dice, EDITS, Edit, places};
use rcm_atlas::prerender::editions;
use rcm_atlas::prerender::page::render;
use rcm_atlas::record::bundle;
use rcm_atlas::record::check::check;
use rcm_atlas::record::files::{DataFile, Raw, parse, raw};
use rcm_atlas::record::problem::Problem;
use rcm_atlas::site::Page;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::LazyLock;
use std::thread;

const SEED: u64 = 1996;

/// The longest sentence that one reads.
const SENTENCE: usize = 1_000;

struct Real {
    raw: Raw,
    /// What the maps are placed from, and the maps, which take longer than all else.
    mapped: Value,
    maps: [Value; 2],
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let raw = raw(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a record");
    let files = parse(&raw).expect("files that are right");
    let whole = bundle::whole(&files);
    let maps = bundle::maps(&files, &whole).expect("maps");
    Real { mapped: mapped(&files, &whole), maps, raw }
});

fn mapped(files: &[DataFile], whole: &Value) -> Value {
    let map = files.iter().find(|file| file.shelf == "map").map(|file| &file.value);
    let points: Vec<_> =
        whole["meetings"].as_array().into_iter().flatten().map(|it| [&it["id"], &it["point"]]).collect();
    serde_json::json!([map, points, whole["countries"]])
}

/// What was edited, in words.
struct Mutation {
    seed: u64,
    what: String,
    path: String,
}

fn mutate(seed: u64, raw: &mut Raw) -> Mutation {
    let mut dice = Dice(seed);
    let (name, edit) = *dice.pick(&EDITS);
    let paths: Vec<String> = raw.keys().filter(|path| !path.contains("/schemas/")).cloned().collect();
    // Most files are activities: every folder has its turn, and the lists have theirs.
    let folders: Vec<&str> =
        paths.iter().filter_map(|path| path.rsplit_once('/')).map(|(folder, _)| folder).collect();
    let mut distinct = folders.clone();
    distinct.dedup();
    let folder = *dice.pick(&distinct);
    let within: Vec<&String> =
        paths.iter().zip(&folders).filter(|(_, of)| **of == folder).map(|(path, _)| path).collect();
    let mut path = (*dice.pick(&within)).clone();
    let place = match edit {
        Edit::Files(edit) => {
            path = edit(raw, &path);
            String::new()
        }
        Edit::Bytes(edit) => {
            edit(&mut dice, raw.get_mut(&path).expect("a file"));
            String::new()
        }
        Edit::Value(fits, edit) => {
            let mut value: Value = serde_json::from_slice(&raw[&path]).expect("JSON");
            let mut fitting = places(&value);
            fitting.retain(|place| value.pointer(place).is_some_and(fits));
            // A file without such a place stays as it is, which is valid.
            let place = if fitting.is_empty() { String::new() } else { dice.pick(&fitting).clone() };
            if let Some(it) = value.pointer_mut(&place).filter(|it| fits(it)) {
                edit(&mut dice, it);
            }
            raw.insert(path.clone(), value.to_string().into_bytes());
            place
        }
        Edit::Around(edit) => {
            let mut value: Value = serde_json::from_slice(&raw[&path]).expect("JSON");
            let mut below = places(&value);
            below.retain(|place| !place.is_empty());
            let place = dice.pick(&below).clone();
            let (around, step) = place.rsplit_once('/').expect("a step");
            edit(&mut dice, value.pointer_mut(around).expect("a place"), step);
            raw.insert(path.clone(), value.to_string().into_bytes());
            place
        }
    };
    Mutation { seed, what: format!("{name} at {place}"), path }
}

/// Whether the record is accepted; the rest is told as an error.
fn judged(raw: &Raw, path: &str) -> Result<bool, String> {
    let files = match parse(raw) {
        Ok(files) => files,
        Err(problems) => return told(&problems, raw, path).map(|()| false),
    };
    let problems = check(&files);
    if !problems.is_empty() {
        return told(&problems, raw, path).map(|()| false);
    }
    let whole = bundle::whole(&files);
    let same = mapped(&files, &whole) == REAL.mapped;
    let maps = if same { Ok(REAL.maps.clone()) } else { bundle::maps(&files, &whole) };
    let editions = editions(&files, &whole, maps?, BASE, ORIGIN)?;
    for edition in &editions {
        render(edition, &Page::Method)?;
        render(edition, &Page::Disagreements)?;
        for page in pages(edition, path) {
            render(edition, &page)?;
        }
    }
    Ok(true)
}

/// The page of the record that was edited.
fn pages(edition: &rcm_atlas::edition::Edition, path: &str) -> Vec<Page> {
    let mut pages = Page::all(&edition.atlas);
    let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    pages.retain(|page| page.path().ends_with(&format!("/{stem}/")));
    pages
}

/// A refusal names the file that was edited, in sentences that one can read.
fn told(problems: &[Problem], raw: &Raw, path: &str) -> Result<(), String> {
    let stem = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
    let gone = !raw.contains_key(path);
    let sentences: Vec<String> = problems.iter().map(ToString::to_string).collect();
    if let Some(long) = sentences.iter().find(|it| it.chars().count() > SENTENCE) {
        return Err(format!("a sentence without end: {}…", long.chars().take(SENTENCE).collect::<String>()));
    }
    if problems.iter().any(|it| it.file.is_empty() || it.found.is_empty() || it.expected.is_empty()) {
        return Err(format!("an empty sentence among {sentences:#?}"));
    }
    // Of a file that is gone, what only it cited is named, or what it was needed for.
    match gone || sentences.iter().any(|it| it.contains(path) || it.contains(&format!("“{stem}”"))) {
        true => Ok(()),
        false => Err(format!("nobody names {path}: {sentences:#?}")),
    }
}

/// The number of edits that were accepted, of those with every second seed.
fn try_every(step: usize, from: usize, count: usize) -> usize {
    let seeds = (from..count).step_by(step).map(|at| SEED + at as u64);
    let accepted = seeds.filter(|seed| {
        let mut raw = REAL.raw.clone();
        let mutation = mutate(*seed, &mut raw);
        let outcome = catch_unwind(AssertUnwindSafe(|| judged(&raw, &mutation.path)));
        let Mutation { seed, what, path } = mutation;
        match outcome {
            Ok(Ok(accepted)) => accepted,
            Ok(Err(problem)) => panic!("seed {seed}: {what} of {path}: {problem}"),
            Err(_) => panic!("seed {seed}: {what} of {path}: a panic"),
        }
    });
    accepted.count()
}

#[test]
fn a_thousand_edits_are_accepted_or_refused_with_their_place() {
    let count = tries(1_000);
    LazyLock::force(&REAL);
    let threads = thread::available_parallelism().map_or(2, usize::from).min(4);
    let accepted: usize = thread::scope(|scope| {
        let tasks: Vec<_> =
            (0..threads).map(|at| scope.spawn(move || try_every(threads, at, count))).collect();
        tasks.into_iter().map(|task| task.join().expect("every edit is judged")).sum()
    });
    assert!(
        accepted * 20 > count && accepted * 2 < count,
        "{accepted} of {count} are accepted, which is not likely"
    );
    figure(count, "random edits of the record tried");
    figure(count - accepted, "of them refused, naming the file");
    figure(accepted, "of them accepted, and the atlas made from them");
}
