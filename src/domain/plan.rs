//! The plan of action: its instruments, thematic areas with objectives, and the bodies that carry it out.

use super::activity::Activity;
use super::country::{Country, Organisation};
use super::date::Span;
use super::fact::{Cited, Fact};
use super::id::Id;
use super::lang::Text;
use super::meeting::Meeting;
use super::source::Source;
use super::table::noun;
use serde::Deserialize;

/// A text the Conference gave itself: a plan, a work plan, its charter.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Instrument {
    pub id: Id<Instrument>,
    pub kind: InstrumentKind,
    pub title: Text,
    pub adopted: Fact<Span>,
    #[serde(default)]
    pub meeting: Option<Id<Meeting>>,
    #[serde(default)]
    pub place: Option<Text>,
    #[serde(default)]
    pub period: Option<Span>,
    pub structure: Text,
    #[serde(default)]
    pub areas: Vec<Id<Area>>,
    #[serde(default)]
    pub bodies: Vec<Id<Body>>,
    pub status: Text,
    #[serde(default)]
    pub url: Option<String>,
    #[serde(default)]
    pub url_note: Option<Text>,
    #[serde(default)]
    pub notes: Vec<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
    #[serde(default)]
    pub as_activity: Option<Activity>,
}

noun!(Instrument);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentKind {
    Plan,
    ThematicWorkPlan,
    StrategicPlan,
    Charter,
    PresidencyWorkPlan,
}

/// One of the three historic thematic areas.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Area {
    pub id: Id<Area>,
    pub name: Text,
    pub objectives: Vec<Objective>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

noun!(Area);

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Objective {
    pub id: Id<Objective>,
    pub text: Text,
    /// Where the wording comes from.
    pub basis: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Body {
    pub id: Id<Body>,
    pub name: Text,
    pub purpose: Text,
    pub created: Fact<Span>,
    #[serde(default)]
    pub created_by: Option<Id<Meeting>>,
    pub status: Text,
    #[serde(default)]
    pub host: Option<Text>,
    #[serde(default)]
    pub iom_role: Option<Text>,
    #[serde(default)]
    pub lead: Option<Fact<Id<Country>>>,
    #[serde(default)]
    pub organisation: Option<Id<Organisation>>,
    #[serde(default)]
    pub notes: Vec<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

noun!(Body);
