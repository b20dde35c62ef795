//! Who belongs to the Conference and who observes it: countries and organisations.

use super::date::Span;
use super::fact::{Cited, Fact};
use super::id::Id;
use super::lang::{Lang, Text, Written};
use super::meeting::Meeting;
use super::plan::Body;
use super::source::Source;
use super::table::noun;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Country {
    /// ISO 3166-1 alpha-3 in lower case.
    pub id: Id<Country>,
    pub standing: Standing,
    pub names: CountryNames,
    pub iso2: String,
    /// UN M49 code, three digits.
    pub m49: String,
    #[serde(default)]
    pub capital: Option<Capital>,
    /// When it became a member.
    #[serde(default)]
    pub joined: Option<Fact<Span>>,
    #[serde(default)]
    pub joined_at: Option<Id<Meeting>>,
    #[serde(default)]
    pub founding: bool,
    /// When an observer is first seen.
    #[serde(default)]
    pub first_seen: Option<Fact<Span>>,
    #[serde(default)]
    pub first_seen_at: Option<Id<Meeting>>,
    #[serde(default)]
    pub admitted: Option<Fact<Span>>,
    #[serde(default)]
    pub institutions: Vec<Institution>,
    #[serde(default)]
    pub continuity: Option<Continuity>,
    #[serde(default)]
    pub official_role: Option<Fact<Text>>,
    #[serde(default)]
    pub roles: Vec<MigrationRole>,
    #[serde(default)]
    pub profile: Option<Cited>,
    #[serde(default)]
    pub notes: Vec<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

noun!(Country);

impl Country {
    pub fn is_member(&self) -> bool {
        self.standing == Standing::Member
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Member,
    Observer,
    /// The network of civil organisations, counterpart of the Conference.
    CivilSociety,
}

/// Country names stay in all their languages, in every bundle.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct CountryNames {
    pub en: String,
    pub es: String,
    pub fr: String,
}

impl CountryNames {
    pub fn get(&self, lang: Lang) -> &str {
        self.written(lang.written())
    }

    pub fn written(&self, written: Written) -> &str {
        match written {
            Written::En => &self.en,
            Written::Es => &self.es,
        }
    }
}

/// A capital and where it lies, in degrees north and east.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Capital {
    pub name: Text,
    pub lat: f64,
    pub lon: f64,
}

/// A national authority; without a name where none is documented.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Institution {
    #[serde(default)]
    pub name: Option<Text>,
    /// Why it is listed.
    pub basis: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// What shows that a country has stayed a member.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Continuity {
    pub evidence: Text,
    #[serde(default)]
    pub note: Option<Text>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "lowercase")]
pub enum MigrationRole {
    Origin,
    Transit,
    Destination,
    Return,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Organisation {
    pub id: Id<Organisation>,
    pub standing: Standing,
    #[serde(default)]
    pub acronym: Option<Text>,
    pub name: Text,
    pub admitted: Fact<Span>,
    #[serde(default)]
    pub first_seen: Option<Fact<Span>>,
    /// In what capacity it is first seen.
    #[serde(default)]
    pub first_seen_as: Option<Text>,
    #[serde(default)]
    pub status: Option<Text>,
    #[serde(default)]
    pub body: Option<Id<Body>>,
    #[serde(default)]
    pub notes: Vec<Cited>,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

noun!(Organisation);
