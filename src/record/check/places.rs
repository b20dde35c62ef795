//! Every text in a file, wherever it stands.

use serde_json::Value;

/// Hands every text in a value on, with its place.
pub fn each_text(value: &Value, mut each: impl FnMut(&str, &str)) {
    below(&mut String::new(), value, &mut each);
}

/// `place` is as it was when this is done.
fn below(place: &mut String, value: &Value, each: &mut impl FnMut(&str, &str)) {
    let end = place.len();
    let mut step = |name: &str, value: &Value| {
        place.push('/');
        place.push_str(name);
        below(place, value, each);
        place.truncate(end);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| step(key, value)),
        Value::Array(items) => {
            (0..).zip(items).for_each(|(at, item): (usize, _)| step(&at.to_string(), item))
        }
        Value::String(text) => each(place, text),
        _ => {}
    }
}
