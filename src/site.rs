//! Addresses: what page stands where, in which language, under which base path.

#[cfg(feature = "ssr")]
mod embed;
#[cfg(test)]
mod tests;

use crate::domain::activity::Activity;
use crate::domain::atlas::Atlas;
use crate::domain::country::{Country, Organisation};
use crate::domain::id::Id;
use crate::domain::lang::Lang;
use crate::domain::meeting::Meeting;
use crate::domain::plan::{Area, Body, Instrument};
use crate::domain::quality::Subject;
use crate::domain::query::Word;
use crate::domain::series::Series;
use crate::domain::source::{Source, SourceKind};
#[cfg(feature = "ssr")]
pub use embed::Embed;

/// The web address of the repository that holds the record, as the build is told it; none otherwise.
pub const REPOSITORY: Option<&str> = option_env!("ATLAS_REPOSITORY");

/// The file of what the countries are compared by, for [`Site::table`].
pub const MEASURES: &str = "measures";

/// Every page of the atlas. Its address stays for ever.
#[derive(Clone, Debug, PartialEq)]
pub enum Page {
    Home,
    Timeline,
    Agenda,
    Presence,
    Meeting(Id<Meeting>),
    Countries,
    Corridors,
    Compare,
    Country(Id<Country>),
    Plan,
    PlanTable,
    PlanMatrix,
    /// Instruments side by side.
    Beside,
    Instrument(Id<Instrument>),
    Activity(Id<Activity>),
    Body(Id<Body>),
    Organisations,
    Sources,
    SourcesOf(SourceKind),
    Method,
    Disagreements,
    Certainty,
    Glossary,
    Search,
    Data,
    Accessibility,
    About,
    /// What pages are made of.
    Parts,
}

impl Page {
    /// All pages of one language, in reading order.
    pub fn all(atlas: &Atlas) -> Vec<Page> {
        let mut pages = vec![Page::Home, Page::Timeline, Page::Agenda, Page::Presence];
        pages.extend(atlas.meetings.iter().map(|it| Page::Meeting(it.id.clone())));
        pages.extend([Page::Countries, Page::Corridors, Page::Compare]);
        pages.extend(atlas.members().map(|it| Page::Country(it.id.clone())));
        pages.extend([Page::Plan, Page::PlanTable, Page::PlanMatrix, Page::Beside]);
        pages.extend(atlas.instruments.iter().map(|it| Page::Instrument(it.id.clone())));
        pages.extend(atlas.activities.iter().map(|it| Page::Activity(it.id.clone())));
        pages.extend(atlas.bodies.iter().map(|it| Page::Body(it.id.clone())));
        pages.extend([Page::Organisations, Page::Sources]);
        pages.extend(SourceKind::ALL.map(Page::SourcesOf));
        pages.extend([
            Page::Method,
            Page::Disagreements,
            Page::Certainty,
            Page::Glossary,
            Page::Search,
            Page::Data,
            Page::Accessibility,
            Page::About,
            Page::Parts,
        ]);
        pages
    }

    /// The address below the language's root, without a leading slash.
    pub fn path(&self) -> String {
        match self {
            Page::Home => String::new(),
            Page::Timeline => "timeline/".into(),
            Page::Agenda => "timeline/agenda/".into(),
            Page::Presence => "timeline/countries/".into(),
            Page::Meeting(id) => format!("meetings/{id}/"),
            Page::Countries => "countries/".into(),
            Page::Corridors => "corridors/".into(),
            Page::Compare => "countries/compare/".into(),
            Page::Country(id) => format!("countries/{id}/"),
            Page::Plan => "plan/".into(),
            Page::PlanTable => "plan/table/".into(),
            Page::PlanMatrix => "plan/matrix/".into(),
            Page::Beside => "plan/compare/".into(),
            Page::Instrument(id) => format!("plan/instruments/{id}/"),
            Page::Activity(id) => format!("plan/activities/{id}/"),
            Page::Body(id) => format!("bodies/{id}/"),
            Page::Organisations => "organisations/".into(),
            Page::Sources => "sources/".into(),
            Page::SourcesOf(kind) => format!("sources/{}/", kind.word()),
            Page::Method => "method/".into(),
            Page::Disagreements => "method/disagreements/".into(),
            Page::Certainty => "certainty/".into(),
            Page::Glossary => "glossary/".into(),
            Page::Search => "search/".into(),
            Page::Data => "data/".into(),
            Page::Accessibility => "accessibility/".into(),
            Page::About => "about/".into(),
            Page::Parts => "about/parts/".into(),
        }
    }
}

