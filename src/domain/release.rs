//! The versions of the record, for those who cite or follow it.

use super::date::Span;
use super::lang::Text;
use serde::Deserialize;

/// What a version changed. Numbers follow Semantic Versioning for data: the first rises when files or columns go or
/// change their meaning, the second when records or columns are added, the third when values are corrected.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Release {
    pub version: String,
    /// The day of the version.
    pub date: Span,
    pub text: Text,
}
