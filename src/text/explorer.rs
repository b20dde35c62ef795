//! Words of the explorer of the plan as far as it answers.

pub struct ExplorerWords {
    pub shown: fn(usize, usize) -> String,
    /// Between two choices of which either may fit.
    pub or: &'static str,
    pub undated: &'static str,
    pub years: fn(Option<i16>, Option<i16>) -> String,
    pub as_of: fn(i16) -> String,
    /// Beside the slider; none for today.
    pub at: fn(Option<i16>) -> String,
    pub left_out: fn(usize) -> String,
    /// The year of the last dated trace, as seen from a year.
    pub evidence: fn(Option<i16>, i16) -> String,
    pub more: fn(usize) -> String,
    /// The place of an activity among those that are selected.
    pub place: fn(usize, usize) -> String,
}

pub const EN: ExplorerWords = ExplorerWords {
    shown: |shown, all| {
        if shown == all { format!("All {all} activities") } else { format!("{shown} of {all} activities") }
    },
    or: " or ",
    undated: "undated",
    years: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("from {from} on"),
        (None, Some(to)) => format!("up to {to}"),
        (None, None) => String::new(),
    },
    as_of: |year| format!("as things stood at the end of {year}"),
    at: |year| year.map_or("today".to_owned(), |year| format!("the end of {year}")),
    left_out: |count| {
        let it = if count == 1 {
            "1 more of which nothing is dated is"
        } else {
            "more of which nothing is dated are"
        };
        if count == 1 { format!("{it} left out") } else { format!("{count} {it} left out") }
    },
    evidence: |last, year| match last.map(|last| (last, year - last)) {
        None => "no dated evidence".to_owned(),
        Some((last, 0)) => format!("last evidence {last}, the same year"),
        Some((last, 1)) => format!("last evidence {last}, 1\u{a0}year old"),
        Some((last, age)) => format!("last evidence {last}, {age}\u{a0}years old"),
    },
    more: |count| format!("Show {count} more"),
    place: |at, count| format!("{at} of {count} selected activities"),
};

pub const ES: ExplorerWords = ExplorerWords {
    shown: |shown, all| {
        if shown == all { format!("Las {all} actividades") } else { format!("{shown} de {all} actividades") }
    },
    or: " o ",
    undated: "sin fecha",
    years: |from, to| match (from, to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("de {from} a {to}"),
        (Some(from), None) => format!("desde {from}"),
        (None, Some(to)) => format!("hasta {to}"),
        (None, None) => String::new(),
    },
    as_of: |year| format!("según constaba al final de {year}"),
    at: |year| year.map_or("hoy".to_owned(), |year| format!("el final de {year}")),
    left_out: |count| {
        if count == 1 {
            "queda fuera 1 más de la que nada tiene fecha".to_owned()
        } else {
            format!("quedan fuera {count} más de las que nada tiene fecha")
        }
    },
    evidence: |last, year| match last.map(|last| (last, year - last)) {
        None => "sin constancia fechada".to_owned(),
        Some((last, 0)) => format!("última constancia: {last}, el mismo año"),
        Some((last, 1)) => format!("última constancia: {last}, 1\u{a0}año antes"),
        Some((last, age)) => format!("última constancia: {last}, {age}\u{a0}años antes"),
    },
    more: |count| format!("Ver {count} más"),
    place: |at, count| format!("{at} de {count} actividades seleccionadas"),
};
