//! The record to take away: what each file is, how large, and what its first rows look like.

use crate::domain::lang::Lang;
use crate::edition::{Edition, use_edition};
use crate::export::columns::properties;
use crate::export::feeds::Feed;
use crate::export::table::Table;
use crate::export::{File, What};
use crate::record::schema;
use crate::site::Page;
use leptos::prelude::*;

/// So many rows and columns are shown of a table.
const ROWS: usize = 3;
const COLUMNS: usize = 6;

#[component]
pub fn Data() -> impl IntoView {
    let edition = use_edition();
    let words = &edition.words.of_data;
    let export = edition.export.clone();
    let own = edition.lang();
    let rows: usize = export.tables.iter().map(|table| table.rows.len()).sum();
    let rows = (edition.words.number)(rows as f64, 0);
    let whole: Vec<AnyView> = [
        (What::Record, words.record_about),
        (What::Package, words.package_about),
        (What::Readme, words.readme_about),
    ]
    .into_iter()
    .filter_map(|(what, about)| Some(item(&edition, export.file(&what)?, about)))
    .collect();
    let tables: Vec<AnyView> = export
        .files
        .iter()
        .filter_map(|file| match file.what {
            What::Table(at) => Some(table(&edition, file, export.tables.get(at)?)),
            _ => None,
        })
        .collect();
    let bibliography: Vec<AnyView> = export
        .files
        .iter()
        .filter_map(|file| match file.what {
            What::Bibliography(name) => Some(view! { <li>{download(&edition, file, name)}</li> }.into_any()),
            _ => None,
        })
        .collect();
    let follow: Vec<AnyView> = [
        (What::Calendar(own), words.calendar),
        (What::Feed(Feed::Meetings, own), words.feed_of_meetings),
        (What::Feed(Feed::Changes, own), words.feed_of_changes),
    ]
    .into_iter()
    .filter_map(|(what, name)| {
        Some(view! { <li>{plain(&edition, export.file(&what)?, name)}</li> }.into_any())
    })
    .collect();
    let changes: Vec<AnyView> = edition
        .atlas
        .releases
        .iter()
        .map(|it| {
            let date = (edition.words.date)(it.date);
            view! { <li><strong>{it.version.clone()}</strong>", "{date}". "{edition.text(&it.text)}</li> }
                .into_any()
        })
        .collect();
    let reading: Vec<AnyView> =
        words.reading_text.iter().map(|text| view! { <li>{*text}</li> }.into_any()).collect();
    let sources = edition.atlas.sources.len();
    view! {
        <article class="data">
            <h1 tabindex="-1">{words.name}</h1>
            <p class="lead">{words.lead}</p>
            <p>
                {words.version}" "{edition.atlas.version().to_owned()}". "
                {(edition.words.as_of)(&(edition.words.date)(edition.atlas.about.as_of))}"."
            </p>
            <section id="licence">
                <h2>{words.licence}</h2>
                <p>
                    {words.licence_text}" "
                    <a rel="external license noreferrer" href="https://creativecommons.org/licenses/by/4.0/">"CC BY 4.0"</a>". "
                    {words.licence_series}
                </p>
            </section>
            <section id="everything">
                <h2>{words.everything}</h2>
                <ul class="plain files">{whole}</ul>
                <p class="quiet">{words.schemas}": "{words.schemas_about}</p>
                {schemas(&edition)}
            </section>
            <section id="tables">
                <h2>{words.tables}</h2>
                <p class="quiet">{(words.tables_lead)(export.tables.len(), &rows)}</p>
                <div class="files">{tables}</div>
                <h3>{words.reading}</h3>
                <ul class="remarks">{reading}</ul>
                <p><a href=edition.href(Page::Certainty)>{edition.words.of_certainty.name}</a></p>
            </section>
            <section id="bibliography">
                <h2>{words.bibliography}</h2>
                <p>{(words.bibliography_about)(sources)}</p>
                <ul>{bibliography}</ul>
            </section>
            <section id="follow">
                <h2>{words.follow}</h2>
                <ul>{follow}</ul>
                <p class="note">{words.calendar_about}</p>
            </section>
            <section id="changes">
                <h2>{words.changes}</h2>
                <ul class="remarks">{changes}</ul>
            </section>
        </article>
    }
    .into_any()
}

fn item(edition: &Edition, file: &File, about: &'static str) -> AnyView {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    view! { <li>{download(edition, file, name)}<p class="note">{about}</p></li> }.into_any()
}

fn download(edition: &Edition, file: &File, name: &str) -> AnyView {
    let size = size(edition, file);
    view! {
        <a download href=edition.site.file(&file.path)>{name.to_owned()}</a>
        <span class="quiet">", "{size}</span>
    }
    .into_any()
}

/// What a program subscribes to: the link leads to it, and does not save it.
fn plain(edition: &Edition, file: &File, name: &str) -> AnyView {
    view! { <a rel="external" href=edition.site.file(&file.path)>{name.to_owned()}</a> }.into_any()
}

fn size(edition: &Edition, file: &File) -> String {
    let kilobytes = file.text.len() as f64 / 1000.0;
    let decimals = usize::from(kilobytes < 10.0);
    format!("{} kB", (edition.words.number)(kilobytes, decimals))
}

fn schemas(edition: &Edition) -> AnyView {
    let items: Vec<AnyView> = schema::names()
        .map(|name| {
            let href = edition.site.file(&format!("data/schemas/{}", schema::file(name)));
            view! { <li><a rel="external" href=href>{name}</a></li> }.into_any()
        })
        .collect();
    view! { <ul class="inline names quiet">{items}</ul> }.into_any()
}

fn table(edition: &Edition, file: &File, table: &Table) -> AnyView {
    let words = &edition.words.of_data;
    let lang = edition.lang();
    let counts = format!("{}, {}", (words.rows)(table.rows.len()), (words.columns)(table.columns.len()));
    let columns: Vec<AnyView> = properties(&table.columns, lang)
        .into_iter()
        .map(|it| {
            let endings = it.endings.join(" ");
            view! { <li><code>{it.name}" "<span class="quiet">{endings}</span></code>" "{it.about}</li> }
                .into_any()
        })
        .collect();
    view! {
        <section class="party" id=format!("table-{}", table.name)>
            <h3>{download(edition, file, &format!("{}.csv", table.name))}</h3>
            <p>{table.about(lang)}" "<span class="quiet">{counts}"."</span></p>
            <details>
                <summary>{words.preview}</summary>
                <p class="note">{(words.first_rows)(ROWS.min(table.rows.len()))}</p>
                {preview(table, lang)}
                <ul class="plain columns">{columns}</ul>
            </details>
        </section>
    }
    .into_any()
}

fn preview(table: &Table, lang: Lang) -> AnyView {
    let shown = table.preview(lang, COLUMNS);
    let heads: Vec<AnyView> = shown
        .iter()
        .map(|&at| view! { <th scope="col">{table.columns[at].clone()}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = table
        .rows
        .iter()
        .take(ROWS)
        .map(|row| {
            let cells: Vec<AnyView> =
                shown.iter().map(|&at| view! { <td>{row[at].clone()}</td> }.into_any()).collect();
            view! { <tr>{cells}</tr> }.into_any()
        })
        .collect();
    view! { <div class="scroll" tabindex="0"><table class="preview"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div> }
        .into_any()
}
