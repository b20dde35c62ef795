//! Words told on the timeline’s page and on its two tables.

pub struct MeetingsWords {
    // The three views
    pub views: &'static str,
    pub view_list: &'static str,
    pub view_agenda: &'static str,
    pub view_countries: &'static str,

    // The chart
    pub chart_keys: &'static str,
    pub not_placed: &'static str,
    pub legend: &'static str,
    pub legend_presidency: &'static str,
    pub legend_inferred: &'static str,
    pub legend_stretch: &'static str,
    pub legend_plan: &'static str,
    pub legend_hole: &'static str,

    // The list
    pub list: &'static str,
    pub to_chart: &'static str,
    pub list_sources: &'static str,

    // Agenda by meeting
    pub agenda: &'static str,
    pub agenda_lead: &'static str,
    pub agenda_how: &'static str,
    pub agenda_none: fn(&str) -> String,
    pub through_meeting: &'static str,
    pub through_activity: &'static str,
    pub in_meetings: fn(usize) -> String,
    pub meetings: &'static str,

    // Countries by meeting
    pub countries: &'static str,
    pub countries_lead: &'static str,
    pub countries_how: &'static str,
    pub hosting: &'static str,
    pub hosting_letter: &'static str,
    pub presiding: &'static str,
    pub presiding_letter: &'static str,
    pub attending: &'static str,
    pub not_listed: &'static str,
    pub no_list: &'static str,
}

pub const EN: MeetingsWords = MeetingsWords {
    views: "Views of the meetings",
    view_list: "Chart and list",
    view_agenda: "Agenda by meeting",
    view_countries: "Countries by meeting",

    chart_keys: "In the chart: arrow keys move, Enter opens, + and − zoom, 0 shows the whole record, Esc leaves. With a mouse or finger: drag over some years, pinch, or turn the wheel with Ctrl held.",
    not_placed: "Not in the chart, because no source gives a date:",
    legend: "Signs of the chart",
    legend_presidency: "year of a presidency",
    legend_inferred: "dashed: inferred or not documented",
    legend_stretch: "some day of this stretch",
    legend_plan: "plan with its period; dashed where only its adoption is known",
    legend_hole: "no meeting documented",

    list: "List",
    to_chart: "The chart is below the list",
    list_sources: "Sources of these dates, hosts and presidencies",

    agenda: "Agenda by meeting",
    agenda_lead: "Which subjects each meeting dealt with, so that one sees when they entered the agenda and left it.",
    agenda_how: "The sources tag no decision with a subject. A subject stands here where the theme as debated or the meeting’s own entry in the plan of action deals with it (●), or an activity that the meeting decided or whose results it received (○). An empty cell only says that the record shows none of these.",
    agenda_none: |names| format!("For these meetings the record shows no subject at all: {names}."),
    through_meeting: "by its own theme or entry",
    through_activity: "through an activity it decided or received",
    in_meetings: |count| format!("{count} {}", if count == 1 { "meeting" } else { "meetings" }),
    meetings: "Meetings",

    countries: "Countries by meeting",
    countries_lead: "Eleven countries and every meeting: who hosted, who presided, and who was there, as far as a source says so.",
    countries_how: "Presence is marked only where a source lists those present. A dash stands for a country that such a list leaves out; an empty cell, for a meeting without any list. Neither proves an absence. ≈ marks what is inferred.",
    hosting: "host",
    hosting_letter: "H",
    presiding: "presidency",
    presiding_letter: "P",
    attending: "present",
    not_listed: "not in the source’s list of those present",
    no_list: "no list of those present was found",
};

pub const ES: MeetingsWords = MeetingsWords {
    views: "Vistas de las reuniones",
    view_list: "Gráfico y lista",
    view_agenda: "Agenda por reunión",
    view_countries: "Países por reunión",

    chart_keys: "En el gráfico: las flechas mueven, Intro abre, + y − acercan y alejan, 0 muestra todo el registro, Esc sale. Con el ratón o el dedo: arrastre sobre unos años, pellizque o gire la rueda con Ctrl pulsado.",
    not_placed: "No están en el gráfico porque ninguna fuente da su fecha:",
    legend: "Signos del gráfico",
    legend_presidency: "año de una presidencia",
    legend_inferred: "línea discontinua: inferido o no documentado",
    legend_stretch: "algún día de este lapso",
    legend_plan: "plan con su período; discontinuo si solo se conoce su adopción",
    legend_hole: "no consta ninguna reunión",

    list: "Lista",
    to_chart: "El gráfico está debajo de la lista",
    list_sources: "Fuentes de estas fechas, sedes y presidencias",

    agenda: "Agenda por reunión",
    agenda_lead: "De qué asuntos trató cada reunión, para ver cuándo entraron en la agenda y cuándo salieron de ella.",
    agenda_how: "Las fuentes no asignan asuntos a las decisiones. Un asunto figura aquí si de él trata el tema debatido o la entrada de la propia reunión en el Plan de Acción (●), o bien una actividad que la reunión decidió o cuyos resultados recibió (○). Una celda vacía solo dice que el registro no muestra nada de esto.",
    agenda_none: |names| format!("De estas reuniones el registro no muestra ningún asunto: {names}."),
    through_meeting: "por su propio tema o entrada",
    through_activity: "por una actividad que decidió o recibió",
    in_meetings: |count| format!("{count} {}", if count == 1 { "reunión" } else { "reuniones" }),
    meetings: "Reuniones",

    countries: "Países por reunión",
    countries_lead: "Once países y todas las reuniones: quién fue sede, quién presidió y quién estuvo, hasta donde lo dice una fuente.",
    countries_how: "La presencia se señala solo si una fuente enumera a los presentes. La raya indica un país que esa lista no nombra; la celda vacía, una reunión sin lista alguna. Ninguna de las dos prueba una ausencia. ≈ señala lo inferido.",
    hosting: "sede",
    hosting_letter: "S",
    presiding: "presidencia",
    presiding_letter: "P",
    attending: "presente",
    not_listed: "no figura en la lista de presentes de la fuente",
    no_list: "no se encontró lista de presentes",
};
