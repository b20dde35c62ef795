//! Passing on: the sheet of the device for sharing, the frame for pages of others, a table as a file.

use crate::edition::Edition;
use crate::head;
use crate::site::{Embed, Page};
use leptos::prelude::*;

/// Nothing without scripts on a page that has no part for others: its address says it all.
pub fn share(edition: &Edition, page: &Page) -> AnyView {
    let words = &edition.words.of_data;
    let frame = Embed::of(page).map(|what| {
        view! {
            <details class="cite">
                <summary>{words.embed}</summary>
                <p class="note">{words.embed_how}</p>
                <pre tabindex="0">{snippet(edition, page, &what)}</pre>
                <p><button type="button" class="copy" data-done=words.copied>{words.copy}</button></p>
            </details>
        }
        .into_any()
    });
    view! {
        {frame}
        <p class="pass-on"><button type="button" class="share">{words.share}</button></p>
    }
    .into_any()
}

/// Takes the table before it as a file, as it is shown.
pub fn take(edition: &Edition, name: &str) -> AnyView {
    let file = format!("rcm-atlas-{name}.{}.csv", edition.lang().tag());
    view! {
        <p class="pass-on"><button type="button" class="take" data-file=file>{edition.words.of_data.take}</button></p>
    }
    .into_any()
}

/// What to put into a page: a frame that follows the light or dark of what is around it.
fn snippet(edition: &Edition, page: &Page, what: &Embed) -> String {
    let address =
        edition.host.file(edition.site.embed(what).strip_prefix(edition.site.base()).unwrap_or_default());
    let title = head::of(edition, page).title.replace('"', "&quot;");
    format!(
        "<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"{}\" loading=\"lazy\" \
         style=\"border: 0; color-scheme: light dark\"></iframe>",
        what.height()
    )
}
