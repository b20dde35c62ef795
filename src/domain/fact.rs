//! Facts with what makes them trustworthy: how sure they are, why, and who says so.

use super::id::Id;
use super::lang::Text;
use super::source::Source;
use serde::Deserialize;

/// How the atlas knows a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// A source says it.
    Stated,
    /// Reasoned from other facts; the note says how.
    Inferred,
    /// No source was found. It may still have happened.
    NotDocumented,
}

impl Certainty {
    pub const ALL: [Certainty; 3] = [Certainty::Stated, Certainty::Inferred, Certainty::NotDocumented];
}

/// A value with its certainty, a note that explains it, and the sources that state it.
/// `value` is absent exactly when the fact is not documented (the integrity check sees to it).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Fact<T> {
    #[serde(default = "Option::<T>::default")]
    pub value: Option<T>,
    pub certainty: Certainty,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// A text and the sources it rests on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Cited {
    pub text: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}
