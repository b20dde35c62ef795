//! What the head of a page tells programs: reference managers (Dublin Core), feed readers, calendars, those who show
//! links (Open Graph) and search engines (JSON-LD).

use super::shell::escape;
use crate::edition::Edition;
use crate::export::feeds::Feed;
use crate::export::linked::{linked, script};
use crate::export::{calendar, card, cite};
use crate::head::Head;
use crate::site::Page;
use std::fmt::Write;

/// Tags for a page, a line each. Every page has the same names in the same order, because a browser that goes from
/// page to page copies their contents.
pub fn tags(edition: &Edition, page: &Page, head: &Head) -> String {
    let words = &edition.words.of_data;
    let lang = edition.lang();
    let work = cite::page(edition, page).work;
    let date = work.date.map(|date| date.to_string()).unwrap_or_default();
    let mut tags = String::new();
    // A string takes any number of characters.
    for (name, content) in [
        ("title", work.title.as_str()),
        ("publisher", edition.words.site_name),
        ("date", &date),
        ("language", lang.tag()),
        ("identifier", &work.url),
        ("rights", "CC BY 4.0"),
    ] {
        let _ = write!(tags, "\n<meta name=\"DC.{name}\" content=\"{}\">", escape(content));
    }
    let name = edition.words.site_name;
    let card = edition.host.file(&card::path(page, lang));
    let (width, height) = (card::WIDTH.to_string(), card::HEIGHT.to_string());
    for (name, content) in [
        ("og:type", "website"),
        ("og:site_name", name),
        ("og:title", work.title.as_str()),
        ("og:description", &head.description),
        ("og:url", &edition.host.page(lang, page)),
        ("og:locale", lang.tag()),
        ("og:image", &card),
        ("og:image:width", &width),
        ("og:image:height", &height),
    ] {
        let _ = write!(tags, "\n<meta property=\"{name}\" content=\"{}\">", escape(content));
    }
    for other in lang.others() {
        let _ = write!(tags, "\n<meta property=\"og:locale:alternate\" content=\"{}\">", other.tag());
    }
    tags += "\n<meta name=\"twitter:card\" content=\"summary_large_image\">";
    let feed = |feed: Feed, title: &str| ("application/atom+xml", title.to_owned(), feed.path(lang));
    for (kind, title, path) in [
        feed(Feed::Meetings, words.feed_of_meetings),
        feed(Feed::Changes, words.feed_of_changes),
        ("text/calendar", words.calendar.to_owned(), calendar::path(lang)),
    ] {
        let (title, href) = (escape(&title), edition.site.file(&path));
        let _ = write!(tags, "\n<link rel=\"alternate\" type=\"{kind}\" title=\"{title}\" href=\"{href}\">");
    }
    let _ = write!(tags, "\n{}", script(&linked(edition, page, head)));
    tags
}
