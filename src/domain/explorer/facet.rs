//! The sides from which one can look at an activity, and the words that stand for their values in an address.

use crate::domain::activity::{Activity, AreaBasis, Who};
use crate::domain::query::{Outcome, Word};
use crate::domain::topic::Topic;

/// One side of an activity that a visitor can choose by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    Area,
    Topic,
    Status,
    Instrument,
    Objective,
    Kind,
    Lead,
    Place,
    /// The meeting that decided it or received its results.
    Meeting,
    /// Whether a source or the atlas put it in its area.
    Basis,
}

/// Stands in an address for activities of which the record gives no value.
pub const NONE: &str = "none";

/// Stands for leads that are named but have no record of their own, such as the member countries together.
pub const NAMED: &str = "others";

impl Facet {
    pub const ALL: [Facet; 10] = [
        Facet::Area,
        Facet::Topic,
        Facet::Status,
        Facet::Instrument,
        Facet::Objective,
        Facet::Kind,
        Facet::Lead,
        Facet::Place,
        Facet::Meeting,
        Facet::Basis,
    ];

    /// Its name in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Facet::Area => "area",
            Facet::Topic => "topic",
            Facet::Status => "status",
            Facet::Instrument => "instrument",
            Facet::Objective => "objective",
            Facet::Kind => "kind",
            Facet::Lead => "lead",
            Facet::Place => "place",
            Facet::Meeting => "meeting",
            Facet::Basis => "basis",
        }
    }

    /// Calls `each` with every word an activity is found under: at least one, none of them twice.
    pub fn words(self, it: &Activity, outcome: Outcome, mut each: impl FnMut(&str)) {
        match self {
            Facet::Area => each(it.area.as_str()),
            Facet::Kind => each(it.kind.word()),
            Facet::Status => each(outcome.word()),
            Facet::Basis => each(it.area_basis.word()),
            Facet::Instrument => each(it.instrument.as_ref().map_or(NONE, |id| id.as_str())),
            Facet::Objective => each(it.objective.as_ref().map_or(NONE, |id| id.as_str())),
            Facet::Topic => distinct(it.topics.iter().map(|topic| topic.word()), each),
            Facet::Lead => distinct(it.lead.value.iter().flatten().map(|party| lead(&party.who)), each),
            Facet::Place => {
                distinct(it.place.iter().flat_map(|place| &place.countries).map(|id| id.as_str()), each);
            }
            Facet::Meeting => {
                distinct([&it.decided_by, &it.received_by].into_iter().flatten().map(|id| id.as_str()), each);
            }
        }
    }
}

/// The word for someone who leads.
pub fn lead(who: &Who) -> &str {
    match who {
        Who::Country(id) => id.as_str(),
        Who::Organisation(id) => id.as_str(),
        Who::Body(id) => id.as_str(),
        Who::Named(_) => NAMED,
    }
}

fn distinct<'a>(words: impl Iterator<Item = &'a str> + Clone, mut each: impl FnMut(&str)) {
    let mut none = true;
    for (at, word) in words.clone().enumerate() {
        none = false;
        if !words.clone().take(at).any(|earlier| earlier == word) {
            each(word);
        }
    }
    if none {
        each(NONE);
    }
}

impl Word for AreaBasis {
    const WORDS: &'static [(Self, &'static str)] =
        &[(AreaBasis::Stated, "stated"), (AreaBasis::Editorial, "editorial")];
}

impl Word for Topic {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Topic::MigrantsRights, "migrants-rights"),
        (Topic::CapacityBuilding, "capacity-building"),
        (Topic::Children, "children"),
        (Topic::DataCollection, "data-collection"),
        (Topic::ReturnAndReintegration, "return-and-reintegration"),
        (Topic::LabourMigration, "labour-migration"),
        (Topic::Smuggling, "smuggling"),
        (Topic::IrregularMigration, "irregular-migration"),
        (Topic::Development, "development"),
        (Topic::WomenAndGender, "women-and-gender"),
        (Topic::Trafficking, "trafficking"),
        (Topic::ConsularProtection, "consular-protection"),
        (Topic::DisastersAndClimate, "disasters-and-climate"),
        (Topic::BorderManagement, "border-management"),
        (Topic::CivilSociety, "civil-society"),
        (Topic::Legislation, "legislation"),
        (Topic::ExtraRegional, "extra-regional"),
        (Topic::RefugeesAndAsylum, "refugees-and-asylum"),
        (Topic::Integration, "integration"),
        (Topic::Xenophobia, "xenophobia"),
        (Topic::Health, "health"),
        (Topic::Remittances, "remittances"),
    ];
}
