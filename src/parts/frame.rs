//! What stands around every page: skip link, header, footer.

use super::filters::Ready;
use super::search::SearchLink;
use crate::edition::use_edition;
use crate::site::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[component]
pub fn Header() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let location = use_location();
    let Ready(ready) = expect_context();
    let twin = {
        let site = edition.site.clone();
        move || {
            let search = if ready.get() { query(&location.search.get()) } else { String::new() };
            format!("{}{search}", site.twin(&location.pathname.get()))
        }
    };
    let items: Vec<AnyView> = [
        (Page::Timeline, words.timeline),
        (Page::Countries, words.countries),
        (Page::Plan, words.plan),
        (Page::Sources, words.sources),
        (Page::Method, words.method),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li><NavLink href=edition.href(page) name=name/></li> }.into_any())
    .collect();
    view! {
        <a class="skip" href="#main">{words.skip}</a>
        <header class="site-header">
            <a class="site-name" href=edition.href(Page::Home)>{words.site_name}</a>
            <nav aria-label=words.main_navigation><ul>{items}</ul></nav>
            <SearchLink/>
            <a class="language" rel="external" hreflang=edition.lang().other().tag() lang=edition.lang().other().tag() href=twin>
                {words.other_language}
            </a>
        </header>
    }
}

/// A link of the navigation that knows when it is the current page.
#[component]
fn NavLink(href: String, name: &'static str) -> impl IntoView {
    let location = use_location();
    let own = href.clone();
    let current = move || {
        let path = location.pathname.get();
        if path == own { Some("page") } else { path.starts_with(&own).then_some("true") }
    };
    view! { <a href=href aria-current=current>{name}</a> }
}

fn query(search: &str) -> String {
    let search = search.trim_start_matches('?');
    if search.is_empty() { String::new() } else { format!("?{search}") }
}

#[component]
pub fn Footer() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let as_of = (words.as_of)(&(words.date)(edition.atlas.about.as_of));
    let items: Vec<AnyView> = [
        (Page::Organisations, words.organisations),
        (Page::Sources, words.sources),
        (Page::Method, words.method),
        (Page::Glossary, words.glossary),
        (Page::About, words.about),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li><a href=edition.href(page)>{name}</a></li> }.into_any())
    .collect();
    view! {
        <footer class="site-footer">
            <p class="boot-note" hidden>
                {words.boot_failed}" "<button type="button">{words.boot_retry}</button>
            </p>
            <ul>{items}</ul>
            <p>{words.independent}</p>
            <p>{words.licence_line}" "{as_of}"."</p>
        </footer>
    }
}
