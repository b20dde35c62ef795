//! What is wrong with a data file, as a sentence that a maintainer can act on.

use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Path from the top of the repository.
    pub file: String,
    /// JSON pointer to the place, empty for the whole file.
    pub pointer: String,
    pub found: String,
    pub expected: String,
}

impl Problem {
    pub fn new(
        file: &str,
        pointer: impl Into<String>,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Problem {
            file: file.to_owned(),
            pointer: pointer.into(),
            found: shortened(found.into()),
            expected: shortened(expected.into()),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Problem { file, pointer, found, expected } = self;
        let place = if pointer.is_empty() { "" } else { " at " };
        write!(f, "{file}{place}{pointer}: found {found}; expected {expected}")
    }
}

/// The longest part of a sentence that is shown whole, in letters.
const LONGEST: usize = 300;

fn shortened(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
