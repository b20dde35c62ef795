//! Which places of the files name another record, so that no reference points nowhere.

/// The folder that an id at `pointer` must stand in; none where the place holds no id.
pub fn target(pointer: &str) -> Option<&'static str> {
    let mut steps = pointer.rsplit('/').filter(|step| !step.is_empty());
    let last = steps.next().unwrap_or_default();
    let before = steps.next().unwrap_or_default();
    let beyond = steps.next().unwrap_or_default();
    Some(match (beyond, before, last) {
        (_, "sources", _) | (_, _, "source") => "sources",
        (_, "host" | "presidency" | "next_presidency", "value")
        | ("participants", "value", _)
        | ("admissions", "members", _)
        | ("place", "countries", _)
        | (_, _, "country") => "countries",
        ("admissions", "observers", _) | (_, _, "organisation") => "organisations",
        (_, _, "body") | (_, "bodies", _) => "bodies",
        (_, _, "meeting" | "joined_at" | "first_seen_at" | "decided_by" | "received_by" | "created_by") => {
            "meetings"
        }
        (_, _, "area") | (_, "areas", _) => "areas",
        (_, _, "objective") => "objectives",
        (_, _, "instrument") => "instruments",
        (_, _, "activity") => "activities",
        (_, _, "series") => "series",
        _ => return None,
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
