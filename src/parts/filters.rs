//! Filters as links: each choice is an address of its own, with the number of things it would show.

use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// True once the page has come alive. The query of the address is read only then, because prerendered pages
/// know no query.
#[derive(Clone, Copy)]
pub struct Ready(pub ReadSignal<bool>);

/// The filter that the address asks for.
pub fn use_filter<F>(read: impl Fn(&dyn Fn(&str) -> Option<String>) -> F + Send + Sync + 'static) -> Memo<F>
where
    F: Clone + Default + PartialEq + Send + Sync + 'static,
{
    let query = use_query_map();
    let Ready(ready) = expect_context();
    Memo::new(move |_| {
        if !ready.get() {
            return F::default();
        }
        query.with(|query| read(&|key| query.get(key)))
    })
}

/// One choice of a facet.
pub struct Choice {
    pub label: String,
    pub query: String,
    pub count: usize,
    pub chosen: bool,
}

/// One facet with its choices, the first of them “all”.
pub struct Facet {
    pub label: &'static str,
    pub choices: Vec<Choice>,
}

impl Facet {
    /// A facet over `options`; `with` is the filter after a choice, `None` standing for all.
    pub fn new<T: PartialEq + Clone>(
        label: &'static str,
        all: &'static str,
        options: Vec<(T, String)>,
        chosen: Option<&T>,
        with: impl Fn(Option<T>) -> (String, usize),
    ) -> Facet {
        let choice = |value: Option<T>, label: String, chosen: bool| {
            let (query, count) = with(value);
            Choice { label, query, count, chosen }
        };
        let mut choices = vec![choice(None, all.to_owned(), chosen.is_none())];
        for (value, name) in options {
            let is_chosen = chosen == Some(&value);
            choices.push(choice(Some(value), name, is_chosen));
        }
        choices.retain(|choice| choice.count > 0 || choice.chosen);
        Facet { label, choices }
    }
}

/// The facets of a list, and a way back to all of it.
pub fn facets(edition: &Edition, page: &Page, facets: Vec<Facet>, clear: bool) -> AnyView {
    let root = edition.site.href(page);
    let groups: Vec<AnyView> = facets.into_iter().map(|each| facet(&root, each)).collect();
    let words = edition.words;
    view! {
        <div class="facets">
            {groups}
            {clear.then(|| view! { <a class="clear" href=root data-noscroll="">{words.filter_clear}</a> }.into_any())}
        </div>
    }
    .into_any()
}

fn facet(root: &str, facet: Facet) -> AnyView {
    let choices: Vec<AnyView> = facet
        .choices
        .into_iter()
        .map(|choice| {
            let current = choice.chosen.then_some("true");
            view! {
                <li>
                    <a href=format!("{root}{}", choice.query) aria-current=current data-noscroll="">
                        {choice.label}" "<span class="count">{choice.count.to_string()}</span>
                    </a>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="facet" role="group" aria-label=facet.label>
            <span class="facet-label">{facet.label}</span>
            <ul>{choices}</ul>
        </div>
    }
    .into_any()
}
