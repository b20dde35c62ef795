//! What reference managers read: BibTeX, RIS and CSL-JSON.

use super::cite::{Kind, Work};
use crate::domain::atlas::Atlas;
use crate::domain::date::Date;
use crate::domain::lang::Lang;
use crate::domain::source::{Source, SourceKind};
use serde_json::{Value, json};

pub struct Format {
    pub name: &'static str,
    pub ending: &'static str,
    pub write: fn(&[Work]) -> Result<String, String>,
}

pub const FORMATS: [Format; 3] = [
    Format {
        name: "BibTeX",
        ending: "bib",
        write: |works| Ok(works.iter().map(bibtex).collect::<Vec<_>>().join("\n")),
    },
    Format {
        name: "RIS",
        ending: "ris",
        write: |works| Ok(works.iter().map(ris).collect::<Vec<_>>().join("\r\n")),
    },
    Format { name: "CSL-JSON", ending: "csl.json", write: csl_json },
];

/// The sources of the record.
pub fn sources(atlas: &Atlas) -> Vec<Work> {
    atlas.sources.iter().map(source).collect()
}

fn source(it: &Source) -> Work {
    let language = it.language.map(|tongue| tongue.tag());
    let lang = Lang::ALL.into_iter().find(|lang| language == Some(lang.tag())).unwrap_or(Lang::En);
    Work {
        key: it.id.to_string(),
        kind: match it.kind {
            SourceKind::Official | SourceKind::Government | SourceKind::Igo | SourceKind::Reference => {
                Kind::Page
            }
            SourceKind::Press => Kind::News,
            SourceKind::Academic => Kind::Article,
            SourceKind::Dataset => Kind::Dataset,
        },
        title: it.title.clone(),
        author: None,
        publisher: Some(it.publisher.get(lang).to_owned()),
        date: it.date.map(|span| span.start()),
        url: it.url.clone(),
        language,
        version: None,
        note: it.note.as_ref().map(|note| note.get(lang).to_owned()),
    }
}

/// An entry that BibTeX and biblatex both read. UTF-8, as either has long done.
pub fn bibtex(work: &Work) -> String {
    let kind = if work.kind == Kind::Article { "article" } else { "misc" };
    let of = if work.kind == Kind::Article { "journal" } else { "publisher" };
    let (year, month) = match work.date {
        Some(Date::Year(year)) => (Some(year), None),
        Some(Date::Month(year, month) | Date::Day(year, month, _)) => (Some(year), Some(month)),
        None => (None, None),
    };
    let name = |text: &String| format!("{{{}}}", tex(text));
    let fields = [
        ("author", work.author.as_ref().map(name)),
        ("title", Some(name(&work.title))),
        (of, work.publisher.as_ref().map(name)),
        ("year", year.map(|year| year.to_string())),
        ("month", month.map(|month| month.to_string())),
        ("version", work.version.as_deref().map(tex)),
        ("url", Some(work.url.replace('%', "\\%").replace(['{', '}'], ""))),
        ("language", work.language.map(|tag| babel(tag).to_owned())),
        ("note", work.note.as_deref().map(tex)),
    ];
    let fields: Vec<String> =
        fields.into_iter().filter_map(|(key, value)| Some(format!("  {key} = {{{}}}", value?))).collect();
    format!("@{kind}{{{},\n{}\n}}\n", work.key, fields.join(",\n"))
}

const fn babel(tag: &'static str) -> &'static str {
    match tag.as_bytes() {
        b"es" => "spanish",
        b"pt" => "portuguese",
        b"fr" => "french",
        _ => "english",
    }
}

/// What TeX takes for a command, written out.
fn tex(text: &str) -> String {
    let mut written = String::new();
    for letter in text.chars() {
        match letter {
            '\\' => written.push_str("\\textbackslash{}"),
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                written.push('\\');
                written.push(letter);
            }
            '\n' | '\r' => written.push(' '),
            letter => written.push(letter),
        }
    }
    written
}

