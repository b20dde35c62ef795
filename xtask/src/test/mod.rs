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
use std::thread;
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

    /// Another of the same kind, for a step beside.
    fn beside(&self) -> Run {
        Run { quick: self.quick, ..Run::default() }
    }

    fn take_in(&mut self, other: Run) {
        self.count += other.count;
        self.figures += other.figures;
        self.remarks.extend(other.remarks);
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
    let rows = choose(&args)?;
    let mut run = Run { quick: args.flag("quick"), ..Run::default() };
    let mut done: Vec<Done> = Vec::new();
    let count: usize = rows.iter().map(Vec::len).sum();
    for row in &rows {
        println!();
        for (place, step) in row.iter().enumerate() {
            println!("── {}/{count} {}: {}", done.len() + place + 1, step.name, step.what);
        }
        done.extend(carry_out_all(row, &mut run));
        if done.iter().any(|step| step.problem.is_some()) {
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

/// The rows of what is chosen.
fn choose(args: &Args) -> Outcome<Vec<Vec<&'static Step>>> {
    let all = STEPS.iter().copied().flatten();
    for word in &args.words {
        if !all.clone().any(|step| step.name == word) {
            let names: Vec<_> = all.map(|step| step.name).collect();
            return Err(format!("There is no step `{word}`; there are: {}.", names.join(" ")));
        }
    }
    let rows = if args.flag("quick") { &STEPS[..QUICK] } else { &STEPS[..] };
    let wanted = |step: &&Step| args.words.is_empty() || args.words.iter().any(|word| word == step.name);
    let chosen = rows.iter().map(|row| row.iter().filter(wanted).collect::<Vec<_>>());
    Ok(chosen.filter(|row| !row.is_empty()).collect())
}

/// Side by side, where they are several.
fn carry_out_all(row: &[&'static Step], run: &mut Run) -> Vec<Done> {
    if let [step] = row {
        return vec![carry_out(step, run)];
    }
    let done = thread::scope(|scope| {
        let start = |step: &&'static Step| {
            let mut beside = run.beside();
            let step = *step;
            scope.spawn(move || (carry_out(step, &mut beside), beside))
        };
        let tasks: Vec<_> = row.iter().map(start).collect();
        tasks.into_iter().map(|task| task.join().expect("a step says what fails")).collect::<Vec<_>>()
    });
    let (done, runs): (Vec<_>, Vec<_>) = done.into_iter().unzip();
    runs.into_iter().for_each(|other| run.take_in(other));
    done
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
        println!("{:<10} {:>6.1} s  {outcome}", step.name, step.took.as_secs_f64());
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
        let rows = choose(&Args::parse(&words, &[], &["quick"])?)?;
        Ok(rows.iter().flatten().map(|step| step.name).collect())
    }

    #[test]
    fn steps_run_in_their_own_order() {
        let all = [
            "fmt",
            "clippy",
            "native",
            "deps",
            "map",
            "browser",
            "build",
            "budget",
            "others",
            "lighthouse",
            "again",
            "e2e",
            "engines",
        ];
        assert_eq!(chosen("").unwrap(), all);
        assert_eq!(chosen("--quick").unwrap(), all[..3]);
        assert_eq!(chosen("e2e build").unwrap(), ["build", "e2e"]);
        assert!(chosen("e3e").is_err());
    }

    #[test]
    fn a_step_that_fails_without_a_failed_test_still_counts() {
        let mut run = Run::default();
        let done = carry_out(&FAILS, &mut run);
        assert_eq!(run.count.failed, 1);
        assert_eq!(done.problem.as_deref(), Some("no"));
    }

    const FAILS: Step = Step { name: "x", what: "", run: |_| Err("no".to_owned()) };

    #[test]
    fn steps_side_by_side_are_counted_together_and_reported_in_their_order() {
        const READS: Step = Step {
            name: "y",
            what: "",
            run: |run| {
                run.read("# pass 3");
                run.figure(2, "pages read");
                run.remark("one thing".to_owned());
                Ok(())
            },
        };
        let mut run = Run::default();
        let done = carry_out_all(&[&READS, &FAILS, &READS], &mut run);
        assert_eq!(done.iter().map(|step| step.name).collect::<Vec<_>>(), ["y", "x", "y"]);
        assert_eq!((run.count.passed, run.count.failed), (6, 1));
        assert_eq!(run.figures.to_string().trim(), "4  pages read");
        assert_eq!(run.remarks.len(), 2);
    }
}
