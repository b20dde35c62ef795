//! A file as it is sent: its type, its tag, and its compressed form, made once.

use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::HashMap;
use std::fs::{self, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::UNIX_EPOCH;

pub struct Sent {
    pub bytes: Arc<[u8]>,
    pub kind: &'static str,
    pub tag: String,
    pub compressed: bool,
}

/// The compressed files, each kept until the file on disk changes.
#[derive(Default)]
pub struct Files(Mutex<HashMap<PathBuf, Kept>>);

struct Kept {
    tag: String,
    bytes: Arc<[u8]>,
}

impl Files {
    pub fn read(&self, file: &Path, may_compress: bool) -> io::Result<Sent> {
        let tag = tag(&fs::metadata(file)?);
        let (kind, compressible) = kind(file);
        let compressed = may_compress && compressible;
        Ok(Sent {
            bytes: if compressed { self.compressed(file, &tag)? } else { fs::read(file)?.into() },
            kind,
            tag: format!("{}\"{tag}\"", if compressed { "W/" } else { "" }),
            compressed,
        })
    }

    fn compressed(&self, file: &Path, tag: &str) -> io::Result<Arc<[u8]>> {
        let kept = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept().get(file).filter(|kept| kept.tag == tag).map(|kept| Arc::clone(&kept.bytes));
        if let Some(bytes) = known {
            return Ok(bytes);
        }
        let bytes: Arc<[u8]> = gzip(&fs::read(file)?)?.into();
        let (tag, sent) = (tag.to_owned(), Arc::clone(&bytes));
        kept().insert(file.to_owned(), Kept { tag, bytes: sent });
        Ok(bytes)
    }
}

pub fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

fn tag(about: &Metadata) -> String {
    let modified = about.modified().ok();
    let since = modified.and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    format!("{:x}-{:x}", since.unwrap_or_default().as_millis(), about.len())
}

/// The content type, and whether compressing is worth it.
fn kind(file: &Path) -> (&'static str, bool) {
    let extension = file.extension().and_then(|text| text.to_str());
    match extension.unwrap_or_default() {
        "html" => ("text/html; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "js" | "mjs" => ("application/javascript; charset=utf-8", true),
        "json" => ("application/json; charset=utf-8", true),
        "geojson" => ("application/geo+json", true),
        "webmanifest" => ("application/manifest+json", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "xml" => ("application/xml", true),
        "atom" => ("application/atom+xml", true),
        "bib" => ("application/x-bibtex", true),
        "ris" => ("application/x-research-info-systems", true),
        "txt" => ("text/plain; charset=utf-8", true),
        "ics" => ("text/calendar; charset=utf-8", true),
        "csv" => ("text/csv; charset=utf-8", true),
        "png" => ("image/png", false),
        "jpg" | "jpeg" => ("image/jpeg", false),
        "webp" => ("image/webp", false),
        "avif" => ("image/avif", false),
        "ico" => ("image/vnd.microsoft.icon", false),
        "woff2" => ("font/woff2", false),
        "pdf" => ("application/pdf", false),
        "zip" => ("application/zip", false),
        _ => ("application/octet-stream", false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_only_stream_wasm_of_the_right_type() {
        assert_eq!(kind(Path::new("a_bg.wasm")), ("application/wasm", true));
        assert_eq!(kind(Path::new("CNAME")).0, "application/octet-stream");
    }

    #[test]
    fn a_changed_file_is_compressed_anew() {
        let file = std::env::temp_dir().join(format!("rcm-atlas-{}.txt", std::process::id()));
        let files = Files::default();
        fs::write(&file, "first").unwrap();
        let first = files.read(&file, true).unwrap();
        fs::write(&file, "second one").unwrap();
        let second = files.read(&file, true).unwrap();
        fs::remove_file(&file).unwrap();
        assert!(first.compressed && first.tag.starts_with("W/\""));
        assert_ne!(first.tag, second.tag);
        assert_ne!(first.bytes, second.bytes);
    }
}