/// A record of RIS, whose lines are tagged.
pub fn ris(work: &Work) -> String {
    let kind = match work.kind {
        Kind::Page => "ELEC",
        Kind::Dataset => "DATA",
        Kind::Report => "RPRT",
        Kind::News => "NEWS",
        Kind::Article => "JOUR",
    };
    let (year, day) = match work.date {
        None => (None, None),
        Some(Date::Year(year)) => (Some(year), Some(format!("{year:04}///"))),
        Some(Date::Month(year, month)) => (Some(year), Some(format!("{year:04}/{month:02}//"))),
        Some(Date::Day(year, month, day)) => (Some(year), Some(format!("{year:04}/{month:02}/{day:02}/"))),
    };
    let lines = [
        ("TY", Some(kind.to_owned())),
        ("ID", Some(work.key.clone())),
        // A comma at the end keeps managers from taking the last word for a family name.
        ("AU", work.author.as_ref().map(|author| format!("{author},"))),
        ("TI", Some(work.title.clone())),
        (if work.kind == Kind::Article { "T2" } else { "PB" }, work.publisher.clone()),
        ("PY", year.map(|year| year.to_string())),
        ("DA", day),
        ("ET", work.version.clone()),
        ("LA", work.language.map(str::to_owned)),
        ("UR", Some(work.url.clone())),
        ("N1", work.note.clone()),
        ("ER", Some(String::new())),
    ];
    let line = |(tag, value): (&str, Option<String>)| {
        Some(format!("{tag}  - {}\r\n", value?.split_whitespace().collect::<Vec<_>>().join(" ")))
    };
    lines.into_iter().filter_map(line).collect()
}

fn csl_json(works: &[Work]) -> Result<String, String> {
    let all: Vec<Value> = works.iter().map(csl).collect();
    serde_json::to_string_pretty(&all).map(|text| text + "\n").map_err(|error| error.to_string())
}

/// An item as the Citation Style Language describes one.
pub fn csl(work: &Work) -> Value {
    let kind = match work.kind {
        Kind::Page => "webpage",
        Kind::Dataset => "dataset",
        Kind::Report => "report",
        Kind::News => "article-newspaper",
        Kind::Article => "article-journal",
    };
    let mut item = json!({ "id": work.key, "type": kind, "title": work.title, "URL": work.url });
    let container = matches!(work.kind, Kind::News | Kind::Article);
    let mut set = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            item[key] = value;
        }
    };
    set("author", work.author.as_ref().map(|author| json!([{ "literal": author }])));
    set(if container { "container-title" } else { "publisher" }, work.publisher.as_ref().map(|it| json!(it)));
    let parts = work.date.map(|date| match date {
        Date::Year(year) => json!([year]),
        Date::Month(year, month) => json!([year, month]),
        Date::Day(year, month, day) => json!([year, month, day]),
    });
    set("issued", parts.map(|parts| json!({ "date-parts": [parts] })));
    set("version", work.version.as_ref().map(|it| json!(it)));
    set("language", work.language.map(|it| json!(it)));
    set("note", work.note.as_ref().map(|it| json!(it)));
    item
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn work(title: &str) -> Work {
        Work {
            key: "a-key".into(),
            kind: Kind::Page,
            title: title.into(),
            author: Some("RCM Atlas".into()),
            publisher: None,
            date: Some(Date::Month(2008, 5)),
            url: "https://example.org/a%20b".into(),
            language: Some("es"),
            version: None,
            note: None,
        }
    }

    #[test]
    fn commands_of_tex_are_letters() {
        assert_eq!(tex("R&D 50 % {x} a_b \\"), "R\\&D 50 \\% \\{x\\} a\\_b \\textbackslash{}");
    }

    #[test]
    fn a_month_is_no_day() {
        let text = ris(&work("T"));
        assert!(text.contains("DA  - 2008/05//\r\n") && text.contains("PY  - 2008\r\n"), "{text}");
        assert_eq!(csl(&work("T"))["issued"]["date-parts"], json!([[2008, 5]]));
    }

    proptest! {
        #[test]
        fn braces_of_bibtex_always_close(title in "\\PC{0,40}") {
            let text = bibtex(&work(&title)).replace("\\{", "").replace("\\}", "");
            let mut open = 0_i32;
            for letter in text.chars() {
                open += match letter { '{' => 1, '}' => -1, _ => 0 };
                prop_assert!(open >= 0);
            }
            prop_assert_eq!(open, 0);
        }

        #[test]
        fn a_title_never_starts_a_line_of_ris(title in "[A-Z\\r\\n -]{0,40}") {
            let text = ris(&work(&title));
            prop_assert!(text.split("\r\n").all(|line| line.is_empty() || line.get(2..6) == Some("  - ")));
            prop_assert!(!text.replace("\r\n", "").contains('\n'));
        }
    }
}
