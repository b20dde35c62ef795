//! What the activities belong to: the instruments, the areas and objectives that run through them, and the bodies.

use super::years::years;
use crate::domain::lineage::{AreaLine, Lineage, ObjectiveLine};
use crate::domain::plan::Instrument;
use crate::domain::quality::Subject;
use crate::edition::Edition;
use crate::parts::facts::mark_unless_stated;
use crate::parts::links;
use crate::site::Page;
use leptos::prelude::*;

pub fn sections(edition: &Edition) -> AnyView {
    let (atlas, words) = (&edition.atlas, edition.words);
    let instruments: Vec<AnyView> = atlas.instruments.iter().map(|it| instrument(edition, it)).collect();
    let bodies: Vec<AnyView> = atlas
        .bodies
        .iter()
        .map(|it| {
            let subject = Subject::Body(it.id.clone());
            let purpose = edition.text(&it.purpose);
            view! { <li><h3>{links::subject(edition, &subject)}</h3><p>{purpose}</p></li> }.into_any()
        })
        .collect();
    view! {
        <section id="instruments">
            <h2>{words.instruments}</h2>
            <p class="quiet">{words.instruments_lead}</p>
            {years(edition)}
            <ol class="cards">{instruments}</ol>
            <p><a href=edition.href(Page::Beside)>{words.of_plan.beside}</a></p>
        </section>
        {lineage(edition)}
        <section id="bodies">
            <h2>{words.bodies}</h2>
            <p class="quiet">{words.bodies_lead}</p>
            <ul class="cards">{bodies}</ul>
        </section>
    }
    .into_any()
}

fn instrument(edition: &Edition, it: &Instrument) -> AnyView {
    let words = edition.words;
    let when = it.adopted.value.or(it.period).map(words.date);
    let count = edition.atlas.activities_under(&it.id).count();
    view! {
        <li>
            <p class="kicker">{(words.instrument_kind)(it.kind)}</p>
            <h3>{links::subject(edition, &Subject::Instrument(it.id.clone()))}</h3>
            <p class="quiet">
                {when}" "{mark_unless_stated(edition, it.adopted.certainty)}
                {(count > 0).then(|| format!(" · {}", (words.n_activities)(count)))}
            </p>
        </li>
    }
    .into_any()
}

/// How areas and objectives run from plan to plan.
fn lineage(edition: &Edition) -> AnyView {
    let words = edition.words;
    let lineage = Lineage::of(&edition.atlas);
    let heads: Vec<AnyView> = lineage
        .plans
        .iter()
        .map(|plan| {
            let href = edition.site.subject(&Subject::Instrument(plan.id.clone()));
            let year = edition.year(&plan.adopted).or_else(|| Some(plan.period?.start().year().to_string()));
            let name = format!("{}: {}", year.clone().unwrap_or_default(), edition.text(&plan.title));
            view! { <th scope="col"><a href=href aria-label=name>{year}</a></th> }.into_any()
        })
        .collect();
    let rows: Vec<AnyView> =
        lineage.areas.iter().map(|line| area(edition, &heads_ids(&lineage), line)).collect();
    view! {
        <section id="areas">
            <h2>{words.areas}</h2>
            <p class="quiet">{words.areas_lead}" "{words.of_plan.lineage_how}</p>
            <ul class="legend" aria-label=words.of_plan.key>
                <li><span class="step" data-step-of="known">{words.of_plan.in_its_text}</span></li>
                <li><span class="step" data-step-of="unknown">{words.of_plan.not_in_text}</span></li>
            </ul>
            <div class="scroll lineage" role="region" tabindex="0" aria-label=words.areas>
                <table>
                    <thead><tr><th scope="col">{words.areas}</th>{heads}</tr></thead>
                    {rows}
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn heads_ids(lineage: &Lineage) -> Vec<String> {
    lineage.plans.iter().map(|plan| plan.id.to_string()).collect()
}

fn area(edition: &Edition, plans: &[String], line: &AreaLine) -> AnyView {
    let words = &edition.words.of_plan;
    let id = line.area.id.to_string();
    let steps: Vec<AnyView> = line
        .steps
        .iter()
        .zip(plans)
        .map(|(step, plan)| {
            let said = if step.documented { words.in_its_text } else { words.not_in_text };
            let query = format!("?area={}&instrument={plan}", line.area.id);
            cell(edition, step.documented, said, step.activities, &query)
        })
        .collect();
    let objectives: Vec<AnyView> = line.objectives.iter().map(|it| objective(edition, plans, it)).collect();
    view! {
        <tbody id=id>
            <tr class="of-area"><th scope="rowgroup">{edition.text(&line.area.name)}</th>{steps}</tr>
            {objectives}
        </tbody>
    }
    .into_any()
}

fn objective(edition: &Edition, plans: &[String], line: &ObjectiveLine) -> AnyView {
    let words = &edition.words.of_plan;
    let it = line.objective;
    let steps: Vec<AnyView> = line
        .steps
        .iter()
        .zip(plans)
        .map(|(step, plan)| {
            let known = !step.sources.is_empty();
            let said = if known { words.in_its_text } else { words.not_in_text };
            let query = format!("?instrument={plan}&objective={}", it.id);
            cell(edition, known, said, step.activities, &query)
        })
        .collect();
    let sources = it.sources.iter().filter_map(|id| edition.atlas.sources.get(id)).enumerate();
    let sources: Vec<AnyView> = sources
        .map(|(at, source)| {
            let href = edition.site.source(source);
            view! { {(at > 0).then_some("; ")}<a href=href>{edition.text(&source.publisher)}</a> }.into_any()
        })
        .collect();
    view! {
        <tr id=it.id.to_string()>
            <th scope="row">
                {edition.text(&it.text)}
                <span class="how">{edition.words.basis}": "{edition.text(&it.basis)}" ("{sources}")"</span>
            </th>
            {steps}
        </tr>
    }
    .into_any()
}

/// A sign of what is known, with its word for who does not see it, and the activities.
fn cell(edition: &Edition, known: bool, said: &'static str, activities: usize, query: &str) -> AnyView {
    let sign = if known { "known" } else { "unknown" };
    let count = (activities > 0).then(|| {
        let href = format!("{}{query}", edition.href(Page::Plan));
        let name = (edition.words.n_activities)(activities);
        view! { <a href=href aria-label=name>{activities}</a> }
    });
    view! { <td><span class="step" data-step-of=sign><span class="unseen">{said}</span></span>" "{count}</td> }.into_any()
}
