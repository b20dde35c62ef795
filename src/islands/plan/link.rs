//! Told things that change with every answer. They are looked for once: a press is to be followed by the next frame.

use crate::islands::entries::all;
use crate::islands::told::{choose, hide, overwrite};
use web_sys::Element;

/// A link whose question changes.
pub struct Link {
    element: Element,
    path: String,
}

impl Link {
    pub fn new(element: Element) -> Link {
        let href = element.get_attribute("href").unwrap_or_default();
        Link { path: href.split('?').next().unwrap_or_default().to_owned(), element }
    }

    pub fn ask(&self, query: &str) {
        let _ = self.element.set_attribute("href", &format!("{}{query}", self.path));
    }
}

/// A choice: how much it would show, and whether it is made.
pub struct Offer {
    entry: Element,
    pub link: Link,
    count: Element,
    said: usize,
    chosen: bool,
}

impl Offer {
    /// The choices of a list.
    pub fn told(list: &Element) -> Vec<Offer> {
        let mut offers = Vec::new();
        for entry in all(list, "li") {
            let part = |selector: &str| entry.query_selector(selector).ok().flatten();
            let (Some(link), Some(count)) = (part("a"), part(".count")) else { continue };
            let told = count.text_content().unwrap_or_default().parse().unwrap_or_default();
            offers.push(Offer { link: Link::new(link), count, said: told, chosen: false, entry });
        }
        offers
    }

    pub fn mark(&mut self, chosen: bool) {
        if self.chosen != chosen {
            self.chosen = chosen;
            choose(&self.link.element, chosen);
        }
    }

    /// It is gone where it would show nothing, unless it is made.
    pub fn say(&mut self, count: usize) {
        if self.said != count {
            self.said = count;
            overwrite(&self.count, &count.to_string());
        }
        if count == 0 || self.entry.has_attribute("hidden") {
            hide(&self.entry, count == 0 && !self.chosen);
        }
    }
}