/// One language of the atlas at one place of the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// `/` or `/rcm-atlas/`: starts and ends with a slash.
    base: String,
    pub lang: Lang,
}

impl Site {
    /// Takes a base path with or without its slashes.
    pub fn new(base: &str, lang: Lang) -> Self {
        let inner = base.trim_matches('/');
        let base = if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") };
        Site { base, lang }
    }

    /// The site whose pages an address belongs to: Spanish below `es/`, English where no language is named.
    pub fn of_address(base: &str, path: &str) -> Self {
        let first = Site::new(base, Lang::ALL[0]);
        let below = path.strip_prefix(first.base.as_str()).unwrap_or_default();
        let named = below.split('/').next().unwrap_or_default();
        let lang = Lang::ALL.into_iter().skip(1).find(|lang| lang.tag() == named);
        Site { lang: lang.unwrap_or(first.lang), ..first }
    }

    pub fn base(&self) -> &str {
        &self.base
    }

    pub fn in_language(&self, lang: Lang) -> Site {
        Site { base: self.base.clone(), lang }
    }

    /// The root of this language, with its slash at the end.
    pub fn root(&self) -> String {
        if self.lang == Lang::ALL[0] {
            return self.base.clone();
        }
        format!("{}{}/", self.base, self.lang.tag())
    }

    /// What leptos_router takes as its base: the root without the slash.
    pub fn router_base(&self) -> String {
        self.root().trim_end_matches('/').to_owned()
    }

    pub fn href(&self, page: &Page) -> String {
        format!("{}{}", self.root(), page.path())
    }

    /// The page that says that there is no such page.
    pub fn nowhere(&self) -> String {
        format!("{}not-found/", self.root())
    }

    /// The same address in another language.
    pub fn twin(&self, path: &str, lang: Lang) -> String {
        let below = path.strip_prefix(&self.root()).unwrap_or_default();
        format!("{}{below}", self.in_language(lang).root())
    }

    /// The page of a record, or its place on the page that lists it.
    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Meeting(id) => self.href(&Page::Meeting(id.clone())),
            Subject::Country(id) => self.href(&Page::Country(id.clone())),
            Subject::Organisation(id) => self.organisation(id),
            Subject::Instrument(id) => self.href(&Page::Instrument(id.clone())),
            Subject::Activity(id) => self.href(&Page::Activity(id.clone())),
            Subject::Body(id) => self.href(&Page::Body(id.clone())),
            Subject::Series(id) => self.series(id),
        }
    }

    pub fn organisation(&self, id: &Id<Organisation>) -> String {
        format!("{}#{id}", self.href(&Page::Organisations))
    }

    /// Observers are shown among the organisations, members on a page of their own.
    pub fn country(&self, country: &Country) -> String {
        if country.is_member() {
            self.href(&Page::Country(country.id.clone()))
        } else {
            format!("{}#{}", self.href(&Page::Organisations), country.id)
        }
    }

    pub fn area(&self, id: &Id<Area>) -> String {
        format!("{}#{id}", self.href(&Page::Plan))
    }

    pub fn series(&self, id: &Id<Series>) -> String {
        format!("{}#{id}", self.href(&Page::Method))
    }

    /// A file with values, for those who want to reckon themselves.
    pub fn table(&self, name: &str) -> String {
        format!("{}data/tables/{name}.{}.csv", self.base, self.lang.tag())
    }

    /// A file by its path below the base.
    pub fn file(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    pub fn source(&self, source: &Source) -> String {
        format!("{}#{}", self.href(&Page::SourcesOf(source.kind)), source.id)
    }
}
