//! The atlas's own texts in both languages: whole, well set, and each in its language.

use crate::record::problem::Problem;
use std::collections::BTreeSet;

/// Names that may be the same in both languages.
const NAMES: [&str; 9] =
    ["name", "region", "venue", "city", "acronym", "place", "title", "host", "publisher"];

const PAIRS: [(char, char); 4] = [('(', ')'), ('[', ']'), ('“', '”'), ('«', '»')];

/// What starts a formula in a spreadsheet.
const FORMULAS: [char; 4] = ['=', '+', '-', '@'];

/// A text in both languages.
pub fn check(file: &str, pointer: &str, en: &str, es: &str, problems: &mut Vec<Problem>) {
    let key = pointer.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or_default();
    for (language, text) in [("en", en), ("es", es)] {
        let place = format!("{pointer}/{language}");
        let mut problem = |found: String, expected: &str| {
            problems.push(Problem::new(file, place.clone(), found, expected));
        };
        if text.trim().is_empty() || text.trim() != text {
            problem(format!("“{text}”"), "a text without blanks around it");
        }
        // Who publishes is called as it calls itself.
        if key != "publisher" {
            slips(text, &mut problem);
        }
        plain(file, &place, text, problems);
    }
    let mut problem = |found: String, expected: &str| {
        problems.push(Problem::new(file, pointer, found, expected));
    };
    if en == es && (!NAMES.contains(&key) || told(en).english > 0) {
        problem(format!("“{en}” in both languages"), "a translation");
    } else if key != "publisher" {
        twins(en, es, &mut problem);
    }
}

/// Any text: nothing in it that nobody sees, and nothing that a spreadsheet would reckon with.
pub fn plain(file: &str, pointer: &str, text: &str, problems: &mut Vec<Problem>) {
    if let Some((at, letter)) = text.char_indices().find(|(_, letter)| is_unseen(*letter)) {
        let found = format!("U+{:04X}, which cannot be seen, in {}", u32::from(letter), around(text, at));
        problems.push(Problem::new(file, pointer, found, "a text of letters that can be seen"));
    }
    if text.starts_with(FORMULAS) && text.parse::<f64>().is_err() {
        let found = format!("“{text}”, which a spreadsheet takes for a formula");
        problems.push(Problem::new(file, pointer, found, "a text that starts otherwise"));
    }
}

fn slips(text: &str, problem: &mut impl FnMut(String, &str)) {
    let mut open = [0_i32; PAIRS.len()];
    let mut last = ['\n'; 2];
    for (at, letter) in text.char_indices() {
        if let Some(expected) = slip(last, letter) {
            problem(around(text, at), expected);
        }
        for (open, pair) in open.iter_mut().zip(PAIRS) {
            *open += i32::from(letter == pair.0) - i32::from(letter == pair.1);
        }
        last = [last[1], letter];
    }
    if let Some(at) = open.iter().position(|open| *open != 0) {
        let found = format!("{} and {} that do not pair", PAIRS[at].0, PAIRS[at].1);
        problem(found, "one that closes for each that opens");
    }
}

/// What stands in a well-set text where two letters are followed by a third.
fn slip(last: [char; 2], letter: char) -> Option<&'static str> {
    Some(match (last, letter) {
        ([_, ' '], ' ') => "a single blank",
        ([' ', '-'], ' ') => "a dash –",
        ([_, ' '], ',' | '.' | ';') => "no blank before it",
        ([_, '.'], '.') => "a full stop, or an ellipsis …",
        (_, '"') => "quotation marks “ and ”",
        (_, '\'') => "an apostrophe ’",
        (_, '<' | '>') => "a text without markup",
        _ => return None,
    })
}

