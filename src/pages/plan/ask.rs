//! All there is to choose by, as it stands before anything is chosen.

use crate::domain::evidence::Age;
use crate::domain::explorer::order::{Group, Sort};
use crate::domain::explorer::{Answer, Catalogue, Facet, Question};
use crate::drawn::said::period;
use crate::edition::Edition;
use crate::parts::facet::facet;
use leptos::prelude::*;

/// Those that stand open to begin with.
const OPEN: [Facet; 3] = [Facet::Topic, Facet::Area, Facet::Status];

pub fn facets(edition: &Edition, root: &str, record: &Catalogue, answer: &Answer) -> AnyView {
    let words = &edition.words.of_plan;
    let none = Question::default();
    let all: Vec<AnyView> = Facet::ALL
        .into_iter()
        .zip(&record.facets)
        .map(|(facet, column)| {
            let choices: Vec<AnyView> = column
                .choices
                .iter()
                .enumerate()
                .zip(&answer.counts[facet as usize])
                .map(|((at, choice), count)| {
                    let href = format!("{root}{}", none.toggled(facet, at).query(record));
                    offer(href, choice.name.clone(), *count)
                })
                .collect();
            view! {
                <details class="facet-box" data-facet=facet as usize open=OPEN.contains(&facet)>
                    <summary>{column.label.clone()}" "<span class="made" data-made=facet as usize></span></summary>
                    <ul>{choices}</ul>
                </details>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="filters plan-filters needs-script">
            <summary>{words.filters}</summary>
            <div class="facet-boxes">{all}{periods(edition, root, record, answer)}</div>
        </details>
    }
    .into_any()
}

fn offer(href: String, name: String, count: usize) -> AnyView {
    view! {
        <li hidden=count == 0>
            <a href=href data-noscroll="">
                <span class="name">{name}</span>" "<span class="count">{count}</span>
            </a>
        </li>
    }
    .into_any()
}

fn periods(edition: &Edition, root: &str, record: &Catalogue, answer: &Answer) -> AnyView {
    let words = edition.words;
    let none = Question::default();
    let choices: Vec<AnyView> = record
        .periods()
        .into_iter()
        .zip(&answer.periods)
        .map(|(it, count)| {
            let href = format!("{root}{}", none.during(it).query(record));
            offer(href, period(&words.of_explorer, it), *count)
        })
        .collect();
    let (first, last) = (record.first_year, record.last_year);
    let field = |name: &'static str, label: &'static str| {
        view! {
            <label>
                <span>{label}</span>
                <input type="number" name=name min=first max=last inputmode="numeric" autocomplete="off"/>
            </label>
        }
    };
    view! {
        <details class="facet-box">
            <summary>{words.period}</summary>
            <ul data-periods="">{choices}</ul>
            <div class="years-between">
                {field("from", words.of_plan.from_year)}
                {field("to", words.of_plan.to_year)}
            </div>
        </details>
    }
    .into_any()
}

/// The year, and where there are entries their order and groups.
pub fn looks(edition: &Edition, root: &str, record: &Catalogue, order: bool) -> AnyView {
    let words = &edition.words.of_plan;
    let summary = if order { words.looks } else { words.another_year };
    view! {
        <details class="filters looks needs-script">
            <summary>{summary}</summary>
            {slider(edition, root, record)}
            {order.then(|| self::order(edition, root, record))}
        </details>
    }
    .into_any()
}

/// The slider that moves the record back.
fn slider(edition: &Edition, root: &str, record: &Catalogue) -> AnyView {
    let words = &edition.words.of_plan;
    let (first, last) = (record.first_year, record.record_year);
    let today = (edition.words.of_explorer.at)(None);
    view! {
        <div class="as-of">
            <div class="slider">
                <label>
                    <span>{words.status_as_of}</span>
                    <input type="range" name="asof" min=first max=last value=last aria-valuetext=today.clone() autocomplete="off"/>
                </label>
                <output data-year="">{today}</output>
                <a href=root.to_owned() data-now="" data-noscroll="" hidden=true>{words.today}</a>
            </div>
            <p class="note">{words.as_of_how}</p>
        </div>
    }
    .into_any()
}

/// Order and groups.
fn order(edition: &Edition, root: &str, record: &Catalogue) -> AnyView {
    let words = &edition.words.of_plan;
    let none = Question::default();
    let choice = |to: Question,
                  name: &'static str,
                  sort: Option<usize>,
                  group: Option<usize>,
                  chosen: bool| {
        let href = format!("{root}{}", to.query(record));
        let current = chosen.then_some("true");
        view! {
            <li>
                <a href=href data-sort=sort data-group-by=group aria-current=current data-noscroll="">{name}</a>
            </li>
        }
        .into_any()
    };
    let sorts: Vec<AnyView> = Sort::ALL
        .into_iter()
        .enumerate()
        .map(|(at, sort)| choice(none.sorted(sort), (words.sort)(sort), Some(at), None, at == 0))
        .collect();
    let groups: Vec<AnyView> = [None]
        .into_iter()
        .chain(Group::ALL.map(Some))
        .enumerate()
        .map(|(at, group)| choice(none.grouped(group), (words.group)(group), None, Some(at), at == 0))
        .collect();
    view! {
        <div class="facets order">
            {facet(words.sort_by, sorts)}
            {facet(words.group_by, groups)}
        </div>
    }
    .into_any()
}

/// What the signs of age mean.
pub fn ages(edition: &Edition) -> AnyView {
    let words = &edition.words.of_plan;
    let all: Vec<AnyView> = [Age::Recent, Age::Middling, Age::Old, Age::Unknown]
        .into_iter()
        .map(|age| {
            view! { <li><span class="age" data-age=age.word()>{(words.age)(age)}</span></li> }.into_any()
        })
        .collect();
    view! {
        <div class="ages">
            <span id="ages" class="note">{words.evidence_how}</span>
            <ul class="legend" aria-labelledby="ages">{all}</ul>
        </div>
    }
    .into_any()
}
