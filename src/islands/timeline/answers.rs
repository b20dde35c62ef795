//! What can be asked, what is answered, and which entries of the list that keeps.

use crate::browser::draw::Drawn;
use crate::domain::meeting_filter::MeetingFilter;
use crate::drawn::timeline::key::meeting_key;
use crate::drawn::timeline::{Stage, answer, ask, tools};
use crate::islands::after::Steps;
use crate::islands::asking::{Filter, done_anew};
use crate::islands::entries::show_only;
use crate::islands::going::Asked;
use crate::islands::heard::hear;
use crate::islands::live::Live;
use crate::islands::told::one;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};

pub fn tell(
    stage: &Stage,
    asked: &Asked,
    filter: Filter<MeetingFilter>,
    list_seen: Rc<Cell<bool>>,
    place: &Element,
) {
    if let (Some(told), Some(list)) = (Told::find(stage, place), one(place, ".told")) {
        let told = Rc::new(RefCell::new(told));
        let (stage, filter) = (stage.clone(), filter.clone());
        let steps = Steps::default();
        done_anew(move || {
            let filter = filter.get();
            told.borrow_mut().mark(&stage, &filter);
            let kept: Vec<String> = filter.kept(&stage.record).into_iter().map(meeting_key).collect();
            let (told, stage, list) = (told.clone(), stage.clone(), list.clone());
            let (seen, then) = (list_seen.get(), steps.clone());
            steps.next(move || {
                told.borrow_mut().say(&stage, &filter);
                let show = move || show_only(&list, &kept);
                if seen { show() } else { then.next(show) }
            });
        });
    }
    tell_choices(stage, filter.clone(), place);
    hear_field(asked.clone(), filter, place);
}

struct Told {
    result: Drawn,
    chosen: Drawn,
    tools: Drawn,
    field: HtmlInputElement,
}

impl Told {
    /// As it was told: nothing is asked yet.
    fn find(stage: &Stage, place: &Element) -> Option<Told> {
        let nothing = MeetingFilter::default();
        Some(Told {
            result: Drawn::told(one(place, "[data-drawn=result]")?, answer::result(stage, &nothing)),
            chosen: Drawn::told(one(place, "[data-drawn=chosen]")?, ask::chosen(stage, &nothing)),
            tools: Drawn::told(one(place, ".chart-tools")?, tools::tools(stage, &nothing)),
            field: one(place, "input[type=search]")?.dyn_into().ok()?,
        })
    }

    /// What is asked.
    fn mark(&mut self, stage: &Stage, filter: &MeetingFilter) {
        self.chosen.show(ask::chosen(stage, filter));
        if self.field.value() != filter.text {
            self.field.set_value(&filter.text);
        }
    }

    /// What that finds.
    fn say(&mut self, stage: &Stage, filter: &MeetingFilter) {
        self.result.show(answer::result(stage, filter));
        self.tools.show(tools::tools(stage, filter));
    }
}

/// The choices are many: they are drawn while they are unfolded.
fn tell_choices(stage: &Stage, filter: Filter<MeetingFilter>, place: &Element) {
    let (Some(details), Some(choices)) = (one(place, "details.filters"), one(place, "[data-drawn=choices]"))
    else {
        return;
    };
    let open = Live::new(details.has_attribute("open"));
    hear(&details, "toggle", {
        let (open, details) = (open.clone(), details.clone());
        move |_| open.set(details.has_attribute("open"))
    });
    let choices = Rc::new(RefCell::new(Drawn::told(choices, None)));
    let stage = stage.clone();
    let steps = Steps::default();
    done_anew(move || {
        let (open, filter) = (open.get(), filter.get());
        let (choices, stage) = (choices.clone(), stage.clone());
        steps.next(move || choices.borrow_mut().show(open.then(|| ask::choices(&stage, &filter))));
    });
}

fn hear_field(asked: Asked, filter: Filter<MeetingFilter>, place: &Element) {
    let Some(field) = one(place, "input[type=search]").and_then(|it| it.dyn_into::<HtmlInputElement>().ok())
    else {
        return;
    };
    hear(&field.clone(), "input", move |_| {
        let text = field.value();
        let typed = MeetingFilter { text, ..filter.now() };
        // Typing replaces the address, so that the way back leads before the first letter.
        asked.ask(&typed.query(), true);
    });
}
