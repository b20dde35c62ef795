//! English. Its words stand beside those of the other language in which the atlas is written, subject by subject.

#[cfg(not(feature = "ssr"))]
pub use super::live::EN as LIVE;
#[cfg(feature = "ssr")]
pub use super::told::en::WORDS;
