//! A small site for the tests that run inside a browser: pages without the shell that Trunk builds, with the real
//! data of their islands.

use super::{checked_files, every_edition, island_data, page, save, shell::escape};
use crate::edition::Edition;
use crate::finder;
use crate::head::{self, Head};
use crate::site::Page;
use std::path::Path;

/// Writes it in English to a folder that the tests find at the address `base`.
///
/// # Errors
/// The problems of the record, or the file that could not be written.
pub fn for_tests(root: &Path, folder: &Path, base: &str) -> Result<(), String> {
    let [mut edition, spanish, ..] = every_edition(&checked_files(root)?, base, "")?;
    let index = finder::index(&edition, &spanish).to_text();
    for (name, json) in island_data(&edition, &index)? {
        let file = format!("{name}.json");
        save(&folder.join(&file), &json)?;
        edition.data.insert(name, format!("{}{file}", edition.site.base()));
    }
    let write = |path: &str, head: &Head, body: &str| {
        let below = path.strip_prefix(edition.site.base()).unwrap_or_default();
        save(&folder.join(below).join("index.html"), &document(&edition, head, body))
    };
    let mut pages = vec![Page::Home, Page::Timeline, Page::Countries, Page::Plan];
    pages.extend(edition.atlas.meetings.iter().map(|meeting| Page::Meeting(meeting.id.clone())));
    for page in pages {
        write(&edition.site.href(&page), &head::of(&edition, &page), &page::render(&edition, &page)?)?;
    }
    let nowhere = edition.site.nowhere();
    write(&nowhere, &head::not_found(&edition.site, edition.words), &page::render_path(&edition, &nowhere))
}

fn document(edition: &Edition, head: &Head, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"{}\" data-base=\"{}\" data-nowhere=\"{}\"><title>{}</title>\
         <body data-prerendered>{body}</body></html>",
        edition.lang().tag(),
        edition.site.base(),
        edition.site.nowhere(),
        escape(&head.title),
    )
}
