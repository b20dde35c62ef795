//! sitemap.xml: every page with its twin in the other language.

use super::shell::escape;
use crate::domain::lang::Lang;

pub fn sitemap(origin: &str, pages: &[[(Lang, String); 2]]) -> String {
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
