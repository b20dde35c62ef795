//! Answering one request with the status and headers GitHub Pages would send.

use super::address::{Base, Entry, Found, resolve};
use super::files::{Files, Sent};
use super::http::{Reply, Request};
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

pub struct Site {
    root: PathBuf,
    base: Base,
    files: Files,
}

impl Site {
    pub fn new(root: PathBuf, base: Base) -> Site {
        let files = Files::default();
        Site { root, base, files }
    }

    pub fn answer(&self, request: &Request) -> Reply {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return Reply::plain(405, "Only GET and HEAD are answered here.").with("Allow", "GET, HEAD");
        }
        let found = resolve(&self.base, &request.target, |place| entry(&self.root.join(place)));
        let reply = match found {
            Found::File(place) => self.file(request, &place, 200),
            Found::Missing => self.file(request, Path::new("404.html"), 404),
            Found::Moved(to) => Ok(Reply::plain(301, "").with("Location", to)),
            Found::Outside => Ok(Reply::plain(404, &format!("The site is under {}.", self.base))),
            Found::Refused => Ok(Reply::plain(400, "That is not an address of this site.")),
        };
        reply.unwrap_or_else(|problem| match problem.kind() {
            ErrorKind::NotFound => Reply::plain(404, "Not found, and there is no 404.html."),
            _ => Reply::plain(500, &problem.to_string()),
        })
    }

    fn file(&self, request: &Request, place: &Path, status: u16) -> Result<Reply, Error> {
        let may_compress = accepts_gzip(request.header("accept-encoding"));
        let sent = self.files.read(&self.root.join(place), may_compress)?;
        let known = status == 200 && same_tag(request.header("if-none-match"), &sent.tag);
        Ok(with_headers(sent, if known { 304 } else { status }))
    }
}

fn with_headers(sent: Sent, status: u16) -> Reply {
    let reply = Reply::new(status, sent.kind, sent.bytes)
        .with("Cache-Control", "max-age=600")
        .with("ETag", sent.tag)
        .with("Vary", "Accept-Encoding")
        .with("Access-Control-Allow-Origin", "*");
    match sent.compressed {
        true => reply.with("Content-Encoding", "gzip"),
        false => reply,
    }
}

fn accepts_gzip(accepted: &str) -> bool {
    let mut codings = accepted.split(',');
    codings.any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        name.trim() == "gzip" && !matches!(weight.trim(), "q=0" | "q=0.0")
    })
}

fn same_tag(known: &str, tag: &str) -> bool {
    let mut tags = known.split(',');
    tags.any(|known| known.trim() == tag)
}

fn entry(path: &Path) -> Entry {
    match path.metadata() {
        Ok(about) if about.is_file() => Entry::File,
        Ok(about) if about.is_dir() => Entry::Folder,
        _ => Entry::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gzip_is_sent_to_those_who_accept_it() {
        assert!(accepts_gzip("gzip, deflate, br"));
        assert!(accepts_gzip("br;q=1, gzip;q=0.5"));
        assert!(!accepts_gzip("gzip;q=0, br"));
        assert!(!accepts_gzip("identity"));
        assert!(!accepts_gzip(""));
    }

    #[test]
    fn a_known_tag_saves_the_transfer() {
        assert!(same_tag("\"a\", W/\"b\"", "W/\"b\""));
        assert!(!same_tag("\"a\"", "\"b\""));
        assert!(!same_tag("", "\"b\""));
    }
}
