//! The parts for pages of others, as documents of their own: no script, the colours of the page around them.

use super::page::draw_alone;
use super::{Order, save, shell::Shell};
use crate::edition::Edition;
use crate::head;
use crate::pages::embed::embed;
use crate::site::Embed;

/// # Errors
/// The file that could not be written.
pub fn write(order: &Order, shell: &Shell, edition: &Edition) -> Result<(), String> {
    for what in Embed::all(&edition.atlas) {
        let page = what.page();
        let title = head::of(edition, &page).title;
        let name = title.trim_end_matches(edition.words.site_name).trim_end_matches(" · ").to_owned();
        let body = {
            let (edition, what) = (edition.clone(), what.clone());
            draw_alone(&edition.clone(), &page, move || embed(&edition, &what, name))
        };
        let address = edition.site.embed(&what);
        let below = address.strip_prefix(edition.site.base()).unwrap_or_default();
        let html = shell.embed(&edition.site, &page, &title, &body);
        save(&order.staging.join(below).join("index.html"), &html)?;
    }
    Ok(())
}
