//! The app around the pages: it knows the address, brings the page that stands there, and wakes its islands.

use super::arrival::{self, Arrival, Missing};
use super::follow;
use super::page::{self, document};
use crate::edition::Edition;
use crate::islands;
use crate::parts::filters::Ready;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::path;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Document;

#[component]
pub fn App(edition: Edition, first: Arrival) -> impl IntoView {
    let base = edition.site.router_base();
    view! {
        <Router base=base>
            <FlatRoutes fallback=|| ()>
                <Route path=path!("/*page") view=|| ()/>
            </FlatRoutes>
            <Pages edition=edition first=first/>
        </Router>
    }
}

/// Islands that are awake: what they react to, and what they have drawn.
type Awake = Rc<RefCell<Vec<(Owner, AnyViewState)>>>;

#[component]
fn Pages(edition: Edition, first: Arrival) -> impl IntoView {
    let navigate = use_navigate();
    follow::lead_with(move |address, options| navigate(address, options));
    let owner = Owner::current().unwrap_or_default();
    let awake = Awake::default();
    if let Some(document) = document() {
        wake(&first, &document, &edition, &owner, &awake);
    }
    let (path, query) = (use_location().pathname, use_location().search);
    Effect::new(move |_| {
        query.track();
        page::carry_query();
    });
    Effect::new(move |previous: Option<String>| {
        let path = path.get();
        if previous.as_ref().is_some_and(|previous| *previous != path) {
            visit(path.clone(), edition.clone(), owner.clone(), awake.clone());
        }
        path
    });
}

/// Shows the page of an address: at once where it was brought before, as it is on the way back and behind every link.
fn visit(path: String, edition: Edition, owner: Owner, awake: Awake) {
    if let Some(arrival) = arrival::kept(&path) {
        return show(&arrival, &edition, &owner, &awake);
    }
    wasm_bindgen_futures::spawn_local(async move {
        let brought = arrival::bring(&path).await;
        let location = window().location();
        if location.pathname().is_ok_and(|now| now != path) {
            return;
        }
        match brought {
            Ok(arrival) => show(&arrival, &edition, &owner, &awake),
            Err(Missing::Unreachable(_)) => page::lose(move || visit(path, edition, owner, awake)),
            Err(Missing::Strange(_)) => drop(location.reload()),
        }
    });
}

fn show(arrival: &Arrival, edition: &Edition, owner: &Owner, awake: &Awake) {
    let Some(document) = document() else { return };
    for (owner, _) in awake.take() {
        owner.cleanup();
    }
    page::find();
    arrival.place(&document);
    page::carry_query();
    wake(arrival, &document, edition, owner, awake);
    request_animation_frame(page::arrive);
}

fn wake(arrival: &Arrival, document: &Document, edition: &Edition, owner: &Owner, awake: &Awake) {
    for (element, data) in arrival.islands(document) {
        let owner = owner.child();
        let drawn = owner.with(|| {
            let (ready, set_ready) = signal(false);
            provide_context(Ready(ready));
            Effect::new(move |_| set_ready.set(true));
            islands::draw(edition, data).hydrate_from::<true>(&element)
        });
        awake.borrow_mut().push((owner, drawn));
    }
}
