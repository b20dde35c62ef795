//! Running other programs: shown as they are, read while shown, or condensed to one moving line.

use crate::Outcome;
use std::collections::VecDeque;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Runs with the terminal handed through.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|e| cannot_start(command, &e))?;
    judge(&line(command), status)
}

/// Runs with standard output shown and, line by line, handed to `read` as well.
pub fn run_read(command: &mut Command, mut read: impl FnMut(&str)) -> Outcome {
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|e| cannot_start(command, &e))?;
    if let Some(output) = child.stdout.take() {
        for_each_line(output, |line| {
            println!("{line}");
            read(line);
        });
    }
    let status = child.wait().map_err(|e| cannot_start(command, &e))?;
    judge(&line(command), status)
}

/// Runs something long and wordy: shows now and then what it says, and its last words if it fails.
pub fn run_condensed(mut command: Command) -> Outcome {
    let words = line(&command);
    let (reader, writer) = io::pipe().map_err(|e| e.to_string())?;
    let other = writer.try_clone().map_err(|e| e.to_string())?;
    command.stdin(Stdio::null()).stdout(writer).stderr(other);
    let mut child = command.spawn().map_err(|e| cannot_start(&command, &e))?;
    drop(command); // or its copies of the pipe's end would keep the pipe open
    let mut progress = Progress::new();
    for_each_line(reader, |line| progress.say(line));
    let status = child.wait().map_err(|e| e.to_string())?;
    progress.finish(status.success());
    judge(&words, status)
}

/// What `program --version` and the like print, if it runs at all.
pub fn ask(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    let answer = command.args(args).stdin(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&answer.stdout).trim().to_owned();
    answer.status.success().then_some(said)
}

/// What a command says, on either output: whether it goes well or not.
///
/// # Errors
/// The same where it does not.
pub fn listen(command: &mut Command) -> Result<String, String> {
    let answer = command.stdin(Stdio::null()).output().map_err(|e| cannot_start(command, &e))?;
    let [said, told] = [answer.stdout, answer.stderr].map(|it| String::from_utf8_lossy(&it).into_owned());
    let all = format!("{told}{said}");
    if answer.status.success() { Ok(all) } else { Err(all) }
}

fn for_each_line(output: impl Read, mut each: impl FnMut(&str)) {
    let mut output = BufReader::new(output);
    let mut bytes = Vec::new();
    while let Ok(1..) = output.read_until(b'\n', &mut bytes) {
        each(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']));
        bytes.clear();
    }
}

fn judge(words: &str, status: ExitStatus) -> Outcome {
    match status.code() {
        Some(0) => Ok(()),
        Some(code) => Err(format!("`{words}` ended with exit code {code}.")),
        None => Err(format!("`{words}` was stopped by a signal.")),
    }
}

fn cannot_start(command: &Command, error: &io::Error) -> String {
    format!("`{}` could not be run: {error}.", line(command))
}

fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

struct Progress {
    terminal: bool,
    shown: Instant,
    lines: usize,
    tail: VecDeque<String>,
}

impl Progress {
    const TAIL: usize = 30;

    fn new() -> Self {
        Progress {
            terminal: io::stdout().is_terminal(),
            shown: Instant::now(),
            lines: 0,
            tail: VecDeque::new(),
        }
    }

    fn say(&mut self, line: &str) {
        self.lines += 1;
        self.tail.push_back(line.to_owned());
        if self.tail.len() > Self::TAIL {
            self.tail.pop_front();
        }
        let pause = Duration::from_millis(if self.terminal { 100 } else { 20_000 });
        if self.shown.elapsed() >= pause {
            self.shown = Instant::now();
            let text: String = line.trim().chars().take(70).collect();
            self.show(&format!("  {:>4}  {text}", self.lines));
        }
    }

    fn show(&self, text: &str) {
        if self.terminal {
            print!("\r\x1b[2K{text}");
            let _ = io::stdout().flush();
        } else {
            println!("{text}");
        }
    }

    fn finish(&self, well: bool) {
        if self.terminal {
            self.show("");
        }
        if !well {
            self.tail.iter().for_each(|line| println!("  {line}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn output_is_read_line_by_line_and_failure_names_the_command() {
        let mut seen = Vec::new();
        let mut command = Command::new("sh");
        command.args(["-c", "echo one; echo two; exit 3"]);
        let outcome = run_read(&mut command, |line| seen.push(line.to_owned()));
        assert_eq!(seen, ["one", "two"]);
        assert!(outcome.unwrap_err().ends_with("ended with exit code 3."));
    }

    #[test]
    fn asking_a_program_that_is_not_there_gives_nothing() {
        assert_eq!(ask("no-such-program-at-all", &["--version"]), None);
        assert_eq!(ask("sh", &["-c", "echo 1.2"]).as_deref(), Some("1.2"));
    }
}
