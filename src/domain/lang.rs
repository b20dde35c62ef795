//! The languages of the atlas, and texts that exist in the two that the record is written in.

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// Every language the atlas is published in, a line each: its name here, its BCP 47 tag, its file in `src/text/`, and the
/// language of the record that its readers are told. The first has no tag in its addresses.
macro_rules! languages {
    ($then:ident) => {
        $then! {
            En "en" en En;
            Es "es" es Es;
            #[cfg(test)] Pseudo "en-x-pseudo" pseudo En;
        }
    };
}
pub(crate) use languages;

macro_rules! define {
    ($($(#[$when:meta])? $lang:ident $tag:literal $file:ident $written:ident;)+) => {
        /// A language the atlas is published in.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Lang {
            $($(#[$when])? $lang,)+
        }

        impl Lang {
            pub const ALL: [Lang; Lang::COUNT] = [$($(#[$when])? Lang::$lang,)+];
            pub const COUNT: usize = [$($(#[$when])? $tag,)+].len();

            /// The BCP 47 tag, as in `<html lang>`.
            pub const fn tag(self) -> &'static str {
                match self {
                    $($(#[$when])? Lang::$lang => $tag,)+
                }
            }

            /// The language of the record that is told to readers of this one.
            pub const fn written(self) -> Written {
                match self {
                    $($(#[$when])? Lang::$lang => Written::$written,)+
                }
            }
        }
    };
}
languages!(define);

impl Lang {
    /// The languages that the record is written in.
    pub const WRITTEN: [Lang; 2] = [Lang::En, Lang::Es];

    pub fn others(self) -> impl Iterator<Item = Lang> {
        Self::ALL.into_iter().filter(move |lang| *lang != self)
    }
}

/// A language that the record is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    En,
    Es,
}

impl Written {
    /// The key of its texts in the maintainers' files, and its BCP 47 tag.
    pub const fn tag(self) -> &'static str {
        match self {
            Written::En => "en",
            Written::Es => "es",
        }
    }

    pub const fn other(self) -> Written {
        match self {
            Written::En => Written::Es,
            Written::Es => Written::En,
        }
    }
}

/// A text of the record. The maintainers' files hold both languages, `{"en": …, "es": …}`; the bundle that a
/// browser fetches holds only the reader's, as a plain string. A plain string in a maintainers' file is a title
/// or name kept in its own language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    Both { en: String, es: String },
    One(String),
}

impl Text {
    pub fn get(&self, lang: Lang) -> &str {
        match (self, lang.written()) {
            (Text::One(text), _) => text,
            (Text::Both { en, .. }, Written::En) => en,
            (Text::Both { es, .. }, Written::Es) => es,
        }
    }
}

#[cfg(feature = "ssr")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = serde_json::json!({ "type": "string", "minLength": 1 });
        schemars::json_schema!({
            "description": "A text in both languages; a plain string is a title or name kept in its own language.",
            "anyOf": [
                {
                    "type": "object",
                    "properties": { "en": one, "es": one },
                    "required": ["en", "es"],
                    "additionalProperties": false
                },
                one
            ]
        })
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a text in both languages, {\"en\": …, \"es\": …}")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(Text::One(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text, E> {
        Ok(Text::One(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let (mut en, mut es) = (None, None);
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "en" => en = Some(map.next_value()?),
                "es" => es = Some(map.next_value()?),
                other => return Err(A::Error::unknown_field(other, &["en", "es"])),
            }
        }
        Ok(Text::Both {
            en: en.ok_or_else(|| A::Error::missing_field("en"))?,
            es: es.ok_or_else(|| A::Error::missing_field("es"))?,
        })
    }
}

/// A name that a page shows in both languages at once, so that bundles keep both.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Names {
    pub english: String,
    pub spanish: String,
}

impl Names {
    pub fn get(&self, lang: Written) -> &str {
        match lang {
            Written::En => &self.english,
            Written::Es => &self.spanish,
        }
    }
}
