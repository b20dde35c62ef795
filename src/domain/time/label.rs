//! Names beside the things they name, only where they fit.

use super::design::tenth;

/// A name and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub text: String,
    /// Where the text starts or ends, as `anchor` says.
    pub x: f64,
    pub anchor: Anchor,
    /// More than the text will take.
    pub width: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    End,
}

impl Label {
    pub fn left(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.x,
            Anchor::End => self.x - self.width,
        }
    }

    pub fn right(&self) -> f64 {
        self.left() + self.width
    }
}

/// The first of some names, best first, that fits into the room after a thing or into the room before it.
pub fn beside(names: &[String], letter: f64, after: (f64, f64), before: (f64, f64)) -> Option<Label> {
    names.iter().find_map(|name| {
        let width = text_width(name, letter);
        let fits = |(left, right): (f64, f64)| left + width <= right;
        let label = |x: f64, anchor| Label { text: name.clone(), x: tenth(x), anchor, width: tenth(width) };
        if fits(after) {
            Some(label(after.0, Anchor::Start))
        } else {
            fits(before).then(|| label(before.1, Anchor::End))
        }
    })
}

/// No narrower than any usual sans serif sets the text, since nothing is measured before it is drawn.
pub fn text_width(text: &str, letter: f64) -> f64 {
    text.chars().map(relative_width).sum::<f64>() * letter
}

fn relative_width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | 'í' => 0.36,
        ' ' | 'f' | 't' | 'r' | '(' | ')' | '-' => 0.45,
        'm' | 'w' | 'M' | 'W' | '…' | '—' => 1.0,
        'A'..='Z' | 'Á' | 'É' | 'Í' | 'Ó' | 'Ú' | 'Ñ' => 0.76,
        'a'..='z' | '0'..='9' | 'á' | 'é' | 'ó' | 'ú' | 'ñ' | 'ü' | '–' => 0.64,
        _ => 1.0,
    }
}
