//! The app around the pages: it knows the address, brings the page that stands there, and wakes its islands.

use super::arrival::{self, Arrival, Missing};
use super::follow;
use super::page::{self, document};
use super::search;
use crate::edition::Edition;
use crate::islands::{self, Asked, done_anew};
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::hooks::use_location;
use leptos_router::location::{BrowserUrl, LocationProvider};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Document;

#[component]
pub fn App(edition: Edition, first: Arrival) -> impl IntoView {
    let base = edition.site.router_base();
    view! {
        // Which page stands at an address is known from the pages themselves: no routes are needed.
        <Router base=base>
            <Pages edition=edition first=first/>
        </Router>
    }
}

/// What the pages stand on while they come and go.
#[derive(Clone)]
struct Stand {
    edition: Edition,
    owner: Owner,
    /// What the islands that are awake react to.
    awake: Rc<RefCell<Vec<Owner>>>,
    asked: Asked,
    location: Option<BrowserUrl>,
}

#[component]
fn Pages(edition: Edition, first: Arrival) -> impl IntoView {
    let asked = Asked::of_router();
    provide_context(asked);
    follow::lead_with(asked);
    let path = use_location().pathname;
    let owner = Owner::current().unwrap_or_default();
    let stand = Stand { edition, owner, awake: Rc::default(), asked, location: use_context() };
    if let Some(document) = document() {
        stand.wake(&first, &document);
    }
    search::listen_for_keys(&stand.edition);
    done_anew(move || asked.query.with(|query| page::carry_query(query)));
    let mut previous = None;
    done_anew(move || {
        let path = path.get();
        if previous.as_ref().is_some_and(|previous| *previous != path) {
            stand.clone().visit(path.clone());
        }
        previous = Some(path);
    });
}

impl Stand {
    /// Shows the page of an address: at once where it was brought before, as it is on the way back and behind every
    /// link.
    fn visit(self, path: String) {
        if let Some(arrival) = arrival::kept(&path) {
            return self.show(&arrival);
        }
        wasm_bindgen_futures::spawn_local(async move {
            let brought = arrival::bring(&path).await;
            let location = window().location();
            if location.pathname().is_ok_and(|now| now != path) {
                return;
            }
            match brought {
                Ok(arrival) => self.show(&arrival),
                Err(Missing::Unreachable(_)) => page::lose(move || self.visit(path)),
                Err(Missing::Strange(_)) => drop(location.reload()),
            }
        });
    }

    fn show(&self, arrival: &Arrival) {
        let Some(document) = document() else { return };
        for owner in self.awake.take() {
            owner.cleanup();
        }
        self.asked.keep_up();
        page::find();
        arrival.place(&document);
        self.asked.query.with_untracked(|query| page::carry_query(query));
        self.wake(arrival, &document);
        if let Some(location) = &self.location {
            location.ready_to_complete();
        }
        request_animation_frame(page::arrive);
    }

    fn wake(&self, arrival: &Arrival, document: &Document) {
        for (element, data) in arrival.islands(document) {
            if !islands::fits(&data, &element) {
                return page::fail(document);
            }
            let owner = self.owner.child();
            owner.with(|| islands::wake(&self.edition, data, element));
            self.awake.borrow_mut().push(owner);
        }
    }
}
