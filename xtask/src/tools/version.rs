//! Reading versions: from what a tool prints, from Cargo.lock and from Trunk.toml.

/// The first word that starts like a number: `trunk 0.21.14`, `v20.20.2`, `wasm-opt version 132 (…)`.
pub fn version_in(text: &str) -> Option<&str> {
    let mut words = text.split_whitespace();
    words.find_map(|word| {
        let word = word.strip_prefix('v').unwrap_or(word);
        word.starts_with(|c: char| c.is_ascii_digit()).then_some(word)
    })
}

/// Major and minor number of a version.
pub fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.split('.');
    let major = parts.next()?.parse().ok()?;
    let minor = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    Some((major, minor))
}

/// The version of `package` that Cargo.lock holds.
pub fn locked<'a>(lock: &'a str, package: &str) -> Option<&'a str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    quoted(lines.nth(1)?.strip_prefix("version = ")?)
}

/// The number in `wasm_opt = "version_132"`.
pub fn pinned_wasm_opt(trunk_toml: &str) -> Option<&str> {
    trunk_toml.lines().find_map(|line| {
        let (key, value) = line.split_once('=')?;
        let value = quoted(value.trim()).filter(|_| key.trim() == "wasm_opt")?;
        value.strip_prefix("version_")
    })
}

fn quoted(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_tools_print() {
        let printed = [
            ("trunk 0.21.14", "0.21.14"),
            ("wasm-bindgen-test-runner 0.2.130", "0.2.130"),
            ("wasm-opt version 132 (version_132)", "132"),
            ("v20.20.2", "20.20.2"),
            ("Google Chrome 141.0.7390.54 ", "141.0.7390.54"),
            ("ChromeDriver 156.0.8078.79 (a21ce95c)", "156.0.8078.79"),
        ];
        for (text, version) in printed {
            assert_eq!(version_in(text), Some(version));
        }
        assert_eq!(version_in("no version here"), None);
    }

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(numbers("20.20.2"), Some((20, 20)));
        assert_eq!(numbers("132"), Some((132, 0)));
        assert_eq!(numbers("next"), None);
        assert!(numbers("20.9.0") < numbers("20.10.0"));
    }

    #[test]
    fn cargo_lock_gives_the_exact_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-shared\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "bindgen"), None);
    }

    #[test]
    fn trunk_toml_gives_the_pinned_optimiser() {
        let settings = "[tools]\n# wasm_opt = \"version_1\"\nwasm_opt = \"version_132\"\n";
        assert_eq!(pinned_wasm_opt(settings), Some("132"));
        assert_eq!(pinned_wasm_opt("[tools]\n"), None);
    }
}
