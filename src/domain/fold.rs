//! Texts as a visitor means them: without case, without accents. The letters that change are named here, because the
//! standard library's tables for every script of the world would weigh more than all that uses them.

/// A text letter by letter, lower case and without accents; punctuation stays.
pub fn fold(text: &str) -> String {
    text.chars().filter(|it| !is_accent(*it)).map(letter).collect()
}

/// The letter that stands for another when texts are compared: Á, á and a are one. Other scripts stay as they are.
fn letter(letter: char) -> char {
    match letter {
        'Á' | 'À' | 'Ä' | 'Â' | 'Ã' | 'Å' | 'Ā' | 'á' | 'à' | 'ä' | 'â' | 'ã' | 'å' | 'ā' | 'ª' => {
            'a'
        }
        'É' | 'È' | 'Ë' | 'Ê' | 'Ē' | 'é' | 'è' | 'ë' | 'ê' | 'ē' => 'e',
        'Í' | 'Ì' | 'Ï' | 'Î' | 'Ī' | 'í' | 'ì' | 'ï' | 'î' | 'ī' => 'i',
        'Ó' | 'Ò' | 'Ö' | 'Ô' | 'Õ' | 'Ō' | 'ó' | 'ò' | 'ö' | 'ô' | 'õ' | 'ō' | 'º' | '°' => {
            'o'
        }
        'Ú' | 'Ù' | 'Ü' | 'Û' | 'Ū' | 'ú' | 'ù' | 'ü' | 'û' | 'ū' => 'u',
        'Ñ' | 'ñ' => 'n',
        'Ç' | 'ç' => 'c',
        'Ý' | 'Ÿ' | 'ý' | 'ÿ' => 'y',
        '’' => '\'',
        other => other.to_ascii_lowercase(),
    }
}

/// A mark that only changes the letter before it, as in texts that keep letters and accents apart.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// Whether a character belongs to a word: letters and digits of any script, but no signs.
pub fn is_of_word(it: char) -> bool {
    match it {
        '\0'..='\u{7f}' => it.is_ascii_alphanumeric(),
        '\u{80}'..='\u{bf}' => matches!(it, 'ª' | 'º' | '°' | 'µ'),
        // Punctuation, symbols, arrows and pictures stand in blocks of their own.
        '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{fe00}'..='\u{fe6f}' => false,
        '\u{e000}'..='\u{f8ff}' | '\u{ff00}'..='\u{ff0f}' | '\u{fff0}'..='\u{ffff}' => false,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'.. => false,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(fold("MIGRACIÓN, Niñez y pingüinos"), "migracion, ninez y pinguinos");
        assert_eq!(fold("mexico"), fold("Me\u{301}xico"));
        assert_eq!(fold("niñez"), fold("nin\u{303}ez"));
        assert_eq!(fold("Québec’s 13.ª"), "quebec's 13.a");
    }

    #[test]
    fn capitals_of_the_languages_spoken_here_are_known() {
        for capital in ('A'..='Z').chain("ÁÀÂÃÄÇÉÈÊËÍÌÎÏÑÓÒÔÕÖÚÙÛÜÝŸ".chars()) {
            let small: String = capital.to_lowercase().collect();
            assert_eq!(fold(&capital.to_string()), fold(&small), "{capital}");
        }
    }

    #[test]
    fn words_are_of_letters_and_digits() {
        let latin = ('\u{20}'..='\u{17f}').filter(|it| !matches!(it, '²' | '³' | '¹' | '¼'..='¾'));
        for it in latin.chain("–—‘’“”…•−≈○●→€™👍".chars()) {
            assert_eq!(is_of_word(it), it.is_alphanumeric() || it == '°', "{it}");
        }
        assert!("миграция移民هجرة".chars().all(is_of_word));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*") {
            prop_assert_eq!(fold(&fold(&text)), fold(&text));
        }
    }
}
