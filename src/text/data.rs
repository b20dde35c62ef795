//! Words of what one takes away: the page of the data, citations, calendar and feeds.

pub struct DataWords {
    pub name: &'static str,
    pub lead: &'static str,
    pub version: &'static str,
    pub dataset: &'static str,
    pub conference: &'static str,
    pub dataset_kind: &'static str,
    // The page
    pub licence: &'static str,
    pub licence_text: &'static str,
    pub licence_series: &'static str,
    pub everything: &'static str,
    pub record_about: &'static str,
    pub package_about: &'static str,
    pub readme_about: &'static str,
    pub schemas: &'static str,
    pub schemas_about: &'static str,
    pub tables: &'static str,
    pub tables_lead: fn(usize, &str) -> String,
    pub rows: fn(usize) -> String,
    pub columns: fn(usize) -> String,
    pub preview: &'static str,
    pub first_rows: fn(usize) -> String,
    pub reading: &'static str,
    pub reading_text: &'static [&'static str],
    pub bibliography: &'static str,
    pub bibliography_about: fn(usize) -> String,
    pub follow: &'static str,
    pub meetings: &'static str,
    pub calendar_about: &'static str,
    pub calendar: &'static str,
    pub feed_of_meetings: &'static str,
    pub feed_of_changes: &'static str,
    pub changes: &'static str,
    // Citations
    pub cite: &'static str,
    pub cite_page: &'static str,
    pub cite_how: fn(&str, &str) -> String,
    pub day_of_reading: &'static str,
    pub retrieved: &'static str,
    pub from: &'static str,
    pub modified: &'static str,
    pub accessed: &'static str,
    pub quoted: fn(&str) -> String,
    // Sharing
    pub take: &'static str,
    pub share: &'static str,
    pub embed: &'static str,
    pub embed_how: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    // Calendar
    pub inferred_date: &'static str,
    pub some_day: &'static str,
    // Cards
    pub card_country: fn(usize, usize) -> String,
}

pub const EN: DataWords = DataWords {
    name: "Data",
    lead: "The whole record to take away, as files made from the same data as these pages. Their addresses stay.",
    version: "Version",
    dataset: "the record of the Regional Conference on Migration as data",
    conference: "Regional Conference on Migration",
    dataset_kind: "Data set",
    licence: "Licence",
    licence_text: "The atlas’s own texts and the tables of the record may be reused under",
    licence_series: "The statistical series keep their publishers’ licences: UN DESA CC BY 3.0 IGO, World Bank CC BY 4.0.",
    everything: "Everything in one file",
    record_about: "The whole record as it is kept, in both languages, every fact with its certainty, note and sources.",
    package_about: "Describes every table and column for programs (Frictionless Data Package).",
    readme_about: "The same for people: tables, licence, how to cite, versions.",
    schemas: "JSON Schema",
    schemas_about: "the shape of the maintained files, for whoever adds to the record:",
    tables: "Tables",
    tables_lead: |tables, rows| {
        format!("{tables} tables with {rows} rows, both languages side by side. CSV, UTF-8.")
    },
    rows: |count| format!("{count} {}", if count == 1 { "row" } else { "rows" }),
    columns: |count| format!("{count} {}", if count == 1 { "column" } else { "columns" }),
    preview: "First rows and columns",
    first_rows: |count| format!("The first {count}, without texts, notes and sources."),
    reading: "How to read the tables",
    reading_text: &[
        "Each fact says how sure it is in a column of its own that ends in _certainty: stated (a source says it), inferred (reasoned; the note says how) or not-documented (nobody found it; it may still have happened). The column is blank where the fact does not apply.",
        "Columns that end in _sources hold ids of the table “sources”, separated by blanks. A blank value is never a zero.",
        "Dates are as precise as their source (2008, 2008-05, 2008-05-08; A/B from A to B; [A..B] on some day between the two). Columns that end in _from and _to give the first and the last possible day, for sorting.",
        "Spreadsheets open the files with accents as they are; they are UTF-8 with a mark at the start.",
    ],
    bibliography: "Bibliography",
    bibliography_about: |count| format!("The {count} sources for a reference manager:"),
    follow: "Follow",
    meetings: "Meetings",
    calendar_about: "Meetings of the Regional Conference on Migration. Inferred dates begin with ≈; where only a month or a year is known, the entry covers all of it.",
    calendar: "Calendar of all meetings (iCalendar)",
    feed_of_meetings: "Feed of the meetings (Atom)",
    feed_of_changes: "Feed of changes to the record (Atom)",
    changes: "Changes to the record",
    cite: "How to cite",
    cite_page: "Cite this page",
    cite_how: |date, version| {
        format!(
            "The date is that of the record: {date}, version {version}. Put the day you read it where it says so."
        )
    },
    day_of_reading: "date of access",
    retrieved: "Retrieved",
    from: ", from",
    modified: "Last modified",
    accessed: "Accessed",
    quoted: |title| format!("“{title}.”"),
    take: "Download what is shown (CSV)",
    share: "Share this page",
    embed: "Embed in another page",
    embed_how: "This code shows the main part of this page in yours. It brings no scripts, counts no visits, and follows the light or dark of your page.",
    copy: "Copy",
    copied: "Copied",
    inferred_date: "date inferred",
    some_day: "day not known",
    card_country: |presided, hosted| {
        let presidencies = if presided == 1 { "presidency" } else { "presidencies" };
        let meetings = if hosted == 1 { "meeting" } else { "meetings" };
        format!("{presided} {presidencies} pro tempore and {hosted} {meetings} hosted, as far as documented")
    },
};

