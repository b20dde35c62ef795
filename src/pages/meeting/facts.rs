//! The facts of a meeting, each with its certainty and its sources.

use crate::domain::cites::Footnotes;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::facts::{cited_row, fact_row, row};
use crate::parts::links;
use leptos::prelude::*;

pub fn facts(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let country = |id: &Id<_>| links::country(edition, id);
    let scope = meeting.dates_scope.map(|scope| format!(" ({})", (words.dates_scope)(scope)));
    let dates = fact_row(edition, notes, words.when, &meeting.dates, |dates| {
        view! { {(words.date)(*dates)}{scope} }.into_any()
    });
    let host = meeting.host.as_ref().map(|fact| fact_row(edition, notes, words.host, fact, country));
    let city = meeting.city.as_ref().map(|fact| {
        fact_row(edition, notes, words.city, fact, |city| {
            let parts = [Some(&city.name), city.region.as_ref(), city.venue.as_ref()];
            let mut names: Vec<String> = parts.into_iter().flatten().map(|text| edition.text(text)).collect();
            names.dedup();
            names.join(", ").into_any()
        })
    });
    let format = fact_row(edition, notes, words.format, &meeting.format, |format| {
        (words.meeting_format)(*format).into_any()
    });
    let presidency = meeting.presidency.as_ref().map(|fact| {
        fact_row(edition, notes, words.presidency, fact, |id| {
            let term = meeting.presidency_term.as_ref().map(|term| format!(" ({})", edition.text(term)));
            view! { {links::country(edition, id)}{term} }.into_any()
        })
    });
    let theme = fact_row(edition, notes, words.theme, &meeting.theme, |theme| {
        let own = theme.translated.filter(|translated| translated.applies_to(edition.lang()));
        let own = own.map(|_| view! { <span class="quiet">" ("{words.own_translation}")"</span> });
        view! { {edition.text(&theme.text)}{own} }.into_any()
    });
    let chair = meeting.chair.as_ref().map(|chair| {
        let text = format!("{}, {}", chair.name, edition.text(&chair.role));
        cited_row(edition, notes, words.chair, text.into_any(), &chair.sources)
    });
    let group = meeting.consultation_group.as_ref().map(|fact| {
        fact_row(edition, notes, words.consultation_group, fact, |group| {
            let city = group.city.as_ref().map(|city| format!(", {}", edition.text(city)));
            format!("{}{}", (words.date)(group.dates), city.unwrap_or_default()).into_any()
        })
    });
    let next = meeting
        .next_presidency
        .as_ref()
        .map(|fact| fact_row(edition, notes, words.next_presidency, fact, country));
    view! {
        <section>
            <h2>{words.facts}</h2>
            <dl class="facts">
                {dates} {host} {city} {format} {presidency} {theme} {chair} {group}
                {participants(edition, notes, meeting)} {next} {admissions(edition, notes, meeting)}
                {row(words.confidence_label, (words.confidence)(meeting.confidence))}
            </dl>
        </section>
    }
    .into_any()
}

fn participants(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    fact_row(edition, notes, words.participants, &meeting.participants, |present| {
        let all = usize::from(edition.atlas.about.membership.count);
        let count = (present.len() == all).then(|| (words.participants_all)(all));
        view! { {count.map(|count| view! { <span>{count}": "</span> })}{links::countries(edition, present)} }
            .into_any()
    })
}

fn admissions(edition: &Edition, notes: &Footnotes, meeting: &Meeting) -> AnyView {
    let words = edition.words;
    let Some(admissions) = &meeting.admissions else {
        return row(words.admissions, view! { <span class="quiet">{words.no_admissions}</span> });
    };
    let members = (!admissions.members.is_empty()).then(|| links::countries(edition, &admissions.members));
    let observers: Vec<Subject> = admissions.observers.iter().cloned().map(Subject::Organisation).collect();
    let observers = (!observers.is_empty()).then(|| links::subjects(edition, &observers));
    let note = edition.text(&admissions.note);
    cited_row(
        edition,
        notes,
        words.admissions,
        view! { {members}{observers}" "{note} }.into_any(),
        &admissions.sources,
    )
}
