//! The maintainers' files, natively: reading them, checking them, and cutting them into one bundle a language.

pub mod bundle;
pub mod check;
pub mod files;
mod json;
mod maps;
pub mod problem;
pub mod references;
pub mod schema;
pub mod shape;
