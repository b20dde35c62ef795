//! The document around the pages: what Trunk built, with the head of each page and one joined style sheet.

use super::{Order, csp_hash, fingerprint, imports, offline, save, saved, start, terse};
use crate::domain::lang::Lang;
use crate::head::Head;
use crate::site::{Page, Site};
use crate::text::{Words, words};
use std::fs;

/// The built index.html, ready to be filled.
pub struct Shell {
    before_head: String,
    after_head: String,
    after_body: String,
    base: String,
    origin: String,
    policy: Option<String>,
    icon: String,
    style: String,
    /// Whether the record is kept on the device: not in development, where files change all the time.
    is_kept: bool,
}

const HEAD: &str = "<!--HEAD-->";
const BODY: &str = "<body></body>";

impl Shell {
    /// # Errors
    /// A sentence, where the built shell lacks a place that pages need.
    pub fn read(order: &Order) -> Result<Shell, String> {
        let path = order.staging.join("index.html");
        let html =
            fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        let keeper = order.strict.then(|| offline::script(order)).transpose()?;
        let html = terse::document(&start::own(&join_styles(order, html)?, keeper.as_deref())?);
        shorten_program(order)?;
        let missing = |mark: &str| format!("index.html has no {mark}");
        let (before_head, rest) = html.split_once(HEAD).ok_or_else(|| missing(HEAD))?;
        let (after_head, after_body) = rest.split_once(BODY).ok_or_else(|| missing(BODY))?;
        let policy = order.strict.then(|| policy(&html));
        let style =
            html.split("<link rel=\"stylesheet\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        let icon = html.split("<link rel=\"icon\" href=\"").nth(1).and_then(|rest| rest.split('"').next());
        Ok(Shell {
            before_head: before_head.to_owned(),
            after_head: after_head.to_owned(),
            after_body: after_body.to_owned(),
            base: Site::new(order.base, Lang::En).base().to_owned(),
            origin: order.origin.to_owned(),
            policy,
            style: style.ok_or_else(|| missing("style sheet"))?.to_owned(),
            icon: icon.ok_or_else(|| missing("icon"))?.to_owned(),
            is_kept: keeper.is_some(),
        })
    }

    /// The address of the picture that stands for the atlas.
    pub fn icon(&self) -> &str {
        &self.icon
    }

    /// A prerendered page; `tags` stand at the end of its head.
    pub fn page(&self, lang: Lang, head: &Head, tags: &str, body: &str) -> String {
        self.document(
            lang,
            &format!("{}{tags}", self.head(lang, head)),
            &format!("<body data-prerendered>{body}</body>"),
        )
    }

    /// The page for addresses that lead nowhere, in both languages. The app mounts in its place.
    pub fn not_found(&self, english: &Site) -> String {
        let said = |words: &'static Words| (words.not_found, words.not_found_lead.trim_end_matches(':'));
        self.in_both(english, said)
    }

    /// The page for what cannot be reached and is not on the device either, in both languages.
    pub fn not_kept(&self, english: &Site) -> String {
        self.in_both(english, |words| (words.no_connection, words.not_kept))
    }

    fn in_both(
        &self,
        english: &Site,
        said: impl Fn(&'static Words) -> (&'static str, &'static str),
    ) -> String {
        let part = |lang: Lang| {
            let site = english.in_language(lang);
            let words = words(lang);
            let (heading, lead) = said(words);
            format!(
                "<section lang=\"{}\"><h1>{heading}</h1><p>{lead}</p><p><a href=\"{}\">{}</a></p></section>",
                lang.tag(),
                site.href(&Page::Home),
                words.site_name,
            )
        };
        let head = format!(
            "{}<title>{} · {}</title>\n<meta name=\"robots\" content=\"noindex\">",
            self.policy_tag(),
            said(words(Lang::En)).0,
            words(Lang::En).site_name,
        );
        self.document(Lang::En, &head, &format!("<body><main>{}</main></body>", Lang::ALL.map(part).concat()))
    }

    /// A part of a page for a frame on another one. Its links open that page, beside what shows the frame.
    pub fn embed(&self, site: &Site, page: &Page, title: &str, body: &str) -> String {
        let policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'self'; form-action 'none'; \
             require-trusted-types-for 'script'";
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<title>{}</title>\n\
             <base href=\"{}\" target=\"_blank\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <link rel=\"canonical\" href=\"{}{}\">\n<link rel=\"icon\" href=\"{}\">\n\
             <link rel=\"stylesheet\" href=\"{}\">\n</head>\n\
             <body>{body}</body>\n</html>\n",
            site.lang.tag(),
            escape(title),
            site.href(page),
            self.origin,
            site.href(page),
            self.icon,
            self.style,
        )
    }

