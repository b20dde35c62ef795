//! The index as browsers fetch it, a text of three lines:
//! for each entry its kind and how many words its title has in each language;
//! the words in order, each with a capital for how many letters it shares with the one before, A for none;
//! for each word how many entries hold it, and for each of them its distance from the one before, with the field.
//! Numbers are written in letters.

use super::entry::Kind;
use super::index::{Field, Index, Posting};

const DIGITS: &[u8; 64] = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/// What is not an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl Index {
    /// The index as a text.
    pub fn to_text(&self) -> String {
        let [mut entries, mut words, mut postings] = [String::new(), String::new(), String::new()];
        for (kind, lengths) in self.kinds.iter().zip(&self.lengths) {
            let at = Kind::ALL.iter().position(|known| known == kind).unwrap_or_default();
            write(&mut entries, at);
            lengths.iter().for_each(|length| write(&mut entries, usize::from(*length)));
        }
        let mut before = "";
        for (at, word) in self.words.iter().enumerate() {
            let same = word.chars().zip(before.chars()).take_while(|(a, b)| a == b).count().min(25);
            words.push(char::from(b'A' + u8::try_from(same).unwrap_or(0)));
            words.extend(word.chars().skip(same));
            let holding = self.postings_of(at);
            write(&mut postings, holding.len());
            let mut last = 0;
            for posting in holding {
                let entry = posting.entry as usize;
                write(&mut postings, (entry - last) * Field::ALL.len() + posting.field.number());
                last = entry;
            }
            before = word;
        }
        format!("{entries}\n{words}\n{postings}\n")
    }

    /// Reads what [`Index::to_text`] wrote.
    ///
    /// # Errors
    /// Where the text is no such index.
    pub fn from_text(text: &str) -> Result<Index, Malformed> {
        let mut lines = text.lines();
        let mut line = || lines.next().ok_or(Malformed("a missing line"));
        let [entries, words, postings] = [line()?, line()?, line()?];
        let mut index = Index::default();
        let mut numbers = Numbers(entries.bytes());
        while let Some(at) = numbers.next() {
            let kind = Kind::ALL.get(at).ok_or(Malformed("an unknown kind"))?;
            let mut length =
                || numbers.next().and_then(|it| u8::try_from(it).ok()).ok_or(Malformed("a title's length"));
            index.lengths.push([length()?, length()?]);
            index.kinds.push(*kind);
        }
        let mut numbers = Numbers(postings.bytes());
        let mut word = String::new();
        for piece in pieces(words) {
            let (same, rest) = piece.ok_or(Malformed("a word"))?;
            let cut = word.char_indices().nth(same).map_or(word.len(), |(at, _)| at);
            word.truncate(cut);
            word.push_str(rest);
            index.words.push(word.as_str().into());
            index.starts.push(index.postings.len());
            let count = numbers.next().ok_or(Malformed("a missing count"))?;
            let mut entry = 0;
            for _ in 0..count {
                let number = numbers.next().ok_or(Malformed("a missing posting"))?;
                entry += number / Field::ALL.len();
                let field = Field::ALL[number % Field::ALL.len()];
                if entry >= index.kinds.len() {
                    return Err(Malformed("a posting beyond the entries"));
                }
                index.postings.push(Posting { entry: entry as u32, field });
            }
        }
        index.starts.push(index.postings.len());
        Ok(index)
    }
}

/// The words as written: how much each shares with the one before, and the rest.
fn pieces(words: &str) -> impl Iterator<Item = Option<(usize, &str)>> {
    let mut left = words;
    std::iter::from_fn(move || {
        let first = left.bytes().next()?;
        if !first.is_ascii_uppercase() {
            left = "";
            return Some(None);
        }
        let rest = &left[1..];
        let end = rest.find(|letter: char| letter.is_ascii_uppercase()).unwrap_or(rest.len());
        left = &rest[end..];
        Some(Some((usize::from(first - b'A'), &rest[..end])))
    })
}

/// Writes a number in base 32, its low digits first; digits from 32 on say that another follows.
fn write(to: &mut String, mut number: usize) {
    while number >= 32 {
        to.push(char::from(DIGITS[32 + number % 32]));
        number /= 32;
    }
    to.push(char::from(DIGITS[number]));
}

/// Reads numbers until the text ends or makes no sense.
struct Numbers<'a>(std::str::Bytes<'a>);

impl Iterator for Numbers<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let digit = digit(self.0.next()?)?;
            number |= (digit % 32) << shift;
            if digit < 32 {
                return Some(number);
            }
            shift += 5;
            if shift > 25 {
                return None;
            }
        }
    }
}

fn digit(byte: u8) -> Option<usize> {
    Some(usize::from(match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        b'A'..=b'Z' => byte - b'A' + 36,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back(numbers in proptest::collection::vec(0usize..1_000_000, 0..50)) {
            let mut text = String::new();
            numbers.iter().for_each(|number| write(&mut text, *number));
            prop_assert_eq!(Numbers(text.bytes()).collect::<Vec<_>>(), numbers);
        }

        #[test]
        fn no_text_makes_reading_panic(entries in "[0-9a-zA-Z_-]{0,20}", words in "\\PC{0,20}", postings in "\\PC{0,20}") {
            let _ = Index::from_text(&format!("{entries}\n{words}\n{postings}"));
        }
    }
}
