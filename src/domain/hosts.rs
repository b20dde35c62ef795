//! Where meetings were held, as far as the record knows: the members at both ends.

use super::atlas::Atlas;
use super::country::Country;

#[derive(Clone, Debug, PartialEq)]
pub struct Hosts<'a> {
    /// The members that hosted most meetings, and how many each of them did.
    pub most: Vec<&'a Country>,
    pub meetings: usize,
    /// The members for which none is on record.
    pub never: Vec<&'a Country>,
}

impl<'a> Hosts<'a> {
    /// None where no member is known to have hosted any.
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        let hosted = |it: &Country| atlas.hosted_by(&it.id).count();
        let those = |count: usize| atlas.members().filter(|it| hosted(it) == count).collect();
        let meetings = atlas.members().map(hosted).max().filter(|most| *most > 0)?;
        Some(Hosts { most: those(meetings), meetings, never: those(0) })
    }
}
