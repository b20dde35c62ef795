//! What was planned and done between meetings.

use super::country::{Country, Organisation};
use super::date::Span;
use super::document::Document;
use super::fact::{Cited, Fact};
use super::id::Id;
use super::lang::Text;
use super::meeting::Meeting;
use super::plan::{Area, Body, Instrument, Objective};
use super::source::Source;
use super::table::noun;
use super::topic::Topic;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Activity {
    pub id: Id<Activity>,
    pub title: Text,
    pub description: Text,
    pub kind: ActivityKind,
    pub area: Id<Area>,
    pub area_basis: AreaBasis,
    #[serde(default)]
    pub objective: Option<Id<Objective>>,
    /// In general the plan in force at the time, not proof that its text names the activity.
    #[serde(default)]
    pub instrument: Option<Id<Instrument>>,
    #[serde(default)]
    pub body: Option<Id<Body>>,
    pub dates: Fact<Span>,
    #[serde(default)]
    pub place: Option<Place>,
    pub lead: Fact<Vec<Party>>,
    #[serde(default)]
    pub partners: Vec<Party>,
    /// Not documented where a source lists the activity without saying what came of it.
    pub status: Fact<Status>,
    #[serde(default)]
    pub decided_by: Option<Id<Meeting>>,
    #[serde(default)]
    pub received_by: Option<Id<Meeting>>,
    #[serde(default)]
    pub documents: Vec<Document>,
    #[serde(default)]
    pub topics: Vec<Topic>,
    #[serde(default)]
    pub notes: Vec<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
    /// Why an entry that only looks like an activity is shown with a meeting instead.
    #[serde(default)]
    pub reason: Option<Text>,
}

noun!(Activity);

impl Activity {
    pub fn year(&self) -> Option<i16> {
        Some(self.dates.value?.start().year())
    }

    /// Everyone named in it, leads first.
    pub fn parties(&self) -> impl Iterator<Item = &Party> {
        self.lead.value.iter().flatten().chain(&self.partners)
    }
}

/// Whether a source or the atlas assigned the thematic area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum AreaBasis {
    Stated,
    Editorial,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Place {
    pub name: Text,
    #[serde(default)]
    pub countries: Vec<Id<Country>>,
}

/// Who leads or helps: a country, an organisation, a body of the Conference, or someone only named.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "PartyFields")]
pub struct Party {
    pub who: Who,
    /// In what capacity.
    pub role: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    Country(Id<Country>),
    Organisation(Id<Organisation>),
    Body(Id<Body>),
    Named(Text),
}

#[derive(Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
struct PartyFields {
    #[serde(default)]
    country: Option<Id<Country>>,
    #[serde(default)]
    organisation: Option<Id<Organisation>>,
    #[serde(default)]
    body: Option<Id<Body>>,
    #[serde(default)]
    name: Option<Text>,
    #[serde(default, rename = "as")]
    role: Option<Text>,
}

#[cfg(feature = "ssr")]
impl schemars::JsonSchema for Party {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Party".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = PartyFields::json_schema(generator);
        let one =
            ["country", "organisation", "body", "name"].map(|key| serde_json::json!({ "required": [key] }));
        schema.insert("oneOf".into(), one.to_vec().into());
        schema
    }
}

impl TryFrom<PartyFields> for Party {
    type Error = &'static str;

    fn try_from(fields: PartyFields) -> Result<Self, Self::Error> {
        let PartyFields { country, organisation, body, name, role } = fields;
        let who = match (country, organisation, body, name) {
            (Some(id), None, None, None) => Who::Country(id),
            (None, Some(id), None, None) => Who::Organisation(id),
            (None, None, Some(id), None) => Who::Body(id),
            (None, None, None, Some(name)) => Who::Named(name),
            _ => {
                return Err(
                    "nobody or several at once, expected exactly one of country, organisation, body, name",
                );
            }
        };
        Ok(Party { who, role })
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKind {
    Workshop,
    Seminar,
    Training,
    Study,
    Guideline,
    Mechanism,
    Programme,
    Network,
    InformationSystem,
    Legislation,
    Campaign,
    Fund,
}

impl ActivityKind {
    pub const ALL: [ActivityKind; 12] = [
        ActivityKind::Workshop,
        ActivityKind::Seminar,
        ActivityKind::Training,
        ActivityKind::Study,
        ActivityKind::Guideline,
        ActivityKind::Mechanism,
        ActivityKind::Programme,
        ActivityKind::Network,
        ActivityKind::InformationSystem,
        ActivityKind::Legislation,
        ActivityKind::Campaign,
        ActivityKind::Fund,
    ];
}

/// What a source says came of an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It happened or was adopted.
    Completed,
    /// Only the opening is reported.
    Started,
    Ongoing,
    Recurring,
    /// Only the plan or offer is recorded.
    Proposed,
}

impl Status {
    pub const ALL: [Status; 5] =
        [Status::Completed, Status::Started, Status::Ongoing, Status::Recurring, Status::Proposed];
}
