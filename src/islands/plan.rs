//! The explorer of the plan of action: what is told of the activities, changed in place. A page tells as much of it as
//! it needs: a list, a table or a matrix with all there is to choose by, or only the way on from one activity.

mod asked;
mod link;
mod matrix;
mod rows;
pub mod said;

use super::going::{Go, goer};
use super::told::{ask, each, hide, set, write};
use crate::domain::explorer::{Answer, Catalogue, Period, Question};
use crate::domain::id::Id;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::anew::{done_anew, heard};
use crate::parts::filters::use_filter;
use asked::Choices;
use leptos::ev::Event;
use leptos::html::Div;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use matrix::Cells;
use rows::Rows;
use std::sync::Arc;
use web_sys::{Element, HtmlInputElement};

/// `told` draws everything into the element it is given: pages tell it, browsers leave what stands there.
pub fn plan(
    edition: &Edition,
    record: Arc<Catalogue>,
    told: impl FnOnce(NodeRef<Div>) -> AnyView,
) -> AnyView {
    let question = {
        let record = record.clone();
        use_filter(move |query| Question::read(&record, query))
    };
    // The year under the slider while it moves; the address follows when it rests.
    let turning = RwSignal::new(None::<usize>);
    done_anew(move || {
        question.track();
        turning.set(None);
    });
    let place = NodeRef::<Div>::new();
    let asking = Asking { record: record.clone(), question, turning, go: goer() };
    let mut found = None;
    {
        let (edition, asking) = (edition.clone(), asking.clone());
        done_anew(move || {
            if let Some(place) = place.get() {
                let found = found.get_or_insert_with(|| Found::told(&place, &asking.record));
                let stage = Stage { edition: &edition, record: &asking.record, place: &place };
                stage.show(&asking.now(), found);
            }
        });
    }
    let turned = asking.clone();
    view! {
        <div
            class="plan-answer"
            on:input=heard(move |event| turned.turn(&event))
            on:change=heard(move |event| asking.keep(&event))
        >
            {told(place)}
        </div>
    }
    .into_any()
}

/// What a visitor changes other than by links: the slider and the years of the period.
#[derive(Clone)]
struct Asking {
    record: Arc<Catalogue>,
    question: Memo<Question>,
    turning: RwSignal<Option<usize>>,
    go: Go,
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
        }
    }

    fn keep(&self, event: &Event) {
        let Some((name, year)) = field(event) else { return };
        let question = self.question.get_untracked();
        let (from, to) = (question.period.from(), question.period.to());
        let asked = match name {
            "from" => question.during(Period::years(year, to)),
            "to" => question.during(Period::years(from, year)),
            _ => question.as_of(&self.record, year),
        };
        (self.go)(asked.query(&self.record));
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

struct Stage<'a> {
    edition: &'a Edition,
    record: &'a Catalogue,
    place: &'a Element,
}

impl Stage<'_> {
    fn show(&self, question: &Question, found: &mut Found) {
        let answer = Answer::new(self.record, question);
        let words = &self.edition.words.of_explorer;
        let query = question.query(self.record);
        self.mark(question, &answer, &mut found.choices);
        each(self.place, "told", |line, _| {
            write(line, &said::sentence(words, self.record, question, &answer))
        });
        each(self.place, "nothing", |line, _| hide(line, !answer.kept.is_empty()));
        each(self.place, "view", |link, _| ask(link, &query));
        found.rows.show(self, question, &answer, &query);
        found.cells.show(self, question, &answer);
        self.lead_on(question, &answer, &query);
    }

    /// The way from one activity to its neighbours among those selected, where any are.
    fn lead_on(&self, question: &Question, answer: &Answer, query: &str) {
        let selected = *question != Question::default();
        each(self.place, "own", |nav, own| {
            let Some((at, around)) = answer.around(own).filter(|_| selected) else { return };
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
