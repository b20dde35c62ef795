//! The search: a field, and what is found by kind. The address follows what is typed.

mod fetch;
mod walk;

use super::after::Steps;
use super::asking::{Filter, done_anew};
use super::going::Asked;
use super::heard::{hear, when_coming};
use super::live::Live;
use super::told::{in_view, one};
use crate::browser::draw::Drawn;
use crate::domain::search::filter::SearchFilter;
use crate::domain::search::found::{Measure, Shelf};
use crate::drawn::markup::{Tag, tag};
use crate::drawn::search::{ALL, EACH, examples, failed, loading, results};
use crate::edition::Edition;
use std::cell::RefCell;
use std::mem;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

/// How long typing must pause before the address follows: browsers refuse to change it too often.
const PAUSE: Duration = Duration::from_millis(400);

/// No group of results is less high, in CSS pixels.
const LEAST_HEIGHT: f64 = 100.0;

/// How far what is searched has come. It is large: it is fetched when someone sets out to ask.
#[derive(Clone)]
enum Library {
    Unread,
    Reading,
    Read(Arc<Shelf>),
    Failed,
}

impl PartialEq for Library {
    /// What is read once stays as it is.
    fn eq(&self, other: &Self) -> bool {
        mem::discriminant(self) == mem::discriminant(other)
    }
}

pub fn wake(edition: Edition, asked: &Asked, place: &Element) {
    let field = one(place, "input[type=search]").and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let (Some(field), Some(answers)) = (field, one(place, "[data-drawn=results]")) else { return };
    let filter = Filter::new(asked, |query| SearchFilter::read(query));
    let typed = text_of(&field, filter.clone());
    let library = Live::new(Library::Unread);
    when_coming(place, {
        let library = library.clone();
        move || read_once(&library)
    });
    hear_typing(&field, typed.clone(), asked.clone(), filter.clone());
    walk::listen(place);
    hear(&answers, "click", {
        let library = library.clone();
        move |event| {
            let target = event.target().and_then(|it| it.dyn_into::<Element>().ok());
            if target.is_some_and(|it| it.matches("button").unwrap_or_default()) {
                read(&library);
            }
        }
    });
    let drawn = Rc::new(RefCell::new(Drawn::told(answers, told(&edition))));
    let steps = Steps::default();
    done_anew(move || {
        let asked = SearchFilter { question: typed.get(), kind: filter.get().kind };
        if !asked.question.is_empty() {
            read_once(&library);
        }
        let (edition, library) = (edition.clone(), library.get());
        let (drawn, then) = (drawn.clone(), steps.clone());
        // A letter is shown before what it finds.
        steps.next(move || {
            let mut now = drawn.borrow_mut();
            let seen = in_view(now.place(), LEAST_HEIGHT);
            now.show_first(seen, answer(&edition, &library, &asked));
            drop(now);
            then.next(move || drawn.borrow_mut().show_rest());
        });
    });
}

/// What a page tells below the field.
fn told(edition: &Edition) -> Vec<Tag> {
    vec![tag("div").class("needs-script").holding(examples(edition))]
}

fn read_once(library: &Live<Library>) {
    if let Library::Unread = library.now() {
        read(library);
    }
}

/// Fetches what is searched.
fn read(library: &Live<Library>) {
    library.set(Library::Reading);
    let library = library.clone();
    fetch::fetch(move |shelf| library.set(shelf.map_or(Library::Failed, Library::Read)));
}

/// The text in the field: what the address asks, and what is typed, if only before the page came alive.
fn text_of(field: &HtmlInputElement, filter: Filter<SearchFilter>) -> Live<String> {
    let typed = Live::new(field.value());
    let (field, text) = (field.clone(), typed.clone());
    let mut asked = String::new();
    done_anew(move || {
        let now = filter.get().question;
        if now == asked {
            return;
        }
        asked = now;
        if text.now().trim() != asked.trim() {
            field.set_value(&asked);
            text.set(asked.clone());
        }
    });
    typed
}

/// Lets the answer follow the typing at once, and the address in the same step of the history.
fn hear_typing(field: &HtmlInputElement, typed: Live<String>, asked: Asked, filter: Filter<SearchFilter>) {
    let mut follow = leptos::leptos_dom::helpers::debounce(PAUSE, move |question: String| {
        let kind = filter.now().kind;
        asked.ask(&SearchFilter { question, kind }.query(), true);
    });
    hear(&field.clone(), "input", {
        let field = field.clone();
        move |_| {
            typed.set(field.value());
            follow(field.value());
        }
    });
}

fn answer(edition: &Edition, library: &Library, filter: &SearchFilter) -> Vec<Tag> {
    if filter.question.trim().is_empty() {
        return told(edition);
    }
    match library {
        Library::Unread | Library::Reading => vec![loading(edition)],
        Library::Failed => vec![failed(edition)],
        Library::Read(shelf) => {
            let each = if filter.kind.is_some() { ALL } else { EACH };
            let measure = Measure { each, all: ALL, kind: filter.kind };
            results(edition, filter, &shelf.find(&filter.question, measure))
        }
    }
}
