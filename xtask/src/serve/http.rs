//! As much HTTP/1.1 as a browser on the same machine needs.

use std::io::{self, BufRead, Read, Write};
use std::sync::Arc;

const HEAD_LIMIT: u64 = 32 * 1024;

#[derive(Debug, Default, PartialEq)]
pub struct Request {
    pub method: String,
    pub target: String,
    headers: Vec<(String, String)>,
    old: bool,
}

impl Request {
    /// The next request, or nothing when the browser is done or what it says is not HTTP.
    pub fn read(input: &mut impl BufRead) -> io::Result<Option<Request>> {
        let mut input = input.take(HEAD_LIMIT);
        let mut line = String::new();
        input.read_line(&mut line)?;
        let Some(mut request) = Request::from_line(&line) else {
            return Ok(None);
        };
        loop {
            line.clear();
            input.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) => request.add(name, value),
                None if line.trim_end().is_empty() && line.ends_with('\n') => break,
                None => return Ok(None),
            }
        }
        Ok(Some(request))
    }

    fn from_line(line: &str) -> Option<Request> {
        let mut words = line.split_whitespace();
        let (method, target, version) = (words.next()?, words.next()?, words.next()?);
        version.starts_with("HTTP/1.").then(|| Request {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: Vec::new(),
            old: version == "HTTP/1.0",
        })
    }

    fn add(&mut self, name: &str, value: &str) {
        let header = (name.to_ascii_lowercase(), value.trim().to_owned());
        self.headers.push(header);
    }

    /// The value of a header, its name in lower case.
    pub fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value)
    }

    /// Whether the connection ends here; a body, which nothing here wants, is not read past.
    pub fn is_last(&self) -> bool {
        let has_body = !matches!(self.header("content-length"), "" | "0")
            || !self.header("transfer-encoding").is_empty();
        self.old || has_body || self.header("connection").eq_ignore_ascii_case("close")
    }
}

pub struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Arc<[u8]>,
}

impl Reply {
    pub fn new(status: u16, kind: &str, body: Arc<[u8]>) -> Reply {
        let headers = vec![("Content-Type", kind.to_owned())];
        Reply { status, headers, body }
    }

    pub fn plain(status: u16, text: &str) -> Reply {
        Reply::new(status, "text/plain; charset=utf-8", text.as_bytes().into())
    }

    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.headers.push((name, value.into()));
        self
    }

    pub fn write(&self, request: &Request, output: &mut impl Write) -> io::Result<()> {
        let mut head = format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status));
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        if self.status != 304 {
            head += &format!("Content-Length: {}\r\n", self.body.len());
        }
        if request.is_last() {
            head += "Connection: close\r\n";
        }
        output.write_all((head + "\r\n").as_bytes())?;
        if request.method != "HEAD" && self.status != 304 {
            output.write_all(&self.body)?;
        }
        output.flush()
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        301 => "Moved Permanently",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(mut text: &[u8]) -> Option<Request> {
        Request::read(&mut text).unwrap()
    }

    #[test]
    fn requests_follow_each_other_on_one_connection() {
        let mut input: &[u8] =
            b"GET /a?b HTTP/1.1\r\nAccept-Encoding:  gzip \r\n\r\nHEAD / HTTP/1.1\r\nconnection: close\r\n\r\n";
        let first = Request::read(&mut input).unwrap().unwrap();
        assert_eq!((first.method.as_str(), first.target.as_str()), ("GET", "/a?b"));
        assert_eq!(first.header("accept-encoding"), "gzip");
        assert!(!first.is_last());
        assert!(Request::read(&mut input).unwrap().unwrap().is_last());
        assert_eq!(Request::read(&mut input).unwrap(), None);
    }

    #[test]
    fn half_or_foreign_requests_are_dropped() {
        assert_eq!(read(b""), None);
        assert_eq!(read(b"\x16\x03\x01 nonsense\r\n"), None);
        assert_eq!(read(b"GET / HTTP/1.1\r\nHost: a"), None);
        assert_eq!(read(b"GET / HTTP/1.1\r\nno colon\r\n\r\n"), None);
        assert!(read(b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n").unwrap().is_last());
    }

    #[test]
    fn a_head_request_gets_the_length_but_no_body() {
        let write = |method: &str| {
            let request = Request { method: method.to_owned(), ..Request::default() };
            let mut sent = Vec::new();
            Reply::plain(200, "four").write(&request, &mut sent).unwrap();
            String::from_utf8(sent).unwrap()
        };
        assert!(write("GET").ends_with("Content-Length: 4\r\n\r\nfour"));
        assert!(write("HEAD").ends_with("Content-Length: 4\r\n\r\n"));
    }
}
