//! Numbers as meetings carry them: XIII, 13, 13th, thirteenth, decimotercera.

/// The largest number that is read as the number of a meeting.
const LAST: u8 = 39;

const ENGLISH: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];
/// Without the last letter, which changes with gender.
const SPANISH: [&str; 9] =
    ["primer", "segund", "tercer", "cuart", "quint", "sext", "septim", "octav", "noven"];

/// The number a folded word stands for, from 1 to 39.
pub fn value(word: &str) -> Option<u8> {
    digits(word)
        .or_else(|| roman(word))
        .or_else(|| english(word))
        .or_else(|| spanish(word))
        .filter(|number| (1..=LAST).contains(number))
}

/// The number two words stand for together: “twenty second”, “décimo tercera”, “vigésima segunda”.
pub fn pair(first: &str, second: &str) -> Option<u8> {
    let tens = match first {
        "twenty" => 20,
        "thirty" => 30,
        _ => spanish(first).filter(|number| matches!(number, 10 | 20 | 30))?,
    };
    let unit = english(second).or_else(|| spanish(second)).filter(|unit| *unit < 10)?;
    Some(tens + unit)
}

/// Every way a number is written, folded.
pub fn forms(number: u8) -> Vec<String> {
    let ending = match (number / 10, number % 10) {
        (1, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    let mut all = vec![number.to_string(), numeral(number), format!("{number}{ending}")];
    all.extend(["a", "o"].map(|gender| format!("{number}{gender}")));
    all.extend(ENGLISH.get(usize::from(number) - 1).map(|word| (*word).to_owned()));
    let unit = |tens: u8| SPANISH.get(usize::from(number.wrapping_sub(tens + 1))).copied();
    let stem = match number {
        10 => Some("decim".to_owned()),
        11 => Some("undecim".to_owned()),
        12 => Some("duodecim".to_owned()),
        20 => Some("vigesim".to_owned()),
        30 => Some("trigesim".to_owned()),
        1..10 => unit(0).map(str::to_owned),
        13..20 => unit(10).map(|unit| format!("decimo{unit}")),
        21..30 => unit(20).map(|unit| format!("vigesimo{unit}")),
        _ => None,
    };
    all.extend(stem.iter().flat_map(|stem| ["a", "o"].map(|gender| format!("{stem}{gender}"))));
    all
}

fn digits(word: &str) -> Option<u8> {
    let end = word.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(word.len());
    let (number, ending) = word.split_at(end);
    matches!(
        ending,
        "" | "st"
            | "nd"
            | "rd"
            | "th"
            | "a"
            | "o"
            | "er"
            | "ra"
            | "ro"
            | "va"
            | "vo"
            | "ma"
            | "mo"
            | "na"
            | "no"
            | "ta"
            | "to"
            | "da"
            | "do"
    )
    .then(|| number.parse().ok())?
}

fn roman(word: &str) -> Option<u8> {
    (1..=LAST).find(|number| numeral(*number) == word)
}

/// A number in Roman letters, in lower case.
fn numeral(number: u8) -> String {
    const UNITS: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    format!("{}{}", "x".repeat(usize::from(number / 10)), UNITS[usize::from(number % 10)])
}

fn english(word: &str) -> Option<u8> {
    let at = ENGLISH.iter().position(|known| *known == word)?;
    u8::try_from(at + 1).ok()
}

fn spanish(word: &str) -> Option<u8> {
    let unit = |word: &str| {
        let at = SPANISH.iter().position(|known| *known == word)?;
        u8::try_from(at + 1).ok()
    };
    if matches!(word, "primer" | "tercer") {
        return unit(word);
    }
    let stem = word.strip_suffix(['a', 'o'])?;
    match stem {
        "decim" => Some(10),
        "undecim" | "decimoprimer" => Some(11),
        "duodecim" | "decimosegund" => Some(12),
        "vigesim" => Some(20),
        "trigesim" => Some(30),
        _ => {
            let tens = [("decimo", 10), ("decima", 10), ("vigesimo", 20), ("vigesima", 20)];
            let split = tens.into_iter().find_map(|(before, tens)| Some((tens, stem.strip_prefix(before)?)));
            // “decimoctava” shares its o.
            let shared = if stem == "decimoctav" { Some((10, "octav")) } else { None };
            let (tens, rest) = shared.or(split).unwrap_or((0, stem));
            Some(tens + unit(rest)?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_many_names() {
        for word in ["13", "xiii", "13th", "13a", "thirteenth", "decimotercera", "decimotercero", "13ra"] {
            assert_eq!(value(word), Some(13), "{word}");
        }
        for (word, number) in
            [("i", 1), ("primer", 1), ("decimoctava", 18), ("vigesimosegunda", 22), ("xxix", 29)]
        {
            assert_eq!(value(word), Some(number), "{word}");
        }
        assert_eq!(pair("twenty", "second"), Some(22));
        assert_eq!(pair("decimo", "tercera"), Some(13));
        assert_eq!(pair("vigesima", "segunda"), Some(22));
    }

    #[test]
    fn other_words_are_no_numbers() {
        for word in ["mix", "civil", "2008", "", "0", "40", "iiii", "13x", "a", "o"] {
            assert_eq!(value(word), None, "{word}");
        }
        assert_eq!(pair("twenty", "years"), None);
    }

    #[test]
    fn every_form_of_a_number_is_read_as_that_number() {
        for number in 1..=LAST {
            for form in forms(number) {
                assert_eq!(value(&form), Some(number), "{form}");
            }
        }
    }
}
