//! A page as a browser takes it apart.

use html5gum::{Token, Tokenizer};

/// An opened element: its name and its attributes.
pub struct Tag {
    pub name: String,
    pub attributes: Vec<(String, String)>,
}

/// Every element that some HTML opens.
pub fn tags(html: &str) -> Vec<Tag> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let tokens = Tokenizer::new(html).map(|token| token.unwrap_or_else(|never| match never {}));
    let tag = |token| match token {
        Token::StartTag(tag) => Some(Tag {
            name: text(&tag.name),
            attributes: tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect(),
        }),
        _ => None,
    };
    tokens.filter_map(tag).collect()
}

/// The text of a page as one reads it.
pub fn text(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in html.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.replace("&amp;", "&")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
}

/// The first element or attribute that the test has written as text, and that has become markup.
pub fn injected(html: &str) -> Option<String> {
    let strange = |name: &str| name.contains("xss");
    tags(html).into_iter().find_map(|tag| {
        let attribute = tag.attributes.iter().find(|(name, _)| strange(name));
        (strange(&tag.name) || attribute.is_some()).then(|| format!("<{} {:?}>", tag.name, tag.attributes))
    })
}
