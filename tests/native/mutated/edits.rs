//! Edits such as slips, merges and broken disks make.

use rcm_atlas::record::files::Raw;
use serde_json::{Value, json};

/// Chance that comes out the same every time (splitmix64).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Below `count`, which is not zero.
    pub fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// An edit of a file's bytes, or of what they say.
#[derive(Clone, Copy)]
pub enum Edit {
    Bytes(fn(&mut Dice, &mut Vec<u8>)),
    /// Of a value at a place that some value fits, `None` for any.
    Value(fn(&Value) -> bool, fn(&mut Dice, &mut Value)),
    /// Of an object's fields or a list's items around a value.
    Around(fn(&mut Dice, &mut Value, &str)),
    /// Gives the path of the file that is there or gone then.
    Files(fn(&mut Raw, &str) -> String),
}

pub const EDITS: [(&str, Edit); 24] = [
    ("a key dropped", Edit::Around(|_, around, step| drop_step(around, step))),
    ("a key misspelt", Edit::Around(|_, around, step| misspell(around, step))),
    ("a field of no meaning", Edit::Value(Value::is_object, |_, it| it["colour"] = "red".into())),
    ("an item doubled", Edit::Around(|_, around, step| double(around, step))),
    (
        "a list turned round",
        Edit::Value(Value::is_array, |_, it| it.as_array_mut().expect("a list").reverse()),
    ),
    ("a list emptied", Edit::Value(Value::is_array, |_, it| *it = json!([]))),
    ("another type", Edit::Value(|_| true, |dice, it| *it = dice.pick(&others()).clone())),
    ("nothing", Edit::Value(|_| true, |_, it| *it = Value::Null)),
    ("a text cut off", Edit::Value(Value::is_string, cut)),
    ("a text of markup", Edit::Value(Value::is_string, |dice, it| *it = (*dice.pick(&MARKUP)).into())),
    ("a text without end", Edit::Value(Value::is_string, |_, it| *it = "ñ".repeat(200_000).into())),
    ("two languages swapped", Edit::Value(is_text, swap)),
    ("one language alone", Edit::Value(is_text, |_, it| *it = it["en"].take())),
    ("a wrong date", Edit::Value(is_date, |dice, it| *it = (*dice.pick(&DATES)).into())),
    ("an id of nobody", Edit::Value(is_id, |_, it| *it = "nobody-1999".into())),
    ("an id of somebody else", Edit::Value(is_id, |dice, it| *it = (*dice.pick(&IDS)).into())),
    ("another certainty", Edit::Value(is_certainty, |dice, it| *it = (*dice.pick(&CERTAINTIES)).into())),
    ("a number far off", Edit::Value(Value::is_number, |dice, it| *it = dice.pick(&numbers()).clone())),
    ("a file cut off", Edit::Bytes(|dice, bytes| bytes.truncate(dice.below(bytes.len())))),
    (
        "a byte of another encoding",
        Edit::Bytes(|dice, bytes| {
            let at = dice.below(bytes.len());
            bytes[at] = 0xf1;
        }),
    ),
    (
        "a byte lost",
        Edit::Bytes(|dice, bytes| {
            bytes.remove(dice.below(bytes.len()));
        }),
    ),
    ("two files in one", Edit::Bytes(|_, bytes| bytes.extend_from_within(..))),
    (
        "a file lost",
        Edit::Files(|raw, path| {
            raw.remove(path);
            path.to_owned()
        }),
    ),
    (
        "a file under another name",
        Edit::Files(|raw, path| {
            let copy = path.replace(".json", "-copy.json");
            raw.insert(copy.clone(), raw[path].clone());
            copy
        }),
    ),
];

const MARKUP: [&str; 5] =
    ["<xss>", "\"><xss a=\"", "</script><xss>", "=HYPERLINK(\"x\")", "\u{202e}\u{0}\u{feff}"];

const DATES: [&str; 9] = [
    "1066",
    "2008-02-30",
    "2008-13",
    "9999-12-31",
    "2009/2008",
    "yesterday",
    "2008-05-08T12:00:00Z",
    "[2008..1996]",
    "2012-02-29/..",
];

const IDS: [&str; 8] = [
    "mex",
    "hnd",
    "arg",
    "iom",
    "xiii-tela-2008",
    "plan-2008",
    "human-rights",
    "2008-iom-honduras-hosts-thirteenth",
];

const CERTAINTIES: [&str; 4] = ["stated", "inferred", "not-documented", "sure"];

fn others() -> [Value; 7] {
    [json!(7), json!(-0.5), json!("word"), json!(true), json!([]), json!({}), json!([[[["deep"]]]])]
}

fn numbers() -> [Value; 6] {
    [json!(-1), json!(0), json!(256), json!(1e300), json!(u64::MAX), json!(0.1)]
}

fn is_text(value: &Value) -> bool {
    value["en"].is_string() && value["es"].is_string()
}

fn is_date(value: &Value) -> bool {
    let digits =
        |text: &str| text.trim_start_matches('[').bytes().take(4).filter(u8::is_ascii_digit).count() == 4;
    value.as_str().is_some_and(|text| digits(text) && text.len() < 24)
}

fn is_id(value: &Value) -> bool {
    let of_id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    value.as_str().is_some_and(|text| text.len() > 2 && text.bytes().all(of_id))
}

fn is_certainty(value: &Value) -> bool {
    value.as_str().is_some_and(|text| CERTAINTIES.contains(&text))
}

fn cut(dice: &mut Dice, value: &mut Value) {
    let letters: Vec<char> = value.as_str().unwrap_or_default().chars().collect();
    let end = dice.below(letters.len().max(1));
    *value = letters[..end].iter().collect::<String>().into();
}

fn swap(_: &mut Dice, value: &mut Value) {
    let (en, es) = (value["en"].take(), value["es"].take());
    *value = json!({ "en": es, "es": en });
}

fn drop_step(around: &mut Value, step: &str) {
    match around {
        Value::Object(fields) => drop(fields.remove(step)),
        Value::Array(items) => drop(items.remove(step.parse().expect("a place"))),
        _ => {}
    }
}

fn misspell(around: &mut Value, step: &str) {
    if let Value::Object(fields) = around
        && let Some(value) = fields.remove(step)
    {
        fields.insert(format!("{step}s"), value);
    }
}

fn double(around: &mut Value, step: &str) {
    if let Value::Array(items) = around {
        let at: usize = step.parse().expect("a place");
        items.insert(at, items[at].clone());
    }
}

/// Every place in a value, from the top down.
pub fn places(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, String::new(), &mut found);
    found
}

fn collect(value: &Value, place: String, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
            fields.iter().for_each(|(key, value)| collect(value, format!("{place}/{}", escaped(key)), found));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(at, item)| collect(item, format!("{place}/{at}"), found));
        }
        _ => {}
    }
    found.push(place);
}
