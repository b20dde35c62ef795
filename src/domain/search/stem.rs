//! Singular and plural of both languages, told apart by their endings alone.

/// What words keep when their number and gender are taken away: “niños”, “niña” and “niñas” are “nin”, “policies”
/// is “policy”. Not always a word: two words are of one family when their stems are equal.
pub fn stem(word: &str) -> String {
    if word.len() < 4 || !word.is_ascii() || word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word.to_owned();
    }
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    gender(&number(word))
}

const IRREGULAR: [(&str, &str); 5] =
    [("children", "child"), ("women", "woman"), ("men", "man"), ("people", "person"), ("ninez", "nin")];

/// Takes the plural away.
fn number(word: &str) -> String {
    let before = |ending: &str| word.strip_suffix(ending).filter(|rest| rest.len() >= 2);
    if let Some(rest) = before("ies") {
        return format!("{rest}y");
    }
    // Spanish: redes, países, acciones, voces.
    if let Some(rest) = before("es")
        && rest.ends_with(|last| "cdlnrsxzh".contains(last))
    {
        return rest.to_owned();
    }
    if ["ss", "us", "is"].into_iter().any(|ending| word.ends_with(ending)) {
        return word.to_owned();
    }
    before("s").unwrap_or(word).to_owned()
}

/// Takes a last vowel away: “regionales” and “regional” met already, “refugiada” and “refugiado” meet here, “fine”
/// and “fines” as well.
fn gender(word: &str) -> String {
    match word.strip_suffix(['a', 'o', 'e']) {
        Some(rest) if rest.len() >= 3 && !rest.ends_with(['a', 'e', 'i', 'o', 'u']) => rest.to_owned(),
        // The plural of “voz” is “voces”.
        _ => word.strip_suffix('z').map_or(word.to_owned(), |rest| format!("{rest}c")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn singular_and_plural_meet() {
        for (one, many) in [
            ("policy", "policies"),
            ("workshop", "workshops"),
            ("child", "children"),
            ("woman", "women"),
            ("refugiado", "refugiadas"),
            ("nino", "ninas"),
            ("red", "redes"),
            ("pais", "paises"),
            ("capaz", "capaces"),
            ("declaracion", "declaraciones"),
            ("regional", "regionales"),
            ("migrante", "migrantes"),
            ("remesa", "remesas"),
            ("guideline", "guidelines"),
            ("taller", "talleres"),
            ("conference", "conferences"),
            ("plan", "planes"),
            ("trabajador", "trabajadora"),
            ("crisis", "crisis"),
            ("process", "processes"),
        ] {
            assert_eq!(stem(one), stem(many), "{one} {many}");
        }
    }

    #[test]
    fn other_words_stay_apart() {
        for (one, other) in
            [("plan", "planet"), ("costa", "costal"), ("return", "returnee"), ("congress", "congreso")]
        {
            assert_ne!(stem(one), stem(other), "{one} {other}");
        }
        assert_eq!(stem("2008"), "2008");
        assert_eq!(stem("iom"), "iom");
    }

    proptest! {
        #[test]
        fn any_word_has_a_stem(word in "\\PC*") {
            prop_assert!(word.is_empty() || !stem(&word).is_empty());
        }
    }
}
