//! A page as a tree of elements, as a browser builds it from HTML that is well formed.

use html5gum::{Token, Tokenizer};

pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    parent: Option<usize>,
    children: Vec<Child>,
}

enum Child {
    Element(usize),
    Text(String),
}

impl Element {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|all| all.split(' ').any(|it| it == class))
    }
}

/// Elements that hold nothing and are never closed.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

pub struct Tree(Vec<Element>);

impl Tree {
    pub fn of(html: &str) -> Tree {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let root =
            Element { name: String::new(), attributes: Vec::new(), parent: None, children: Vec::new() };
        let mut all = vec![root];
        let mut open = 0;
        for token in Tokenizer::new(html) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let name = text(&tag.name);
                    let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value)));
                    let at = all.len();
                    all.push(Element {
                        attributes: attributes.collect(),
                        parent: Some(open),
                        children: Vec::new(),
                        name: name.clone(),
                    });
                    all[open].children.push(Child::Element(at));
                    if !tag.self_closing && !VOID.contains(&name.as_str()) {
                        open = at;
                    }
                }
                Token::EndTag(tag) => {
                    assert_eq!(all[open].name, text(&tag.name), "an element is closed that is not open");
                    open = all[open].parent.expect("the page itself is not closed");
                }
                Token::String(letters) => {
                    let letters = text(&letters);
                    all[open].children.push(Child::Text(letters));
                }
                _ => {}
            }
        }
        Tree(all)
    }

    pub fn elements(&self) -> impl Iterator<Item = usize> {
        1..self.0.len()
    }

    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        self.0[at].children.iter().filter_map(|child| match child {
            Child::Element(at) => Some(*at),
            Child::Text(_) => None,
        })
    }

    /// Every text, with the element that it stands in.
    pub fn texts(&self) -> impl Iterator<Item = (usize, &str)> {
        self.0.iter().enumerate().flat_map(|(at, element)| {
            element.children.iter().filter_map(move |child| match child {
                Child::Text(text) => Some((at, text.as_str())),
                Child::Element(_) => None,
            })
        })
    }

    /// All text in an element.
    pub fn text(&self, at: usize) -> String {
        let mut text = String::new();
        self.collect(at, &mut text);
        text
    }

    fn collect(&self, at: usize, text: &mut String) {
        for child in &self.0[at].children {
            match child {
                Child::Element(at) => self.collect(*at, text),
                Child::Text(own) => text.push_str(own),
            }
        }
    }

    pub fn element(&self, at: usize) -> &Element {
        &self.0[at]
    }

    /// The nearest element around, or the one itself, that is wanted.
    pub fn around(&self, at: usize, wanted: impl Fn(&Element) -> bool) -> Option<usize> {
        let mut next = Some(at);
        while let Some(at) = next {
            if wanted(&self.0[at]) {
                return Some(at);
            }
            next = self.0[at].parent;
        }
        None
    }

    /// Where the links in an element lead, without what comes after the path.
    pub fn links(&self, at: usize) -> Vec<&str> {
        let own = (self.0[at].name == "a").then(|| self.0[at].get("href")).flatten();
        let own = own.map(|href| href.split('?').next().unwrap_or_default());
        own.into_iter().chain(self.children(at).flat_map(|child| self.links(child))).collect()
    }

    /// How many elements there are of one kind inside those of another.
    pub fn count(&self, of: impl Fn(&Element) -> bool, inside: impl Fn(&Element) -> bool) -> usize {
        let within = |mut at: usize| {
            while let Some(parent) = self.0[at].parent {
                if inside(&self.0[parent]) {
                    return true;
                }
                at = parent;
            }
            false
        };
        self.elements().filter(|at| of(&self.0[*at]) && within(*at)).count()
    }
}
