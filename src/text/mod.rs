//! Every word of the interface, in every language. What islands say is compiled for browsers too; what pages tell
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
pub mod explorer;
pub mod live;
#[cfg(feature = "ssr")]
pub mod meeting;
#[cfg(feature = "ssr")]
pub mod meetings;
pub mod numbers;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod plan;
pub mod search;
#[cfg(feature = "ssr")]
pub mod search_page;
pub mod timeline;
#[cfg(feature = "ssr")]
mod told;

use crate::domain::lang::{Lang, languages};
#[cfg(not(feature = "ssr"))]
pub use live::LiveWords as Words;
#[cfg(feature = "ssr")]
pub use told::Words;

/// A file for each language: `WORDS` of pages and, for browsers, `LIVE` of what answers.
macro_rules! files {
    ($($(#[$when:meta])? $lang:ident $tag:literal $file:ident $written:ident;)+) => {
        $($(#[$when])? mod $file;)+

        pub fn words(lang: Lang) -> &'static Words {
            match lang {
                $($(#[$when])? Lang::$lang => {
                    #[cfg(feature = "ssr")]
                    static WORDS: Words = $file::WORDS;
                    #[cfg(not(feature = "ssr"))]
                    static WORDS: Words = $file::LIVE;
                    &WORDS
                })+
            }
        }
    };
}
languages!(files);
