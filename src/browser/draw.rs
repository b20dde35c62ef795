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
    /// What is to stand behind the first so many pieces, once there is time.
    waiting: Option<(usize, Vec<Piece>)>,
}

impl Drawn {
    /// A place in which this was told.
    pub fn told(place: Element, inside: impl IntoIterator<Item = Tag>) -> Drawn {
        Drawn { place, inside: inside.into_iter().map(Piece::Tag).collect(), waiting: None }
    }

    pub fn show(&mut self, inside: impl IntoIterator<Item = Tag>) {
        self.show_first(usize::MAX, inside.into_iter().collect());
        self.show_rest();
    }

    /// Shows the first so many of what is to stand here. Behind them stays what was there, until [`Drawn::show_rest`].
    pub fn show_first(&mut self, count: usize, inside: Vec<Tag>) {
        let mut inside: Vec<Piece> = inside.into_iter().map(Piece::Tag).collect();
        let rest = inside.split_off(count.min(inside.len()));
        alter(&self.place, self.place.first_child(), &self.inside, &inside);
        self.waiting = Some((inside.len(), rest));
        inside.extend(self.inside.drain(..).skip(inside.len()));
        self.inside = inside;
    }

    pub fn show_rest(&mut self) {
        let Some((at, rest)) = self.waiting.take() else { return };
        let behind = alter(&self.place, self.place.child_nodes().item(at as u32), &self.inside[at..], &rest);
        clear(&self.place, behind);
        self.inside.truncate(at);
        self.inside.extend(rest);
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

/// Makes nodes, from one of an element's on, into what is wanted there. Gives the node behind them.
fn alter(parent: &Element, first: Option<Node>, had: &[Piece], wanted: &[Piece]) -> Option<Node> {
    let mut child = first;
    for (at, piece) in wanted.iter().enumerate() {
        let next = child.as_ref().and_then(Node::next_sibling);
        match (&child, had.get(at)) {
            (Some(child), Some(had)) if change(child, had, piece) => {}
            (Some(child), _) => drop(made(parent, piece).map(|new| parent.replace_child(&new, child))),
            (None, _) => drop(made(parent, piece).map(|new| parent.append_child(&new))),
        }
        child = next;
    }
    child
}

/// Takes a node away, and those behind it.
fn clear(parent: &Element, first: Option<Node>) {
    let mut child = first;
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
                clear(element, alter(element, element.first_child(), &had.inside, &wanted.inside));
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
