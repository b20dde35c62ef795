//! Letters as they are compared: lower case, without accents.

/// The letter that stands for another when texts are compared: Á, á and a are one.
fn letter(letter: char) -> char {
    match letter {
        'á' | 'à' | 'ä' | 'â' | 'ã' | 'å' | 'ā' | 'ª' => 'a',
        'é' | 'è' | 'ë' | 'ê' | 'ē' => 'e',
        'í' | 'ì' | 'ï' | 'î' | 'ī' => 'i',
        'ó' | 'ò' | 'ö' | 'ô' | 'õ' | 'ō' | 'º' | '°' => 'o',
        'ú' | 'ù' | 'ü' | 'û' | 'ū' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

/// A mark that only changes the letter before it, as in texts that keep letters and accents apart.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Lower case without accents, letter by letter: “Á” becomes “a”, punctuation stays.
pub fn fold(text: &str) -> String {
    text.chars()
        .filter(|it| !is_accent(*it))
        .flat_map(char::to_lowercase)
        .filter(|it| !is_accent(*it))
        .map(letter)
        .collect()
}

/// Whether a character belongs to a word.
pub fn is_of_word(it: char) -> bool {
    it.is_alphanumeric() || is_accent(it) || it == '°'
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(fold("MIGRACIÓN, Niñez y pingüinos"), "migracion, ninez y pinguinos");
        assert_eq!(fold("mexico"), fold("Me\u{301}xico"));
        assert_eq!(fold("13.ª"), "13.a");
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
