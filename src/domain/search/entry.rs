//! What can be found: anything of the atlas that has an address.

use serde::Deserialize;

/// What an entry is. Results are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Page,
    Meeting,
    Decision,
    Country,
    Organisation,
    Instrument,
    Area,
    Activity,
    Body,
    Document,
    Term,
    Source,
}

impl Kind {
    pub const ALL: [Kind; 12] = [
        Kind::Page,
        Kind::Meeting,
        Kind::Decision,
        Kind::Country,
        Kind::Organisation,
        Kind::Instrument,
        Kind::Area,
        Kind::Activity,
        Kind::Body,
        Kind::Document,
        Kind::Term,
        Kind::Source,
    ];

    /// How much an entry counts beside another that fits as well: what the Conference is and did comes before the
    /// papers about it.
    pub(super) const fn standing(self) -> f32 {
        match self {
            Kind::Country => 1.3,
            Kind::Meeting | Kind::Instrument | Kind::Organisation | Kind::Area => 1.2,
            Kind::Body | Kind::Term => 1.15,
            Kind::Activity => 1.1,
            Kind::Page => 1.05,
            Kind::Decision => 0.9,
            Kind::Document => 0.8,
            Kind::Source => 0.65,
        }
    }
}

/// One thing that can be found, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Entry {
    pub kind: Kind,
    pub href: String,
    pub title: String,
    /// Other names people know it by: an acronym, the city and year of a meeting.
    pub names: String,
    /// What tells it from others of its kind beside its title: when, where, who.
    pub facts: String,
    pub text: String,
}
