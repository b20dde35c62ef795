//! JSON as the record wants it: whole, and no key of an object twice. A second one would take the place of the first
//! without a word.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// # Errors
/// What is wrong, and in which line.
pub fn read(bytes: &[u8]) -> Result<Value, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        format!("bytes that are not UTF-8 in line {line}")
    })?;
    if text.starts_with('\u{feff}') {
        return Err("a mark of byte order at the start".to_owned());
    }
    serde_json::from_str::<Strict>(text).map(|strict| strict.0).map_err(|error| error.to_string())
}

struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Each).map(Strict)
    }
}

struct Each;

impl<'de> Visitor<'de> for Each {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number without end"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some((key, Strict(value))) = entries.next_entry::<String, Strict>()? {
            if fields.contains_key(&key) {
                return Err(A::Error::custom(format!("the key “{key}” a second time")));
            }
            fields.insert(key, value);
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (bytes, told) in [
            (&b"{\n\"a\": 1,\n\"a\": 2}"[..], "the key \u{201c}a\u{201d} a second time at line 3"),
            (b"{\n\"a\": \"\xff\"}", "not UTF-8 in line 2"),
            (b"\xef\xbb\xbf{}", "a mark of byte order"),
            (b"{\"a\": ", "EOF"),
            (b"{} {}", "trailing characters"),
        ] {
            let problem = read(bytes).expect_err(told);
            assert!(problem.contains(told), "{problem}");
        }
        assert_eq!(read(b"[1, -2, 0.5, null, true, {\"a\": []}]").unwrap()[5]["a"], serde_json::json!([]));
    }
}
