//! How to cite the page one is on, closed until it is asked for.

use crate::edition::Edition;
use crate::export::bibliography::{bibtex, csl, ris};
use crate::export::cite::{self, Cited, Piece, Style};
use crate::site::Page;
use leptos::prelude::*;
use serde_json::json;

pub fn cite(edition: &Edition, page: &Page) -> AnyView {
    let words = &edition.words.of_data;
    let cited = cite::page(edition, page);
    let how = (words.cite_how)(&(edition.words.date)(edition.atlas.about.as_of), edition.atlas.version());
    let csl = json!([csl(&cited.work)]).to_string();
    view! {
        <details class="cite">
            <summary>{words.cite_page}</summary>
            <p class="note">{how}</p>
            <dl>
                <dt>"APA"</dt><dd>{read(&cited, Style::Apa)}</dd>
                <dt>"Chicago"</dt><dd>{read(&cited, Style::Chicago)}</dd>
                <dt>"BibTeX"</dt><dd><pre>{bibtex(&cited.work)}</pre></dd>
                <dt>"RIS"</dt><dd><pre>{ris(&cited.work).replace('\r', "")}</pre></dd>
                <dt>"CSL-JSON"</dt><dd><pre>{csl}</pre></dd>
            </dl>
        </details>
    }
    .into_any()
}

fn read(cited: &Cited, style: Style) -> Vec<AnyView> {
    cited
        .pieces(style)
        .into_iter()
        .map(|piece| match piece {
            Piece::Plain(text) => text.into_any(),
            Piece::Title(text) => view! { <cite>{text}</cite> }.into_any(),
            Piece::Open(what) => view! { <span class="open">"["{what}"]"</span> }.into_any(),
        })
        .collect()
}
