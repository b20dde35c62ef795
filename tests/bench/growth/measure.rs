//! One row of a table: what something takes at several sizes, by how much that grows, and which law it keeps to.

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How much time to spend at least, so that the ticks of the clock do not count.
const LEAST: Duration = Duration::from_millis(80);

/// Time the processor has spent on this thread, where the system tells it, so that a busy machine counts for nothing.
fn spent(start: Instant) -> Duration {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok();
    let told = told.and_then(|told| told.split(' ').next()?.parse().ok());
    told.map_or_else(|| start.elapsed(), Duration::from_nanos)
}

/// The mean time that something takes, and what came of it. It is done more often until the clock can tell.
pub fn timed<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let clock = Instant::now();
    let start = spent(clock);
    let (mut times, mut batch) = (0, 1);
    loop {
        let mut done = black_box(work());
        (1..batch).for_each(|_| done = black_box(work()));
        times += batch;
        let took = spent(clock).saturating_sub(start);
        if took >= LEAST {
            return (took / times, done);
        }
        batch *= 2;
    }
}

/// More than the caches of a processor hold, in bytes.
const CACHES: usize = 64 << 20;

/// How often to measure what a press asks for.
const PRESSES: usize = 15;

/// The median time that something takes which finds nothing of its data in the caches of the processor, as when somebody
/// presses after a while. Small records otherwise stay there from one measure to the next, and large ones cannot.
pub fn pressed<T>(mut work: impl FnMut() -> T) -> Duration {
    let mut other = vec![0_u64; CACHES / size_of::<u64>()];
    let mut times: Vec<Duration> = (0..PRESSES)
        .map(|_| {
            black_box(&mut other).iter_mut().for_each(|word| *word += 1);
            let start = Instant::now();
            black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[PRESSES / 2]
}

/// What n log n allows between two sizes, with room for caches that a larger size no longer fits into.
fn allowed(from: usize, to: usize) -> f64 {
    const CACHES: f64 = 1.3;
    let of = |size: usize| size as f64 * (size as f64).ln();
    CACHES * of(to) / of(from)
}

/// Prints a row; `sizes` is how many records there are for each of `values`.
pub fn row(name: &str, sizes: &[usize], values: &[f64], written: impl Fn(f64) -> String) {
    let mut cells = String::new();
    let mut worst = "n";
    for (at, value) in values.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| (values[before], sizes[before]));
        let factor = before.map_or(String::new(), |(before, _)| format!("×{:.1}", value / before));
        cells += &format!("{:>11} {factor:>7}", written(*value));
        let Some((before, size)) = before else { continue };
        let (grew, linear) = (value / before, sizes[at] as f64 / size as f64);
        worst = match worst {
            "worse" => "worse",
            _ if grew > allowed(size, sizes[at]) => "worse",
            "n log n" => "n log n",
            _ if grew > linear * 1.1 => "n log n",
            _ => "n",
        };
    }
    println!("{name:<34}{cells}  {worst}");
}

pub fn head(title: &str, sizes: &[usize]) {
    let names: String = sizes.iter().map(|size| format!("{size:>11} {:>7}", "")).collect();
    println!("\n{title:<34}{names}  grows as");
}

pub fn time(duration: f64) -> String {
    match duration {
        _ if duration >= 1.0 => format!("{duration:.2} s"),
        _ if duration >= 1e-3 => format!("{:.2} ms", duration * 1e3),
        _ => format!("{:.1} µs", duration * 1e6),
    }
}

pub fn kilobytes(bytes: f64) -> String {
    format!("{:.0} kB", bytes / 1e3)
}
