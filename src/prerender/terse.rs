//! Style sheets and scripts as they travel: without comments and indents, which are for those who write and debug them.

pub fn style(css: &str) -> String {
    let mut parts = css.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let told = parts.fold(first, |css, part| css + part.split_once("*/").map_or("", |(_, rest)| rest));
    told.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A script, such as that of wasm-bindgen, whose comments stand on lines of their own. One with a text over several lines stays as it
/// is: spaces mean something there.
pub fn script(js: &str) -> String {
    if js.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return js.to_owned();
    }
    let mut in_comment = false;
    let read = |line: &&str| {
        let is_all_of_it = line.find("*/").is_none_or(|end| end + 2 == line.len());
        in_comment |= line.starts_with("/*") && is_all_of_it;
        let told = !(in_comment || line.is_empty() || line.starts_with("//"));
        in_comment &= !line.ends_with("*/");
        told
    };
    js.lines().map(str::trim).filter(read).collect::<Vec<_>>().join("\n")
}

/// A document whose inline scripts travel so.
pub fn document(html: &str) -> String {
    let mut parts = html.split("<script>");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |html, part| match part.split_once("</script>") {
        Some((js, rest)) => format!("{html}<script>{}</script>{rest}", script(js)),
        None => format!("{html}<script>{part}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inline_scripts_travel_without_comments() {
        let html = "<p>// a</p><script>\n// Why.\n  f();\n</script>\n<script src=\"b\"></script>";
        assert_eq!(document(html), "<p>// a</p><script>f();</script>\n<script src=\"b\"></script>");
    }

    #[test]
    fn a_style_sheet_travels_without_comments() {
        let css =
            "/* One. */\n@layer parts {\n  /* Two\n     lines. */\n  a { color: red; } /* three */\n}\n";
        assert_eq!(style(css), "@layer parts {\na { color: red; }\n}");
    }

    #[test]
    fn a_script_travels_without_comments() {
        let js = "/**\n * One.\n */\nfunction f() {\n    // Two\n    return `${1} /* ${2}`;\n}\n/* three */\n/* four */ f();\n";
        assert_eq!(script(js), "function f() {\nreturn `${1} /* ${2}`;\n}\n/* four */ f();");
    }

    #[test]
    fn a_text_over_several_lines_is_left_alone() {
        let js = "const a = `one\n    two`;\n";
        assert_eq!(script(js), js);
    }
}
