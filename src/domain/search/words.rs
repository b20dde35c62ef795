//! Texts cut into words, each with its place.

use crate::domain::fold::{fold, is_of_word};

/// A word of a text: the bytes it takes and its letters as they are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub start: usize,
    pub end: usize,
    pub folded: String,
}

/// The words of a text in order. “U.S.” and “EE. UU.” are one word each; the s of “Honduras’s” is none.
pub fn words(text: &str) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, is_of_word(letter)) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                push(&mut all, text, from, at);
                start = None;
            }
            _ => {}
        }
    }
    all
}

fn push(all: &mut Vec<Word>, text: &str, start: usize, end: usize) {
    let folded = fold(&text[start..end]);
    if folded.is_empty() {
        return;
    }
    if let Some(before) = all.last_mut() {
        let between = &text[before.end..start];
        if folded == "s" && matches!(between, "'" | "’") {
            return;
        }
        if joins(&before.folded, between, &folded) {
            before.folded.push_str(&folded);
            before.end = end;
            return;
        }
    }
    all.push(Word { start, end, folded });
}

/// Whether two pieces are one abbreviation: letters with points (U.S.), or Spanish plurals (EE. UU., DD HH).
fn joins(before: &str, between: &str, next: &str) -> bool {
    let single = |word: &str| word.chars().count() == 1 && !word.chars().all(|it| it.is_ascii_digit());
    let doubled = |word: &str| matches!(word.as_bytes(), [a, b] if a == b && a.is_ascii_alphabetic());
    let dotted = between == "." && single(next) && before.len() <= 4 && all_single(before);
    dotted || (doubled(before) && doubled(next) && matches!(between, "." | ". " | " "))
}

/// Whether a run of letters can have come from single ones: short, with no digit in it.
fn all_single(word: &str) -> bool {
    !word.chars().any(|it| it.is_ascii_digit()) && word.chars().count() <= 4
}

/// The folded words alone.
pub fn folded(text: &str) -> Vec<String> {
    words(text).into_iter().map(|word| word.folded).collect()
}

/// Words that say nothing of a subject, in either language.
pub fn is_filler(word: &str) -> bool {
    const FILLERS: &[&str] = &[
        "a", "about", "al", "all", "an", "and", "are", "as", "at", "be", "been", "by", "can", "como", "con",
        "cual", "cuales", "cuando", "cuanto", "cuantos", "de", "del", "desde", "did", "do", "does", "donde",
        "e", "el", "en", "entre", "era", "es", "esta", "este", "for", "from", "fue", "fueron", "ha", "had",
        "han", "has", "hasta", "have", "hay", "how", "in", "into", "is", "it", "its", "la", "las", "le",
        "lo", "los", "me", "mi", "nos", "o", "of", "on", "or", "otra", "otro", "our", "para", "pero", "por",
        "que", "quien", "quienes", "s", "se", "sin", "sobre", "son", "su", "sus", "that", "the", "their",
        "there", "these", "they", "this", "to", "u", "un", "una", "unas", "unos", "was", "we", "were",
        "what", "when", "where", "which", "who", "why", "with", "y", "ya",
    ];
    FILLERS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_know_their_place() {
        let text = "Él, ¿en Tela?";
        let found: Vec<&str> = words(text).iter().map(|word| &text[word.start..word.end]).collect();
        assert_eq!(found, ["Él", "en", "Tela"]);
    }

    #[test]
    fn abbreviations_are_one_word() {
        assert_eq!(folded("the U.S. and EE. UU."), ["the", "us", "and", "eeuu"]);
        assert_eq!(folded("DD HH, EE.UU."), ["ddhh", "eeuu"]);
        assert_eq!(folded("Honduras’s coast"), ["honduras", "coast"]);
        assert_eq!(folded("CA-4 a.m. of. the"), ["ca", "4", "am", "of", "the"]);
    }

    #[test]
    fn fillers_are_known() {
        assert!(["the", "de", "what", "que", "a", "ya"].into_iter().all(is_filler));
        assert!(!is_filler("return"));
    }

    proptest! {
        #[test]
        fn places_lie_in_the_text_and_in_order(text in "\\PC*") {
            let mut last = 0;
            for word in words(&text) {
                prop_assert!(word.start >= last && word.end > word.start);
                prop_assert!(!text[word.start..word.end].is_empty() && !word.folded.is_empty());
                last = word.end;
            }
        }
    }
}
