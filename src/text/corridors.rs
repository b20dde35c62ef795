//! Words of the movements between the members.

pub struct CorridorsWords {
    pub lead: &'static str,
    /// Of the whole matrix: people, year, the largest movement’s people, from where, to where.
    pub finding: fn(&str, i16, &str, &str, &str) -> String,
    pub finding_partial: fn(i16, usize, usize) -> String,
    /// Of one country: its name, those who left it, those who came to it.
    pub finding_of: fn(&str, &str, &str) -> String,
    pub totals_missing: &'static str,
    pub year: &'static str,
    pub partial_year: fn(i16) -> String,
    pub scale: &'static str,
    pub scale_people: &'static str,
    pub scale_rank: &'static str,
    pub country: &'static str,
    pub every_country: &'static str,

    pub map: &'static str,
    pub map_how: &'static str,
    pub key_out: &'static str,
    pub key_in: &'static str,

    pub matrix: &'static str,
    pub matrix_how: &'static str,
    pub matrix_corner: &'static str,
    pub left: &'static str,
    pub came: &'static str,
    pub not_published: &'static str,
    pub partial_how: &'static str,
    pub rank_class: fn(usize, usize) -> String,
    pub nobody: &'static str,

    pub in_words: &'static str,
    pub in_words_how: fn(i16) -> String,
    pub over_time: &'static str,
    pub over_time_how: &'static str,
    pub from_to: fn(&str, &str) -> String,
}

pub const EN: CorridorsWords = CorridorsWords {
    lead: "Who lives in another member country than the one they were born in: every pair of the eleven members, 1990 to 2020, and as much of 2024 as was published.",
    finding: |people, year, most, origin, destination| {
        format!(
            "In {year}, {people} people born in one member lived in another; {most} of them had gone from {origin} to {destination}"
        )
    },
    finding_partial: |year, known, all| {
        format!("{year} in part: {known} of {all} pairs were published, so no totals are given")
    },
    finding_of: |name, out, into| {
        format!(
            "{name}: {out} people born there lived in other members, {into} born in other members lived there"
        )
    },
    totals_missing: "not every pair was published, so no totals are given; its pairs are in the table and on the map",
    year: "Year",
    partial_year: |year| format!("{year}, in part"),
    scale: "Shades",
    scale_people: "by number of people",
    scale_rank: "by rank",
    country: "Country",
    every_country: "All",

    map: "Movements on the map",
    map_how: "Choose a country to see its own movements; without one, the largest of all. A thicker arrow is a class more.",
    key_out: "out of the country chosen",
    key_in: "dashed: into it",

    matrix: "From where to where",
    matrix_how: "Rows are countries of birth, columns countries of residence. The name at the head of a column sorts the rows by it.",
    matrix_corner: "Born in ↓ living in →",
    left: "All who left",
    came: "All who came",
    not_published: "not published",
    partial_how: "The 2024 edition is another edition: its figures do not continue those of 2020. A dot stands for a pair that was not published separately; it is never a zero.",
    rank_class: |from, to| format!("rank {from} to {to}"),
    nobody: "0: nobody, or not published separately",

    in_words: "In words",
    in_words_how: |year| {
        format!(
            "Movements that weigh most on the country they start from, {year}. The comparison with the population is this atlas’s own arithmetic."
        )
    },
    over_time: "The twelve largest over time",
    over_time_how: "People, 1990 to 2020, in the 2020 edition alone. Each chart starts at zero and has a scale of its own, named at its edge.",
    from_to: |origin, destination| format!("{origin} → {destination}"),
};

pub const ES: CorridorsWords = CorridorsWords {
    lead: "Quiénes viven en un país miembro distinto del que los vio nacer: cada par de los once miembros, de 1990 a 2020, y lo que se publicó de 2024.",
    finding: |people, year, most, origin, destination| {
        format!(
            "En {year}, {people} personas nacidas en un país miembro vivían en otro; {most} de ellas habían ido de {origin} a {destination}"
        )
    },
    finding_partial: |year, known, all| {
        format!("{year}, en parte: se publicaron {known} de {all} pares, por lo que no se dan totales")
    },
    finding_of: |name, out, into| {
        format!(
            "{name}: {out} personas nacidas allí vivían en otros países miembros y {into} nacidas en otros vivían allí"
        )
    },
    totals_missing: "no se publicaron todos los pares, por lo que no se dan totales; los que hay están en la tabla y en el mapa",
    year: "Año",
    partial_year: |year| format!("{year}, en parte"),
    scale: "Tonos",
    scale_people: "por número de personas",
    scale_rank: "por puesto",
    country: "País",
    every_country: "Todos",

    map: "Los movimientos en el mapa",
    map_how: "Elija un país para ver sus movimientos; si no, se muestran los mayores de todos. Una flecha más gruesa es una clase más.",
    key_out: "desde el país elegido",
    key_in: "línea discontinua: hacia él",

    matrix: "De dónde y adónde",
    matrix_how: "Las filas son países de nacimiento; las columnas, de residencia. El nombre que encabeza una columna ordena las filas según ella.",
    matrix_corner: "Nacidas en ↓ residen en →",
    left: "Total que salió",
    came: "Total que llegó",
    not_published: "sin publicar",
    partial_how: "La edición de 2024 es otra edición: sus cifras no continúan las de 2020. Un punto señala un par que no se publicó por separado; nunca es un cero.",
    rank_class: |from, to| format!("puestos {from} a {to}"),
    nobody: "0: nadie, o no publicado por separado",

    in_words: "En palabras",
    in_words_how: |year| {
        format!(
            "Los movimientos que más pesan en el país de salida, {year}. La comparación con la población es cálculo propio de este atlas."
        )
    },
    over_time: "Los doce mayores a lo largo del tiempo",
    over_time_how: "Personas, de 1990 a 2020, solo en la edición de 2020. Cada gráfico parte de cero y tiene su propia escala, que figura en su borde.",
    from_to: |origin, destination| format!("{origin} → {destination}"),
};
