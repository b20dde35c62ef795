//! The public pages and papers the record rests on.

use super::date::Span;
use super::id::Id;
use super::lang::Text;
use super::query::Word;
use super::table::noun;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Source {
    pub id: Id<Source>,
    /// As printed, in the source's own language.
    pub title: String,
    /// Who published it, and whose copy was read. Proper names stand as they are in both languages.
    pub publisher: Text,
    pub url: String,
    /// Date of the source, as printed or derived from its content.
    #[serde(default)]
    pub date: Option<Span>,
    #[serde(default)]
    pub language: Option<Tongue>,
    pub kind: SourceKind,
    #[serde(default)]
    pub note: Option<Text>,
}

noun!(Source);

/// The language a source or document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum Tongue {
    En,
    Es,
    Pt,
    Fr,
}

impl Tongue {
    pub const fn tag(self) -> &'static str {
        match self {
            Tongue::En => "en",
            Tongue::Es => "es",
            Tongue::Pt => "pt",
            Tongue::Fr => "fr",
        }
    }
}

/// Who speaks in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum SourceKind {
    /// The Conference itself.
    Official,
    Government,
    /// An intergovernmental organisation.
    Igo,
    Press,
    Academic,
    Dataset,
    /// An archive or mirror.
    Reference,
}

impl SourceKind {
    pub const ALL: [SourceKind; 7] = [
        SourceKind::Official,
        SourceKind::Government,
        SourceKind::Igo,
        SourceKind::Press,
        SourceKind::Academic,
        SourceKind::Dataset,
        SourceKind::Reference,
    ];
}

impl Word for SourceKind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (SourceKind::Official, "official"),
        (SourceKind::Government, "government"),
        (SourceKind::Igo, "igo"),
        (SourceKind::Press, "press"),
        (SourceKind::Academic, "academic"),
        (SourceKind::Dataset, "dataset"),
        (SourceKind::Reference, "reference"),
    ];
}
