//! What the program asks of the browser, under short names. wasm-bindgen ends the name of each function with a hash,
//! which no compression makes shorter, and writes it into both the program and its script. What tools have noted in the
//! program is left out on the way.

use std::collections::{BTreeMap, BTreeSet};

/// Where a module of WebAssembly has its sections, after what says that it is one.
const HEAD: &[u8] = b"\0asm\x01\0\0\0";
const NOTES: u8 = 0;
const IMPORTS: u8 = 2;

/// The program and its script, agreed on shorter names.
///
/// # Errors
/// A sentence, where the program is not WebAssembly or imports what is not known here.
pub fn shorten(program: &[u8], script: &str) -> Result<(Vec<u8>, String), String> {
    renamed(program, script)
        .ok_or_else(|| "the program is not WebAssembly as wasm-bindgen writes it".to_owned())
}

fn renamed(program: &[u8], script: &str) -> Option<(Vec<u8>, String)> {
    let mut sections = Reader(program.strip_prefix(HEAD)?);
    let (mut written, mut names) = (HEAD.to_vec(), BTreeMap::new());
    let words: BTreeSet<&str> = script.split(|it| !is_of_word(it)).collect();
    while !sections.0.is_empty() {
        let kind = sections.byte()?;
        let inside = sections.text()?;
        if kind == NOTES {
            continue;
        }
        written.push(kind);
        if kind == IMPORTS {
            write_text(&mut written, &imports(inside, &words, &mut names)?);
        } else {
            write_text(&mut written, inside);
        }
    }
    Some((written, replace_words(script, &names)))
}

/// The section of the imports, and into `names` what has become shorter in it.
fn imports<'a>(
    section: &'a [u8],
    words: &BTreeSet<&str>,
    names: &mut BTreeMap<&'a str, String>,
) -> Option<Vec<u8>> {
    let mut section = Reader(section);
    let mut written = Vec::new();
    let count = section.number()?;
    write_number(&mut written, count);
    for at in 0..count {
        write_text(&mut written, section.text()?);
        let name = std::str::from_utf8(section.text()?).ok()?;
        let short = format!("_{at}");
        if name.starts_with("__wb") && words.contains(name) && !words.contains(short.as_str()) {
            write_text(&mut written, short.as_bytes());
            names.insert(name, short);
        } else {
            write_text(&mut written, name.as_bytes());
        }
        written.extend(section.described()?);
    }
    Some(written)
}

fn is_of_word(it: char) -> bool {
    it.is_alphanumeric() || it == '_' || it == '$'
}

fn replace_words(script: &str, names: &BTreeMap<&str, String>) -> String {
    let mut written = String::new();
    let mut rest = script;
    while let Some(start) = rest.find(is_of_word) {
        let end = rest[start..].find(|it| !is_of_word(it)).map_or(rest.len(), |length| start + length);
        let word = &rest[start..end];
        written += &rest[..start];
        written += names.get(word).map_or(word, String::as_str);
        rest = &rest[end..];
    }
    written + rest
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// An unsigned number, seven bits a byte.
    fn number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// Bytes after their number.
    fn text(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length)
    }

    /// What is imported: a function of a type, a table, a memory or a global.
    fn described(&mut self) -> Option<&'a [u8]> {
        let whole = self.0;
        match self.byte()? {
            0 => drop(self.number()?),
            1 => drop((self.byte()?, self.limits()?)),
            2 => self.limits()?,
            3 => drop(self.take(2)?),
            _ => return None,
        }
        Some(&whole[..whole.len() - self.0.len()])
    }

    fn limits(&mut self) -> Option<()> {
        let bounded = self.byte()? & 1 == 1;
        self.number()?;
        if bounded {
            self.number()?;
        }
        Some(())
    }
}

fn write_number(bytes: &mut Vec<u8>, mut number: usize) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn write_text(bytes: &mut Vec<u8>, text: &[u8]) {
    write_number(bytes, text.len());
    bytes.extend(text);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module of imports, all from "./a.js", a type and data.
    fn module(imports: &[(&str, &[u8])]) -> Vec<u8> {
        let mut section = Vec::new();
        write_number(&mut section, imports.len());
        for (name, what) in imports {
            write_text(&mut section, b"./a.js");
            write_text(&mut section, name.as_bytes());
            section.extend(*what);
        }
        let mut module = HEAD.to_vec();
        for (kind, inside) in [(1, vec![1, 0x60, 0, 0]), (IMPORTS, section), (11, vec![7; 300])] {
            module.push(kind);
            write_text(&mut module, &inside);
        }
        module
    }

    #[test]
    fn program_and_script_agree_on_short_names() {
        let long = [
            ("__wbg_log_0123456789abcdef", &[0, 0][..]),
            ("memory", &[2, 1, 1, 200, 1]),
            ("__wbg_log", &[0, 0]),
        ];
        let script = "const import0 = {\n__wbg_log_0123456789abcdef: log,\n__wbg_log: wasm.__wbg_logged };";
        let (program, script) = shorten(&module(&long), script).unwrap();
        assert_eq!(program, module(&[("_0", &[0, 0]), ("memory", &[2, 1, 1, 200, 1]), ("_2", &[0, 0])]));
        assert_eq!(script, "const import0 = {\n_0: log,\n_2: wasm.__wbg_logged };");
    }

    #[test]
    fn a_name_that_the_script_has_is_not_taken() {
        let module = module(&[("__wbg_log", &[0, 0])]);
        let script = "const _0 = 1, of = { __wbg_log: _0 };";
        assert_eq!(shorten(&module, script).unwrap(), (module, script.to_owned()));
    }

    #[test]
    fn notes_of_tools_do_not_travel() {
        let module = module(&[]);
        let noted = [&module[..], &[NOTES, 3, 1, b'a', 9]].concat();
        assert_eq!(shorten(&noted, "").unwrap().0, module);
    }

    #[test]
    fn what_is_no_program_is_refused() {
        let whole = module(&[("__wbg_log", &[0, 0])]);
        for broken in [&b"<!doctype html>"[..], &whole[..20], &module(&[("__wbg_log", &[9, 0])])] {
            assert!(shorten(broken, "").is_err());
        }
    }
}
