//! What can be chosen: where each choice leads, how much it would show, and which are made.

use super::Stage;
use super::link::Offer;
use crate::domain::explorer::order::{Group, Sort};
use crate::domain::explorer::{Answer, Catalogue, Facet, Period, Question};
use crate::islands::entries::all;
use crate::islands::told::{ask, choose, each, hide, in_view, set, write};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// The choices of every facet and of the periods.
pub struct Choices {
    facets: Vec<(Element, Vec<Offer>)>,
    periods: Vec<Offer>,
}

impl Choices {
    pub fn told(place: &Element) -> Choices {
        Choices {
            facets: all(place, "[data-facet]").into_iter().map(|it| (it.clone(), Offer::told(&it))).collect(),
            periods: all(place, "[data-periods]").iter().flat_map(Offer::told).collect(),
        }
    }

    /// Which facets a visitor sees something of.
    pub fn in_view(&self) -> Vec<bool> {
        self.facets.iter().map(|(facet, _)| in_view(facet, 1.0) > 0).collect()
    }

    fn mark(&mut self, record: &Catalogue, question: &Question) {
        for (place, (_, offers)) in self.facets.iter_mut().enumerate() {
            for (at, offer) in offers.iter_mut().enumerate() {
                offer.mark(question.has(Facet::ALL[place], at));
            }
        }
        for (offer, period) in self.periods.iter_mut().zip(record.periods()) {
            offer.mark(question.period == period);
        }
    }

    /// How much each choice would show.
    fn say(&mut self, answer: &Answer, facets: &[bool]) {
        for (place, (_, offers)) in self.facets.iter_mut().enumerate() {
            if facets.get(place) != Some(&false) {
                offers.iter_mut().zip(&answer.counts[place]).for_each(|(offer, count)| offer.say(*count));
            }
        }
        self.periods.iter_mut().zip(&answer.periods).for_each(|(offer, count)| offer.say(*count));
    }

    fn lead(&self, record: &Catalogue, question: &Question) {
        for (place, (_, offers)) in self.facets.iter().enumerate() {
            for (at, offer) in offers.iter().enumerate() {
                offer.link.ask(&question.toggled(Facet::ALL[place], at).query(record));
            }
        }
        let periods = record.periods();
        for (at, offer) in self.periods.iter().enumerate() {
            let chosen = question.period == periods[at];
            let other = if chosen { Period::Any } else { periods[at] };
            offer.link.ask(&question.during(other).query(record));
        }
    }
}

impl Stage {
    /// Which choices are made.
    pub(super) fn mark(&self, question: &Question, year: i16, choices: &mut Choices) {
        let place = &self.place;
        choices.mark(&self.record, question);
        each(place, "sort", |link, at| {
            choose(link, Sort::ALL[at] == question.sort);
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
            choose(link, group(at) == question.group);
        });
        self.turn(question, year);
    }

    /// How much there is to choose, of facets only in those that are not out of view.
    pub(super) fn say(&self, question: &Question, answer: &Answer, choices: &mut Choices, facets: &[bool]) {
        choices.say(answer, facets);
        // How many choices a facet has, for when it is folded.
        each(&self.place, "made", |line, facet| {
            let chosen = question.chosen(Facet::ALL[facet]).count();
            write(line, &if chosen > 0 { chosen.to_string() } else { String::new() });
        });
        each(&self.place, "clear", |link, _| hide(link, *question == question.cleared()));
    }

    pub(super) fn lead_from_choices(&self, question: &Question, answer: &Answer, choices: &mut Choices) {
        let (place, record) = (&self.place, &self.record);
        choices.say(answer, &[]);
        choices.lead(record, question);
        let lead = |link: &Element, to: &Question| ask(link, &to.query(record));
        each(place, "sort", |link, at| lead(link, &question.sorted(Sort::ALL[at])));
        each(place, "group-by", |link, at| lead(link, &question.grouped(group(at))));
        each(place, "clear", |link, _| lead(link, &question.cleared()));
        each(place, "now", |link, _| lead(link, &question.as_of(record, None)));
    }

    /// The slider and the fields of the years.
    fn turn(&self, question: &Question, year: i16) {
        let place = &self.place;
        let written = year.to_string();
        let told = (self.edition.words.of_explorer.at)(question.as_of);
        each(place, "year", |line, _| write(line, &told));
        each(place, "now", |link, _| hide(link, question.as_of.is_none()));
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

/// The grouping behind a choice; the first is none.
fn group(choice: usize) -> Option<Group> {
    choice.checked_sub(1).map(|at| Group::ALL[at])
}
