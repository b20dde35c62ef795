//! How the atlas was tested, what is not good yet, and how to report a problem.

use crate::edition::{Edition, use_edition};
use crate::site::REPOSITORY;
use leptos::prelude::*;

/// The day of a whole run of the tests, then what it printed: `cargo xtask test` refuses to do less than stands here.
const TESTED: &str = include_str!("../text/tested.txt");

#[component]
pub fn Accessibility() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_accessibility;
    let before: Vec<AnyView> = words
        .before
        .iter()
        .map(|(heading, paragraphs)| {
            view! { <section><h2>{*heading}</h2>{paragraphs_of(paragraphs)}</section> }.into_any()
        })
        .collect();
    let problems: Vec<AnyView> =
        words.problems.iter().map(|text| view! { <li>{*text}</li> }.into_any()).collect();
    view! {
        <article class="prose">
            <h1 tabindex="-1">{words.name}</h1>
            <p class="lead">{words.lead}</p>
            {before}
            {tested(&edition)}
            <section>
                <h2>{words.known}</h2>
                <p>{words.known_lead}</p>
                <ul>{problems}</ul>
            </section>
            <section id="report">
                <h2>{words.report}</h2>
                <p>{words.report_lead}</p>
                <p>{issues(&edition)}</p>
                {paragraphs_of(words.report_rest)}
            </section>
        </article>
    }
    .into_any()
}

fn paragraphs_of(paragraphs: &'static [&'static str]) -> Vec<AnyView> {
    paragraphs.iter().map(|text| view! { <p>{*text}</p> }.into_any()).collect()
}

fn tested(edition: &Edition) -> AnyView {
    let words = &edition.words.of_accessibility;
    let day = TESTED.lines().next().and_then(|day| day.parse().ok()).map(edition.words.date);
    let rows: Vec<AnyView> = words
        .tries
        .iter()
        .filter_map(|(what, label)| {
            let number = (edition.words.number)(tried(what)? as f64, 0);
            Some(view! { <tr><th scope="row">{*label}</th><td>{number}</td></tr> }.into_any())
        })
        .collect();
    view! {
        <section>
            <h2>{words.tested}</h2>
            <p>{(words.tested_lead)(&day.unwrap_or_default())}</p>
            <table class="tested">
                <thead><tr><th scope="col">{words.what}</th><th scope="col">{words.how_often}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
    .into_any()
}

/// How often something was tried, by the words of its line.
fn tried(what: &str) -> Option<u32> {
    let lines = TESTED.lines().filter_map(|line| line.split_once(' '));
    lines.into_iter().find(|(_, known)| *known == what)?.0.parse().ok()
}

fn issues(edition: &Edition) -> AnyView {
    let words = &edition.words.of_accessibility;
    match REPOSITORY {
        Some(repository) => {
            let href = format!("{}/issues", repository.trim_end_matches('/'));
            view! { <a href=href rel="external noreferrer">{words.issues}</a> }.into_any()
        }
        None => words.issues_somewhere.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::accessibility::{EN, ES};

    #[test]
    fn both_languages_tell_every_figure_of_the_tests() {
        let measured: Vec<&str> =
            TESTED.lines().skip(1).filter_map(|line| Some(line.split_once(' ')?.1)).collect();
        assert_eq!(measured.len(), TESTED.lines().count() - 1);
        for words in [&EN, &ES] {
            let told: Vec<&str> = words.tries.iter().map(|(what, _)| *what).collect();
            assert_eq!(told, measured);
            assert!(told.iter().all(|what| tried(what).is_some()));
        }
    }

    #[test]
    fn the_day_of_the_tests_is_a_day() {
        let day = TESTED.lines().next().and_then(|day| day.parse::<crate::domain::date::Span>().ok());
        assert!(day.is_some());
    }
}
