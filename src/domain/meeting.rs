//! The events of the Conference: the founding summit, vice-ministerial, joint and extraordinary meetings.

use super::activity::Activity;
use super::country::{Country, Organisation};
use super::date::Span;
use super::document::{Document, Translated};
use super::fact::{Cited, Fact};
use super::id::Id;
use super::lang::Text;
use super::source::Source;
use super::table::noun;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Meeting {
    pub id: Id<Meeting>,
    pub kind: MeetingKind,
    /// Position in its own series: XIII is 13, the fourth joint plenary is 4.
    #[serde(default)]
    pub number: Option<u8>,
    pub name: Text,
    pub dates: Fact<Span>,
    #[serde(default)]
    pub dates_scope: Option<DatesScope>,
    /// Absent where there was no meeting to host, as for a declaration.
    #[serde(default)]
    pub host: Option<Fact<Id<Country>>>,
    /// Absent where there was no city, as for a virtual meeting.
    #[serde(default)]
    pub city: Option<Fact<City>>,
    #[serde(default)]
    pub point: Option<MapPoint>,
    pub format: Fact<Format>,
    /// The presidency pro tempore; absent for the founding summit.
    #[serde(default)]
    pub presidency: Option<Fact<Id<Country>>>,
    #[serde(default)]
    pub presidency_term: Option<Text>,
    pub theme: Fact<Theme>,
    pub summary: Cited,
    #[serde(default)]
    pub decisions: Vec<Decision>,
    pub participants: Fact<Vec<Id<Country>>>,
    #[serde(default)]
    pub documents: Vec<Document>,
    #[serde(default)]
    pub chair: Option<Chair>,
    #[serde(default)]
    pub next_presidency: Option<Fact<Id<Country>>>,
    #[serde(default)]
    pub consultation_group: Option<Fact<Consultation>>,
    #[serde(default)]
    pub admissions: Option<Admissions>,
    pub confidence: Confidence,
    #[serde(default)]
    pub notes: Vec<Cited>,
    /// The yearly theme as the meeting debated it.
    #[serde(default)]
    pub debate: Option<Activity>,
    /// The same event as the plan of action lists it: shown here, never counted as an activity.
    #[serde(default)]
    pub as_activity: Option<Activity>,
}

noun!(Meeting);

impl Meeting {
    pub fn host_country(&self) -> Option<&Id<Country>> {
        self.host.as_ref()?.value.as_ref()
    }

    pub fn presiding_country(&self) -> Option<&Id<Country>> {
        self.presidency.as_ref()?.value.as_ref()
    }

    /// The year it is filed under.
    pub fn year(&self) -> Option<i16> {
        Some(self.dates.value?.start().year())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum MeetingKind {
    ViceMinisterial,
    /// With the South American Conference on Migration.
    Joint,
    Extraordinary,
    /// The summit from which the Conference came.
    Summit,
}

impl MeetingKind {
    pub const ALL: [MeetingKind; 4] =
        [MeetingKind::ViceMinisterial, MeetingKind::Joint, MeetingKind::Extraordinary, MeetingKind::Summit];
}

/// What the days given cover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum DatesScope {
    ViceMinisterial,
    /// The preparatory group included.
    WholeGathering,
    Meeting,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct City {
    pub name: Text,
    #[serde(default)]
    pub region: Option<Text>,
    #[serde(default)]
    pub venue: Option<Text>,
}

/// Where a map shows the meeting, in degrees north and east. An anchor only marks the country.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct MapPoint {
    pub lat: f64,
    pub lon: f64,
    pub precision: PointPrecision,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum PointPrecision {
    City,
    CountryAnchor,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    InPerson,
    Virtual,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Theme {
    pub text: Text,
    #[serde(default)]
    pub translated: Option<Translated>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Decision {
    pub kind: DecisionKind,
    pub text: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum DecisionKind {
    Decision,
    /// Proposed; its adoption is not confirmed.
    Recommendation,
    /// Of the preparatory Regional Consultation Group on Migration.
    ConsultationGroupConclusion,
    Discussion,
    /// A fact around the meeting.
    Context,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Chair {
    pub name: String,
    pub role: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// The consultation group that met beside the vice-ministers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Consultation {
    pub dates: Span,
    #[serde(default)]
    pub city: Option<Text>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Admissions {
    #[serde(default)]
    pub members: Vec<Id<Country>>,
    #[serde(default)]
    pub observers: Vec<Id<Organisation>>,
    pub note: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// How well number, date and place together are documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Exact days and place documented or agreed by several sources.
    High,
    /// Month or range, and country, documented.
    Medium,
    /// No better than a year.
    Low,
}
