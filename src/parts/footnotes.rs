//! The numbers behind a fact, and the sources they lead to at the foot of the page.

use crate::domain::cites::Footnotes;
use crate::domain::id::Id;
use crate::domain::source::Source;
use crate::edition::Edition;
use leptos::prelude::*;

/// Links to the footnotes of some sources.
pub fn refs(edition: &Edition, notes: &Footnotes, sources: &[Id<Source>]) -> Option<AnyView> {
    let links: Vec<AnyView> = sources
        .iter()
        .filter_map(|id| notes.number(id))
        .map(|number| {
            let label = (edition.words.source_title)(number);
            view! { <a href=format!("#note-{number}") aria-label=label>{number}</a> }.into_any()
        })
        .collect();
    (!links.is_empty()).then(|| view! { <span class="refs">{links}</span> }.into_any())
}

/// The sources of a page, numbered as its facts cite them.
pub fn footnotes_section(edition: &Edition, notes: &Footnotes) -> Option<AnyView> {
    if notes.sources().is_empty() {
        return None;
    }
    let items: Vec<AnyView> = notes
        .sources()
        .iter()
        .enumerate()
        .filter_map(|(at, id)| {
            let source = edition.atlas.sources.get(id)?;
            let details = edition.site.source(source);
            Some(
                view! {
                    <li id=format!("note-{}", at + 1)>
                        {citation(edition, source)} " "
                        <a class="more" href=details>{edition.words.cited_by}"…"</a>
                    </li>
                }
                .into_any(),
            )
        })
        .collect();
    Some(
        view! {
            <section class="footnotes">
                <h2 id="sources">{edition.words.sources_here}</h2>
                <ol>{items}</ol>
            </section>
        }
        .into_any(),
    )
}

/// A source as one reads it: title, publisher, date, language.
pub fn citation(edition: &Edition, source: &Source) -> AnyView {
    let words = edition.words;
    let date = source.date.map_or(words.no_date.to_owned(), words.date);
    let tongue = source.language;
    let language = tongue
        .filter(|tongue| tongue.tag() != edition.lang().tag())
        .map(|tongue| format!(", {} {}", words.written_in, (words.tongue)(tongue)));
    let title = source.title.clone();
    let publisher = format!(". {}, ", edition.text(&source.publisher).trim_end_matches('.'));
    view! {
        <cite lang=tongue.map(|tongue| tongue.tag())>
            <a href=source.url.clone() rel="external noreferrer">{title}</a>
        </cite>
        {publisher}{date}{language}"."
    }
    .into_any()
}
