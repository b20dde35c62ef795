//! Reads the record from JSON with as little WebAssembly as can be. Serde writes its code out once for every pair of
//! struct and parser; against serde_json's own parser that is a fifth of the whole download. Here the text becomes a
//! tree first, and each struct meets the tree through the few calls below. What is wrong with a file is told by the
//! check before the build; a browser only has to know that something is.

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess,
    SeqAccess, VariantAccess, Visitor,
};
use serde_json::Value;
use std::fmt;

/// The text is not JSON, or not of the shape asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Misfit;

/// # Errors
/// [`Misfit`], without saying where.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Misfit> {
    let value: Value = serde_json::from_str(text).map_err(|_| Misfit)?;
    T::deserialize(Tree(value))
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("not JSON, or not of the expected shape")
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    /// Drops the message, and with it all code that would write one.
    fn custom<T: fmt::Display>(_: T) -> Self {
        Misfit
    }
}

struct Tree(Value);

/// Each method passes on the one form that its kind of value has in the record.
macro_rules! pass {
    ($($method:ident $pattern:pat => $visit:expr;)+) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            match self.0 {
                $pattern => $visit(visitor),
                _ => Err(Misfit),
            }
        }
    )+ };
}

/// All numbers arrive as floating point or whole, whatever type is asked for; derived code checks the range.
macro_rules! numbers {
    ($($method:ident)+) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            self.number(visitor)
        }
    )+ };
}

impl Tree {
    fn number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let Value::Number(number) = self.0 else { return Err(Misfit) };
        match (number.as_u64(), number.as_i64(), number.as_f64()) {
            (Some(whole), _, _) => visitor.visit_u64(whole),
            (_, Some(whole), _) => visitor.visit_i64(whole),
            (_, _, Some(number)) => visitor.visit_f64(number),
            _ => Err(Misfit),
        }
    }
}

impl<'de> Deserializer<'de> for Tree {
    type Error = Misfit;

    pass! {
        deserialize_bool Value::Bool(yes) => |visitor: V| visitor.visit_bool(yes);
        deserialize_str Value::String(text) => |visitor: V| visitor.visit_string(text);
        deserialize_string Value::String(text) => |visitor: V| visitor.visit_string(text);
        deserialize_identifier Value::String(text) => |visitor: V| visitor.visit_str(&text);
        deserialize_char Value::String(text) => |visitor: V| visitor.visit_string(text);
        deserialize_unit Value::Null => |visitor: V| visitor.visit_unit();
        deserialize_seq Value::Array(items) => |visitor: V| visitor.visit_seq(Items(items.into_iter()));
        deserialize_map Value::Object(fields) =>
            |visitor: V| visitor.visit_map(Fields { rest: fields.into_iter(), value: Value::Null });
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    /// For types that may be one thing or another: a text, or an object.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::String(_) => self.deserialize_string(visitor),
            _ => self.deserialize_map(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_map(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant { name, value: Value::Null }),
            Value::Object(fields) => {
                let (name, value) = fields.into_iter().next().ok_or(Misfit)?;
                visitor.visit_enum(Variant { name, value })
            }
            _ => Err(Misfit),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_unit()
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        self.deserialize_unit(visitor)
    }

    /// JSON has no bytes.
    fn deserialize_bytes<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misfit> {
        Err(Misfit)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Misfit> {
        Err(Misfit)
    }
}

struct Items(std::vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        self.0.next().map(|item| seed.deserialize(Tree(item))).transpose()
    }
}

struct Fields {
    rest: serde_json::map::IntoIter,
    value: Value,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some((key, value)) = self.rest.next() else { return Ok(None) };
        self.value = value;
        seed.deserialize(Tree(Value::String(key))).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(Tree(std::mem::take(&mut self.value)))
    }
}

struct Variant {
    name: String,
    value: Value,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Misfit;
    type Variant = Content;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Content), Misfit> {
        let name = IntoDeserializer::<Misfit>::into_deserializer(self.name);
        Ok((seed.deserialize(name)?, Content(self.value)))
    }
}

/// What an enum's variant holds.
struct Content(Value);

impl<'de> VariantAccess<'de> for Content {
    type Error = Misfit;

    fn unit_variant(self) -> Result<(), Misfit> {
        if self.0.is_null() { Ok(()) } else { Err(Misfit) }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Misfit> {
        seed.deserialize(Tree(self.0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Misfit> {
        Tree(self.0).deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        Tree(self.0).deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Text;
    use proptest::prelude::*;
    use serde::Deserialize;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "kebab-case")]
    enum Shape {
        Plain,
        Round(f64),
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Thing {
        name: Text,
        count: u8,
        below: i16,
        #[serde(default)]
        ratio: Option<f64>,
        shapes: Vec<Shape>,
        ends: (u16, u16),
    }

    const THING: &str = r#"{"name": "día", "count": 7, "below": -3, "unknown": {"a": []}, "ratio": null,
        "shapes": ["plain", {"round": 1.5}], "ends": [1, 2]}"#;

    #[test]
    fn what_serde_json_reads_is_read_the_same() {
        assert_eq!(read::<Thing>(THING).unwrap(), serde_json::from_str(THING).unwrap());
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (from, to) in [
            ("7", "700"),
            ("7", "7.5"),
            ("-3", "\"three\""),
            ("\"plain\"", "\"square\""),
            ("\"count\"", "\"counts\""),
            ("[1, 2]", "[1]"),
            ("null", "[]"),
            ("]}", "]"),
        ] {
            assert_eq!(read::<Thing>(&THING.replacen(from, to, 1)), Err(Misfit), "{to}");
        }
    }

    proptest! {
        #[test]
        fn a_cut_off_text_is_refused(at in 0..THING.len()) {
            prop_assume!(THING.is_char_boundary(at));
            prop_assert_eq!(read::<Thing>(&THING[..at]), Err(Misfit));
        }
    }
}
