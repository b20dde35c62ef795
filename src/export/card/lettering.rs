//! How wide words are, and where lines break.

use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    Title,
    Plain,
}

pub const FONTS: [Face; 2] = [Face::Title, Face::Plain];

impl Face {
    /// As the font calls itself, and its weight.
    pub const fn family(self) -> (&'static str, u16) {
        match self {
            Face::Title => ("DejaVu Serif", 700),
            Face::Plain => ("DejaVu Sans", 400),
        }
    }

    pub fn bytes(self) -> &'static [u8] {
        match self {
            Face::Title => dejavu::serif::bold(),
            Face::Plain => dejavu::sans::regular(),
        }
    }
}

pub struct Lettering {
    letters: Charmap<'static>,
    advances: GlyphMetrics<'static>,
}

impl Lettering {
    /// None where the font cannot be read.
    pub fn new(face: Face, size: f32) -> Option<Self> {
        let font = FontRef::new(face.bytes()).ok()?;
        let advances = font.glyph_metrics(Size::new(size), LocationRef::default());
        Some(Lettering { letters: font.charmap(), advances })
    }

    /// In pixels.
    pub fn width(&self, words: &str) -> f64 {
        let advance = |letter| self.advances.advance_width(self.letters.map(letter)?);
        words.chars().map(|letter| f64::from(advance(letter).unwrap_or_default())).sum()
    }

    /// The words in lines of at most some width; where they take more than `most` lines, the last ends in “…”.
    pub fn lines(&self, words: &str, width: f64, most: usize) -> Vec<String> {
        let mut lines = vec![String::new()];
        for word in words.split_whitespace() {
            let Some(line) = lines.last_mut() else { break };
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if line.is_empty() || self.width(&longer) <= width {
                *line = longer;
            } else {
                lines.push(word.to_owned());
            }
        }
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while self.width(&format!("{last}…")) > width && last.contains(' ') {
                    last.truncate(last.rfind(' ').unwrap_or_default());
                }
                *last = format!("{}…", last.trim_end_matches([',', ';', ':', '.']));
            }
        }
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_does_not_fit_ends_in_a_sign() {
        let lettering = Lettering::new(Face::Plain, 30.0).unwrap();
        let lines = lettering.lines(&"migración ".repeat(60), 400.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with("migración…"));
    }

    proptest! {
        #[test]
        fn lines_keep_the_words_and_their_width(words in "([a-záñ]{1,9} ){1,30}") {
            let lettering = Lettering::new(Face::Title, 64.0).unwrap();
            let lines = lettering.lines(&words, 900.0, 99);
            prop_assert_eq!(lines.join(" "), words.trim());
            prop_assert!(lines.iter().all(|line| lettering.width(line) <= 900.0));
        }
    }
}
