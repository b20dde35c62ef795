//! Two or three of many side by side: a table tells all of them, and hides those that are not chosen.

use super::facet::facet;
use crate::domain::comparison::{CompareFilter, Comparison};
use crate::edition::Edition;
use crate::site::Page;
use leptos::prelude::*;

/// What a table of such columns is called, and how one chooses among them.
pub struct SideBySide {
    pub page: Page,
    /// Stands over the choices.
    pub choose: &'static str,
    /// How many may be chosen.
    pub most: &'static str,
    /// How to read the table, where it does not say so itself.
    pub how: Option<&'static str>,
    /// What the table is to whoever hears it.
    pub label: &'static str,
    pub class: &'static str,
    /// What each column is about.
    pub each: &'static str,
}

impl SideBySide {
    /// `columns` are the names of all there is to choose from, each as text and as it heads its column.
    pub fn told(
        self,
        edition: &Edition,
        record: &Comparison,
        columns: Vec<(String, AnyView)>,
        rows: Vec<AnyView>,
    ) -> AnyView {
        let (names, heads): (Vec<String>, Vec<AnyView>) = columns.into_iter().unzip();
        let choices = names.into_iter().enumerate().map(|(at, name)| self.choice(edition, record, at, name));
        let heads = heads.into_iter().enumerate().map(|(at, head)| {
            view! { <th scope="col" data-of=at hidden=is_hidden(record, at)>{head}</th> }.into_any()
        });
        view! {
            <div>
                <div class="facets needs-script">
                    {facet(self.choose, choices.collect())}
                    <p class="note">{self.most}</p>
                </div>
                {self.how.map(|how| view! { <p class="quiet">{how}</p> })}
                <div class=self.class role="region" tabindex="0" aria-label=self.label>
                    <table>
                        <thead><tr><th scope="col">{self.each}</th>{heads.collect::<Vec<_>>()}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        }
        .into_any()
    }

    fn choice(&self, edition: &Edition, record: &Comparison, at: usize, name: String) -> AnyView {
        let asked = CompareFilter::default().toggled(record, at).query(record);
        let href = format!("{}{asked}", edition.href(self.page.clone()));
        let current = (!is_hidden(record, at)).then_some("true");
        view! { <li><a href=href data-choice=at aria-current=current data-noscroll="">{name}</a></li> }
            .into_any()
    }
}

/// Whether one of them is not among those shown before any is chosen.
pub fn is_hidden(record: &Comparison, at: usize) -> bool {
    !record.first.contains(&at)
}

/// A row: what it is about, and what it says of each.
pub fn row<T>(record: &Comparison, name: AnyView, all: &[T], cell: &dyn Fn(&T) -> AnyView) -> AnyView {
    view! { <tr><th scope="row">{name}</th>{cells(record, all, cell)}</tr> }.into_any()
}

/// The cells of a row, one for each there is to choose from.
pub fn cells<T>(record: &Comparison, all: &[T], cell: &dyn Fn(&T) -> AnyView) -> Vec<AnyView> {
    let all = all.iter().enumerate();
    all.map(|(at, it)| view! { <td data-of=at hidden=is_hidden(record, at)>{cell(it)}</td> }.into_any())
        .collect()
}
