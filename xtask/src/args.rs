//! The few options the commands take, read without a library.

use crate::Outcome;

#[derive(Debug, Default, PartialEq)]
pub struct Args {
    values: Vec<(String, String)>,
    flags: Vec<String>,
    pub words: Vec<String>,
}

impl Args {
    /// Options in `valued` take a value, those in `flags` none; any other is an error.
    pub fn parse(given: &[String], valued: &[&str], flags: &[&str]) -> Outcome<Args> {
        let mut args = Args::default();
        let mut rest = given.iter();
        while let Some(word) = rest.next() {
            let Some(option) = word.strip_prefix("--") else {
                args.words.push(word.clone());
                continue;
            };
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, Some(value.to_owned())),
                None => (option, None),
            };
            if flags.contains(&name) && value.is_none() {
                args.flags.push(name.to_owned());
            } else if valued.contains(&name) {
                let value = value.or_else(|| rest.next().cloned());
                let value = value.ok_or_else(|| format!("--{name} needs a value."))?;
                args.values.push((name.to_owned(), value));
            } else {
                return Err(format!("There is no option `{word}` here."));
            }
        }
        Ok(args)
    }

    pub fn value(&self, name: &str) -> Option<&str> {
        let found = self.values.iter().rev().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn flag(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name)
    }

    pub fn no_words(self) -> Outcome<Args> {
        match self.words.first() {
            Some(word) => Err(format!("`{word}` is one word too many.")),
            None => Ok(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Outcome<Args> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Args::parse(&words, &["port"], &["quick"])
    }

    #[test]
    fn values_flags_and_words_are_told_apart() {
        let args = parse("fmt --port 9000 --quick e2e").unwrap();
        assert_eq!(args.value("port"), Some("9000"));
        assert!(args.flag("quick"));
        assert_eq!(args.words, ["fmt", "e2e"]);
        assert_eq!(parse("--port=81").unwrap().value("port"), Some("81"));
    }

    #[test]
    fn unknown_or_incomplete_options_are_refused() {
        assert!(parse("--prot 1").is_err());
        assert!(parse("--port").is_err());
        assert!(parse("--quick=yes").is_err());
        assert!(parse("word").unwrap().no_words().is_err());
    }
}
