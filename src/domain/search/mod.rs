//! Finding records by what people type: without accents, in either language, with a slip of the finger.
//!
//! [`build`] makes the [`index`] natively from the texts of both languages; [`code`] writes it small; a browser reads
//! it back and [`ask`](index::Index::ask)s. [`query`] says what the words of a question may stand for, [`matching`]
//! which words of the record they meet, [`rank`] which entries come first, [`mark`] where to show it.

pub mod acronyms;
pub mod build;
pub mod code;
pub mod entry;
pub mod filter;
pub mod found;
pub mod index;
pub mod mark;
pub mod matching;
pub mod ordinal;
pub mod query;
pub mod rank;
pub mod stem;
pub mod suggest;
pub mod synonyms;
pub mod typo;
pub mod words;

pub use super::fold;
