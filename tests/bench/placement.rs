//! How long it takes to place a picture of time: `cargo bench --features ssr`. A picture is placed anew at each step of a
//! zoom, so that 10,000 events have to stay well below the 16 ms of a frame.

use divan::{Bencher, black_box};
use rcm_atlas::domain::chronology::Chronology;
use rcm_atlas::domain::date::{Date, Span};
use rcm_atlas::domain::lang::Lang;
use rcm_atlas::domain::time::{Chart, Design, Form, Item, Window, items, lanes};
use rcm_atlas::prerender;
use std::path::Path;

fn main() {
    divan::main();
}

const DESIGNS: [Design; 3] = [Design::NARROW, Design::MEDIUM, Design::WIDE];

#[divan::bench(args = [0, 1, 2])]
fn the_record(bencher: Bencher, design: usize) {
    let files = prerender::checked_files(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let [edition, _] = prerender::every_edition(&files, "/", "").unwrap();
    let record = Chronology::of(&edition.atlas, Lang::En);
    let items = items(&record, |what| vec![format!("{what:?}")]);
    let lanes = lanes(&record).len();
    bencher.bench(|| Chart::place(DESIGNS[design], black_box(&items), lanes, &record.holes, record.whole()));
}

/// Events, terms and periods over a century, in twelve lanes.
#[divan::bench(args = [1_000, 10_000])]
fn synthetic(bencher: Bencher, count: usize) {
    let items: Vec<Item<()>> = (0..count)
        .map(|at| {
            let date = Date::Day(1950 + (at * 7 % 100) as i16, (at % 12) as u8 + 1, (at % 28) as u8 + 1);
            let form = [Form::Event, Form::Term, Form::Period][at % 3];
            Item::new((), at % 12, form, Span::On(date), vec![format!("Event number {at}")])
        })
        .collect();
    let window = Window::new(1950, 2049).unwrap();
    bencher.bench(|| Chart::place(Design::WIDE, black_box(&items), 12, &[], window));
}
