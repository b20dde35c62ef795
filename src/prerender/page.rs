//! One page of the app as HTML.

use crate::app::App;
use crate::edition::Edition;
use crate::site::Page;
use futures::StreamExt;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos_router::components::Router;
use leptos_router::location::RequestUrl;
use std::sync::{Arc, Once};

/// Renders a page with its exact live address, so that hydration finds what it expects.
///
/// # Errors
/// A sentence, where the page turns out to be the “not found” page or has not exactly one first heading.
pub fn render(edition: &Edition, page: &Page) -> Result<String, String> {
    let path = edition.site.href(page);
    let html = draw(edition, &path, Some(page.clone()));
    if html.contains("data-not-found") {
        return Err(format!("{path} shows the “not found” page"));
    }
    match html.matches("<h1").count() {
        1 => Ok(html),
        count => Err(format!("{path} has {count} first headings, expected one")),
    }
}

/// The body of whatever stands at a path.
pub fn render_path(edition: &Edition, path: &str) -> String {
    draw(edition, path, None)
}

/// A view that is no page of the app, drawn as if it stood on one.
pub fn draw_alone(edition: &Edition, page: &Page, view: impl FnOnce() -> AnyView + Send + 'static) -> String {
    let path = edition.site.href(page);
    drawn(&path, || view! { <Router>{view()}</Router> }.into_any())
}

fn draw(edition: &Edition, path: &str, page: Option<Page>) -> String {
    let edition = edition.clone();
    drawn(path, || view! { <App edition=edition page=page/> }.into_any())
}

fn drawn(path: &str, view: impl FnOnce() -> AnyView) -> String {
    static SPAWNER: Once = Once::new();
    SPAWNER.call_once(|| {
        // Another test may have set one already; any will do.
        let _ = any_spawner::Executor::init_futures_executor();
    });
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let stream = owner.with(|| {
        provide_context(RequestUrl::new(path));
        view().to_html_stream_in_order()
    });
    tidy(&futures::executor::block_on(stream.collect::<Vec<String>>()).concat())
}

/// The marks that Leptos leaves for hydration, `<!>`, are an error in HTML that browsers forgive, and nothing is hydrated.
fn tidy(html: &str) -> String {
    html.replace("<!>", "")
}
