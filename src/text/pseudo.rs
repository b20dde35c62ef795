//! A language that nobody speaks. A test sees by it that one more takes this file and a line in `domain/lang.rs`: what
//! it does not say yet, it says in English.

use super::live::{self, LiveWords};
use super::told::{self, Words};

pub const LIVE: LiveWords = LiveWords {
    filter_all: "[Åļļ]",
    filter_clear: "[Šĥöŵ åļļ]",
    undated: "[Ûñđåţéđ]",
    ..live::EN
};

pub const WORDS: Words = Words {
    live: &LIVE,
    language: "[Þšéûđö]",
    site_name: "[ŔÇM Åţļåš]",
    site_claim: "[Ţĥé ŕéçöŕđ öƒ ţĥé Ŕéĝîöñåļ Çöñƒéŕéñçé öñ Mîĝŕåţîöñ šîñçé 1996]",
    skip: "[Šķîþ ţö çöñţéñţ]",
    main_navigation: "[Måîñ]",
    timeline: "[Ţîméļîñé]",
    countries: "[Çöûñţŕîéš]",
    plan: "[Þļåñ öƒ åçţîöñ]",
    sources: "[Šöûŕçéš]",
    method: "[Méţĥöđ]",
    not_found: "[Ţĥéŕé îš ñö šûçĥ þåĝé]",
    ..told::en::WORDS
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;
    use crate::head;
    use crate::prerender::{every_edition, page, shell::escape};
    use crate::record::files;
    use crate::site::{Page, Site};
    use std::path::Path;

    const BASE: &str = "/rcm-atlas/";

    #[test]
    fn a_third_language_is_one_file_and_one_line() {
        let record = files::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the record");
        let [.., edition] = every_edition(&record, BASE, "").expect("an edition in every language");
        assert_eq!(edition.lang(), Lang::Pseudo);
        let root = edition.site.root();
        assert_eq!(root, "/rcm-atlas/en-x-pseudo/");
        let pages = Page::all(&edition.atlas);
        assert!(pages.len() > 200, "{} pages", pages.len());
        for of in pages {
            let html = page::render(&edition, &of).expect("a page");
            let head = head::of(&edition, &of);
            let own = edition.site.href(&of);
            assert!(head.title.contains(WORDS.site_name), "{own}: {}", head.title);
            for word in [WORDS.skip, WORDS.timeline, WORDS.countries, WORDS.plan, WORDS.sources, WORDS.method] {
                assert!(html.contains(&*escape(word)), "{own} does not say {word}");
            }
            // Links stay in the language, but for those that lead to the same page in another.
            let twins = edition.lang().others().map(|lang| edition.site.twin(&own, lang));
            let mut away: Vec<&str> = links(&html).filter(|href| !href.starts_with(&root)).collect();
            for twin in twins {
                assert!(away.contains(&twin.as_str()), "{own} does not lead to {twin}");
                away.retain(|href| *href != twin);
            }
            assert_eq!(away, [""; 0], "{own}");
        }
    }

    /// Where links to pages lead.
    fn links(html: &str) -> impl Iterator<Item = &str> {
        let hrefs = html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        hrefs.filter(|href| href.starts_with(BASE) && href.ends_with('/'))
    }

    #[test]
    fn an_address_of_a_third_language_is_known_in_browsers() {
        let site = Site::of_address(BASE, "/rcm-atlas/en-x-pseudo/plan/");
        assert_eq!(site.lang, Lang::Pseudo);
        assert_eq!(site.twin("/rcm-atlas/en-x-pseudo/plan/", Lang::Es), "/rcm-atlas/es/plan/");
    }
}
