//! The explorer of the plan of action: what is told of the activities, changed in place. A page tells as much of it as
//! it needs: a list, a table or a matrix with all there is to choose by, or only the way on from one activity.

mod asked;
mod link;
mod matrix;
mod rows;

use super::after::{Steps, after_answer};
use super::asking::{Filter, done_anew};
use super::going::Asked;
use super::heard::hear;
use super::live::Live;
use super::on_demand::OnDemand;
use super::told::{ask, each, hide, set, write};
use crate::browser::page::begin_asking;
use crate::domain::explorer::{Answer, Catalogue, Period, Question};
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::drawn::said;
use crate::edition::Edition;
use asked::Choices;
use matrix::Cells;
use rows::Rows;
use std::rc::Rc;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement};

pub fn wake(edition: Edition, asked: &Asked, record: Arc<Catalogue>, place: Element) {
    let question = {
        let record = record.clone();
        Filter::new(asked, move |query| Question::read(&record, query))
    };
    // The year under the slider while it moves; the address follows when it rests.
    let turning = Live::new(None::<usize>);
    {
        let (asked, turning) = (asked.clone(), turning.clone());
        done_anew(move || {
            asked.query.get();
            turning.set(None);
        });
    }
    let asking = Asking { record: record.clone(), question, turning, asked: asked.clone() };
    for (event, answer) in [("input", Asking::turn as fn(&Asking, &Event)), ("change", Asking::keep)] {
        let asking = asking.clone();
        hear(&place, event, move |event| answer(&asking, &event));
    }
    let stage = Rc::new(Stage { edition, record, place });
    let found = {
        let stage = stage.clone();
        OnDemand::new(move || Found::told(&stage.place, &stage.record))
    };
    found.when_coming(&stage.place);
    let steps = Steps::default();
    // Everything is told already: that nothing is asked.
    let mut told = Question::default();
    done_anew(move || {
        let question = asking.now();
        if question == told {
            return;
        }
        told = question.clone();
        let (stage, found) = (stage.clone(), found.clone());
        let answer = Answer::new(&stage.record, &question);
        found.with(|found| stage.mark(&question, answer.year, &mut found.choices));
        let then = steps.clone();
        steps.next(move || {
            found.with(|found| stage.show(&question, &answer, found));
            then.next(move || found.with(|found| stage.lead(&question, &answer, found)));
        });
    });
}

/// What a visitor changes other than by links: the slider and the years of the period.
#[derive(Clone)]
struct Asking {
    record: Arc<Catalogue>,
    question: Filter<Question>,
    turning: Live<Option<usize>>,
    asked: Asked,
}

impl Asking {
    /// The question to answer: that of the address, or the one under the slider.
    fn now(&self) -> Question {
        let question = self.question.get();
        match self.turning.get() {
            Some(year) => question.as_of(&self.record, Some(year as i16)),
            None => question,
        }
    }

    fn turn(&self, event: &Event) {
        if let Some(("asof", year)) = field(event) {
            self.turning.set(year.map(|year| year as usize));
            // Not before the answer has thinned the list: with thousands of entries a browser would look at each of them.
            after_answer(begin_asking);
        }
    }

    fn keep(&self, event: &Event) {
        let Some((name, year)) = field(event) else { return };
        let question = self.question.now();
        let (from, to) = (question.period.from(), question.period.to());
        let asked = match name {
            "from" => question.during(Period::years(year, to)),
            "to" => question.during(Period::years(from, year)),
            _ => question.as_of(&self.record, year),
        };
        self.asked.ask(&asked.query(&self.record), true);
    }
}

/// The field that an event is about, and the year in it.
fn field(event: &Event) -> Option<(&'static str, Option<i16>)> {
    let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let name = field.name();
    let name = ["asof", "from", "to"].into_iter().find(|it| *it == name)?;
    Some((name, field.value().parse().ok()))
}

/// What is told and changes with every answer.
struct Found {
    choices: Choices,
    rows: Rows,
    cells: Cells,
}

impl Found {
    fn told(place: &Element, record: &Catalogue) -> Found {
        Found {
            choices: Choices::told(place),
            rows: Rows::told(place, record.record_year),
            cells: Cells::told(place),
        }
    }
}

struct Stage {
    edition: Edition,
    record: Arc<Catalogue>,
    place: Element,
}

impl Stage {
    /// What a visitor sees of the answer; what is further down waits for [`Stage::lead`].
    fn show(&self, question: &Question, answer: &Answer, found: &mut Found) {
        // Asked before anything changes, or the browser would lay out the page for it.
        let (entries, rows) = (found.rows.in_view(), found.cells.in_view());
        let facets = found.choices.in_view();
        let words = &self.edition.words.of_explorer;
        each(&self.place, "told", |line, _| {
            write(line, &said::sentence(words, &self.record, question, answer))
        });
        self.say(question, answer, &mut found.choices, &facets);
        each(&self.place, "nothing", |line, _| hide(line, !answer.kept.is_empty()));
        found.rows.show(self, question, answer, entries);
        found.cells.show(self, answer, rows);
    }

    /// What is further down, and where everything leads from here.
    fn lead(&self, question: &Question, answer: &Answer, found: &mut Found) {
        let query = question.query(&self.record);
        self.lead_from_choices(question, answer, &mut found.choices);
        each(&self.place, "view", |link, _| ask(link, &query));
        each(&self.place, "more", |link, _| ask(link, &question.longer().query(&self.record)));
        found.rows.lead(self, answer, &query);
        found.cells.lead(self, question, answer);
        self.lead_on(question, answer, &query);
    }

    /// The way from one activity to its neighbours among those selected, where any are.
    fn lead_on(&self, question: &Question, answer: &Answer, query: &str) {
        let selected = *question != Question::default();
        each(&self.place, "own", |nav, own| {
            let Some((at, around)) = answer.around(own).filter(|_| selected) else { return };
            // Told by its own mark: a `:has` that asks what is hidden has every page look again whenever something is.
            set(nav, "data-selected", "");
            each(nav, "selection", |line, _| hide(line, false));
            each(nav, "at", |line, _| {
                write(line, &(self.edition.words.of_explorer.place)(at, answer.kept.len()));
            });
            each(nav, "back", |link, _| ask(link, query));
            each(nav, "step", |link, step| {
                let to = around[step].and_then(|at| self.record.activities.get(at));
                hide(link, to.is_none());
                let Some(to) = to else { return };
                let subject = Subject::Activity(Id::new(to.id.as_str()));
                set(link, "href", &format!("{}{query}", self.edition.site.subject(&subject)));
                each(link, "name", |name, _| write(name, &to.title));
            });
        });
    }
}
