//! The explorer of the plan of action: a [`Question`] read from the address, asked of an [`Index`] of all
//! activities, gives an [`Answer`] that views draw as a list, a table or a matrix.

pub mod answer;
pub mod bits;
pub mod facet;
pub mod index;
pub mod matrix;
pub mod order;
pub mod question;

pub use answer::Answer;
pub use facet::Facet;
pub use index::Index;
pub use question::{Period, Question, View};
