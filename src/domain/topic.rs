//! The subjects that activities deal with.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
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
