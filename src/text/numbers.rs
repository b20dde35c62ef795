//! Numbers and lists as a reader of each language writes them.

/// A meeting's number as the Conference prints it: 13 is XIII.
pub fn roman(mut number: u8) -> String {
    const NUMERALS: [(u8, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut text = String::new();
    for (value, numeral) in NUMERALS {
        while number >= value {
            text.push_str(numeral);
            number -= value;
        }
    }
    text
}

/// A number with its thousands grouped and a fixed count of decimals. Numbers of up to `ungrouped` digits stay whole.
pub fn grouped(number: f64, decimals: usize, separator: char, point: char, ungrouped: usize) -> String {
    let text = format!("{:.decimals$}", number.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut shown = String::new();
    if number < 0.0 && text.bytes().any(|byte| (b'1'..=b'9').contains(&byte)) {
        shown.push('\u{2212}');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 && whole.len() > ungrouped {
            shown.push(separator);
        }
        shown.push(digit);
    }
    if !fraction.is_empty() {
        shown.push(point);
        shown.push_str(fraction);
    }
    shown
}

/// A factor or a share as headings give it: one decimal below ten, none above.
pub fn factor(number: f64, point: char) -> String {
    grouped(number, usize::from(number < 9.95), '\u{202f}', point, 4)
}

/// “a, b and c”: `last` gives the word before the final item.
pub fn joined(items: &[String], last: impl Fn(&str) -> &'static str) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {} {end}", first.join(", "), last(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn meetings_are_numbered_in_roman() {
        for (number, numeral) in [(1, "I"), (4, "IV"), (13, "XIII"), (29, "XXIX"), (49, "XLIX")] {
            assert_eq!(roman(number), numeral);
        }
    }

    #[test]
    fn thousands_are_grouped() {
        assert_eq!(grouped(52375047.0, 0, ',', '.', 3), "52,375,047");
        assert_eq!(grouped(1234.0, 0, '\u{202f}', ',', 4), "1234");
        assert_eq!(grouped(52756.0, 0, '\u{202f}', ',', 4), "52\u{202f}756");
        assert_eq!(grouped(4.8117, 1, ',', '.', 3), "4.8");
        assert_eq!(grouped(-0.04, 1, ',', '.', 3), "0.0");
    }

    proptest! {
        #[test]
        fn grouping_changes_no_digit(number in 0u64..10_000_000_000) {
            let shown = grouped(number as f64, 0, ',', '.', 3);
            prop_assert_eq!(shown.replace(',', ""), number.to_string());
        }
    }
}
