//! What a page is about, as JSON-LD in the vocabulary of schema.org. That vocabulary knows no degrees of certainty, so
//! only what a source states is said in it.

mod about;

use super::package::LICENCE_URL;
use crate::edition::Edition;
use crate::head::{self, Head};
use crate::site::Page;
use about::about;
use serde_json::{Value, json};

/// The graph of a page: the page itself, the way to it, and what it is about.
pub fn linked(edition: &Edition, page: &Page, head: &Head) -> Value {
    let address = edition.host.page(edition.lang(), page);
    let mut own = json!({
        "@type": "WebPage",
        "@id": address,
        "name": name(edition, head),
        "description": head.description,
        "inLanguage": edition.lang().tag(),
        "dateModified": edition.atlas.about.as_of,
        "license": LICENCE_URL,
        "isPartOf": site(edition),
    });
    let mut graph = Vec::new();
    if let Some(way) = breadcrumbs(edition, page, head) {
        own["breadcrumb"] = json!({ "@id": way["@id"] });
        graph.push(way);
    }
    if let Some(mut about) = about(edition, page) {
        about["@id"] = format!("{address}#about").into();
        own["mainEntity"] = json!({ "@id": about["@id"] });
        graph.push(about);
    }
    graph.insert(0, own);
    json!({ "@context": "https://schema.org", "@graph": graph })
}

/// JSON as it may stand in a `script` element.
pub fn script(graph: &Value) -> String {
    let text = graph.to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{text}</script>")
}

fn name<'a>(edition: &Edition, head: &'a Head) -> &'a str {
    head.title.strip_suffix(&format!(" · {}", edition.words.site_name)).unwrap_or(&head.title)
}

fn site(edition: &Edition) -> Value {
    json!({ "@type": "WebSite", "name": edition.words.site_name, "url": edition.host.page(edition.lang(), &Page::Home) })
}

/// The page that a page is reached from; none for those that stand on their own.
fn section(page: &Page) -> Option<Page> {
    match page {
        Page::Meeting(_) | Page::Agenda | Page::Presence => Some(Page::Timeline),
        Page::Country(_) | Page::Corridors | Page::Compare => Some(Page::Countries),
        Page::Instrument(_) | Page::Activity(_) | Page::Body(_) => Some(Page::Plan),
        Page::SourcesOf(_) => Some(Page::Sources),
        Page::Disagreements => Some(Page::Method),
        Page::Parts => Some(Page::About),
        _ => None,
    }
}

fn breadcrumbs(edition: &Edition, page: &Page, head: &Head) -> Option<Value> {
    if *page == Page::Home {
        return None;
    }
    let address = |page: &Page| edition.host.page(edition.lang(), page);
    let mut steps = vec![(edition.words.site_name.to_owned(), address(&Page::Home))];
    if let Some(above) = section(page) {
        steps.push((name(edition, &head::of(edition, &above)).to_owned(), address(&above)));
    }
    steps.push((name(edition, head).to_owned(), address(page)));
    let items: Vec<Value> = (1..)
        .zip(steps)
        .map(|(position, (name, item)): (usize, _)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": item })
        })
        .collect();
    Some(
        json!({ "@type": "BreadcrumbList", "@id": format!("{}#way", address(page)), "itemListElement": items }),
    )
}

fn home(edition: &Edition) -> String {
    edition.host.page(edition.lang(), &Page::Home)
}