pub const ES: DataWords = DataWords {
    name: "Datos",
    lead: "Todo el registro para llevar, en archivos hechos con los mismos datos que estas páginas. Sus direcciones no cambian.",
    version: "Versión",
    dataset: "la memoria de la Conferencia Regional sobre Migración en datos",
    conference: "Conferencia Regional sobre Migración",
    dataset_kind: "Conjunto de datos",
    licence: "Licencia",
    licence_text: "Los textos propios del atlas y las tablas del registro pueden reutilizarse con la licencia",
    licence_series: "Las series estadísticas conservan la licencia de su organismo: UN DESA CC BY 3.0 IGO, Banco Mundial CC BY 4.0.",
    everything: "Todo en un archivo",
    record_about: "El registro completo tal como se mantiene, en los dos idiomas, cada dato con su certeza, su nota y sus fuentes.",
    package_about: "Describe cada tabla y cada columna para los programas (Frictionless Data Package).",
    readme_about: "Lo mismo para las personas: tablas, licencia, cómo citar, versiones.",
    schemas: "JSON Schema",
    schemas_about: "la forma de los archivos que se mantienen, para quien amplíe el registro:",
    tables: "Tablas",
    tables_lead: |tables, rows| {
        format!("{tables} tablas con {rows} filas, los dos idiomas lado a lado. CSV, UTF-8.")
    },
    rows: |count| format!("{count} {}", if count == 1 { "fila" } else { "filas" }),
    columns: |count| format!("{count} {}", if count == 1 { "columna" } else { "columnas" }),
    preview: "Primeras filas y columnas",
    first_rows: |count| format!("Las {count} primeras, sin textos, notas ni fuentes."),
    reading: "Cómo leer las tablas",
    reading_text: &[
        "Cada dato dice qué certeza tiene en una columna propia que termina en _certainty: stated (lo dice una fuente), inferred (se deduce; la nota explica cómo) o not-documented (nadie lo ha encontrado; pudo ocurrir de todos modos). La columna queda en blanco si el dato no procede.",
        "Las columnas que terminan en _sources contienen ids de la tabla «sources», separados por espacios. Un valor en blanco nunca es un cero.",
        "Las fechas tienen la precisión de su fuente (2008, 2008-05, 2008-05-08; A/B de A a B; [A..B] en algún día entre los dos). Las columnas que terminan en _from y _to dan el primer y el último día posibles, para ordenar.",
        "Las hojas de cálculo abren los archivos con sus acentos: son UTF-8 con una marca al comienzo.",
    ],
    bibliography: "Bibliografía",
    bibliography_about: |count| format!("Las {count} fuentes para un gestor de referencias:"),
    follow: "Seguir",
    meetings: "Reuniones",
    calendar_about: "Reuniones de la Conferencia Regional sobre Migración. Las fechas inferidas empiezan con ≈; donde solo se conoce el mes o el año, la entrada lo abarca entero.",
    calendar: "Calendario de todas las reuniones (iCalendar)",
    feed_of_meetings: "Canal de las reuniones (Atom)",
    feed_of_changes: "Canal de los cambios del registro (Atom)",
    changes: "Cambios del registro",
    cite: "Cómo citar",
    cite_page: "Citar esta página",
    cite_how: |date, version| {
        format!(
            "La fecha es la del registro: {date}, versión {version}. Ponga el día de su consulta donde se indica."
        )
    },
    day_of_reading: "fecha de consulta",
    retrieved: "Recuperado el",
    from: " de",
    modified: "Última modificación:",
    accessed: "Consultado el",
    quoted: |title| format!("«{title}»."),
    take: "Descargar lo que se muestra (CSV)",
    share: "Compartir esta página",
    embed: "Insertar en otra página",
    embed_how: "Este código muestra la parte principal de esta página en la suya. No lleva programas ni registra visitas, y sigue el fondo claro u oscuro de su página.",
    copy: "Copiar",
    copied: "Copiado",
    inferred_date: "fecha inferida",
    some_day: "día desconocido",
    card_country: |presided, hosted| {
        let presidencies = if presided == 1 { "presidencia" } else { "presidencias" };
        let meetings = if hosted == 1 { "reunión" } else { "reuniones" };
        format!(
            "{presided} {presidencies} pro tempore y anfitrión de {hosted} {meetings}, según lo documentado"
        )
    },
};
