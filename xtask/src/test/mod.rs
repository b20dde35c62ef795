//! `cargo xtask test`: the steps in order, stopping at the first that fails.

mod again;
pub mod budget;
mod count;
mod dependencies;
mod engines;
mod figures;
mod steps;
mod wasm;

use crate::Outcome;
use crate::args::Args;
use crate::tools::Tools;
use count::{Count, skip};
use figures::Figures;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use steps::{QUICK, STEPS, Step};

/// What the steps of one run share.
#[derive(Default)]
pub struct Run {
    tools: Tools,
    /// Tests that try many things try a tenth of them.
    quick: bool,
    count: Count,
    figures: Figures,
    /// What is said again at the end: skips, and what was run in.
    remarks: Vec<String>,
}

impl Run {
    /// Takes in what a runner of tests says.
    fn read(&mut self, line: &str) {
        self.count.read(line);
        self.figures.read(line);
        self.remarks.extend(skip(line));
    }

    fn remark(&mut self, remark: String) {
        println!("{remark}");
        self.remarks.push(remark);
    }

    /// Says what cannot be done on this machine and why, now and again at the end, and goes on.
    fn skip(&mut self, what: &str, why: &str) {
        println!("{why}");
        let why = why.lines().find(|line| !line.is_empty()).unwrap_or_default();
        self.remark(format!("skipped {what}: {why}"));
    }

    /// Says how much a step has looked at itself.
    fn figure(&mut self, number: usize, what: &str) {
        let line = format!("figure: {number} {what}");
        println!("{line}");
        self.figures.read(&line);
    }
}

struct Done {
    name: &'static str,
    took: Duration,
    problem: Option<String>,
}

pub fn command(words: &[String]) -> Outcome<ExitCode> {
    let args = Args::parse(words, &[], &["quick"])?;
    let chosen = choose(&args)?;
    let mut run = Run { quick: args.flag("quick"), ..Run::default() };
    let mut done: Vec<Done> = Vec::new();
    for (place, step) in chosen.iter().enumerate() {
        println!("\n── {}/{} {}: {}", place + 1, chosen.len(), step.name, step.what);
        done.push(carry_out(step, &mut run));
        if done.last().is_some_and(|last| last.problem.is_some()) {
            break;
        }
    }
    if args.words.is_empty() && !run.quick && done.iter().all(|step| step.problem.is_none()) {
        done.push(keep_word(&run));
    }
    Ok(report(&done, &run))
}

/// What the atlas says of its tests, and holds a whole run to.
const TESTED: &str = include_str!("../../../src/text/tested.txt");

fn keep_word(run: &Run) -> Done {
    let skipped = run.remarks.iter().any(|remark| remark.starts_with("skipped "));
    let short = run.figures.short_of(TESTED, skipped);
    let problem = (!short.is_empty())
        .then(|| format!("src/text/tested.txt tells more than was tried: {}.", short.join("; ")));
    Done { name: "told", took: Duration::ZERO, problem }
}

fn choose(args: &Args) -> Outcome<Vec<&'static Step>> {
    for word in &args.words {
        if !STEPS.iter().any(|step| step.name == word) {
            let names: Vec<_> = STEPS.iter().map(|step| step.name).collect();
            return Err(format!("There is no step `{word}`; there are: {}.", names.join(" ")));
        }
    }
    let steps = if args.flag("quick") { &STEPS[..QUICK] } else { &STEPS[..] };
    let wanted = |step: &&Step| args.words.is_empty() || args.words.iter().any(|word| word == step.name);
    Ok(steps.iter().filter(wanted).collect())
}

fn carry_out(step: &Step, run: &mut Run) -> Done {
    let before = run.count;
    let start = Instant::now();
    let problem = (step.run)(run).err();
    if problem.is_some() && run.count.failed == before.failed {
        run.count.failed += 1;
    }
    Done { name: step.name, took: start.elapsed(), problem }
}

fn report(done: &[Done], run: &Run) -> ExitCode {
    println!();
    for step in done {
        let outcome = if step.problem.is_some() { "failed" } else { "ok" };
        println!("{:<8} {:>6.1} s  {outcome}", step.name, step.took.as_secs_f64());
    }
    print!("\n{}", run.figures);
    run.remarks.iter().for_each(|remark| println!("{remark}"));
    let failure = done.iter().find_map(|step| Some((step.name, step.problem.as_ref()?)));
    if let Some((name, problem)) = failure {
        println!("\nStep `{name}` failed: {problem}\nTo run it alone: cargo xtask test {name}");
    }
    println!("\n{} passed, {} failed", run.count.passed, run.count.failed);
    match failure {
        Some(_) => ExitCode::FAILURE,
        None => ExitCode::SUCCESS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(line: &str) -> Outcome<Vec<&'static str>> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let steps = choose(&Args::parse(&words, &[], &["quick"])?)?;
        Ok(steps.iter().map(|step| step.name).collect())
    }

    #[test]
    fn steps_run_in_their_own_order() {
        let all = [
            "fmt", "clippy", "native", "deps", "map", "browser", "build", "budget", "others", "e2e",
            "engines", "again",
        ];
        assert_eq!(chosen("").unwrap(), all);
        assert_eq!(chosen("--quick").unwrap(), all[..3]);
        assert_eq!(chosen("e2e build").unwrap(), ["build", "e2e"]);
        assert!(chosen("e3e").is_err());
    }

    #[test]
    fn a_step_that_fails_without_a_failed_test_still_counts() {
        let mut run = Run::default();
        let step = Step { name: "x", what: "", run: |_| Err("no".to_owned()) };
        let done = carry_out(&step, &mut run);
        assert_eq!(run.count.failed, 1);
        assert_eq!(done.problem.as_deref(), Some("no"));
    }
}
