//! The whole atlas as one function of the record and the address, and its route table.

use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::edition::{Edition, use_edition};
use crate::head;
use crate::pages::about::About;
use crate::pages::activity::ActivityPage;
use crate::pages::body::BodyPage;
use crate::pages::countries::Countries;
use crate::pages::country::CountryPage;
use crate::pages::glossary::Glossary;
use crate::pages::home::Home;
use crate::pages::instrument::InstrumentPage;
use crate::pages::meeting::MeetingPage;
use crate::pages::method::Method;
use crate::pages::not_found::NotFound;
use crate::pages::organisations::Organisations;
use crate::pages::plan::Plan;
use crate::pages::search::SearchPage;
use crate::pages::sources::Sources;
use crate::pages::timeline::Timeline;
use crate::parts::filters::Ready;
use crate::parts::frame::{Footer, Header};
use crate::parts::search::{Search, SearchBox};
use crate::site::Site;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::hooks::use_location;
use leptos_router::path;
#[cfg(target_arch = "wasm32")]
use leptos_router::{NavigateOptions, hooks::use_navigate};
use std::sync::Arc;

#[component]
pub fn App(atlas: Arc<Atlas>, site: Site) -> impl IntoView {
    let base = site.router_base();
    provide_context(Edition::new(atlas, site));
    let (ready, set_ready) = signal(false);
    provide_context(Ready(ready));
    provide_context(Search::default());
    Effect::new(move |_| set_ready.set(true));
    view! {
        <Router base=base>
            <Header/>
            <main id="main">
                <FlatRoutes fallback=NotFound>
                    <Route path=path!("") view=Home/>
                    <Route path=path!("timeline") view=Timeline/>
                    <Route path=path!("meetings/:id") view=MeetingPage/>
                    <Route path=path!("countries") view=Countries/>
                    <Route path=path!("countries/:id") view=CountryPage/>
                    <Route path=path!("plan") view=Plan/>
                    <Route path=path!("plan/instruments/:id") view=InstrumentPage/>
                    <Route path=path!("plan/activities/:id") view=ActivityPage/>
                    <Route path=path!("bodies/:id") view=BodyPage/>
                    <Route path=path!("organisations") view=Organisations/>
                    <Route path=path!("sources") view=Sources/>
                    <Route path=path!("method") view=Method/>
                    <Route path=path!("glossary") view=Glossary/>
                    <Route path=path!("search") view=SearchPage/>
                    <Route path=path!("about") view=About/>
                </FlatRoutes>
            </main>
            <Footer/>
            <SearchBox/>
            <Arrival/>
        </Router>
    }
}

/// After each navigation inside the app: the head of the new page, and the focus on its heading, so that a
/// screen reader announces it.
#[component]
fn Arrival() -> impl IntoView {
    let edition = use_edition();
    follow_drawn_links();
    let path = use_location().pathname;
    Effect::new(move |previous: Option<String>| {
        let path = path.get();
        if previous.as_ref().is_some_and(|previous| *previous != path) {
            let head = head::of_path(&edition, &path);
            let lang = edition.lang();
            request_animation_frame(move || arrive(&head, lang));
        }
        path
    });
}

#[cfg(target_arch = "wasm32")]
fn arrive(head: &head::Head, lang: Lang) {
    crate::browser::page::arrive(head, lang);
}

#[cfg(not(target_arch = "wasm32"))]
fn arrive(_: &head::Head, _: Lang) {}

#[cfg(target_arch = "wasm32")]
fn follow_drawn_links() {
    let navigate = use_navigate();
    let options = NavigateOptions { resolve: false, ..Default::default() };
    crate::browser::page::follow_drawn_links(move |path| navigate(path, options.clone()));
}

#[cfg(not(target_arch = "wasm32"))]
fn follow_drawn_links() {}
