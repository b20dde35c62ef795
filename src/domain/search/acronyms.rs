//! Acronyms and the names they stand for, so that a text with the name is found by the acronym.

use super::words::folded;
use crate::domain::order::distinct;

/// A thing that has short names and long ones, in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acronym {
    /// Folded, each one word.
    short: Vec<String>,
    /// Folded words of each long name.
    long: Vec<Vec<String>>,
}

/// What the record uses and does not explain.
const KNOWN: &[(&[&str], &[&str])] = &[
    (
        &["NGO", "ONG"],
        &[
            "non-governmental organization",
            "organización no gubernamental",
            "organizaciones no gubernamentales",
            "non-governmental organizations",
        ],
    ),
    (&["UN", "ONU"], &["United Nations", "Naciones Unidas"]),
    (&["USA", "US", "EEUU", "EUA"], &["United States", "Estados Unidos"]),
    (&["DR", "RD"], &["Dominican Republic", "República Dominicana"]),
    (&["DDHH"], &["human rights", "derechos humanos"]),
    (&["NNA"], &["niñas, niños y adolescentes"]),
    (&["MOU"], &["memorandum of understanding", "memorándum de entendimiento"]),
    (&["OAS", "OEA"], &["Organization of American States", "Organización de los Estados Americanos"]),
];

impl Acronym {
    /// Takes short names such as “SIEMCA / SIEMMES” apart; one with a hyphen also counts without it.
    pub fn new<'a>(
        short: impl IntoIterator<Item = &'a str>,
        long: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let mut names: Vec<String> = Vec::new();
        for name in short.into_iter().flat_map(|name| name.split('/')) {
            names.push(folded(name).concat());
        }
        names.retain(|name| !name.is_empty());
        Acronym {
            short: distinct(names),
            long: long.into_iter().map(folded).filter(|words| words.len() > 1).collect(),
        }
    }

    /// The ones that need no record.
    pub fn known() -> impl Iterator<Item = Acronym> {
        KNOWN.iter().map(|(short, long)| Acronym::new(short.iter().copied(), long.iter().copied()))
    }

    /// The short names, if a text has one of them or a long one.
    pub fn met_in(&self, words: &[String]) -> &[String] {
        let met = self.short.iter().any(|name| words.contains(name))
            || self.long.iter().any(|name| words.windows(name.len()).any(|part| part == name.as_slice()));
        if met { &self.short } else { &[] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_brings_its_acronyms_and_an_acronym_its_twin() {
        let iom = Acronym::new(["IOM", "OIM"], ["International Organization for Migration"]);
        let met = |text: &str| iom.met_in(&folded(text)).to_vec();
        assert_eq!(met("La OIM informa"), ["iom", "oim"]);
        assert_eq!(met("the International Organization for Migration"), ["iom", "oim"]);
        assert!(met("an international organization").is_empty());
        assert_eq!(Acronym::new(["CA-4", "CA-4"], []).short, ["ca4"]);
        assert_eq!(Acronym::new(["SIEMCA / SIEMMES"], []).short, ["siemca", "siemmes"]);
    }
}
