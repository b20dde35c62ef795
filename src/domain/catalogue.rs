//! The plan of action as its filters ask for it: every activity in brief, in one language. It travels as the chronology
//! does.

use super::activity::{ActivityKind, Status};
use super::id::Id;
use super::plan::Area;
use super::query::Outcome;
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct Catalogue {
    pub areas: Vec<BriefArea>,
    pub activities: Vec<BriefActivity>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct BriefArea {
    pub id: Id<Area>,
    pub name: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(serde_tuple::Serialize_tuple))]
pub struct BriefActivity {
    pub area: Id<Area>,
    pub kind: ActivityKind,
    pub status: Option<Status>,
}

impl BriefActivity {
    pub fn outcome(&self) -> Outcome {
        self.status.map_or(Outcome::NotDocumented, Outcome::Documented)
    }
}

#[cfg(feature = "ssr")]
impl Catalogue {
    pub fn of(atlas: &super::atlas::Atlas, lang: super::lang::Lang) -> Catalogue {
        let area = |it: &Area| BriefArea { id: it.id.clone(), name: it.name.get(lang).to_owned() };
        let activity = |it: &super::activity::Activity| BriefActivity {
            area: it.area.clone(),
            kind: it.kind,
            status: it.status.value,
        };
        Catalogue {
            areas: atlas.areas.iter().map(area).collect(),
            activities: atlas.activities.iter().map(activity).collect(),
        }
    }
}
