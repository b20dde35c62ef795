//! The names of countries within that of a place, so that each can lead to its country.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// One of the names, by its place among them.
    Name(usize),
}

/// A text cut at the last mention of each name: that of a city may hold the name of its country. Names that it does not mention follow.
pub fn pieces<'a>(text: &'a str, names: &[&str]) -> Vec<Piece<'a>> {
    let mut mentions: Vec<(usize, usize)> =
        (0..names.len()).filter_map(|at| Some((text.rfind(names[at])?, at))).collect();
    mentions.sort_unstable();
    let mut pieces = Vec::new();
    let mut end = 0;
    for (start, name) in mentions {
        // A name within another one is no mention of its own.
        if start < end {
            continue;
        }
        pieces.extend([Piece::Text(&text[end..start]), Piece::Name(name)]);
        end = start + names[name].len();
    }
    pieces.push(Piece::Text(&text[end..]));
    let left_out: Vec<usize> = (0..names.len()).filter(|at| !pieces.contains(&Piece::Name(*at))).collect();
    for name in left_out {
        pieces.extend([Piece::Text(", "), Piece::Name(name)]);
    }
    pieces.retain(|piece| *piece != Piece::Text(""));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use Piece::{Name, Text};
    use proptest::prelude::*;

    #[test]
    fn a_country_is_found_behind_its_city() {
        let found = pieces("Panama City, Panama; San José, Costa Rica", &["Panama", "Costa Rica"]);
        assert_eq!(found, [Text("Panama City, "), Name(0), Text("; San José, "), Name(1)]);
    }

    #[test]
    fn a_country_that_is_not_mentioned_follows() {
        assert_eq!(pieces("San Salvador", &["El Salvador"]), [Text("San Salvador"), Text(", "), Name(0)]);
        assert_eq!(pieces("Online", &[]), [Text("Online")]);
    }

    proptest! {
        #[test]
        fn nothing_of_the_text_is_lost(text in "[ab, ]{0,12}", names in proptest::collection::vec("[ab]{1,3}", 0..4)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let found = pieces(&text, &names);
            for name in 0..names.len() {
                prop_assert_eq!(found.iter().filter(|it| **it == Name(name)).count(), 1);
            }
            let told: String = found.iter().map(|it| match it { Text(text) => *text, Name(name) => names[*name] }).collect();
            prop_assert!(told.starts_with(&text), "{} does not begin with {}", told, text);
        }
    }
}
