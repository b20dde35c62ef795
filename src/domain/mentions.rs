//! Decisions that name a country. No source lists them: the atlas looks for the country's name, or for the word for
//! its people, in its own wording of each decision, and says so wherever it shows what it found.

use super::atlas::Atlas;
use super::country::Country;
use super::lang::Lang;
use super::meeting::{Decision, Meeting};

/// Words for the people of each member, beside the country's name; in both languages they start like this. “American”
/// and “americano” mean more than one country and are left out.
const PEOPLE: [(&str, &[&str]); 11] = [
    ("blz", &["Belizean", "beliceñ"]),
    ("can", &["Canadian", "canadiense"]),
    ("cri", &["Costa Rican", "costarricense"]),
    ("dom", &["Dominican", "dominican"]),
    ("gtm", &["Guatemalan", "guatemaltec"]),
    ("hnd", &["Honduran", "hondureñ"]),
    ("mex", &["Mexican", "mexican"]),
    ("nic", &["Nicaraguan", "nicaragüense"]),
    ("pan", &["Panamanian", "panameñ"]),
    ("slv", &["Salvadoran", "Salvadorean", "salvadoreñ"]),
    ("usa", &["estadounidense"]),
];

/// The decisions that name a country, in order of date, with their meetings and their numbers there, from 1.
pub fn decisions_naming<'a>(
    atlas: &'a Atlas,
    country: &'a Country,
    lang: Lang,
) -> impl Iterator<Item = (&'a Meeting, usize, &'a Decision)> {
    let names = move |decision: &Decision| mentions(decision.text.get(lang), country, lang);
    atlas.meetings.iter().flat_map(move |meeting| {
        let numbered = meeting.decisions.iter().zip(1..);
        numbered.filter(move |(it, _)| names(it)).map(move |(it, number)| (meeting, number, it))
    })
}

fn mentions(text: &str, country: &Country, lang: Lang) -> bool {
    let people = PEOPLE.iter().find(|(id, _)| *id == country.id.as_str()).map_or(&[][..], |(_, words)| words);
    has_word(text, country.names.get(lang), true) || people.iter().any(|word| has_word(text, word, false))
}

/// Whether a word stands in a text, at the start of a word and, if `whole`, up to the end of one.
fn has_word(text: &str, word: &str, whole: bool) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let starts = !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let ends = !text[at + word.len()..].chars().next().is_some_and(char::is_alphanumeric);
        starts && (ends || !whole)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_words_only() {
        assert!(has_word("Mexico, Honduras and Guatemala agreed", "Honduras", true));
        assert!(!has_word("the Panamanian proposal", "Panama", true));
        assert!(has_word("the Panamanian proposal", "Panamanian", false));
        assert!(has_word("autoridades hondureñas", "hondureñ", false));
        assert!(!has_word("Interamericano", "americano", false));
        assert!(!has_word("", "Belize", true));
    }
}
