//! Atom feeds (RFC 4287): the meetings, and what changed in the record.

use super::uuid::uuid;
use super::{FOLDER, Host};
use crate::domain::atlas::Atlas;
use crate::domain::date::Span;
use crate::domain::fact::Certainty;
use crate::domain::lang::Lang;
use crate::site::Page;
use crate::text::words;
use atom_syndication::{Entry, FixedDateTime, Generator, Link, Person, Text, WriteConfig};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    Meetings,
    Changes,
}

impl Feed {
    pub const ALL: [Feed; 2] = [Feed::Meetings, Feed::Changes];

    /// Below the base of the site.
    pub fn path(self, lang: Lang) -> String {
        let name = match self {
            Feed::Meetings => "meetings",
            Feed::Changes => "changes",
        };
        format!("{FOLDER}{name}.{}.atom", lang.tag())
    }

    pub fn title(self, lang: Lang) -> String {
        let texts = words(lang);
        let name = match self {
            Feed::Meetings => texts.of_data.meetings,
            Feed::Changes => texts.of_data.changes,
        };
        format!("{}: {name}", texts.site_name)
    }

    /// The newest first.
    ///
    /// # Errors
    /// A sentence, where a day is none or the feed cannot be written.
    pub fn write(self, atlas: &Atlas, lang: Lang, host: &Host) -> Result<String, String> {
        let texts = words(lang);
        let entries = match self {
            Feed::Meetings => meetings(atlas, lang, host)?,
            Feed::Changes => changes(atlas, lang, host)?,
        };
        let path = self.path(lang);
        let page = match self {
            Feed::Meetings => Page::Timeline,
            Feed::Changes => Page::Data,
        };
        let feed = atom_syndication::Feed {
            title: self.title(lang).into(),
            id: id(&path),
            updated: entries.iter().map(|entry| entry.updated).max().ok_or("a feed without entries")?,
            authors: vec![Person { name: texts.site_name.to_owned(), ..Person::default() }],
            generator: Some(Generator { value: "RCM Atlas".into(), ..Generator::default() }),
            links: vec![
                link("self", host.file(&path), "application/atom+xml", lang),
                link("alternate", host.page(lang, &page), "text/html", lang),
            ],
            rights: Some(texts.licence_line.into()),
            entries,
            lang: Some(lang.tag().to_owned()),
            ..atom_syndication::Feed::default()
        };
        let layout = WriteConfig { indent_size: Some(1), ..WriteConfig::default() };
        let written = feed.write_with_config(Vec::new(), layout).map_err(|error| error.to_string())?;
        String::from_utf8(written).map_err(|error| error.to_string())
    }
}

fn meetings(atlas: &Atlas, lang: Lang, host: &Host) -> Result<Vec<Entry>, String> {
    let texts = words(lang);
    let updated = noon(atlas.about.as_of)?;
    let newest = atlas.meetings.iter().rev();
    let entry = |it: &crate::domain::meeting::Meeting| {
        let dates = it.dates.value.map_or(texts.undated.to_owned(), texts.date);
        let sure = (texts.certainty)(it.dates.certainty);
        let hedge =
            if it.dates.certainty == Certainty::Inferred { format!(" ({sure})") } else { String::new() };
        Entry {
            title: format!("{}, {dates}{hedge}", it.name.get(lang)).into(),
            id: id(&format!("meetings/{}/{}", it.id, lang.tag())),
            updated,
            links: vec![link("alternate", host.page(lang, &Page::Meeting(it.id.clone())), "text/html", lang)],
            summary: Some(Text::plain(format!("{dates} ({sure}). {}", it.summary.text.get(lang)))),
            ..Entry::default()
        }
    };
    Ok(newest.map(entry).collect())
}

fn changes(atlas: &Atlas, lang: Lang, host: &Host) -> Result<Vec<Entry>, String> {
    let entry = |it: &crate::domain::release::Release| {
        let version = words(lang).of_data.version;
        Ok(Entry {
            title: format!("{version} {}", it.version).into(),
            id: id(&format!("releases/{}/{}", it.version, lang.tag())),
            updated: noon(it.date)?,
            links: vec![link("alternate", host.page(lang, &Page::Data), "text/html", lang)],
            summary: Some(Text::plain(it.text.get(lang))),
            ..Entry::default()
        })
    };
    atlas.releases.iter().map(entry).collect()
}

fn id(name: &str) -> String {
    format!("urn:uuid:{}", uuid(name))
}

fn link(rel: &str, href: String, kind: &str, lang: Lang) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        hreflang: Some(lang.tag().to_owned()),
        mime_type: Some(kind.to_owned()),
        ..Link::default()
    }
}

/// A feed wants an instant where the record knows a day: noon in Greenwich is that day almost everywhere.
fn noon(day: Span) -> Result<FixedDateTime, String> {
    let (year, month, day) = day.start().first_day();
    format!("{year:04}-{month:02}-{day:02}T12:00:00Z")
        .parse()
        .map_err(|_| format!("no day: {year}-{month}-{day}"))
}
