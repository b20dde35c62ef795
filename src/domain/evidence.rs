//! How old the last evidence of an activity is.

/// How far back the last dated trace of an activity lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// At most [`Age::RECENT`] years.
    Recent,
    /// At most [`Age::MIDDLING`] years.
    Middling,
    Old,
    /// No dated trace at all.
    Unknown,
}

impl Age {
    pub const RECENT: i16 = 3;
    pub const MIDDLING: i16 = 10;

    /// The age in `year` of something last seen in `last`.
    pub const fn of(last: Option<i16>, year: i16) -> Age {
        match last {
            None => Age::Unknown,
            Some(last) if year - last <= Age::RECENT => Age::Recent,
            Some(last) if year - last <= Age::MIDDLING => Age::Middling,
            Some(_) => Age::Old,
        }
    }

    /// What style sheets call it.
    pub const fn word(self) -> &'static str {
        match self {
            Age::Recent => "recent",
            Age::Middling => "middling",
            Age::Old => "old",
            Age::Unknown => "unknown",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evidence_grows_old() {
        let ages = [2026, 2023, 2016, 2013].map(|last| Age::of(Some(last), 2026));
        assert_eq!(ages, [Age::Recent, Age::Recent, Age::Middling, Age::Old]);
        assert_eq!(Age::of(None, 2026), Age::Unknown);
    }
}
