//! The subjects that activities deal with.

use super::query::Word;
use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema, serde::Serialize))]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    MigrantsRights,
    CapacityBuilding,
    Children,
    DataCollection,
    ReturnAndReintegration,
    LabourMigration,
    Smuggling,
    IrregularMigration,
    Development,
    WomenAndGender,
    Trafficking,
    ConsularProtection,
    DisastersAndClimate,
    BorderManagement,
    CivilSociety,
    Legislation,
    ExtraRegional,
    RefugeesAndAsylum,
    Integration,
    Xenophobia,
    Health,
    Remittances,
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
