//! The Conference's words in both languages. The definitions are editorial.

use super::id::Id;
use super::lang::{Names, Text};
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Glossary {
    pub note: Text,
    pub terms: Vec<Term>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Term {
    pub id: Id<Term>,
    pub term: Names,
    #[serde(default)]
    pub acronym: Option<Names>,
    pub definition: Text,
}
