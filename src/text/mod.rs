//! Every word of the interface, in both languages. What islands say is compiled for browsers too; what pages tell
//! exists only where they are written.

#[cfg(feature = "ssr")]
pub mod accessibility;
#[cfg(feature = "ssr")]
pub mod certainty;
#[cfg(feature = "ssr")]
pub mod compare;
#[cfg(feature = "ssr")]
pub mod corridors;
#[cfg(feature = "ssr")]
pub mod countries;
#[cfg(feature = "ssr")]
pub mod country;
#[cfg(feature = "ssr")]
pub mod data;
mod dates;
#[cfg(feature = "ssr")]
mod en;
#[cfg(feature = "ssr")]
mod es;
pub mod explorer;
pub mod live;
#[cfg(feature = "ssr")]
pub mod meeting;
#[cfg(feature = "ssr")]
pub mod meetings;
pub mod numbers;
#[cfg(feature = "ssr")]
pub mod plan;
pub mod search;
#[cfg(feature = "ssr")]
pub mod search_page;
pub mod timeline;
#[cfg(feature = "ssr")]
mod told;

#[cfg(not(feature = "ssr"))]
pub use live::{LiveWords as Words, live as words};
#[cfg(feature = "ssr")]
pub use told::{Words, words};
