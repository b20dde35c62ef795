//! Words of the timeline as far as it answers: its filters and its chart.

use super::numbers::roman;
use crate::domain::fact::Certainty;
use crate::domain::meeting::MeetingKind;

pub struct TimelineWords {
    // What is shown, as a sentence: its parts are joined by commas
    pub shown: fn(usize, usize) -> String,
    pub of_kind: fn(MeetingKind) -> &'static str,
    pub hosted_by: fn(&str) -> String,
    pub presided_by: fn(&str) -> String,
    pub present: fn(&str) -> String,
    pub about: fn(&str) -> String,
    pub at_most: fn(Certainty) -> &'static str,
    pub years: fn(i16, i16) -> String,
    pub with_words: fn(&str) -> String,

    // Filters
    pub filters: &'static str,
    pub chosen: &'static str,
    pub remove: fn(&str) -> String,
    pub search: &'static str,
    pub presidency: &'static str,
    pub country_present: &'static str,
    pub topic: &'static str,
    pub certainty: &'static str,
    pub certainty_choice: fn(Certainty) -> &'static str,
    pub nothing: &'static str,
    pub way_out: fn(&str, usize) -> String,
    pub show_all: fn(usize) -> String,

    // The chart
    pub chart: &'static str,
    pub chart_lead: &'static str,
    pub chart_hint: &'static str,
    pub closer: &'static str,
    pub farther: &'static str,
    pub earlier: &'static str,
    pub later: &'static str,
    pub whole: &'static str,
    pub no_member: &'static str,
    pub plans: &'static str,
    pub plans_short: &'static str,
    pub joint: fn(&str) -> String,
    pub extraordinary: &'static str,
    pub summit: &'static str,
    pub presidency_in: fn(&str, i16) -> String,
    pub hole: fn(i16) -> String,
    pub bundle: fn(usize) -> String,
    pub adopted_only: &'static str,
    pub month: [&'static str; 12],
}

impl TimelineWords {
    /// A meeting as a chart or a heading of a column calls it: “XIII”, “Joint IV”, “Summit”.
    pub fn short(&self, kind: MeetingKind, number: Option<u8>) -> String {
        let number = number.map(roman).unwrap_or_default();
        match kind {
            MeetingKind::ViceMinisterial => number,
            MeetingKind::Joint => (self.joint)(&number),
            MeetingKind::Extraordinary => self.extraordinary.to_owned(),
            MeetingKind::Summit => self.summit.to_owned(),
        }
    }
}

pub const EN: TimelineWords = TimelineWords {
    shown: |shown, all| match shown {
        _ if shown == all => format!("All {all} meetings"),
        shown => format!("{shown} of {all} meetings"),
    },
    of_kind: |kind| match kind {
        MeetingKind::ViceMinisterial => "vice-ministerial",
        MeetingKind::Joint => "joint with the South American Conference",
        MeetingKind::Extraordinary => "extraordinary",
        MeetingKind::Summit => "founding summit",
    },
    hosted_by: |country| format!("hosted by {country}"),
    presided_by: |country| format!("under the presidency of {country}"),
    present: |country| format!("with {country} named among those present"),
    about: |topic| format!("on {topic}"),
    at_most: |certainty| match certainty {
        Certainty::Stated => "date, host and presidency stated",
        Certainty::Inferred => "something of date, host and presidency inferred",
        Certainty::NotDocumented => "something of date, host and presidency not documented",
    },
    years: |first, last| if first == last { first.to_string() } else { format!("{first}–{last}") },
    with_words: |words| format!("with the words “{words}”"),

    filters: "Filters",
    chosen: "Chosen filters",
    remove: |what| format!("Remove the filter: {what}"),
    search: "Words in names, themes, places and decisions",
    presidency: "Presidency",
    country_present: "Present",
    topic: "Topic",
    certainty: "Certainty",
    certainty_choice: |certainty| match certainty {
        Certainty::Stated => "all stated",
        Certainty::Inferred => "something inferred",
        Certainty::NotDocumented => "something not documented",
    },
    nothing: "No meeting on record is all of this at once. Each of these would show some:",
    way_out: |what, count| {
        format!("Without “{what}”: {count} {}", if count == 1 { "meeting" } else { "meetings" })
    },
    show_all: |all| format!("Show all {all} meetings"),

    chart: "Chart",
    chart_lead: "One line a country. A bar is the year of its presidency, a mark a meeting it hosted; plans are below. The list that follows says all of it in words.",
    chart_hint: "Point at a mark, or move to it with the keyboard, to read about it here.",
    closer: "Closer",
    farther: "Farther",
    earlier: "Earlier",
    later: "Later",
    whole: "Whole record",
    no_member: "None or unknown",
    plans: "Plans",
    plans_short: "Plans",
    joint: |number| format!("Joint {number}"),
    extraordinary: "Extraordinary",
    summit: "Summit",
    presidency_in: |country, year| format!("Presidency of {country}, {year}"),
    hole: |year| format!("{year}: no meeting documented"),
    bundle: |count| format!("{count} events, too close to draw apart: show these years"),
    adopted_only: "year of adoption; no period is documented",
    month: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

pub const ES: TimelineWords = TimelineWords {
    shown: |shown, all| match shown {
        _ if shown == all => format!("Las {all} reuniones"),
        shown => format!("{shown} de {all} reuniones"),
    },
    of_kind: |kind| match kind {
        MeetingKind::ViceMinisterial => "viceministeriales",
        MeetingKind::Joint => "conjuntas con la Conferencia Suramericana",
        MeetingKind::Extraordinary => "extraordinarias",
        MeetingKind::Summit => "cumbre de origen",
    },
    hosted_by: |country| format!("con sede en {country}"),
    presided_by: |country| format!("bajo la presidencia de {country}"),
    present: |country| format!("con {country} entre los presentes"),
    about: |topic| format!("sobre {topic}"),
    at_most: |certainty| match certainty {
        Certainty::Stated => "con fecha, sede y presidencia que constan",
        Certainty::Inferred => "con fecha, sede o presidencia inferidas",
        Certainty::NotDocumented => "con fecha, sede o presidencia no documentadas",
    },
    years: |first, last| if first == last { first.to_string() } else { format!("{first}-{last}") },
    with_words: |words| format!("con las palabras “{words}”"),

    filters: "Filtros",
    chosen: "Filtros elegidos",
    remove: |what| format!("Quitar el filtro: {what}"),
    search: "Palabras en nombres, temas, lugares y decisiones",
    presidency: "Presidencia",
    country_present: "Presente",
    topic: "Tema",
    certainty: "Certeza",
    certainty_choice: |certainty| match certainty {
        Certainty::Stated => "todo consta",
        Certainty::Inferred => "algo inferido",
        Certainty::NotDocumented => "algo no documentado",
    },
    nothing: "Ninguna reunión registrada cumple todo esto a la vez. Cualquiera de estos pasos muestra algo:",
    way_out: |what, count| {
        format!("Sin “{what}”: {count} {}", if count == 1 { "reunión" } else { "reuniones" })
    },
    show_all: |all| format!("Ver las {all} reuniones"),

    chart: "Gráfico",
    chart_lead: "Una línea por país. Cada barra es el año de su presidencia y cada signo, una reunión de la que fue sede; debajo, los planes. La lista que sigue lo dice todo con palabras.",
    chart_hint: "Señale un signo, o llegue a él con el teclado, para leer aquí de qué se trata.",
    closer: "Acercar",
    farther: "Alejar",
    earlier: "Antes",
    later: "Después",
    whole: "Todo el registro",
    no_member: "Ninguno o no consta",
    plans: "Planes",
    plans_short: "Plan.",
    joint: |number| format!("Conjunta {number}"),
    extraordinary: "Extraordinaria",
    summit: "Cumbre",
    presidency_in: |country, year| format!("Presidencia de {country}, {year}"),
    hole: |year| format!("{year}: no consta ninguna reunión"),
    bundle: |count| format!("{count} eventos demasiado juntos para distinguirlos: ver estos años"),
    adopted_only: "año de adopción; no se documenta ningún período",
    month: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
};
