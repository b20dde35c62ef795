//! From the address a browser asks for to what is there: a file, another address, or nothing.

use crate::args::Args;
use std::fmt;
use std::path::{Path, PathBuf};

/// The path the site lives under: starts and ends with a slash.
#[derive(Clone, Debug, PartialEq)]
pub struct Base(String);

impl Base {
    pub const DEFAULT: &str = "/rcm-atlas/";

    pub fn new(path: &str) -> Base {
        match path.trim_matches('/') {
            "" => Base("/".to_owned()),
            name => Base(format!("/{name}/")),
        }
    }

    pub fn from_args(args: &Args) -> Base {
        Base::new(args.value("base").unwrap_or(Base::DEFAULT))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is on disk at a path below the root.
#[derive(Clone, Copy, PartialEq)]
pub enum Entry {
    File,
    Folder,
    Nothing,
}

#[derive(Debug, PartialEq)]
pub enum Found {
    File(PathBuf),
    Moved(String),
    Missing,
    Outside,
    Refused,
}

/// Resolves the target of a request; `entry` tells what is on disk.
pub fn resolve(base: &Base, target: &str, entry: impl Fn(&Path) -> Entry) -> Found {
    let (path, query) = match target.split_at_checked(target.find('?').unwrap_or(target.len())) {
        Some(parts) => parts,
        None => (target, ""),
    };
    let Some(rest) = path.strip_prefix(base.as_str()) else {
        let bare = base.as_str().trim_end_matches('/');
        return match path {
            "/" => Found::Moved(base.to_string()),
            _ if path == bare => Found::Moved(format!("{base}{query}")),
            _ => Found::Outside,
        };
    };
    let (names, folder) = match rest.strip_suffix('/') {
        Some(names) => (names, true),
        None => (rest, rest.is_empty()),
    };
    let Some(place) = below_root(names) else {
        return Found::Refused;
    };
    if folder {
        return file_or_missing(place.join("index.html"), entry);
    }
    match entry(&place) {
        Entry::File => Found::File(place),
        Entry::Folder => Found::Moved(format!("{path}/{query}")),
        Entry::Nothing => file_or_missing(place.with_added_extension("html"), entry),
    }
}

fn file_or_missing(file: PathBuf, entry: impl Fn(&Path) -> Entry) -> Found {
    match entry(&file) {
        Entry::File => Found::File(file),
        _ => Found::Missing,
    }
}

/// The decoded path, unless a part of it could lead elsewhere than down.
fn below_root(names: &str) -> Option<PathBuf> {
    if names.is_empty() {
        return Some(PathBuf::new());
    }
    let names = names.split('/').map(decode);
    names.map(|name| name.filter(|name| is_plain(name))).collect()
}

fn is_plain(name: &str) -> bool {
    !matches!(name, "" | "." | "..") && !name.contains(['/', '\\', ':', '\0'])
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            rest = after;
            bytes.push(hex(digits[0])? << 4 | hex(digits[1])?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(target: &str) -> Found {
        ask_under(Base::DEFAULT, target)
    }

    fn ask_under(base: &str, target: &str) -> Found {
        resolve(&Base::new(base), target, |path| match path.to_str().unwrap() {
            "index.html" | "app.js" | "map.html" | "es/índice.txt" => Entry::File,
            "meetings/index.html" | "data/atlas.en.1.json" => Entry::File,
            "" | "meetings" | "data" | "es" => Entry::Folder,
            _ => Entry::Nothing,
        })
    }

    fn file(path: &str) -> Found {
        Found::File(PathBuf::from(path))
    }

    fn moved(to: &str) -> Found {
        Found::Moved(to.to_owned())
    }

    #[test]
    fn bases_are_written_one_way() {
        for text in ["rcm-atlas", "/rcm-atlas", "/rcm-atlas/", "//rcm-atlas//"] {
            assert_eq!(Base::new(text).as_str(), "/rcm-atlas/");
        }
        assert_eq!(Base::new("").as_str(), "/");
        assert_eq!(Base::new("//").as_str(), "/");
    }

    #[test]
    fn files_and_folders_are_found_under_the_base() {
        assert_eq!(ask("/rcm-atlas/"), file("index.html"));
        assert_eq!(ask("/rcm-atlas/?q=be"), file("index.html"));
        assert_eq!(ask("/rcm-atlas/app.js"), file("app.js"));
        assert_eq!(ask("/rcm-atlas/meetings/"), file("meetings/index.html"));
        assert_eq!(ask("/rcm-atlas/map"), file("map.html"));
        assert_eq!(ask("/rcm-atlas/es/%C3%ADndice.txt?a=%"), file("es/índice.txt"));
    }

    #[test]
    fn folders_without_a_slash_redirect_and_keep_the_query() {
        assert_eq!(ask("/rcm-atlas/meetings"), moved("/rcm-atlas/meetings/"));
        assert_eq!(ask("/rcm-atlas/meetings?q=a/b"), moved("/rcm-atlas/meetings/?q=a/b"));
        assert_eq!(ask("/rcm-atlas?q=1"), moved("/rcm-atlas/?q=1"));
        assert_eq!(ask("/"), moved("/rcm-atlas/"));
    }

    #[test]
    fn what_is_not_there_is_missing() {
        assert_eq!(ask("/rcm-atlas/nowhere"), Found::Missing);
        assert_eq!(ask("/rcm-atlas/nowhere/"), Found::Missing);
        assert_eq!(ask("/rcm-atlas/data/"), Found::Missing);
        assert_eq!(ask("/rcm-atlas/app.js/"), Found::Missing);
    }

    #[test]
    fn a_longer_name_is_not_the_base() {
        assert_eq!(ask("/rcm-atlas-2"), Found::Outside);
        assert_eq!(ask("/rcm-atlas-2/app.js"), Found::Outside);
        assert_eq!(ask("/app.js"), Found::Outside);
        assert_eq!(ask("app.js"), Found::Outside);
    }

    #[test]
    fn nothing_leads_out_of_the_root() {
        for path in [
            "../Cargo.toml",
            "%2e%2e/Cargo.toml",
            "meetings/..%2f..%2fCargo.toml",
            "meetings/../app.js",
            "..",
            "./app.js",
            "a%5c..%5cb",
            "/etc/passwd",
            "meetings//",
            "app.js%00",
            "%c3%28",
            "100%",
        ] {
            assert_eq!(ask(&format!("/rcm-atlas/{path}")), Found::Refused, "{path}");
        }
    }

    #[test]
    fn a_site_may_own_the_whole_host() {
        assert_eq!(ask_under("/", "/"), file("index.html"));
        assert_eq!(ask_under("/", "/meetings"), moved("/meetings/"));
        assert_eq!(ask_under("/", "//meetings"), Found::Refused);
    }
}
