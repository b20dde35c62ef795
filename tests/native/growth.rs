//! The record that benchmarks grow is one that the atlas would publish.

#[path = "../bench/growth/record.rs"]
#[allow(dead_code, reason = "its sizes are for the benchmarks")]
mod record;

use rcm_atlas::record::check::check;

#[test]
fn a_grown_record_is_accepted() {
    let grown = record::grown(crate::common::files(), 3);
    let problems = check(&grown);
    assert!(
        problems.is_empty(),
        "{} problems, first {:#?}",
        problems.len(),
        &problems[..problems.len().min(8)]
    );
    let [once, thrice] = [crate::common::files(), &grown].map(record::counted);
    for shelf in ["meetings", "activities"] {
        assert_eq!(3 * once[shelf], thrice[shelf], "{shelf}");
    }
    // Sources that only countries or statistics rest on stay single.
    assert!(thrice["sources"] > 2 * once["sources"]);
    assert_eq!(once["countries"], thrice["countries"]);
}
