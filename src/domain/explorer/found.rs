//! Under which words of each facet an activity is found.

use super::facet::Facet;
use crate::domain::activity::{Activity, AreaBasis, Who};
use crate::domain::query::{Outcome, Word};

/// Stands in an address for activities of which the record gives no value.
pub const NONE: &str = "none";

/// Stands for leads that are named but have no record of their own, such as the member countries together.
pub const NAMED: &str = "others";

impl Facet {
    /// Every word an activity is found under: at least one, none of them twice.
    pub fn words(self, it: &Activity) -> Vec<&str> {
        let mut words: Vec<&str> = match self {
            Facet::Area => vec![it.area.as_str()],
            Facet::Kind => vec![it.kind.word()],
            Facet::Status => vec![Outcome::of(it).word()],
            Facet::Basis => vec![it.area_basis.word()],
            Facet::Instrument => it.instrument.iter().map(|id| id.as_str()).collect(),
            Facet::Objective => it.objective.iter().map(|id| id.as_str()).collect(),
            Facet::Topic => it.topics.iter().map(|topic| topic.word()).collect(),
            Facet::Lead => it.lead.value.iter().flatten().map(|party| lead(&party.who)).collect(),
            Facet::Place => {
                it.place.iter().flat_map(|place| &place.countries).map(|id| id.as_str()).collect()
            }
            Facet::Meeting => {
                [&it.decided_by, &it.received_by].into_iter().flatten().map(|id| id.as_str()).collect()
            }
        };
        words.sort_unstable();
        words.dedup();
        if words.is_empty() { vec![NONE] } else { words }
    }
}

/// The word for someone who leads.
fn lead(who: &Who) -> &str {
    match who {
        Who::Country(id) => id.as_str(),
        Who::Organisation(id) => id.as_str(),
        Who::Body(id) => id.as_str(),
        Who::Named(_) => NAMED,
    }
}

impl Word for AreaBasis {
    const WORDS: &'static [(Self, &'static str)] =
        &[(AreaBasis::Stated, "stated"), (AreaBasis::Editorial, "editorial")];
}
