//! Counting tests from the lines their runners close with.

use std::ops::AddAssign;

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    pub passed: u64,
    pub failed: u64,
}

impl Count {
    /// Adds what a line reports; any other line adds nothing.
    pub fn read(&mut self, line: &str) {
        let line = without_colour(line);
        let line = line.trim();
        if let Some(result) = line.strip_prefix("test result: ") {
            self.read_cargo(result);
        } else if let Some(total) = line.strip_prefix("ℹ ").or(line.strip_prefix("# ")) {
            self.read_node(total);
        }
    }

    /// `ok. 3 passed; 0 failed; 0 ignored; …`, from cargo and wasm-bindgen-test-runner.
    fn read_cargo(&mut self, result: &str) {
        let counts = result.split_once(". ").map_or("", |(_, counts)| counts);
        for part in counts.split(';') {
            match part.trim().split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// `pass 3`, from Node's runner.
    fn read_node(&mut self, total: &str) {
        match total.split_once(' ') {
            Some(("pass", number)) => self.passed += number.parse().unwrap_or(0),
            Some(("fail" | "cancelled", number)) => self.failed += number.parse().unwrap_or(0),
            _ => {}
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// What a runner says it skipped, and why: `﹣ name (1 ms) # why` from Node's, `skipped name: why` from others.
pub fn skip(line: &str) -> Option<String> {
    let line = without_colour(line);
    let line = line.trim();
    if line.starts_with("skipped ") {
        return Some(line.to_owned());
    }
    let (test, why) = line.strip_prefix("﹣ ")?.split_once(" # ")?;
    let name = test.rsplit_once(" (").map_or(test, |(name, _)| name);
    Some(format!("skipped {name}: {why}"))
}

fn without_colour(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(lines: &[&str]) -> (u64, u64) {
        let mut count = Count::default();
        lines.iter().for_each(|line| count.read(line));
        (count.passed, count.failed)
    }

    #[test]
    fn cargo_lines_add_up() {
        let lines = [
            "running 3 tests",
            "test count::tests::passed ... ok",
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out",
        ];
        assert_eq!(count(&lines), (15, 2));
    }

    #[test]
    fn node_lines_add_up_in_either_style() {
        let spec = ["ℹ tests 5", "ℹ pass 4", "ℹ fail 1", "ℹ cancelled 0", "ℹ skipped 0"];
        assert_eq!(count(&spec), (4, 1));
        let tap = ["# Subtest: pass 9 times", "# pass 2", "# fail 0", "# cancelled 1"];
        assert_eq!(count(&tap), (2, 1));
    }

    #[test]
    fn skips_are_told_with_their_cause() {
        let told = Some("skipped offline (es): no worker".to_owned());
        assert_eq!(skip("  ﹣ offline (es) (0.4ms) # no worker"), told);
        assert_eq!(skip("skipped offline (es): no worker"), told);
        assert_eq!(skip("✔ nothing is skipped # here (1ms)"), None);
        assert_eq!(skip("ℹ skipped 1"), None);
    }

    #[test]
    fn colour_does_not_hide_a_line() {
        let lines = ["test result: \x1b[32mok\x1b[0m. 7 passed; 0 failed", "\x1b[34mℹ pass 1\x1b[39m"];
        assert_eq!(count(&lines), (8, 0));
    }
}
