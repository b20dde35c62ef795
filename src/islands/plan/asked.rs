//! What can be chosen: where each choice leads, how much it would show, and which are made.

use super::Stage;
use crate::domain::explorer::order::{Group, Sort};
use crate::domain::explorer::{Answer, Facet, Period, Question};
use crate::islands::entries::all;
use crate::islands::told::{ask, choose, each, hide, set, write};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

impl Stage<'_> {
    pub(super) fn mark(&self, question: &Question, answer: &Answer) {
        let (place, record) = (self.place, self.record);
        let lead = |link: &Element, to: &Question, chosen: bool| {
            ask(link, &to.query(record));
            choose(link, chosen);
        };
        each(place, "facet", |all_of_it, facet| {
            let (facet, counts) = (Facet::ALL[facet], &answer.counts[facet]);
            let chosen = question.chosen(facet).count();
            each(all_of_it, "made", |line, _| {
                write(line, &if chosen > 0 { chosen.to_string() } else { String::new() });
            });
            for (at, choice) in all(all_of_it, "li").iter().enumerate() {
                let chosen = question.has(facet, at);
                offer(choice, counts[at], chosen);
                each(choice, "to", |link, _| lead(link, &question.toggled(facet, at), chosen));
            }
        });
        each(place, "periods", |all_of_it, _| {
            for ((choice, period), count) in
                all(all_of_it, "li").iter().zip(record.periods()).zip(&answer.periods)
            {
                let chosen = question.period == period;
                offer(choice, *count, chosen);
                let other = if chosen { Period::Any } else { period };
                each(choice, "to", |link, _| lead(link, &question.during(other), chosen));
            }
        });
        each(place, "sort", |link, at| {
            let sort = Sort::ALL[at];
            lead(link, &question.sorted(sort), sort == question.sort);
        });
        each(place, "column", |head, at| {
            let sorted = (Sort::ALL[at] == question.sort).then_some("ascending");
            match sorted {
                Some(sorted) => set(head, "aria-sort", sorted),
                None => drop(head.remove_attribute("aria-sort")),
            }
        });
        // The first choice is no group at all.
        each(place, "group-by", |link, at| {
            let group = at.checked_sub(1).map(|at| Group::ALL[at]);
            lead(link, &question.grouped(group), group == question.group);
        });
        each(place, "clear", |link, _| {
            let cleared = question.cleared();
            hide(link, *question == cleared);
            ask(link, &cleared.query(record));
        });
        self.turn(question, answer.year);
    }

    /// The slider and the fields of the years.
    fn turn(&self, question: &Question, year: i16) {
        let (place, record) = (self.place, self.record);
        let written = year.to_string();
        let told = (self.edition.words.of_explorer.at)(question.as_of);
        each(place, "year", |line, _| write(line, &told));
        each(place, "now", |link, _| {
            hide(link, question.as_of.is_none());
            ask(link, &question.as_of(record, None).query(record));
        });
        let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
        for field in all(place, "input") {
            let field: HtmlInputElement = field.unchecked_into();
            field.set_value(&match field.name().as_str() {
                "from" => year(question.period.from()),
                "to" => year(question.period.to()),
                _ => {
                    set(&field, "aria-valuetext", &told);
                    written.clone()
                }
            });
        }
    }
}

/// A choice with what it would show; gone where that is nothing, unless it is made.
fn offer(choice: &Element, count: usize, chosen: bool) {
    hide(choice, count == 0 && !chosen);
    each(choice, "count", |line, _| write(line, &count.to_string()));
}
