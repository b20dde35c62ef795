//! Places in a page whose inside is drawn anew: of what stands there, what has changed is changed.

use super::page::document;
use crate::drawn::markup::{Piece, Tag};
use crate::islands::set;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// A place, and what stands in it.
pub struct Drawn {
    place: Element,
    inside: Vec<Piece>,
}

impl Drawn {
    /// A place in which this was told.
    pub fn told(place: Element, inside: impl IntoIterator<Item = Tag>) -> Drawn {
        Drawn { place, inside: inside.into_iter().map(Piece::Tag).collect() }
    }

    pub fn show(&mut self, inside: impl IntoIterator<Item = Tag>) {
        let inside: Vec<Piece> = inside.into_iter().map(Piece::Tag).collect();
        alter(&self.place, &self.inside, &inside);
        self.inside = inside;
    }

    /// Changes one of the elements in it.
    pub fn show_at(&mut self, at: usize, tag: Tag) {
        let wanted = Piece::Tag(tag);
        if let (Some(node), Some(had)) = (self.place.child_nodes().item(at as u32), self.inside.get_mut(at)) {
            change(&node, had, &wanted);
            *had = wanted;
        }
    }

    pub fn place(&self) -> &Element {
        &self.place
    }
}

/// Makes what an element holds into something else.
fn alter(parent: &Element, had: &[Piece], wanted: &[Piece]) {
    let mut child = parent.first_child();
    for (at, piece) in wanted.iter().enumerate() {
        let next = child.as_ref().and_then(Node::next_sibling);
        match (&child, had.get(at)) {
            (Some(child), Some(had)) if change(child, had, piece) => {}
            (Some(child), _) => drop(made(parent, piece).map(|new| parent.replace_child(&new, child))),
            (None, _) => drop(made(parent, piece).map(|new| parent.append_child(&new))),
        }
        child = next;
    }
    while let Some(left) = child {
        child = left.next_sibling();
        let _ = parent.remove_child(&left);
    }
}

/// Makes a node into what is wanted, if that is something of its kind.
fn change(node: &Node, had: &Piece, wanted: &Piece) -> bool {
    match (had, wanted) {
        (Piece::Text(had), Piece::Text(wanted)) => {
            if had != wanted {
                node.set_node_value(Some(wanted));
            }
            true
        }
        (Piece::Tag(had), Piece::Tag(wanted)) if had.name == wanted.name => {
            if had != wanted
                && let Some(element) = node.dyn_ref::<Element>()
            {
                change_attributes(element, had, wanted);
                alter(element, &had.inside, &wanted.inside);
            }
            true
        }
        _ => false,
    }
}

fn change_attributes(element: &Element, had: &Tag, wanted: &Tag) {
    for (name, _) in
        had.attributes.iter().filter(|(name, _)| wanted.attributes.iter().all(|(it, _)| it != name))
    {
        let _ = element.remove_attribute(name);
    }
    for pair in wanted.attributes.iter().filter(|pair| !had.attributes.contains(pair)) {
        set(element, pair.0, &pair.1);
    }
}

/// A new node, of the language that its place is written in.
fn made(parent: &Element, piece: &Piece) -> Option<Node> {
    let document = document()?;
    match piece {
        Piece::Text(text) => Some(document.create_text_node(text).into()),
        Piece::Tag(tag) => {
            let namespace = if tag.name == "svg" {
                Some("http://www.w3.org/2000/svg".to_owned())
            } else {
                parent.namespace_uri()
            };
            let element = document.create_element_ns(namespace.as_deref(), tag.name).ok()?;
            for (name, value) in &tag.attributes {
                let _ = element.set_attribute(name, value);
            }
            for piece in &tag.inside {
                let _ = element.append_child(&made(&element, piece)?);
            }
            Some(element.into())
        }
    }
}
