//! How the program starts, in place of how Trunk starts it.
//!
//! Trunk has the program's bytes preloaded and fetches them from a module. WebKit then brings them twice, and tells
//! nobody when they do not come. Here they are fetched once, when the first frame has shown the page: on a slow line they
//! would take from the page what it needs to be read. What its islands will ask for is fetched beside them and laid out
//! for the program in `ahead` (`browser/arrival.rs`); a preload would be brought twice by WebKit too. The script of what
//! pages do without the program comes after it. Whatever keeps the program away is reported to the page; that other
//! script may be missing without a failure.

const MODULE: &str = "<script type=\"module\">";
const END: &str = "</script>";

/// The shell with a start of its own, which stands before the style sheets: a script after them would wait for them. `keeper`
/// is the address of the other script, where there is one.
///
/// # Errors
/// A sentence, where Trunk's start is not as it was.
pub fn own(html: &str, keeper: Option<&str>) -> Result<String, String> {
    let strange = |what: &str| format!("index.html has no {what} where Trunk starts the program");
    let (before, rest) = html.split_once(MODULE).ok_or_else(|| strange("module"))?;
    let (module, after) = rest.split_once(END).ok_or_else(|| strange("end"))?;
    let script = quoted(module, "from '").ok_or_else(|| strange("script"))?;
    let bytes = quoted(module, "module_or_path: '").ok_or_else(|| strange("WebAssembly"))?;
    let html = without_link(&without_link(&format!("{before}{after}"), script), bytes);
    let at = html.find("<link rel=\"stylesheet\"").ok_or_else(|| strange("style sheet"))?;
    let (before, after) = html.split_at(at);
    Ok(format!("{before}<script>{}</script>\n{after}", start(script, bytes, keeper)))
}

fn start(script: &str, bytes: &str, keeper: Option<&str>) -> String {
    let keeper = keeper
        .map(|keeper| format!(".then(() => import(\"{keeper}\")).catch(console.error)"))
        .unwrap_or_default();
    format!(
        "
{{
  const parsed = new Promise((done) => addEventListener(\"DOMContentLoaded\", done));
  const painted = new Promise((done) => {{
    const paints = (seen) => {{ if (seen.getEntriesByName(\"first-contentful-paint\").length) done(); }};
    new PerformanceObserver(paints).observe({{ type: \"paint\", buffered: true }});
    // Not every browser tells, and not every page is looked at.
    addEventListener(\"load\", () => setTimeout(done, 3000));
  }});
  Promise.all([parsed, painted]).then(async () => {{
    globalThis.ahead = new Map();
    for (const {{ dataset: {{ record }} }} of document.querySelectorAll(\"[data-record]\")) {{
      // What fails here the program asks for itself, and reports.
      ahead.set(record, ahead.get(record) ?? fetch(record).catch(() => {{}}));
    }}
    const bytes = fetch(\"{bytes}\");
    const {{ default: start }} = await import(\"{script}\");
    await start({{ module_or_path: bytes }});
  }}).catch(reportError){keeper};
}}
"
    )
}

fn quoted<'a>(module: &'a str, before: &str) -> Option<&'a str> {
    module.split_once(before)?.1.split('\'').next()
}

/// Without the link that has a file fetched ahead.
fn without_link(html: &str, file: &str) -> String {
    let address = format!("href=\"{file}\"");
    let link = |at: usize| Some((html[..at].rfind('<')?, at + html[at..].find('>')? + 1));
    match html.find(&address).and_then(link) {
        Some((start, end)) => format!("{}{}", &html[..start], &html[end..]),
        None => html.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "<link rel=\"stylesheet\" href=\"/a/style.css\">
<script type=\"module\">
import init, * as bindings from '/a/atlas-1.js';
const wasm = await init({ module_or_path: '/a/atlas-1_bg.wasm' });
</script>
<link rel=\"modulepreload\" href=\"/a/atlas-1.js\" crossorigin><link rel=\"preload\" href=\"/a/atlas-1_bg.wasm\" as=\"fetch\"></head>";

    #[test]
    fn files_are_asked_for_once_and_before_the_style_sheet() {
        let html = own(TRUNK, Some("/a/page.js")).unwrap();
        for file in ["/a/atlas-1.js\"", "/a/atlas-1_bg.wasm\"", "/a/page.js\""] {
            assert_eq!(html.matches(file).count(), 1, "{html}");
        }
        assert!(html.find("import(").unwrap() < html.find("stylesheet").unwrap());
        assert!(
            html.ends_with("</script>\n<link rel=\"stylesheet\" href=\"/a/style.css\">\n\n</head>"),
            "{html}"
        );
    }

    #[test]
    fn a_start_that_is_not_understood_fails_the_build() {
        assert!(own("<link rel=\"stylesheet\"></head>", None).is_err());
        assert!(own(&TRUNK.replace("module_or_path", "path"), None).is_err());
    }
}
