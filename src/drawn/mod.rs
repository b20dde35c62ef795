//! What is drawn by pages and, while they answer, by browsers: as markup, which both can show.

pub mod facets;
pub mod markup;
pub mod said;
pub mod search;
pub mod timeline;
