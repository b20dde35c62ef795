//! What the columns mean. A name means the same in every table.

use crate::domain::lang::{Lang, Written};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Year,
    Address,
}

impl Kind {
    /// As Frictionless Table Schema calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Text | Kind::Address => "string",
            Kind::Integer => "integer",
            Kind::Number => "number",
            Kind::Boolean => "boolean",
            Kind::Date => "date",
            Kind::Year => "year",
        }
    }
}

pub struct Described {
    pub kind: Kind,
    pub about: String,
    /// The table that the values name rows of.
    pub names: Option<&'static str>,
    pub choices: &'static [&'static str],
}

const CERTAINTY: &[&str] = &["stated", "inferred", "not-documented"];
const ATTENDANCE: &[&str] = &["named", "not-named", "no-list"];
const THROUGH: &[&str] = &["meeting", "activity"];
const PARTS: &[&str] = &["lead", "partner"];

/// What a column holds; none where nobody has said it.
pub fn describe(column: &str, lang: Lang) -> Option<Described> {
    let es = lang.written() == Written::Es;
    let tongues = [
        ("_en", " (in English)", " (en inglés)"),
        ("_es", " (in Spanish)", " (en español)"),
        ("_fr", " (in French)", " (en francés)"),
    ];
    let tongue = tongues.iter().find(|(end, ..)| column.ends_with(end));
    let stem = tongue.map_or(column, |(end, ..)| &column[..column.len() - end.len()]);
    let tail = tongue.map_or("", |(_, in_english, in_spanish)| if es { in_spanish } else { in_english });
    if let Some((_, kind, english, spanish)) = COLUMNS.iter().find(|(name, ..)| *name == stem) {
        let choices = match stem {
            "certainty" => CERTAINTY,
            "attendance" => ATTENDANCE,
            "part" => PARTS,
            "through" => THROUGH,
            _ => &[],
        };
        let about = format!("{}{tail}", if es { spanish } else { english });
        return Some(Described { kind: *kind, about, names: names(stem), choices });
    }
    let (end, kind, english, spanish) = ENDS.iter().find(|(end, ..)| stem.ends_with(end))?;
    let of = &stem[..stem.len() - end.len()];
    if !COLUMNS.iter().any(|(name, ..)| *name == of) {
        return None;
    }
    let about = format!("{}{tail}", (if es { spanish } else { english }).replace("{}", of));
    let choices = if *end == "_certainty" { CERTAINTY } else { &[] };
    Some(Described { kind: *kind, about, names: None, choices })
}

/// A property with the columns that tell of it: what each adds to its name, nothing where a column is called like it.
pub struct Property {
    pub name: String,
    pub about: String,
    pub endings: Vec<String>,
}

/// The properties of a table, in the order of its columns.
pub fn properties(columns: &[String], lang: Lang) -> Vec<Property> {
    let mut all: Vec<Property> = Vec::new();
    for column in columns {
        // The longest name that a column begins with is what it tells of.
        let called = COLUMNS.iter().filter(|(name, ..)| {
            column.strip_prefix(name).is_some_and(|end| end.is_empty() || end.starts_with('_'))
        });
        let Some((name, _, english, spanish)) = called.max_by_key(|(name, ..)| name.len()) else { continue };
        let ending = column[name.len()..].to_owned();
        match all.iter_mut().find(|it| it.name == *name) {
            Some(known) => known.endings.push(ending),
            None => all.push(Property {
                name: (*name).to_owned(),
                about: (*if lang.written() == Written::Es { spanish } else { english }).to_owned(),
                endings: vec![ending],
            }),
        }
    }
    all
}

/// The table whose ids stand in a column.
fn names(column: &str) -> Option<&'static str> {
    Some(match column {
        "host" | "presidency" | "next_presidency" | "country" | "origin" | "destination" | "lead" => {
            "countries"
        }
        "meeting" | "joined_at" | "first_seen_at" | "decided_by" | "received_by" | "created_by" => "meetings",
        "activity" => "activities",
        "area" => "areas",
        "body" => "bodies",
        "disagreement" => "disagreements",
        "instrument" => "instruments",
        "objective" => "objectives",
        "organisation" => "organisations",
        "series" => "series",
        "source" => "sources",
        _ => return None,
    })
}

