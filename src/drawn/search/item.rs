//! One result: its title with what was met marked in it, and where else it was met.

use crate::domain::search::found::Item;
use crate::domain::search::mark::Piece;
use crate::drawn::markup::{Tag, tag};
use crate::edition::Edition;

pub fn item(edition: &Edition, item: &Item) -> Tag {
    let title = marked(tag("a").with("href", item.href.clone()), &item.title);
    let context = marked(tag("span").class("context"), &item.context);
    let elsewhere = item
        .elsewhere
        .then(|| tag("span").class("elsewhere").saying(edition.words.of_search.in_other_language));
    tag("li").holding([title, context]).holding(elsewhere)
}

fn marked(within: Tag, pieces: &[Piece]) -> Tag {
    pieces.iter().fold(within, |within, piece| match piece.marked {
        true => within.holding([tag("mark").saying(piece.text.clone())]),
        false => within.saying(piece.text.clone()),
    })
}
