//! Which places of the files name another record, so that no reference points nowhere.

/// The ends of JSON pointers that hold an id, `*` for any step, and the folder of what it names.
/// The first that fits holds.
pub const REFERENCES: &[(&str, &str)] = &[
    ("/sources/*", "sources"),
    ("/source", "sources"),
    ("/host/value", "countries"),
    ("/presidency/value", "countries"),
    ("/next_presidency/value", "countries"),
    ("/participants/value/*", "countries"),
    ("/admissions/members/*", "countries"),
    ("/admissions/observers/*", "organisations"),
    ("/place/countries/*", "countries"),
    ("/country", "countries"),
    ("/organisation", "organisations"),
    ("/body", "bodies"),
    ("/bodies/*", "bodies"),
    ("/meeting", "meetings"),
    ("/joined_at", "meetings"),
    ("/first_seen_at", "meetings"),
    ("/decided_by", "meetings"),
    ("/received_by", "meetings"),
    ("/created_by", "meetings"),
    ("/area", "areas"),
    ("/areas/*", "areas"),
    ("/objective", "objectives"),
    ("/instrument", "instruments"),
    ("/activity", "activities"),
    ("/series", "series"),
];

/// The folder that an id at `pointer` must stand in.
pub fn target(pointer: &str) -> Option<&'static str> {
    REFERENCES.iter().find(|(end, _)| ends(pointer, end)).map(|(_, folder)| *folder)
}

fn ends(pointer: &str, end: &str) -> bool {
    let mut steps = pointer.rsplit('/');
    end.rsplit('/').filter(|step| !step.is_empty()).all(|step| match (step, steps.next()) {
        ("*", Some(_)) => true,
        (step, Some(found)) => step == found,
        (_, None) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_that_hold_ids_are_known_by_their_end() {
        assert_eq!(target("/decisions/0/sources/3"), Some("sources"));
        assert_eq!(target("/host/value"), Some("countries"));
        assert_eq!(target("/lead/value/0/country"), Some("countries"));
        assert_eq!(target("/theme/value"), None);
        assert_eq!(target("/value"), None);
    }
}
