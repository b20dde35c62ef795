//! What is told below the chart: its signs, its keys, and what it cannot show.

use crate::domain::chronology::Chronology;
use crate::domain::meeting::MeetingKind;
use crate::domain::query::Word;
use crate::domain::time::{Shown, undated};
use crate::edition::Edition;
use crate::parts::link::link;
use crate::site::Page;
use leptos::prelude::*;

pub fn legend(edition: &Edition, record: &Chronology) -> AnyView {
    let words = &edition.words.of_meetings;
    let kinds = MeetingKind::ALL.into_iter().map(|kind| {
        let class = format!("kind-{}", kind.word());
        view! { <li class=class><span class="kind">{(edition.words.meeting_kind)(kind)}</span></li> }
            .into_any()
    });
    let signs = [
        ("key key-term", words.legend_presidency),
        ("key key-stretch", words.legend_stretch),
        ("key key-unsure", words.legend_inferred),
        ("key key-plan", words.legend_plan),
        ("key key-hole", words.legend_hole),
    ];
    let signs = signs.into_iter().map(|(class, name)| {
        view! { <li><span class=class aria-hidden="true"></span>{name}</li> }.into_any()
    });
    let items: Vec<AnyView> = kinds.chain(signs).collect();
    view! {
        <ul class="legend chart-legend" aria-label=words.legend>{items}</ul>
        <p class="quiet needs-script keys">{words.chart_keys}</p>
        {not_placed(edition, record)}
    }
    .into_any()
}

fn not_placed(edition: &Edition, record: &Chronology) -> Option<AnyView> {
    let links: Vec<AnyView> = undated(record)
        .into_iter()
        .map(|what| {
            let (page, name) = match what {
                Shown::Meeting(at) | Shown::Presidency(at) => {
                    let meeting = &record.meetings[at];
                    (Page::Meeting(meeting.id.clone()), &meeting.name)
                }
                Shown::Instrument(at) => {
                    let instrument = &record.instruments[at];
                    (Page::Instrument(instrument.id.clone()), &instrument.title)
                }
            };
            view! { <li>{link(edition.href(page), name)}</li> }.into_any()
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! { <div class="quiet">{edition.words.of_meetings.not_placed}" "<ul class="inline">{links}</ul></div> }
            .into_any()
    })
}
