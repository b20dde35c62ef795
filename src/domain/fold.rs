//! Texts as a visitor means them: without case, without accents.

/// Lower case, the accents of the record's languages taken off, runs of white space as one space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).filter_map(plain));
    }
    folded
}

/// A letter without its accent; nothing for a combining accent on its own.
fn plain(letter: char) -> Option<char> {
    let plain = match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        '’' => '\'',
        '\u{300}'..='\u{36f}' => return None,
        other => other,
    };
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn accents_and_case_make_no_difference() {
        assert_eq!(fold("  Migración \n LABORAL"), "migracion laboral");
        assert_eq!(fold("niñez"), fold("nin\u{303}ez"));
        assert_eq!(fold("Québec’s"), "quebec's");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
