//! How sure the record is, field by field, and where the doubts are.

use crate::domain::certainty::{Field, Kind, Line, count, doubts, lines};
use crate::domain::fact::Certainty;
use crate::edition::{Edition, use_edition};
use crate::export::FOLDER;
use crate::parts::links;
use crate::site::Page;
use crate::text::Words;
use leptos::prelude::*;

#[component]
pub fn CertaintyPage() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_certainty;
    let lines = lines(&edition.atlas);
    let number = |count: usize| (edition.words.number)(count as f64, 0);
    let [stated, inferred, unknown] = Certainty::ALL.map(|it| number(count(&lines, it)));
    let all = number(lines.iter().map(Line::all).sum());
    let kinds: Vec<AnyView> = Kind::ALL
        .into_iter()
        .map(|kind| section(&edition, kind, lines.iter().filter(|line| line.kind == kind).collect()))
        .collect();
    let table = edition.site.file(&format!("{FOLDER}certainty.csv"));
    view! {
        <article>
            <h1 tabindex="-1">{words.name}</h1>
            <p class="lead">{words.lead}</p>
            <p>{(words.told)(&all, [&stated, &inferred, &unknown])}" "<a href=edition.href(Page::Method)>{edition.words.method}</a></p>
            {kinds}
            {doubtful(&edition)}
            <p><a href=table download="">{words.take}</a></p>
        </article>
    }
    .into_any()
}

fn heading(words: &Words, kind: Kind) -> &'static str {
    match kind {
        Kind::Meetings => words.of_data.meetings,
        Kind::Activities => words.activities,
        Kind::Instruments => words.instruments,
        Kind::Bodies => words.bodies,
        Kind::Countries => words.countries,
        Kind::Organisations => words.organisations,
    }
}

fn label(words: &Words, kind: Kind, field: Field) -> &'static str {
    match field {
        Field::Dates => words.when,
        Field::Host => words.host,
        Field::City => words.city,
        Field::Format => words.format,
        Field::Presidency => words.presidency,
        Field::NextPresidency => words.next_presidency,
        Field::Theme => words.theme,
        Field::Participants => words.participants,
        Field::ConsultationGroup => words.consultation_group,
        Field::Lead if kind == Kind::Bodies => words.lead_country,
        Field::Lead => words.lead,
        Field::Status => words.status,
        Field::Adopted => words.adopted,
        Field::Created => words.created,
        Field::Joined => words.joined,
        Field::FirstSeen => words.first_seen,
        Field::Admitted => words.admitted,
        Field::OfficialRole => words.official_role,
    }
}

fn section(edition: &Edition, kind: Kind, lines: Vec<&Line>) -> AnyView {
    let words = &edition.words.of_certainty;
    let heads: Vec<AnyView> = Certainty::ALL
        .into_iter()
        .map(|it| view! { <th scope="col">{(words.which)(it)}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = lines.iter().map(|line| row(edition, line)).collect();
    let open: Vec<AnyView> = lines.iter().filter_map(|line| left_open(edition, line)).collect();
    let open = (!open.is_empty()).then(|| {
        view! { <details><summary>{words.where_open}</summary><dl class="facts">{open}</dl></details> }
            .into_any()
    });
    view! {
        <section class="certainty" id=kind.name()>
            <h2>{heading(edition.words, kind)}</h2>
            <div class="scroll" role="region" tabindex="0" aria-label=heading(edition.words, kind)>
                <table>
                    <thead><tr><th scope="col">{words.field}</th>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {open}
        </section>
    }
    .into_any()
}

fn row(edition: &Edition, line: &Line) -> AnyView {
    let counts: Vec<AnyView> =
        Certainty::ALL.into_iter().map(|it| view! { <td>{line.count(it)}</td> }.into_any()).collect();
    view! {
        <tr>
            <th scope="row">{label(edition.words, line.kind, line.field)}{bar(line)}</th>
            {counts}
        </tr>
    }
    .into_any()
}

/// The counts once more, as parts of a line.
fn bar(line: &Line) -> AnyView {
    let mut from = 0;
    let parts: Vec<AnyView> = Certainty::ALL
        .into_iter()
        .map(|it| {
            let (x, width) = (from, line.count(it));
            from += width;
            let class = match it {
                Certainty::Stated => "stated",
                Certainty::Inferred => "inferred",
                Certainty::NotDocumented => "unknown",
            };
            view! { <rect class=class x=x width=width height="10"/> }.into_any()
        })
        .collect();
    view! {
        <svg class="shares" viewBox=format!("0 0 {} 10", line.all()) preserveAspectRatio="none" aria-hidden="true">{parts}</svg>
    }
    .into_any()
}

/// The records of which a fact is less than stated.
fn left_open(edition: &Edition, line: &Line) -> Option<AnyView> {
    let words = &edition.words.of_certainty;
    let lists: Vec<AnyView> = [Certainty::Inferred, Certainty::NotDocumented]
        .into_iter()
        .filter(|it| line.count(*it) > 0)
        .map(|it| {
            view! { <div>{(words.which)(it)}": "{links::subjects(edition, line.records(it))}</div> }
                .into_any()
        })
        .collect();
    let label = label(edition.words, line.kind, line.field);
    (!lists.is_empty()).then(|| view! { <div class="fact"><dt>{label}</dt><dd>{lists}</dd></div> }.into_any())
}

fn doubtful(edition: &Edition) -> AnyView {
    let (atlas, words) = (&edition.atlas, &edition.words.of_certainty);
    let method = edition.href(Page::Method);
    let rows: Vec<AnyView> = doubts(atlas)
        .into_iter()
        .map(|(record, [disagreements, gaps])| {
            view! {
                <tr>
                    <th scope="row">{links::subject(edition, &record)}</th>
                    <td>{disagreements}</td>
                    <td>{gaps}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="certainty" id="doubts">
            <h2>{words.doubts}</h2>
            <p>
                {(words.doubts_lead)(atlas.disagreements.len(), atlas.gaps.len())}" "
                {words.in_full}": "<a href=format!("{method}#disagreements")>{words.disagreements}</a>", "
                <a href=format!("{method}#gaps")>{words.gaps}</a>"."
            </p>
            <div class="scroll" role="region" tabindex="0" aria-label=words.doubts>
                <table>
                    <thead><tr>
                        <th scope="col">{words.record}</th>
                        <th scope="col">{words.disagreements}</th>
                        <th scope="col">{words.gaps}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
