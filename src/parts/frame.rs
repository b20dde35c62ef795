//! What stands around every page: skip link, header, footer.

use crate::domain::lang::Lang;
use crate::edition::use_edition;
use crate::site::Page;
use crate::text::words;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

#[component]
pub fn Header() -> impl IntoView {
    let edition = use_edition();
    let words = edition.words;
    let path = use_location().pathname.get_untracked();
    let languages: Vec<AnyView> = edition
        .lang()
        .others()
        .map(|lang| {
            let twin = edition.site.twin(&path, lang);
            view! {
                <a class="language" rel="external" hreflang=lang.tag() lang=lang.tag() href=twin>{named(lang)}</a>
            }
            .into_any()
        })
        .collect();
    let find = &words.of_search_page;
    let items: Vec<AnyView> = [
        (Page::Timeline, words.timeline),
        (Page::Countries, words.countries),
        (Page::Plan, words.plan),
        (Page::Sources, words.sources),
        (Page::Method, words.method),
    ]
    .into_iter()
    .map(|(page, name)| {
        let href = edition.href(page);
        let current = current(&href, &path);
        let (short, rest) = name.split_at(if name.starts_with(words.plan_short) {
            words.plan_short.len()
        } else {
            name.len()
        });
        let rest = (!rest.is_empty()).then(|| view! { <span class="rest">{rest}</span> });
        view! { <li><a href=href aria-current=current>{short}{rest}</a></li> }.into_any()
    })
    .collect();
    view! {
        <a class="skip" href="#main">{words.skip}</a>
        <header class="site-header">
            <a class="site-name" href=edition.href(Page::Home)>{words.site_name}</a>
            <nav aria-label=words.main_navigation><ul>{items}</ul></nav>
            <a class="search-link" href=edition.href(Page::Search) title=find.keys aria-keyshortcuts="/ Control+K Meta+K">
                <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M12.7 12.7 17.5 17.5"/></svg>
                <span>{find.open}</span>
            </a>
            {languages}
        </header>
        <p class="offline-note" aria-live="polite" hidden>{words.offline}</p>
    }
}

/// A language by its own name.
fn named(lang: Lang) -> &'static str {
    words(lang).language
}

/// What a link of the navigation says where it leads to the page it is on, or to the pages around it.
fn current(href: &str, path: &str) -> Option<&'static str> {
    if path == href { Some("page") } else { path.starts_with(href).then_some("true") }
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
        (Page::Certainty, words.of_certainty.name),
        (Page::Glossary, words.glossary),
        (Page::Data, words.of_data.name),
        (Page::Accessibility, words.of_accessibility.name),
        (Page::About, words.about),
    ]
    .into_iter()
    .map(|(page, name)| view! { <li><a href=edition.href(page)>{name}</a></li> }.into_any())
    .collect();
    view! {
        <footer class="site-footer">
            <p class="announcement boot-note" hidden>
                {words.boot_failed}" "<button type="button">{words.boot_retry}</button>
            </p>
            <p class="announcement lost-note" role="alert" hidden>
                {words.page_lost}" "<button type="button">{words.boot_retry}</button>
            </p>
            <p class="announcement news-note" aria-live="polite" hidden>
                {words.news}" "<button type="button">{words.news_show}</button>
            </p>
            <ul>{items}</ul>
            <p>{words.independent}</p>
            <p>{words.licence_line}" "{as_of}"."</p>
            <p class="kept-note">{words.kept}</p>
        </footer>
    }
}
