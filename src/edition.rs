//! What every view has at hand: the site it is shown on and the words of its language, and, where pages are written,
//! the whole record.

#[cfg(feature = "ssr")]
use crate::domain::atlas::Atlas;
#[cfg(feature = "ssr")]
use crate::domain::cites::Citing;
#[cfg(feature = "ssr")]
use crate::domain::date::{Date, Span};
#[cfg(feature = "ssr")]
use crate::domain::explorer::Catalogue;
#[cfg(feature = "ssr")]
use crate::domain::fact::{Certainty, Fact};
use crate::domain::lang::Lang;
#[cfg(feature = "ssr")]
use crate::export::{Export, Host};
use crate::site::{Page, Site};
use crate::text::{Words, words};
#[cfg(feature = "ssr")]
use std::collections::BTreeMap;
#[cfg(feature = "ssr")]
use std::sync::{Arc, OnceLock};

/// The atlas in one language at one address.
#[derive(Clone)]
pub struct Edition {
    pub site: Site,
    pub words: &'static Words,
    #[cfg(feature = "ssr")]
    pub atlas: Arc<Atlas>,
    /// Addresses of the islands' data, by the names of the islands.
    #[cfg(feature = "ssr")]
    pub data: BTreeMap<&'static str, String>,
    /// Where it is published.
    #[cfg(feature = "ssr")]
    pub host: Host,
    /// What there is to take away, the same in both languages.
    #[cfg(feature = "ssr")]
    pub export: Arc<Export>,
    /// The plan as the explorer asks for it, which every page of an activity needs, once it is made.
    #[cfg(feature = "ssr")]
    pub catalogue: Arc<OnceLock<Arc<Catalogue>>>,
    /// What cites each source, which the lists of sources need, once it is known.
    #[cfg(feature = "ssr")]
    pub citing: Arc<OnceLock<Citing>>,
}

impl Edition {
    pub fn lang(&self) -> Lang {
        self.site.lang
    }

    pub fn href(&self, page: Page) -> String {
        self.site.href(&page)
    }
}

#[cfg(not(feature = "ssr"))]
impl Edition {
    pub fn new(site: Site) -> Self {
        Edition { words: words(site.lang), site }
    }
}

#[cfg(feature = "ssr")]
impl Edition {
    pub fn new(atlas: Arc<Atlas>, site: Site, host: Host, export: Arc<Export>) -> Self {
        Edition {
            words: words(site.lang),
            site,
            atlas,
            data: BTreeMap::new(),
            host,
            export,
            catalogue: Arc::default(),
            citing: Arc::default(),
        }
    }

    /// A value of the record, with a word on its certainty unless a source states it; none where there is no value.
    pub fn sure<T>(&self, fact: &Fact<T>, told: impl Fn(&T) -> String) -> Option<String> {
        let told = told(fact.value.as_ref()?);
        Some(match fact.certainty {
            Certainty::Stated => told,
            other => format!("{told} ({})", (self.words.certainty)(other)),
        })
    }

    /// A date, with a word on its certainty unless a source states it.
    pub fn dated(&self, dates: &Fact<Span>) -> String {
        self.sure(dates, |dates| (self.words.date)(*dates)).unwrap_or(self.words.undated.to_owned())
    }

    /// The year of a date, with the sign of what is inferred where the year itself is.
    pub fn year(&self, dates: &Fact<Span>) -> Option<String> {
        let start = dates.value?.start();
        let inferred = dates.certainty == Certainty::Inferred && matches!(start, Date::Year(_));
        Some(format!("{}{}", if inferred { "≈\u{a0}" } else { "" }, start.year()))
    }

    /// A text of the record in the language of the page.
    pub fn text(&self, text: &crate::domain::lang::Text) -> String {
        text.get(self.site.lang).to_owned()
    }
}

/// The edition that `App` provides.
#[cfg(feature = "ssr")]
pub fn use_edition() -> Edition {
    leptos::prelude::expect_context()
}
