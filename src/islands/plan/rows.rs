//! The entries of a list or table. They are taken from where they were told and put back as an answer asks for them, in
//! its order and its groups, and never more of them than a page can bear.

use super::Stage;
use super::link::Link;
use crate::domain::evidence::Age;
use crate::domain::explorer::order::{Division, Group};
use crate::domain::explorer::{Answer, Facet, Question};
use crate::islands::entries::all;
use crate::islands::told::{each, hide, in_view, set, write};
use std::cell::OnceCell;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// No entry is less high, in CSS pixels.
const LEAST_HEIGHT: f64 = 72.0;

pub struct Rows {
    /// Of every activity, in the order of the catalogue, which is that of the page.
    entries: Vec<Entry>,
    /// What holds the groups, and a group without entries.
    holder: Option<(Element, Element)>,
    asked: (Option<Group>, Vec<Division>),
    /// How many of the entries asked for have been put back so far.
    back: usize,
    placed: Vec<bool>,
    /// Of activities that stand in several groups.
    copies: Vec<Entry>,
}

impl Rows {
    /// Those that a page tells: all of them, undivided.
    pub fn told(place: &Element, year: i16) -> Rows {
        let mut entries = Vec::new();
        for entry in all(place, "[data-item]") {
            entries.push(Entry::new(entries.len(), entry, year));
        }
        let group = all(place, "[data-group]").into_iter().next();
        let holder = group.and_then(|group| {
            let empty: Element = group.clone_node_with_deep(false).ok()?.dyn_into().ok()?;
            let head = group.query_selector("[data-head]").ok()??;
            let _ = empty.append_child(&head.clone_node_with_deep(true).ok()?);
            Some((group.parent_element()?, empty))
        });
        let all = Division { name: None, members: (0..entries.len()).collect() };
        let (back, placed) = (entries.len(), vec![true; entries.len()]);
        Rows { entries, holder, asked: (None, vec![all]), back, placed, copies: Vec::new() }
    }

    /// How many entries reach as far as a visitor sees.
    pub fn in_view(&self) -> usize {
        self.holder.as_ref().map_or(0, |(holder, _)| in_view(holder, LEAST_HEIGHT))
    }

    /// Answers with so many entries at least. The others wait for [`Rows::lead`].
    pub(super) fn show(&mut self, stage: &Stage, question: &Question, answer: &Answer, least: usize) {
        let divisions = question.bounded(&answer.divisions);
        let shown: usize = divisions.iter().map(|it| it.members.len()).sum();
        let all = answer.order().len();
        each(&stage.place, "more", |link, _| {
            hide(link, shown == all);
            if shown < all {
                write(link, &(stage.edition.words.of_explorer.more)(all - shown));
            }
        });
        let asked = (question.group, divisions);
        if self.asked != asked {
            self.asked = asked;
            self.take_away();
        }
        self.put_back(stage, least);
        self.each_shown(least, |entry| entry.tell(stage, answer.year));
    }

    /// Shows the entries that nobody sees yet. The way to each activity keeps the question.
    pub(super) fn lead(&mut self, stage: &Stage, answer: &Answer, query: &str) {
        self.put_back(stage, usize::MAX);
        self.each_shown(usize::MAX, |entry| {
            entry.tell(stage, answer.year);
            entry.parts().link.iter().for_each(|link| link.ask(query));
        });
    }

    fn each_shown(&mut self, most: usize, act: impl Fn(&mut Entry)) {
        let members = self.asked.1.iter().flat_map(|division| &division.members);
        for &at in members.take(most) {
            self.entries.get_mut(at).into_iter().for_each(&act);
        }
        self.copies.iter_mut().for_each(act);
    }

    fn take_away(&mut self) {
        let Some((holder, _)) = &self.holder else { return };
        for group in all(holder, "[data-group]") {
            group.remove();
        }
        self.back = 0;
        self.placed.fill(false);
        self.copies.clear();
    }

    /// Puts entries back until so many stand.
    fn put_back(&mut self, stage: &Stage, least: usize) {
        let Some((holder, empty)) = &self.holder else { return };
        let divided = self.asked.0.is_some();
        let mut before = 0;
        for division in &self.asked.1 {
            let (first, end) = (before, before + division.members.len());
            before = end;
            if end <= self.back {
                continue;
            }
            if first >= least {
                return;
            }
            let begun = self.back > first;
            let group =
                if begun { holder.last_element_child() } else { headed(empty, stage, division, divided) };
            let Some(group) = group else { return };
            for &at in &division.members[self.back - first..end.min(least) - first] {
                let Some(entry) = self.entries.get(at) else { continue };
                if std::mem::replace(&mut self.placed[at], true) {
                    let Some(again) = copy(&entry.element) else { continue };
                    let _ = group.append_child(&again);
                    self.copies.push(Entry::new(at, again, entry.year));
                } else {
                    let _ = group.append_child(&entry.element);
                }
            }
            self.back = end.min(least);
            if !begun {
                let _ = holder.append_child(&group);
            }
        }
    }
}

/// A group that says what it is of, still without entries.
fn headed(empty: &Element, stage: &Stage, division: &Division, divided: bool) -> Option<Element> {
    let group = copy(empty)?;
    each(&group, "head", |head, _| hide(head, !divided));
    each(&group, "named", |name, _| {
        write(name, division.name.as_deref().unwrap_or(stage.edition.words.of_explorer.undated));
    });
    each(&group, "size", |size, _| write(size, &division.members.len().to_string()));
    Some(group)
}

fn copy(element: &Element) -> Option<Element> {
    element.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// What changes of an activity in a list or table: the way to it, how it stood, and how old the evidence is.
struct Parts {
    link: Option<Link>,
    state: Option<Element>,
    age: Option<Element>,
}

/// An activity in a list or table. There may be many: their parts are looked for once they are asked for.
struct Entry {
    at: usize,
    element: Element,
    parts: OnceCell<Parts>,
    /// That it was last told as of.
    year: i16,
}

impl Entry {
    fn new(at: usize, element: Element, year: i16) -> Entry {
        Entry { at, element, parts: OnceCell::new(), year }
    }

    fn parts(&self) -> &Parts {
        self.parts.get_or_init(|| {
            let part = |selector: &str| self.element.query_selector(selector).ok().flatten();
            let link = part("[data-activity]").map(Link::new);
            Parts { link, state: part("[data-state]"), age: part("[data-age]") }
        })
    }

    fn tell(&mut self, stage: &Stage, year: i16) {
        if self.year == year {
            return;
        }
        self.year = year;
        let state = stage.record.state(self.at, year).map(usize::from);
        let state = state.and_then(|state| stage.record.choices(Facet::Status).get(state));
        if let (Some(line), Some(state)) = (&self.parts().state, state) {
            set(line, "data-state", &state.word);
            write(line, &state.name);
        }
        if let Some(line) = &self.parts().age {
            let last = stage.record.last_trace(self.at, year);
            set(line, "data-age", Age::of(last, year).word());
            write(line, &(stage.edition.words.of_explorer.evidence)(last, year));
        }
    }
}
