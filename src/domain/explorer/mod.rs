//! The explorer of the plan of action: a [`Question`] read from the address, asked of the [`Catalogue`] of all
//! activities, gives an [`Answer`] that pages tell as a list, a table or a matrix.

pub mod answer;
pub mod bits;
pub mod catalogue;
pub mod facet;
#[cfg(feature = "ssr")]
pub mod found;
pub mod matrix;
pub mod order;
pub mod question;

pub use answer::Answer;
pub use catalogue::Catalogue;
pub use facet::Facet;
pub use question::{Period, Question};
