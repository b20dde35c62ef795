//! Markup as a value, for what is drawn again and again while a page answers. Pages tell it as text; browsers change what
//! has changed of it. A view of Leptos would be written out in the program once for every kind of element.

use std::fmt;

/// A text or an element. No two texts stand beside each other, as they would be one in a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    Text(String),
    Tag(Tag),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub name: &'static str,
    pub attributes: Vec<(&'static str, String)>,
    pub inside: Vec<Piece>,
}

pub fn tag(name: &'static str) -> Tag {
    Tag { name, attributes: Vec::new(), inside: Vec::new() }
}

impl Tag {
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Tag {
        self.attributes.push((name, value.into()));
        self
    }

    pub fn class(self, names: impl Into<String>) -> Tag {
        self.with("class", names)
    }

    /// With an attribute that means something by standing there.
    pub fn marked(self, name: &'static str, so: bool) -> Tag {
        if so { self.with(name, "") } else { self }
    }

    /// With a text after what it holds.
    pub fn saying(mut self, text: impl Into<String>) -> Tag {
        let text: String = text.into();
        match self.inside.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(before)) => before.push_str(&text),
            _ => self.inside.push(Piece::Text(text)),
        }
        self
    }

    /// With elements after what it holds.
    pub fn holding(mut self, tags: impl IntoIterator<Item = Tag>) -> Tag {
        self.inside.extend(tags.into_iter().map(Piece::Tag));
        self
    }
}

/// A link to another question of the page, which leaves the view where it is.
pub fn question(href: impl Into<String>) -> Tag {
    tag("a").with("href", href).with("data-noscroll", "")
}

impl fmt::Display for Tag {
    /// As HTML.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", Escaped(value))?;
        }
        f.write_str(">")?;
        for piece in &self.inside {
            match piece {
                Piece::Text(text) => write!(f, "{}", Escaped(text))?,
                Piece::Tag(tag) => write!(f, "{tag}")?,
            }
        }
        if self.name == "input" { Ok(()) } else { write!(f, "</{}>", self.name) }
    }
}

struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        for part in self.0.split_inclusive(['&', '<', '>', '"']) {
            let (before, mark) = match part.as_bytes().last() {
                Some(b'&') => (&part[..part.len() - 1], "&amp;"),
                Some(b'<') => (&part[..part.len() - 1], "&lt;"),
                Some(b'>') => (&part[..part.len() - 1], "&gt;"),
                Some(b'"') => (&part[..part.len() - 1], "&quot;"),
                _ => (part, ""),
            };
            f.write_str(before)?;
            f.write_str(mark)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_told_as_text_that_reads_back_as_it_was() {
        let link = question("/?a=1&b=\"2\"").saying("a < b").saying(" & c").holding([tag("b").saying("<d>")]);
        let wanted =
            "<a href=\"/?a=1&amp;b=&quot;2&quot;\" data-noscroll=\"\">a &lt; b &amp; c<b>&lt;d&gt;</b></a>";
        assert_eq!(link.to_string(), wanted);
        assert_eq!(link.inside.len(), 2);
    }
}
