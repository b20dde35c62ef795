//! Words of a meeting's page beyond its facts.

pub struct MeetingWords {
    pub agenda: &'static str,
    pub agenda_how: &'static str,
    pub agenda_none: &'static str,
    pub course: &'static str,
    pub before_it: &'static str,
    pub after_it: &'static str,
    /// How many activities fall between this meeting and the next, or after it where there is no next.
    pub between: fn(usize, bool) -> String,
    pub in_timeline: &'static str,
    pub decision_link: fn(usize) -> String,
    pub improve: &'static str,
    pub improve_lead: &'static str,
}

pub const EN: MeetingWords = MeetingWords {
    agenda: "Subjects it dealt with",
    agenda_how: "Derived from its theme as debated, its entry in the plan of action and the activities it decided or received; the sources tag no decision.",
    agenda_none: "The record shows no subject of this meeting.",
    course: "Before and after",
    before_it: "Previous of its kind",
    after_it: "Next of its kind",
    between: |count, next| {
        let noun = if count == 1 { "activity" } else { "activities" };
        format!("{count} {noun} on record {}", if next { "until the next meeting" } else { "since then" })
    },
    in_timeline: "Its place in the timeline",
    decision_link: |number| format!("Address of item {number}"),
    improve: "Improve this record",
    improve_lead: "The file behind this page, in the atlas’s repository.",
};

pub const ES: MeetingWords = MeetingWords {
    agenda: "Asuntos que trató",
    agenda_how: "Se deducen del tema debatido, de su entrada en el Plan de Acción y de las actividades que decidió o recibió; las fuentes no clasifican las decisiones.",
    agenda_none: "El registro no muestra ningún asunto de esta reunión.",
    course: "Antes y después",
    before_it: "Anterior de su tipo",
    after_it: "Siguiente de su tipo",
    between: |count, next| {
        let noun = if count == 1 { "actividad registrada" } else { "actividades registradas" };
        format!("{count} {noun} {}", if next { "hasta la reunión siguiente" } else { "desde entonces" })
    },
    in_timeline: "Su lugar en la cronología",
    decision_link: |number| format!("Dirección del punto {number}"),
    improve: "Mejorar este registro",
    improve_lead: "El archivo de esta página, en el repositorio del atlas.",
};