    fn document(&self, lang: Lang, head: &str, body: &str) -> String {
        let nowhere = Site::new(&self.base, lang).nowhere();
        let html =
            format!("<html lang=\"{}\" data-base=\"{}\" data-nowhere=\"{nowhere}\">", lang.tag(), self.base);
        let start = self.before_head.replacen("<html lang=\"en\">", &html, 1);
        format!("{start}{head}{}{body}{}", self.after_head, self.after_body)
    }

    fn head(&self, lang: Lang, head: &Head) -> String {
        let origin = &self.origin;
        let canonical = head.canonical(lang);
        let alternates: String = head
            .alternates
            .iter()
            .map(|(lang, path)| {
                format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{origin}{path}\">\n", lang.tag())
            })
            .collect();
        let manifest = || offline::manifest_address(&Site::new(&self.base, lang));
        let manifest = if self.is_kept {
            format!("\n<link rel=\"manifest\" href=\"{}\">", manifest())
        } else {
            String::new()
        };
        format!(
            "{}<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n\
             <link rel=\"canonical\" href=\"{origin}{canonical}\">\n{}{manifest}",
            self.policy_tag(),
            escape(&head.title),
            escape(&head.description),
            alternates.trim_end(),
        )
    }

    fn policy_tag(&self) -> String {
        self.policy
            .as_ref()
            .map(|policy| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"))
            .unwrap_or_default()
    }
}

/// All style sheets in one, in their order: one request instead of many.
fn join_styles(order: &Order, mut html: String) -> Result<String, String> {
    let mut styles = String::new();
    let mut first = None;
    while let Some(at) = html.find("<link rel=\"stylesheet\"") {
        let end = at + html[at..].find('>').ok_or("index.html has an open tag")? + 1;
        let tag = html[at..end].to_owned();
        let href = tag.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let path = order.staging.join(href.rsplit('/').next().unwrap_or_default());
        styles +=
            &fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        styles.push('\n');
        let _ = fs::remove_file(path);
        html.replace_range(at..end, "");
        first.get_or_insert(at);
    }
    let styles = terse::style(&styles);
    let at = first.ok_or("index.html has no style sheet")?;
    let name = format!("style.{}.css", fingerprint(styles.as_bytes()));
    save(&order.staging.join(&name), &styles)?;
    let base = Site::new(order.base, Lang::En);
    html.insert_str(at, &format!("<link rel=\"stylesheet\" href=\"{}{name}\">", base.base()));
    Ok(html)
}

/// The program and what stands beside it, without what a browser does not read.
fn shorten_program(order: &Order) -> Result<(), String> {
    let told = |error: std::io::Error| format!("cannot read {}: {error}", order.staging.display());
    for entry in fs::read_dir(order.staging).map_err(told)? {
        let script = entry.map_err(told)?.path();
        let name = script.file_name().unwrap_or_default().to_string_lossy();
        let Some(name) = name.strip_suffix(".js").filter(|it| it.starts_with(env!("CARGO_PKG_NAME"))) else {
            continue;
        };
        let program = script.with_file_name(format!("{name}_bg.wasm"));
        let told = terse::script(&fs::read_to_string(&script).map_err(told)?);
        let read =
            fs::read(&program).map_err(|error| format!("cannot read {}: {error}", program.display()))?;
        let (shorter, told) = imports::shorten(&read, &told)?;
        saved(&program, &shorter)?;
        save(&script, &told)?;
    }
    Ok(())
}

/// Forbids everything but the site's own files and the inline scripts the shell is known to hold.
fn policy(html: &str) -> String {
    let mut hashes = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("<script") {
        let Some(start) = rest[at..].find('>').map(|end| at + end + 1) else { break };
        let Some(end) = rest[start..].find("</script>").map(|end| start + end) else { break };
        if end > start {
            hashes = format!("{hashes} {}", csp_hash(&rest[start..end]));
        }
        rest = &rest[end..];
    }
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{hashes}; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'"
    )
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
