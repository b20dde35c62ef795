//! Where things are: the checkout, its build output, and the tools kept between checkouts.

use crate::Outcome;
use std::env;
use std::path::{Path, PathBuf};

pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Tools are kept per user, not per checkout: they take minutes to build and serve every clone.
pub fn tools() -> Outcome<PathBuf> {
    Ok(cache()?.join("rcm-atlas").join("tools"))
}

fn cache() -> Outcome<PathBuf> {
    if let Some(dir) = env::var_os("XDG_CACHE_HOME").filter(|dir| Path::new(dir).is_absolute()) {
        return Ok(dir.into());
    }
    let home = env::home_dir().ok_or("HOME is not set, so there is nowhere to keep tools.")?;
    Ok(if cfg!(target_os = "macos") { home.join("Library/Caches") } else { home.join(".cache") })
}
