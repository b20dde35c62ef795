//! How to cite the atlas: one work as text in two styles and as what reference managers read.

use super::Host;
use crate::domain::atlas::Atlas;
use crate::domain::date::Date;
use crate::domain::lang::{Lang, Written};
use crate::edition::Edition;
use crate::head;
use crate::site::Page;
use crate::text::words;

/// Something that can stand in a bibliography.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// What it is called by in a text that cites it; letters, digits and hyphens.
    pub key: String,
    pub kind: Kind,
    pub title: String,
    /// An organisation; none where nobody is named.
    pub author: Option<String>,
    pub publisher: Option<String>,
    /// None where the work bears no date.
    pub date: Option<Date>,
    pub url: String,
    /// The language it is written in.
    pub language: Option<&'static str>,
    pub version: Option<String>,
    pub note: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Page,
    Dataset,
    Report,
    News,
    Article,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Apa,
    Chicago,
}

/// A part of a citation that is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Plain(String),
    Title(String),
    /// What only the reader knows: the day of reading.
    Open(&'static str),
}

/// The atlas's texts as one reads and as one cites them.
#[derive(Clone, Debug, PartialEq)]
pub struct Cited {
    pub work: Work,
    pub lang: Lang,
}

/// The dataset as a whole.
pub fn dataset(atlas: &Atlas, lang: Lang, host: &Host) -> Cited {
    let texts = words(lang);
    Cited {
        lang,
        work: Work {
            key: format!("rcm-atlas-data-{}", lang.tag()),
            kind: Kind::Dataset,
            title: format!("{}: {}", texts.site_name, texts.of_data.dataset),
            version: Some(atlas.version().to_owned()),
            url: host.page(lang, &Page::Data),
            ..own(atlas, lang)
        },
    }
}

/// One page.
pub fn page(edition: &Edition, page: &Page) -> Cited {
    let lang = edition.lang();
    if *page == Page::Data {
        return dataset(&edition.atlas, lang, &edition.host);
    }
    let head = head::of(edition, page);
    let name = edition.words.site_name;
    let title = head.title.strip_suffix(&format!(" · {name}")).unwrap_or(&head.title);
    let path = page.path().trim_matches('/').replace('/', "-");
    let key = ["rcm-atlas", &path, lang.tag()]
        .into_iter()
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    Cited {
        lang,
        work: Work {
            key,
            title: title.to_owned(),
            url: edition.host.page(lang, page),
            ..own(&edition.atlas, lang)
        },
    }
}

fn own(atlas: &Atlas, lang: Lang) -> Work {
    let name = words(lang).site_name.to_owned();
    Work {
        key: String::new(),
        kind: Kind::Page,
        title: String::new(),
        author: Some(name),
        publisher: None,
        date: Some(atlas.about.as_of.start()),
        url: String::new(),
        language: Some(lang.tag()),
        version: None,
        note: None,
    }
}

impl Cited {
    /// As one string.
    pub fn plain(&self, style: Style) -> String {
        let told = self.pieces(style).into_iter().map(|piece| match piece {
            Piece::Plain(text) | Piece::Title(text) => text,
            Piece::Open(what) => format!("[{what}]"),
        });
        told.collect()
    }

    /// After the seventh edition of the Publication Manual of the APA, or the bibliography style of the seventeenth
    /// of the Chicago Manual; in Spanish after their Spanish editions.
    pub fn pieces(&self, style: Style) -> Vec<Piece> {
        use Piece::{Open, Plain, Title};
        let texts = &words(self.lang).of_data;
        let work = &self.work;
        let author = work.author.as_deref().unwrap_or_default();
        let date = work.date.map(|date| written(date, self.lang, style)).unwrap_or_default();
        let title = work.title.trim_end_matches('.');
        let open = Open(texts.day_of_reading);
        let url = &work.url;
        match (style, &work.version) {
            (Style::Apa, None) => vec![
                Plain(format!("{author}. ({date}). ")),
                Title(title.to_owned()),
                Plain(format!(". {} ", texts.retrieved)),
                open,
                Plain(format!("{} {url}", texts.from)),
            ],
            (Style::Apa, Some(version)) => vec![
                Plain(format!("{author}. ({date}). ")),
                Title(title.to_owned()),
                Plain(format!(
                    " ({} {version}) [{}]. {} ",
                    texts.version, texts.dataset_kind, texts.retrieved
                )),
                open,
                Plain(format!("{} {url}", texts.from)),
            ],
            (Style::Chicago, version) => {
                let version =
                    version.as_ref().map(|it| format!("{} {it}. ", texts.version)).unwrap_or_default();
                let quoted = (texts.quoted)(title);
                vec![
                    Plain(format!(
                        "{author}. {quoted} {version}{} {date}. {} ",
                        texts.modified, texts.accessed
                    )),
                    open,
                    Plain(format!(". {url}.")),
                ]
            }
        }
    }
}

/// A date as the style wants it.
fn written(date: Date, lang: Lang, style: Style) -> String {
    let told = |date: Date| (words(lang).date)(crate::domain::date::Span::On(date));
    let Date::Day(year, number, day) = date else { return told(date) };
    let month = told(Date::Month(year, number));
    let month = month.split(' ').next().unwrap_or_default();
    match (style, lang.written()) {
        (Style::Apa, Written::En) => format!("{year}, {month} {day}"),
        (Style::Apa, Written::Es) => format!("{year}, {day} de {month}"),
        (Style::Chicago, Written::En) => format!("{month} {day}, {year}"),
        (Style::Chicago, Written::Es) => format!("{day} de {month} de {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cited(lang: Lang, version: Option<&str>) -> Cited {
        let work = Work {
            key: "k".into(),
            kind: Kind::Page,
            title: "XIII, Tela".into(),
            author: Some("RCM Atlas".into()),
            publisher: None,
            date: Some(Date::Day(2026, 11, 23)),
            url: "https://example.org/x/".into(),
            language: Some(lang.tag()),
            version: version.map(str::to_owned),
            note: None,
        };
        Cited { work, lang }
    }

    #[test]
    fn the_styles_read_as_their_manuals_say() {
        assert_eq!(
            cited(Lang::En, None).plain(Style::Apa),
            "RCM Atlas. (2026, November 23). XIII, Tela. Retrieved [date of access], from https://example.org/x/"
        );
        assert_eq!(
            cited(Lang::Es, None).plain(Style::Apa),
            "RCM Atlas. (2026, 23 de noviembre). XIII, Tela. Recuperado el [fecha de consulta] de https://example.org/x/"
        );
        assert_eq!(
            cited(Lang::En, Some("1.0.0")).plain(Style::Apa),
            "RCM Atlas. (2026, November 23). XIII, Tela (Version 1.0.0) [Data set]. Retrieved [date of access], from \
             https://example.org/x/"
        );
        assert_eq!(
            cited(Lang::En, None).plain(Style::Chicago),
            "RCM Atlas. “XIII, Tela.” Last modified November 23, 2026. Accessed [date of access]. https://example.org/x/."
        );
        assert_eq!(
            cited(Lang::Es, None).plain(Style::Chicago),
            "RCM Atlas. «XIII, Tela». Última modificación: 23 de noviembre de 2026. Consultado el [fecha de consulta]. \
             https://example.org/x/."
        );
    }
}
