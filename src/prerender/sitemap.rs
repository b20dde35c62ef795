//! sitemap.xml: every page with its twins in the other languages.

use super::shell::escape;
use crate::domain::lang::Lang;
use crate::head::Alternates;

pub fn sitemap(origin: &str, pages: &[Alternates]) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let per_language = pages.len() / Lang::ALL.len();
    for (at, alternates) in pages.iter().enumerate() {
        let own = &alternates[at / per_language.max(1)].1;
        xml += &format!("<url><loc>{origin}{}</loc>", escape(own));
        for (lang, path) in alternates {
            xml += &format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{origin}{}\"/>",
                lang.tag(),
                escape(path)
            );
        }
        xml += "</url>\n";
    }
    xml + "</urlset>\n"
}
