//! Parts of the atlas for pages of others, which show them in a frame.

use super::{Page, Site};
use crate::domain::atlas::Atlas;
use crate::domain::id::Id;
use crate::domain::meeting::Meeting;

/// One such part.
#[derive(Clone, Debug, PartialEq)]
pub enum Embed {
    Timeline,
    Map,
    Corridors,
    Meeting(Id<Meeting>),
}

impl Embed {
    pub fn all(atlas: &Atlas) -> impl Iterator<Item = Embed> {
        let fixed = [Embed::Timeline, Embed::Map, Embed::Corridors];
        fixed.into_iter().chain(atlas.meetings.iter().map(|it| Embed::Meeting(it.id.clone())))
    }

    /// What of a page can be shown elsewhere.
    pub fn of(page: &Page) -> Option<Embed> {
        match page {
            Page::Timeline => Some(Embed::Timeline),
            Page::Countries => Some(Embed::Map),
            Page::Corridors => Some(Embed::Corridors),
            Page::Meeting(id) => Some(Embed::Meeting(id.clone())),
            _ => None,
        }
    }

    /// The page it is a part of, where its links lead.
    pub fn page(&self) -> Page {
        match self {
            Embed::Timeline => Page::Timeline,
            Embed::Map => Page::Countries,
            Embed::Corridors => Page::Corridors,
            Embed::Meeting(id) => Page::Meeting(id.clone()),
        }
    }

    /// A height in pixels that suits a column of text.
    pub fn height(&self) -> u16 {
        match self {
            Embed::Timeline | Embed::Map => 820,
            Embed::Corridors => 640,
            Embed::Meeting(_) => 320,
        }
    }
}

impl Site {
    /// A part for pages of others.
    pub fn embed(&self, embed: &Embed) -> String {
        format!("{}embed/{}", self.root(), embed.page().path())
    }
}
