//! Where to show what was met: marked pieces of a text, and the part of a long text worth showing.

use super::words::{Word, words};
use crate::domain::order::distinct;

/// A piece of a text as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub marked: bool,
}

/// How long a part of a text is shown, in letters.
const SHOWN: usize = 160;

/// A text in pieces, those words marked that were met. `met` is folded and in order.
pub fn mark(text: &str, met: &[String]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut last = 0;
    for word in words(text).into_iter().filter(|word| is_met(word, met)) {
        push(&mut pieces, &text[last..word.start], false);
        push(&mut pieces, &text[word.start..word.end], true);
        last = word.end;
    }
    push(&mut pieces, &text[last..], false);
    pieces
}

/// Whether a text has any of the words that were met.
pub fn has(text: &str, met: &[String]) -> bool {
    words(text).iter().any(|word| is_met(word, met))
}

/// The part of a text with the most different words met, cut at words, an ellipsis where something is left out.
/// Without any, its beginning.
pub fn excerpt(text: &str, met: &[String]) -> String {
    let all = words(text);
    let hits: Vec<&Word> = all.iter().filter(|word| is_met(word, met)).collect();
    let within = |first: &Word| {
        let found: Vec<&str> = hits
            .iter()
            .filter(|it| it.start >= first.start && it.end <= first.start + SHOWN)
            .map(|it| it.folded.as_str())
            .collect();
        distinct(found).len()
    };
    let best = hits.iter().rev().max_by_key(|first| within(first)).map_or(0, |first| first.start);
    // A little of what comes before makes the part readable; near the start, the start itself does.
    let from = match best.saturating_sub(SHOWN / 4) {
        near if near < SHOWN / 3 && best < SHOWN * 3 / 4 => 0,
        wanted => all.iter().find(|word| word.start >= wanted).map_or(best, |word| word.start.min(best)),
    };
    let end =
        all.iter().take_while(|word| word.end <= from + SHOWN).last().map_or(text.len(), |word| word.end);
    let whole = all.last().is_none_or(|last| last.end <= end);
    let end = if whole { text.len() } else { end.max(from) };
    format!("{}{}{}", if from > 0 { "… " } else { "" }, &text[from..end], if whole { "" } else { " …" })
}

fn is_met(word: &Word, met: &[String]) -> bool {
    met.binary_search(&word.folded).is_ok()
}

fn push(pieces: &mut Vec<Piece>, text: &str, marked: bool) {
    if !text.is_empty() {
        pieces.push(Piece { text: text.to_owned(), marked });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn met(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        let pieces = mark("La Niñez migrante", &met(&["ninez"]));
        let marked: Vec<&str> =
            pieces.iter().filter(|piece| piece.marked).map(|piece| piece.text.as_str()).collect();
        assert_eq!(marked, ["Niñez"]);
    }

    #[test]
    fn a_long_text_is_shown_where_the_words_are() {
        let text = format!("{} el retorno asistido {}", "palabra ".repeat(50), "otra ".repeat(50));
        let shown = excerpt(&text, &met(&["asistido", "retorno"]));
        assert!(
            shown.contains("retorno asistido") && shown.starts_with('…') && shown.ends_with('…'),
            "{shown}"
        );
        assert_eq!(excerpt("short", &[]), "short");
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in "\\PC*", word in "\\PC{0,4}") {
            let met = vec![crate::domain::fold::fold(&word)];
            let joined: String = mark(&text, &met).into_iter().map(|piece| piece.text).collect();
            prop_assert_eq!(&joined, &text);
            let _ = excerpt(&text, &met);
        }
    }
}
