//! Papers that a meeting or an activity left behind.

use super::id::Id;
use super::lang::{Lang, Text, Written};
use super::source::{Source, Tongue};
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Document {
    pub title: Text,
    /// The language of a title that exists in one only.
    #[serde(default)]
    pub language: Option<Tongue>,
    #[serde(default)]
    pub kind: Option<DocumentKind>,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub translated: Option<Translated>,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    Declaration,
    Decisions,
    PlanOfAction,
    Guidelines,
    StrategicPlan,
    Charter,
    Other,
}

/// Which wording of an official title is the atlas's own translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum Translated {
    En,
    Es,
    Both,
}

impl Translated {
    /// Whether what a reader of `lang` sees was translated for the atlas.
    pub fn applies_to(self, lang: Lang) -> bool {
        matches!(
            (self, lang.written()),
            (Translated::Both, _) | (Translated::En, Written::En) | (Translated::Es, Written::Es)
        )
    }
}