/// What goes with a fact, in columns that are called like it.
const ENDS: [(&str, Kind, &str, &str); 5] = [
    (
        "_certainty",
        Kind::Text,
        "How sure “{}” is; blank where it does not apply",
        "Qué certeza tiene «{}»; en blanco si no procede",
    ),
    ("_note", Kind::Text, "Remark on “{}”", "Observación sobre «{}»"),
    (
        "_sources",
        Kind::Text,
        "Ids of the sources of “{}”, separated by blanks",
        "Ids de las fuentes de «{}», separados por espacios",
    ),
    ("_from", Kind::Date, "First possible day of “{}”", "Primer día posible de «{}»"),
    (
        "_to",
        Kind::Date,
        "Last possible day of “{}”; blank where the end is open",
        "Último día posible de «{}»; en blanco si no tiene fin conocido",
    ),
];

use Kind::{Address, Boolean, Integer, Number, Text, Year};

const COLUMNS: &[(&str, Kind, &str, &str)] = &[
    (
        "about",
        Text,
        "What it is about: table and id, separated by blanks where there are several",
        "A qué se refiere: tabla e id, separados por espacios si son varios",
    ),
    ("acronym", Text, "Acronym", "Sigla"),
    ("activity", Text, "Activity", "Actividad"),
    ("admissions", Text, "Admissions at the meeting", "Admisiones en la reunión"),
    ("admitted", Text, "When it was admitted as an observer", "Cuándo fue admitido como observador"),
    ("admitted_members", Text, "Countries admitted as members", "Países admitidos como miembros"),
    (
        "admitted_observers",
        Text,
        "Organisations admitted as observers",
        "Organizaciones admitidas como observadoras",
    ),
    ("adopted", Text, "When it was adopted", "Cuándo se adoptó"),
    ("area", Text, "Thematic area", "Área temática"),
    (
        "area_basis",
        Text,
        "Whether a source (stated) or the atlas (editorial) assigned the area",
        "Si asignó el área una fuente (stated) o el atlas (editorial)",
    ),
    ("areas", Text, "Thematic areas it covers", "Áreas temáticas que abarca"),
    (
        "attendance",
        Text,
        "Named among those present, not named on a list that exists, or no list was found",
        "Figura entre los presentes, no figura en la lista hallada, o no se halló lista",
    ),
    (
        "basis",
        Text,
        "Why it is listed, or where the wording comes from",
        "Por qué figura, o de dónde procede la redacción",
    ),
    ("bodies", Text, "Bodies that carry it out", "Órganos que lo ejecutan"),
    ("body", Text, "Body of the Conference", "Órgano de la Conferencia"),
    ("capital", Text, "Capital", "Capital"),
    (
        "capital_latitude",
        Number,
        "Latitude of the capital, degrees north",
        "Latitud de la capital, grados norte",
    ),
    (
        "capital_longitude",
        Number,
        "Longitude of the capital, degrees east",
        "Longitud de la capital, grados este",
    ),
    ("cautions", Text, "What to beware of", "Precauciones"),
    ("certainty", Text, "How sure it is", "Qué certeza tiene"),
    ("chair", Text, "Who chaired the meeting", "Quién presidió la reunión"),
    ("chair_role", Text, "Office of the chair", "Cargo de quien presidió"),
    ("checks", Text, "How the values were checked", "Cómo se comprobaron los valores"),
    ("city", Text, "City", "Ciudad"),
    (
        "confidence",
        Text,
        "How well number, date and place together are documented",
        "Qué tan bien documentados están en conjunto número, fecha y lugar",
    ),
    (
        "consultation_group",
        Text,
        "Days of the consultation group that met beside the vice-ministers",
        "Días del grupo de consulta reunido junto a los viceministros",
    ),
    ("consultation_group_city", Text, "City of the consultation group", "Ciudad del grupo de consulta"),
    (
        "continuity",
        Text,
        "What shows that it has stayed a member",
        "Qué muestra que ha seguido siendo miembro",
    ),
    ("country", Text, "Country, ISO 3166-1 alpha-3 in lower case", "País, ISO 3166-1 alfa-3 en minúsculas"),
    ("created", Text, "When it was created", "Cuándo se creó"),
    ("created_by", Text, "Meeting that created it", "Reunión que lo creó"),
    ("dataset", Text, "Dataset of the publisher", "Conjunto de datos del organismo"),
    (
        "date",
        Text,
        "Date, as precise as the source: ISO 8601, with ranges",
        "Fecha, con la precisión de la fuente: ISO 8601, con intervalos",
    ),
    (
        "dates",
        Text,
        "When it was, as precise as the sources: ISO 8601; A/B from A to B; A/.. without known end; [A..B] once between A and B",
        "Cuándo fue, con la precisión de las fuentes: ISO 8601; A/B de A a B; A/.. sin fin conocido; [A..B] en algún momento entre A y B",
    ),
    ("dates_scope", Text, "What the days cover", "Qué abarcan los días"),
    ("decided_by", Text, "Meeting that decided it", "Reunión que lo decidió"),
    ("definition", Text, "Definition, the atlas’s own", "Definición, propia del atlas"),
    ("description", Text, "Description", "Descripción"),
    ("destination", Text, "Country of residence", "País de residencia"),
    ("disagreement", Text, "Disagreement", "Discrepancia"),
    ("edition", Text, "Edition of the dataset", "Edición del conjunto de datos"),
    ("field", Text, "Column of the table", "Columna de la tabla"),
    (
        "first_seen",
        Text,
        "When it is first seen as an observer",
        "Cuándo aparece por primera vez como observador",
    ),
    ("first_seen_as", Text, "In what capacity it is first seen", "En qué calidad aparece por primera vez"),
    ("first_seen_at", Text, "Meeting at which it is first seen", "Reunión en la que aparece por primera vez"),
    ("first_year", Year, "First year", "Primer año"),
    ("format", Text, "In person or virtual", "Presencial o virtual"),
    ("founding", Boolean, "Whether it is a founding member", "Si es miembro fundador"),
    ("held", Text, "What the atlas takes to be right", "Lo que el atlas da por cierto"),
    ("host", Text, "Country that hosted it", "País anfitrión"),
    ("hosted_by", Text, "Where it is housed", "Dónde tiene su sede"),
    ("id", Text, "Permanent id", "Id permanente"),
    (
        "instrument",
        Text,
        "Instrument, in general the plan in force at the time",
        "Instrumento, en general el plan vigente en ese momento",
    ),
    ("inferred", Integer, "How many of them are inferred", "Cuántos se infieren"),
    ("iom_role", Text, "What IOM does in it", "Qué papel tiene la OIM"),
    ("iso2", Text, "ISO 3166-1 alpha-2", "ISO 3166-1 alfa-2"),
    ("joined", Text, "When it became a member", "Cuándo ingresó como miembro"),
    ("joined_at", Text, "Meeting at which it joined", "Reunión en la que ingresó"),
    ("kind", Text, "Kind", "Tipo"),
    ("language", Text, "Language of the original, ISO 639-1", "Idioma del original, ISO 639-1"),
    ("last_year", Year, "Last year", "Último año"),
    ("latitude", Number, "Degrees north", "Grados norte"),
    (
        "lead",
        Text,
        "Who leads it; of activities see the table “parties”",
        "Quién lo dirige; para las actividades, véase la tabla «parties»",
    ),
    ("licence", Text, "Licence of the values", "Licencia de los valores"),
    ("longitude", Number, "Degrees east", "Grados este"),
    ("m49", Text, "UN M49 code", "Código M49 de las Naciones Unidas"),
    ("measure", Text, "What is measured", "Qué se mide"),
    ("meeting", Text, "Meeting", "Reunión"),
    ("method", Text, "How the values were read", "Cómo se leyeron los valores"),
    ("missing", Text, "What is missing", "Lo que falta"),
    ("name", Text, "Name", "Nombre"),
    (
        "next_presidency",
        Text,
        "Country that takes the presidency next",
        "País que asume la presidencia siguiente",
    ),
    ("not_documented", Integer, "How many of them nobody has documented", "Cuántos no ha documentado nadie"),
    ("note", Text, "Remark", "Observación"),
    ("number", Integer, "Position in its own series", "Posición en su propia serie"),
    ("objective", Text, "Objective", "Objetivo"),
    ("official_role", Text, "Role it gives itself", "Papel que se atribuye"),
    ("organisation", Text, "Organisation", "Organización"),
    ("origin", Text, "Country of birth", "País de nacimiento"),
    ("outcome", Text, "What a source says came of it", "Qué dice una fuente que resultó de ello"),
    ("page", Address, "Its page in the atlas", "Su página en el atlas"),
    ("part", Text, "Whether it led or helped", "Si dirigió o apoyó"),
    ("participants", Text, "Countries named as present", "Países mencionados como presentes"),
    (
        "people",
        Number,
        "Persons at mid-year; blank where nothing was published",
        "Personas a mitad de año; en blanco si no se publicó nada",
    ),
    ("period", Text, "Years it covers", "Años que abarca"),
    ("place", Text, "Place", "Lugar"),
    ("place_countries", Text, "Countries it took place in", "Países en que tuvo lugar"),
    (
        "point_precision",
        Text,
        "Whether the point is the city or only marks the country",
        "Si el punto es la ciudad o solo señala el país",
    ),
    ("position", Integer, "Position in the list of its record", "Posición en la lista de su registro"),
    (
        "presidency",
        Text,
        "Country that held the presidency pro tempore",
        "País que ejercía la presidencia pro tempore",
    ),
    ("presidency_term", Text, "Term of the presidency", "Periodo de la presidencia"),
    ("profile", Text, "Profile", "Perfil"),
    ("publisher", Text, "Who published it", "Quién lo publicó"),
    ("purpose", Text, "Purpose", "Finalidad"),
    ("reason", Text, "Why it is not counted as an activity", "Por qué no se cuenta como actividad"),
    ("received_by", Text, "Meeting that received its results", "Reunión que recibió sus resultados"),
    ("region", Text, "Region of the city", "Región de la ciudad"),
    ("role", Text, "In what capacity", "En qué calidad"),
    (
        "roles",
        Text,
        "Country of origin, transit, destination or return",
        "País de origen, tránsito, destino o retorno",
    ),
    ("series", Text, "Series", "Serie"),
    ("shown_with", Text, "Record it is shown with", "Registro con el que se muestra"),
    ("source", Text, "Source", "Fuente"),
    (
        "sources",
        Text,
        "Ids of its sources, separated by blanks",
        "Ids de sus fuentes, separados por espacios",
    ),
    ("standing", Text, "Member, observer or civil society", "Miembro, observador o sociedad civil"),
    ("stated", Integer, "How many of them a source states", "Cuántos constan en una fuente"),
    ("status", Text, "State it is in", "Estado en que se encuentra"),
    ("structure", Text, "How it is built", "Cómo se estructura"),
    ("subject", Text, "Subject, by the words of “topics”", "Asunto, con las palabras de «topics»"),
    ("summary", Text, "Summary", "Resumen"),
    ("table", Text, "Table of the record", "Tabla del registro"),
    ("term", Text, "Term", "Término"),
    ("text", Text, "Text", "Texto"),
    ("theme", Text, "Theme", "Tema"),
    (
        "through",
        Text,
        "Whether the meeting’s own theme or entry deals with it, or an activity that it decided or whose results it received",
        "Si lo trata el tema o la entrada de la propia reunión, o una actividad que decidió o cuyos resultados recibió",
    ),
    ("title", Text, "Title", "Título"),
    ("topic", Text, "What it is about", "De qué trata"),
    ("topics", Text, "Subjects, separated by blanks", "Asuntos, separados por espacios"),
    (
        "translated",
        Text,
        "Which wording is the atlas’s own translation",
        "Qué versión es traducción propia del atlas",
    ),
    ("unit", Text, "Unit", "Unidad"),
    ("url", Address, "Address on the web", "Dirección en la web"),
    ("value", Number, "Value; blank where nothing was published", "Valor; en blanco si no se publicó nada"),
    ("venue", Text, "Venue", "Recinto"),
    ("version", Text, "Version", "Versión"),
    ("where_to_look", Text, "Where it may be found", "Dónde podría hallarse"),
    ("why", Text, "Why", "Por qué"),
    ("year", Year, "Year", "Año"),
];
