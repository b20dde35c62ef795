//! The placed maps, drawn.

use crate::domain::id::Id;
use crate::domain::meeting::Meeting;
use crate::edition::Edition;
use leptos::prelude::*;

pub fn main_map(_edition: &Edition) -> Option<AnyView> {
    None
}
pub fn inset_map(_edition: &Edition) -> Option<AnyView> {
    None
}
pub fn legend(_edition: &Edition) -> Option<AnyView> {
    None
}
pub fn meeting_map(_edition: &Edition, _meeting: &Id<Meeting>) -> Option<AnyView> {
    None
}
