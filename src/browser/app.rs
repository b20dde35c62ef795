//! The app around the pages: it knows the address, brings the page that stands there, and wakes its islands.

use super::arrival::{self, Arrival};
use super::follow;
use super::page::{self, document};
use crate::edition::Edition;
use crate::islands::{self, Data};
use crate::parts::filters::Ready;
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::{use_location, use_navigate};
use leptos_router::path;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Element;

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
    page::carry_query(use_location().search);
    wake(&first.islands, &edition, &owner, &awake);
    let path = use_location().pathname;
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
    let show = move |arrival: Arrival| {
        let Some(document) = document() else { return };
        for (owner, _) in awake.take() {
            owner.cleanup();
        }
        let islands = arrival.place(&document);
        wake(&islands, &edition, &owner, &awake);
        request_animation_frame(page::arrive);
    };
    match arrival::kept(&path) {
        Some(arrival) => show(arrival),
        None => wasm_bindgen_futures::spawn_local(async move {
            let arrival = arrival::bring(&path).await;
            let still = document().and_then(|it| it.location()?.pathname().ok()).is_some_and(|now| now == path);
            match arrival {
                _ if !still => {}
                Ok(arrival) => show(arrival),
                Err(why) => follow::lost(&why),
            }
        }),
    }
}

fn wake(islands: &[(Element, Data)], edition: &Edition, owner: &Owner, awake: &Awake) {
    for (element, data) in islands {
        let owner = owner.child();
        let drawn = owner.with(|| {
            let (ready, set_ready) = signal(false);
            provide_context(Ready(ready));
            Effect::new(move |_| set_ready.set(true));
            islands::draw(edition, data.clone()).hydrate_from::<true>(element)
        });
        awake.borrow_mut().push((owner, drawn));
    }
}
