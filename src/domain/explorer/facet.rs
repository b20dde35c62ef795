//! The sides from which one can look at an activity.

/// One side of an activity that a visitor can choose by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    Topic,
    Area,
    Status,
    Lead,
    Place,
    Kind,
    Instrument,
    /// The meeting that decided it or received its results.
    Meeting,
    Objective,
    /// Whether a source or the atlas put it in its area.
    Basis,
}

impl Facet {
    /// As the catalogue has them, the most asked for first.
    pub const ALL: [Facet; 10] = [
        Facet::Topic,
        Facet::Area,
        Facet::Status,
        Facet::Lead,
        Facet::Place,
        Facet::Kind,
        Facet::Instrument,
        Facet::Meeting,
        Facet::Objective,
        Facet::Basis,
    ];

    /// Its name in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Facet::Topic => "topic",
            Facet::Area => "area",
            Facet::Status => "status",
            Facet::Lead => "lead",
            Facet::Place => "place",
            Facet::Kind => "kind",
            Facet::Instrument => "instrument",
            Facet::Meeting => "meeting",
            Facet::Objective => "objective",
            Facet::Basis => "basis",
        }
    }
}
