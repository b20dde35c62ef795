//! The app around the pages: it knows the address, brings the page that stands there, and wakes its islands.

use super::arrival::{self, Arrival, Missing};
use super::follow;
use super::page::{self, document};
use super::search;
use crate::edition::Edition;
use crate::islands;
use crate::parts::anew::done_anew;
use crate::parts::filters::Ready;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos_router::components::Router;
use leptos_router::hooks::{use_location, use_navigate};
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
    /// Islands that are awake: what they react to, and what they have drawn.
    awake: Rc<RefCell<Vec<(Owner, AnyViewState)>>>,
    query: Memo<String>,
    location: Option<BrowserUrl>,
}

#[component]
fn Pages(edition: Edition, first: Arrival) -> impl IntoView {
    let navigate = use_navigate();
    follow::lead_with(move |address, options| navigate(address, options));
    let (path, query) = (use_location().pathname, use_location().search);
    let owner = Owner::current().unwrap_or_default();
    let stand = Stand { edition, owner, awake: Rc::default(), query, location: use_context() };
    if let Some(document) = document() {
        stand.wake(&first, &document);
    }
    search::listen_for_keys(&stand.edition);
    done_anew(move || page::carry_query(&query.get()));
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
        let Some(arrival) = arrival::kept(&path) else { return self.bring(path) };
        // Behind a link the address changes first. With it the browser notes how far down one was, which is not to be
        // asked of the page that comes.
        if let Some(location) = &self.location {
            location.ready_to_complete();
        }
        wasm_bindgen_futures::spawn_local(async move { self.show(&arrival) });
    }

    fn bring(self, path: String) {
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
        for (owner, _) in self.awake.take() {
            owner.cleanup();
        }
        page::find();
        arrival.place(&document);
        page::carry_query(&self.query.get_untracked());
        self.wake(arrival, &document);
        page::lay_out(&document);
        request_animation_frame(page::arrive);
    }

    fn wake(&self, arrival: &Arrival, document: &Document) {
        for (element, data) in arrival.islands(document) {
            let owner = self.owner.child();
            let drawn = owner.with(|| {
                let (ready, set_ready) = signal(false);
                provide_context(Ready(ready));
                done_anew(move || set_ready.set(true));
                islands::draw(&self.edition, data).hydrate_from::<true>(&element)
            });
            self.awake.borrow_mut().push((owner, drawn));
        }
    }
}
