//! What the words of a question may stand for.

use super::ordinal;
use super::synonyms;
use super::words::{folded, is_filler};

/// More words than anyone asks with; the rest of a longer text is not read.
const MOST_WORDS: usize = 16;
/// Letters of a word that are compared.
const MOST_LETTERS: usize = 40;

/// One word of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub word: String,
    /// Other ways to say it, with how well each stands for the word, from 0 to 1.
    pub others: Vec<(String, f32)>,
    /// The last word may still be being typed.
    pub last: bool,
}

/// Reads a question. Words that say nothing are left out unless there are no others.
pub fn read(question: &str) -> Vec<Asked> {
    let mut typed: Vec<String> =
        folded(question).into_iter().filter(|word| word.len() <= MOST_LETTERS).collect();
    typed.truncate(MOST_WORDS);
    let ended = question.ends_with(char::is_whitespace);
    let count = typed.len();
    let mut asked: Vec<Asked> = Vec::new();
    let mut at = 0;
    while at < count {
        let pair = typed.get(at + 1).and_then(|next| ordinal::pair(&typed[at], next));
        let (word, number, taken) = match pair {
            Some(number) => (number.to_string(), Some(number), 2),
            None => (typed[at].clone(), ordinal::value(&typed[at]), 1),
        };
        at += taken;
        let mut others: Vec<(String, f32)> =
            number.into_iter().flat_map(ordinal::forms).map(as_number).collect();
        others.extend(synonyms::of(&word));
        others.retain(|(other, _)| *other != word);
        asked.push(Asked { word, others, last: at >= count && !ended });
    }
    let telling = |it: &Asked| !is_filler(&it.word);
    if asked.iter().any(telling) {
        asked.retain(telling);
    }
    asked.dedup_by(|a, b| a.word == b.word);
    asked
}

/// A number as digits may be a day or a count, so it stands less well for the number of a meeting.
fn as_number(form: String) -> (String, f32) {
    let digits = form.bytes().all(|byte| byte.is_ascii_digit());
    (form, if digits { 0.6 } else { 1.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read_words(question: &str) -> Vec<String> {
        read(question).into_iter().map(|it| it.word).collect()
    }

    #[test]
    fn words_that_say_nothing_are_left_out() {
        assert_eq!(read_words("What did we agree on return?"), ["agree", "return"]);
        assert_eq!(read_words("de la"), ["de", "la"]);
        assert_eq!(read_words(" ¿? "), Vec::<String>::new());
    }

    #[test]
    fn numbers_are_read_in_every_form() {
        for question in ["XIII", "13", "13th", "decimotercera", "décimo tercera"] {
            let asked = read(question);
            assert_eq!(asked.len(), 1, "{question}");
            let forms: Vec<&str> = asked[0]
                .others
                .iter()
                .map(|(form, _)| form.as_str())
                .chain([asked[0].word.as_str()])
                .collect();
            assert!(forms.contains(&"xiii") && forms.contains(&"13"), "{question}: {forms:?}");
        }
    }

    #[test]
    fn only_the_last_word_may_be_unfinished() {
        let last = |question: &str| read(question).iter().map(|it| it.last).collect::<Vec<_>>();
        assert_eq!(last("plan consul"), [false, true]);
        assert_eq!(last("plan consul "), [false, false]);
    }

    proptest! {
        #[test]
        fn any_text_can_be_asked(text in "\\PC*") {
            prop_assert!(read(&text).len() <= MOST_WORDS);
        }
    }
}
