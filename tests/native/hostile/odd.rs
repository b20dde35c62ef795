//! Addresses such as nobody means and somebody sends.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Markup in every place where it could take hold. What a page makes of it would be called “xss”.
pub const MARKUP: [&str; 10] = [
    "<xss>",
    "\"><xss a=\"",
    "' xss='",
    "\" xss=\"",
    "</script><xss>",
    "<!--><xss>",
    "]]><xss>",
    "&lt;xss&gt;",
    "<img src=x onerror=xss xss=1>",
    "javascript:xss",
];

/// Numbers that are none, or too large for where they go.
const NUMBERS: [&str; 14] = [
    "0",
    "-1",
    "1996",
    "2008",
    "2026",
    "32767",
    "32768",
    "-32769",
    "4294967295",
    "18446744073709551615",
    "1e9",
    "NaN",
    "٢٠٠٨",
    "99999999999999999999999999",
];

/// What the record knows by name.
const KNOWN: [&str; 24] = [
    "mex",
    "hnd",
    "slv",
    "arg",
    "summit",
    "vice-ministerial",
    "workshop",
    "completed",
    "not-documented",
    "stated",
    "inferred",
    "immigrants",
    "remittances",
    "tiles",
    "reversed",
    "totals",
    "rank",
    "kind",
    "year",
    "none",
    "meeting",
    "plan-2008",
    "human-rights",
    "iom",
];

/// Marks that turn or hide what follows, letters that are two in some alphabets, and none at all.
const MARKS: [&str; 9] =
    ["\u{202e}", "\u{200f}", "\u{2066}", "\u{feff}", "\0", "\u{200b}", "İ", "ﬃ", "a\u{301}\u{301}\u{301}"];

/// Percent signs that mean nothing, halves of letters, and letters that Unicode has not.
const BROKEN: [&str; 10] =
    ["%", "%%", "%2", "%zz", "%E0%A4%A", "%ED%A0%80", "%ED%BF%BF", "%C0%AF", "%FF%FE", "%F4%90%80%80"];

const KEYS: [&str; 28] = [
    "kind",
    "host",
    "presidency",
    "present",
    "topic",
    "certainty",
    "from",
    "to",
    "q",
    "area",
    "status",
    "lead",
    "instrument",
    "asof",
    "group",
    "sort",
    "more",
    "measure",
    "year",
    "view",
    "order",
    "country",
    "scale",
    "with",
    "body",
    "objective",
    "decided",
    "place",
];

const PAGES: [&str; 14] = [
    "",
    "timeline/",
    "countries/",
    "corridors/",
    "countries/compare/",
    "plan/",
    "plan/table/",
    "plan/matrix/",
    "plan/compare/",
    "search/",
    "meetings/xiii-tela-2008/",
    "plan/activities/consular-workshop-2017/",
    "es/plan/",
    "es/search/",
];

fn percent(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
}

/// A value as it stands in an address.
fn value() -> impl Strategy<Value = String> {
    let word = || select(&KNOWN[..]).prop_map(str::to_owned);
    prop_oneof![
        4 => word(),
        2 => vec(word(), 1..40).prop_map(|words| words.join(",")),
        3 => select(&NUMBERS[..]).prop_map(str::to_owned),
        3 => select(&MARKUP[..]).prop_map(str::to_owned),
        3 => select(&MARKUP[..]).prop_map(|text| percent(text.as_bytes())),
        // Escaped twice, since the router takes values apart twice.
        2 => select(&MARKUP[..]).prop_map(|text| percent(percent(text.as_bytes()).as_bytes())),
        2 => select(&MARKS[..]).prop_map(|text| percent(text.as_bytes())),
        2 => select(&BROKEN[..]).prop_map(str::to_owned),
        2 => vec(any::<u8>(), 0..24).prop_map(|bytes| percent(&bytes)),
        3 => "\\PC{0,24}",
        1 => (word(), 1usize..400).prop_map(|(word, times)| word.repeat(times)),
        1 => (select(&MARKS[..]), 1usize..200).prop_map(|(mark, times)| percent(mark.repeat(times).as_bytes())),
    ]
}

fn key() -> impl Strategy<Value = String> {
    prop_oneof![12 => select(&KEYS[..]).prop_map(str::to_owned), 1 => value()]
}

/// A query with keys that come again, values that are missing, and signs that part nothing.
pub fn query() -> impl Strategy<Value = String> {
    let pair = (key(), select(&["=", "=", "=", "=", "", "=="][..]), value());
    let pairs = vec(pair.prop_map(|(key, equals, value)| format!("{key}{equals}{value}")), 0..8);
    (pairs, select(&["&", "&", "&", "&&", ";"][..])).prop_map(|(pairs, between)| pairs.join(between))
}

pub fn path() -> impl Strategy<Value = String> {
    let odd = vec(prop_oneof![value(), Just("..".to_owned()), Just(String::new())], 0..5);
    prop_oneof![
        3 => select(&PAGES[..]).prop_map(str::to_owned),
        2 => odd.prop_map(|steps| steps.join("/")),
        1 => (select(&PAGES[..]), value()).prop_map(|(page, value)| format!("{page}{value}/")),
    ]
}
