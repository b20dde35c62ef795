//! Words that mean nearly the same in the texts of the Conference, and spellings of one word. What the two
//! languages call one thing needs no list: an entry is found by its texts in both.

/// How well a neighbour of a word stands for it.
const NEAR: f32 = 0.7;
/// Another spelling of the same word.
const SPELLING: f32 = 0.97;

/// Folded words of near meaning.
const GROUPS: &[&[&str]] = &[
    &["child", "minor", "kid", "youth"],
    &["nino", "nina", "menor", "ninez", "infancia", "nna"],
    &["unaccompanied", "separated"],
    &["deportation", "deportee", "removal", "repatriation"],
    &["deportacion", "deportado", "expulsion", "repatriacion"],
    &["work", "job", "labour", "employment", "worker"],
    &["trabajo", "empleo", "laboral", "trabajador"],
    &["smuggler", "smuggling", "coyote"],
    &["traficante", "trafico", "coyote", "coyotaje"],
    &["woman", "female", "gender"],
    &["mujer", "genero"],
    &["disaster", "hurricane", "climate"],
    &["desastre", "huracan", "clima", "climatico"],
    &["training", "course"],
    &["capacitacion", "curso", "formacion"],
    &["chair", "chairmanship", "presidency"],
    &["agree", "agreement", "decide", "decision"],
    &["acuerdo", "acordar", "acordo", "decision"],
    &["frontier", "border"],
    &["law", "legislation"],
    &["ley", "legislacion"],
    &["missing", "disappeared"],
    &["desaparecido", "extraviado"],
    &["fund", "funding"],
];

/// Endings that British and American English write differently.
const ENDINGS: [(&str, &str); 9] = [
    ("isation", "ization"),
    ("isations", "izations"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("our", "or"),
    ("ours", "ors"),
    ("ogramme", "ogram"),
    ("entre", "enter"),
];

/// Other words for a folded word, with how well each stands for it.
pub fn of(word: &str) -> Vec<(String, f32)> {
    let stem = super::stem::stem(word);
    let of_group =
        |group: &&&[&str]| group.iter().any(|known| *known == word || super::stem::stem(known) == stem);
    let near = GROUPS.iter().filter(of_group).flat_map(|group| group.iter());
    near.map(|other| ((*other).to_owned(), NEAR)).chain(spellings(word)).collect()
}

fn spellings(word: &str) -> impl Iterator<Item = (String, f32)> {
    ENDINGS.into_iter().flat_map(|(a, b)| [(a, b), (b, a)]).filter_map(move |(from, to)| {
        let rest = word.strip_suffix(from)?;
        (rest.len() >= 2).then(|| (format!("{rest}{to}"), SPELLING))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others(word: &str) -> Vec<String> {
        of(word).into_iter().map(|(other, _)| other).collect()
    }

    #[test]
    fn spellings_of_both_englishes_meet() {
        assert!(others("organization").contains(&"organisation".to_owned()));
        assert!(others("labor").contains(&"labour".to_owned()));
        assert!(others("programme").contains(&"program".to_owned()));
    }

    #[test]
    fn neighbours_are_found_in_the_plural_too() {
        assert!(others("minors").contains(&"child".to_owned()));
        assert!(others("menores").contains(&"infancia".to_owned()));
        assert!(others("remittances").is_empty());
    }
}