/// What a text and its translation must share.
fn twins(en: &str, es: &str, problem: &mut impl FnMut(String, &str)) {
    let [of_english, of_spanish] = [years(en), years(es)];
    if of_english != of_spanish {
        let named = |years: &BTreeSet<String>| years.iter().cloned().collect::<Vec<_>>().join(", ");
        let found = format!("the years {} and, in Spanish, {}", named(&of_english), named(&of_spanish));
        problem(found, "the same years in both languages");
    }
    let ends = |text: &str| text.ends_with(['.', '?', '!']);
    if ends(en) != ends(es) {
        problem("a sentence in one language only".to_owned(), "a full stop in both languages or in neither");
    }
    for (open, close) in [('¿', '?'), ('¡', '!')] {
        if es.matches(open).count() != es.matches(close).count() {
            problem(format!("{close} without {open} in Spanish"), "Spanish marks at both ends");
        }
    }
    let [in_english, in_spanish] = [told(en), told(es)];
    if in_english.spanish > 1 && in_english.spanish > 2 * in_english.english {
        problem(start(en), "English below “en”");
    }
    if in_spanish.english > 1 && in_spanish.english > 2 * in_spanish.spanish {
        problem(start(es), "Spanish below “es”");
    }
}

fn start(text: &str) -> String {
    format!("“{}”", text.chars().take(60).collect::<String>())
}

/// How many words of a text tell that it is in a language.
#[derive(Default)]
struct Told {
    english: usize,
    spanish: usize,
}

fn told(text: &str) -> Told {
    let mut told = Told::default();
    for word in text.split(' ') {
        // Short words that mean nothing in the other language.
        match word {
            "The" | "the" | "of" | "and" | "in" | "was" | "were" | "with" | "for" | "from" | "to" | "at"
            | "are" | "which" | "that" => told.english += 1,
            "El" | "La" | "de" | "la" | "el" | "los" | "las" | "en" | "que" | "del" | "por" | "con"
            | "una" | "un" | "para" | "se" => told.spanish += 1,
            _ => {}
        }
    }
    told
}

/// The years that a text names; `2003/04` and `2003–04` name two.
fn years(text: &str) -> BTreeSet<String> {
    let mut years = BTreeSet::new();
    let mut before: Option<(&str, usize)> = None;
    for (at, digits) in numbers(text) {
        let joined = before.filter(|(_, end)| matches!(&text[*end..at], "/" | "–" | "-"));
        match (digits.len(), joined) {
            (4, _) if digits.starts_with("19") || digits.starts_with("20") => {
                years.insert(digits.to_owned());
            }
            (2, Some((year, _))) if year.len() == 4 && years.contains(year) => {
                years.insert(format!("{}{digits}", &year[..2]));
            }
            _ => {}
        }
        before = Some((digits, at + digits.len()));
    }
    years
}

/// The runs of digits in a text, each with its place.
fn numbers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let digit = |letter: char| letter.is_ascii_digit();
    let mut from = 0;
    std::iter::from_fn(move || {
        let at = from + text[from..].find(digit)?;
        let length = text[at..].find(|letter| !digit(letter)).unwrap_or(text.len() - at);
        from = at + length;
        Some((at, &text[at..from]))
    })
}

/// Controls, and marks of width and direction.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}')
}

/// The letters around a place.
fn around(text: &str, at: usize) -> String {
    let before: Vec<char> = text[..at].chars().rev().take(12).collect();
    let after: String = text[at..].chars().take(16).collect();
    let before: String = before.into_iter().rev().collect();
    format!("“…{before}{after}…”")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_read_as_people_write_them() {
        let named = |text: &str| years(text).into_iter().collect::<Vec<_>>();
        assert_eq!(named("The review covers 2003/04–2007/08."), ["2003", "2004", "2007", "2008"]);
        assert_eq!(named("de 2003-2004 a 2007-2008"), ["2003", "2004", "2007", "2008"]);
        assert_eq!(named("2019 people and 20190 more, 12/34"), ["2019"]);
    }

    #[test]
    fn what_cannot_be_seen_is_found() {
        assert!(is_unseen('\u{202e}') && is_unseen('\0') && is_unseen('\u{200b}'));
        assert!(!is_unseen('\u{202f}') && !is_unseen('ñ') && !is_unseen('\u{a0}'));
    }
}
