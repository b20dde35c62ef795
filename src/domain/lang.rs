//! The two languages of the atlas, and texts that exist in both.

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt;

/// A language the atlas is published in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lang {
    En,
    Es,
}

impl Lang {
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// The BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }

    pub const fn other(self) -> Lang {
        match self {
            Lang::En => Lang::Es,
            Lang::Es => Lang::En,
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
        match (self, lang) {
            (Text::One(text), _) => text,
            (Text::Both { en, .. }, Lang::En) => en,
            (Text::Both { es, .. }, Lang::Es) => es,
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
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.english,
            Lang::Es => &self.spanish,
        }
    }
}
