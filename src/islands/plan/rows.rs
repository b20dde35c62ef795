//! The entries of a list or table. They are taken from where they were told and put back as an answer asks for them, in
//! its order and its groups, and never more of them than a page can bear.

use super::Stage;
use super::link::Link;
use crate::domain::evidence::Age;
use crate::domain::explorer::order::{Division, Group};
use crate::domain::explorer::{Answer, Facet, Question};
use crate::islands::entries::all;
use crate::islands::told::{each, hide, set, write};
use wasm_bindgen::JsCast;
use web_sys::Element;

pub struct Rows {
    /// Of every activity, in the order of the catalogue, which is that of the page.
    entries: Vec<Entry>,
    /// What holds the groups, and a group without entries.
    holder: Option<(Element, Element)>,
    shown: (Option<Group>, Vec<Division>),
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
        Rows { entries, holder, shown: (None, vec![all]), copies: Vec::new() }
    }

    pub(super) fn show(&mut self, stage: &Stage, question: &Question, answer: &Answer) {
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
        if self.shown != asked {
            self.arrange(stage, &asked.1, asked.0.is_some());
            self.shown = asked;
        }
        self.each_shown(|entry| entry.tell(stage, answer.year));
    }

    /// The way to each activity keeps the question.
    pub(super) fn lead(&mut self, query: &str) {
        self.each_shown(|entry| entry.link.iter().for_each(|link| link.ask(query)));
    }

    fn each_shown(&mut self, act: impl Fn(&mut Entry)) {
        for division in &self.shown.1 {
            for &at in &division.members {
                self.entries.get_mut(at).into_iter().for_each(&act);
            }
        }
        self.copies.iter_mut().for_each(act);
    }

    fn arrange(&mut self, stage: &Stage, divisions: &[Division], divided: bool) {
        let Some((holder, empty)) = &self.holder else { return };
        for group in all(holder, "[data-group]") {
            group.remove();
        }
        self.copies.clear();
        let mut placed = vec![false; self.entries.len()];
        for division in divisions {
            let Some(group) = copy(empty) else { return };
            each(&group, "head", |head, _| hide(head, !divided));
            each(&group, "named", |name, _| {
                write(name, division.name.as_deref().unwrap_or(stage.edition.words.of_explorer.undated));
            });
            each(&group, "size", |size, _| write(size, &division.members.len().to_string()));
            for &at in &division.members {
                let Some(entry) = self.entries.get(at) else { continue };
                if std::mem::replace(&mut placed[at], true) {
                    let Some(again) = copy(&entry.element) else { continue };
                    let _ = group.append_child(&again);
                    self.copies.push(Entry::new(at, again, entry.year));
                } else {
                    let _ = group.append_child(&entry.element);
                }
            }
            let _ = holder.append_child(&group);
        }
    }
}

fn copy(element: &Element) -> Option<Element> {
    element.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// An activity in a list or table, and what changes of it: how it stood, how old the evidence is, and the way to it.
struct Entry {
    at: usize,
    element: Element,
    link: Option<Link>,
    state: Option<Element>,
    age: Option<Element>,
    /// That it was last told as of.
    year: i16,
}

impl Entry {
    fn new(at: usize, element: Element, year: i16) -> Entry {
        let part = |selector: &str| element.query_selector(selector).ok().flatten();
        let (link, state, age) = (part("[data-activity]"), part("[data-state]"), part("[data-age]"));
        Entry { at, link: link.map(Link::new), state, age, year, element }
    }

    fn tell(&mut self, stage: &Stage, year: i16) {
        if self.year == year {
            return;
        }
        self.year = year;
        let state = stage.record.state(self.at, year).map(usize::from);
        let state = state.and_then(|state| stage.record.choices(Facet::Status).get(state));
        if let (Some(line), Some(state)) = (&self.state, state) {
            set(line, "data-state", &state.word);
            write(line, &state.name);
        }
        if let Some(line) = &self.age {
            let last = stage.record.last_trace(self.at, year);
            set(line, "data-age", Age::of(last, year).word());
            write(line, &(stage.edition.words.of_explorer.evidence)(last, year));
        }
    }
}
