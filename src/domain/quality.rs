//! Where the sources contradict each other, and what nobody has found: content of its own.

use super::activity::Activity;
use super::country::{Country, Organisation};
use super::fact::Cited;
use super::id::Id;
use super::lang::Text;
use super::meeting::Meeting;
use super::plan::{Body, Instrument};
use super::series::Series;
use super::source::Source;
use serde::Deserialize;

/// What a disagreement or gap is about, or what cites a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Subject {
    Meeting(Id<Meeting>),
    Country(Id<Country>),
    Organisation(Id<Organisation>),
    Instrument(Id<Instrument>),
    Activity(Id<Activity>),
    Body(Id<Body>),
    Series(Id<Series>),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Disagreement {
    pub id: Id<Disagreement>,
    pub topic: Text,
    pub claims: Vec<Cited>,
    /// What the atlas takes to be right.
    pub held: Text,
    #[serde(default)]
    pub why: Option<Text>,
    #[serde(default)]
    pub about: Vec<Subject>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Gap {
    pub id: Id<Gap>,
    pub missing: Text,
    #[serde(default)]
    pub where_to_look: Option<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
    #[serde(default)]
    pub about: Vec<Subject>,
}
