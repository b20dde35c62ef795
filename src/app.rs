//! Every page as a function of the record and the address: the route table from which the atlas is written.

use crate::edition::Edition;
use crate::pages::about::About;
use crate::pages::accessibility::Accessibility;
use crate::pages::activity::ActivityPage;
use crate::pages::beside::Beside;
use crate::pages::body::BodyPage;
use crate::pages::certainty::CertaintyPage;
use crate::pages::compare::Compare;
use crate::pages::corridors::Corridors;
use crate::pages::countries::Countries;
use crate::pages::country::CountryPage;
use crate::pages::data::Data;
use crate::pages::disagreements::Disagreements;
use crate::pages::glossary::Glossary;
use crate::pages::home::Home;
use crate::pages::instrument::InstrumentPage;
use crate::pages::meeting::MeetingPage;
use crate::pages::method::Method;
use crate::pages::not_found::NotFound;
use crate::pages::organisations::Organisations;
use crate::pages::parts::PartsPage;
use crate::pages::plan::{Plan, PlanMatrix, PlanTable};
use crate::pages::search::Search;
use crate::pages::sources::{Sources, SourcesOf};
use crate::pages::timeline::{Agenda, Presence, Timeline};
use crate::parts::cite::cite;
use crate::parts::frame::{Footer, Header};
use crate::parts::share::share;
use crate::site::Page;
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;

/// `page` is the page at the address, none for the page that says that there is none.
#[component]
pub fn App(edition: Edition, page: Option<Page>) -> impl IntoView {
    let cited = page.map(|page| [cite(&edition, &page), share(&edition, &page)].into_any());
    let base = edition.site.router_base();
    provide_context(edition);
    view! {
        <Router base=base>
            <Header/>
            <main id="main">
                <FlatRoutes fallback=NotFound>
                    <Route path=path!("") view=Home/>
                    <Route path=path!("timeline") view=Timeline/>
                    <Route path=path!("timeline/agenda") view=Agenda/>
                    <Route path=path!("timeline/countries") view=Presence/>
                    <Route path=path!("meetings/:id") view=MeetingPage/>
                    <Route path=path!("countries") view=Countries/>
                    <Route path=path!("countries/compare") view=Compare/>
                    <Route path=path!("corridors") view=Corridors/>
                    <Route path=path!("countries/:id") view=CountryPage/>
                    <Route path=path!("plan") view=Plan/>
                    <Route path=path!("plan/table") view=PlanTable/>
                    <Route path=path!("plan/matrix") view=PlanMatrix/>
                    <Route path=path!("plan/compare") view=Beside/>
                    <Route path=path!("plan/instruments/:id") view=InstrumentPage/>
                    <Route path=path!("plan/activities/:id") view=ActivityPage/>
                    <Route path=path!("bodies/:id") view=BodyPage/>
                    <Route path=path!("organisations") view=Organisations/>
                    <Route path=path!("sources") view=Sources/>
                    <Route path=path!("sources/:kind") view=SourcesOf/>
                    <Route path=path!("method") view=Method/>
                    <Route path=path!("method/disagreements") view=Disagreements/>
                    <Route path=path!("certainty") view=CertaintyPage/>
                    <Route path=path!("glossary") view=Glossary/>
                    <Route path=path!("search") view=Search/>
                    <Route path=path!("data") view=Data/>
                    <Route path=path!("accessibility") view=Accessibility/>
                    <Route path=path!("about") view=About/>
                    <Route path=path!("about/parts") view=PartsPage/>
                </FlatRoutes>
                {cited}
            </main>
            <Footer/>
        </Router>
    }
}
