//! The pictures of the cards, as PNG. Drawn with fonts of their own, so that they are the same on every machine.

use super::saved;
use crate::edition::Edition;
use crate::export::card::{self, Card, FONTS};
use crate::head;
use crate::site::Page;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::path::Path;
use std::sync::Arc;

/// Writes the card of every page that has one.
///
/// # Errors
/// A sentence that names the card at fault.
pub fn write(edition: &Edition, staging: &Path) -> Result<(), String> {
    let mut options = Options::default();
    for font in FONTS {
        Arc::make_mut(&mut options.fontdb).load_font_data(font.bytes().to_vec());
    }
    for page in Page::all(&edition.atlas).into_iter().filter(|page| card::carded(page) == *page) {
        let path = card::path(&page, edition.lang());
        let card = Card::new(edition, &page, &head::of(edition, &page));
        let image =
            draw(&card.svg(edition.words.site_name), &options).map_err(|error| format!("{path}: {error}"))?;
        saved(&staging.join(&path), &image)?;
    }
    Ok(())
}

fn draw(svg: &str, options: &Options) -> Result<Vec<u8>, String> {
    let tree = Tree::from_str(svg, options).map_err(|error| error.to_string())?;
    let mut image = Pixmap::new(card::WIDTH, card::HEIGHT).ok_or("no room for a picture")?;
    resvg::render(&tree, Transform::identity(), &mut image.as_mut());
    image.encode_png().map_err(|error| error.to_string())
}
