//! Parts of the atlas for pages of others: one thing each, and where it comes from.

use crate::domain::chronology::Chronology;
use crate::domain::cites::Footnotes;
use crate::drawn::timeline::Stage;
use crate::edition::Edition;
use crate::pages::corridors::{frames::movements, matrix::matrix};
use crate::pages::countries::frames::measures;
use crate::pages::timeline::drawings;
use crate::parts::map::{Shading, inset_map, legend, main_map};
use crate::parts::timeline::entry;
use crate::site::Embed;
use leptos::prelude::*;
use std::sync::Arc;

/// `title` is that of the page it is taken from.
pub fn embed(edition: &Edition, what: &Embed, title: String) -> AnyView {
    let words = edition.words;
    let as_of = (words.as_of)(&(words.date)(edition.atlas.about.as_of));
    // The entry of a meeting says its name itself.
    let heading = matches!(what, Embed::Meeting(_)).then_some("unseen");
    view! {
        <main class="embedded">
            <h1 class=heading>{title}</h1>
            {shown(edition, what)}
            <footer>
                <a href=edition.href(what.page())>{words.site_name}</a>" · "{as_of}" · CC BY 4.0"
            </footer>
        </main>
    }
    .into_any()
}

fn shown(edition: &Edition, what: &Embed) -> Option<AnyView> {
    match what {
        Embed::Timeline => {
            let record = Arc::new(Chronology::of(&edition.atlas, edition.lang()));
            let drawings = drawings(&Stage { edition: edition.clone(), record });
            Some(view! { <div class="chart">{drawings}</div> }.into_any())
        }
        Embed::Map => Some(map(edition)),
        Embed::Corridors => matrix(edition, &Footnotes::default(), &movements(edition)),
        Embed::Meeting(id) => {
            let meeting = edition.atlas.meetings.get(id)?;
            let kind = (edition.words.meeting_kind)(meeting.kind);
            Some(
                view! {
                    <h2 class="unseen">{kind}</h2>
                    <ol class="timeline">{entry(edition, meeting)}</ol>
                }
                .into_any(),
            )
        }
    }
}

/// Shaded by the meetings that each member was host of.
fn map(edition: &Edition) -> AnyView {
    let record = measures(edition);
    let frame = record.measures.first().and_then(|it| it.frames.last());
    let shading = Shading::new(edition, frame);
    view! {
        <p class="quiet">{frame.map(|frame| frame.told.clone())}</p>
        <div class="maps">{main_map(edition, &shading)}{inset_map(edition, &shading)}{legend(edition)}</div>
    }
    .into_any()
}
