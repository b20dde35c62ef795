//! Every point on which sources disagree: what each says, and what is taken to be right.

use crate::domain::cites::{Cites, Footnotes};
use crate::edition::use_edition;
use crate::parts::footnotes::footnotes_section;
use crate::parts::quality::disagreement;
use crate::site::Page;
use leptos::prelude::*;

#[component]
pub fn Disagreements() -> impl IntoView {
    let edition = use_edition();
    let (atlas, words) = (&edition.atlas, edition.words);
    let mut notes = Footnotes::default();
    atlas.disagreements.iter().for_each(|it| it.cite(&mut notes));
    let all: Vec<AnyView> =
        atlas.disagreements.iter().map(|it| disagreement(&edition, &notes, it, true)).collect();
    view! {
        <article>
            <p class="kicker"><a href=edition.href(Page::Method)>{words.method}</a></p>
            <h1 tabindex="-1">{words.disagreements}</h1>
            <p class="lead">{(words.disagreements_lead)(atlas.disagreements.len())}</p>
            <section class="quality"><h2>{words.disagreements_claims}</h2>{all}</section>
            {footnotes_section(&edition, &notes)}
        </article>
    }
    .into_any()
}
