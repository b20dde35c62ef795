//! Names beside the things they name, only where they fit.

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

/// The first of some names, longest first, that fits between `left` and `right`.
pub fn fitting(names: &[String], letter: f64, left: f64, right: f64, anchor: Anchor) -> Option<Label> {
    names.iter().find_map(|name| {
        let width = text_width(name, letter);
        let x = if anchor == Anchor::Start { left } else { right };
        (left + width <= right).then(|| Label { text: name.clone(), x, anchor, width })
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
