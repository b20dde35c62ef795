//! Words of a member country’s page beyond its facts.

use super::numbers::factor;
use crate::domain::chart::Change;

pub struct CountryWords {
    pub contents: &'static str,
    pub in_the_conference: &'static str,
    /// What the line of years shows, for those who do not see it.
    pub years: fn(&str) -> String,
    pub key_presidency: &'static str,
    pub key_hosted: &'static str,
    pub key_doubtful: &'static str,
    pub led: &'static str,
    pub led_none: &'static str,
    pub other_activities: &'static str,
    pub decisions: &'static str,
    pub decisions_how: &'static str,
    pub decisions_none: &'static str,

    // Charts
    /// What a series says in one line: its name, then `latest`.
    pub latest: fn(&str, i16) -> String,
    pub since: fn(Change, i16) -> String,
    pub values: &'static str,
    pub download: &'static str,

    // Movements
    pub movements: &'static str,
    pub out: &'static str,
    /// Country, people, year, share of the largest destination in per cent, that destination.
    pub out_finding: fn(&str, &str, i16, f64, &str) -> String,
    pub into: &'static str,
    pub into_finding: fn(&str, &str, i16, f64, &str) -> String,
    pub born_in: &'static str,
    pub lives_in: &'static str,
    pub people: &'static str,
    pub one_for: fn(&str, &str, u32) -> String,
    pub all_movements: &'static str,
    pub compare_with: &'static str,
}

pub const EN: CountryWords = CountryWords {
    contents: "On this page",
    in_the_conference: "In the Conference",
    years: |name| {
        format!("{name}: years of presidency and meetings hosted; the lists below say the same in words")
    },
    key_presidency: "year of a presidency",
    key_hosted: "meeting hosted",
    key_doubtful: "dashed: inferred",
    led: "Activities it led",
    led_none: "No activity led by this country is documented.",
    other_activities: "Activities it joined or hosted",
    decisions: "Decisions that name it",
    decisions_how: "Found by looking for the country’s name, or the word for its people, in this atlas’s own wording of each decision. No source draws up such a list.",
    decisions_none: "No decision on record names this country.",

    latest: |value, year| format!("{value} in {year}"),
    since: |change, year| match change {
        Change::Times(times) => format!("{} times {year}", factor(times, '.')),
        Change::More(share) => format!("{share:.0}% more than in {year}"),
        Change::Less(share) => format!("{share:.0}% less than in {year}"),
        Change::Level => format!("about as in {year}"),
    },
    values: "Values, source and download",
    download: "All countries as CSV",

    movements: "Movements within the region",
    out: "Where those born here live",
    out_finding: |name, people, year, share, most| {
        format!(
            "{people} people born in {name} lived in other member countries in {year}, {share:.0}% of them in {most}"
        )
    },
    into: "Where those who came were born",
    into_finding: |name, people, year, share, most| {
        format!(
            "{people} people born in other member countries lived in {name} in {year}, {share:.0}% of them born in {most}"
        )
    },
    born_in: "Born in",
    lives_in: "Living in",
    people: "People",
    one_for: |origin, destination, many| {
        format!("For every {many} people living in {origin}, one person born there lived in {destination}.")
    },
    all_movements: "All movements between the members",
    compare_with: "Beside another country",
};

pub const ES: CountryWords = CountryWords {
    contents: "En esta página",
    in_the_conference: "En la Conferencia",
    years: |name| {
        format!(
            "{name}: años de presidencia y reuniones de las que fue sede; las listas que siguen dicen lo mismo con palabras"
        )
    },
    key_presidency: "año de una presidencia",
    key_hosted: "reunión de la que fue sede",
    key_doubtful: "línea discontinua: inferido",
    led: "Actividades que encabezó",
    led_none: "No consta ninguna actividad encabezada por este país.",
    other_activities: "Actividades en las que participó o que acogió",
    decisions: "Decisiones que lo nombran",
    decisions_how: "Resultan de buscar el nombre del país, o su gentilicio, en la redacción que este atlas da a cada decisión. Ninguna fuente ofrece una lista así.",
    decisions_none: "Ninguna decisión registrada nombra a este país.",

    latest: |value, year| format!("{value} en {year}"),
    since: |change, year| match change {
        Change::Times(times) => format!("{} veces el valor de {year}", factor(times, ',')),
        Change::More(share) => format!("un {share:.0}\u{a0}% más que en {year}"),
        Change::Less(share) => format!("un {share:.0}\u{a0}% menos que en {year}"),
        Change::Level => format!("casi como en {year}"),
    },
    values: "Valores, fuente y descarga",
    download: "Todos los países en CSV",

    movements: "Movimientos dentro de la región",
    out: "Dónde viven quienes nacieron aquí",
    out_finding: |name, people, year, share, most| {
        format!(
            "En {year} vivían en otros países miembros {people} personas nacidas en {name}, el {share:.0}\u{a0}% de ellas en {most}"
        )
    },
    into: "Dónde nacieron quienes llegaron",
    into_finding: |name, people, year, share, most| {
        format!(
            "En {year} vivían en {name} {people} personas nacidas en otros países miembros, el {share:.0}\u{a0}% de ellas en {most}"
        )
    },
    born_in: "Nacidas en",
    lives_in: "Residen en",
    people: "Personas",
    one_for: |origin, destination, many| {
        format!("Por cada {many} habitantes de {origin}, una persona nacida allí vivía en {destination}.")
    },
    all_movements: "Todos los movimientos entre los miembros",
    compare_with: "Junto a otro país",
};
