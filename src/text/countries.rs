//! Words of the map and list of the countries.

use crate::domain::indicator::{Indicator, Unit};

pub struct CountriesWords {
    /// A country's name inside a sentence, with its article.
    pub named: fn(&str) -> String,
    pub views: &'static str,
    pub map_and_list: &'static str,
    pub measure: &'static str,
    pub indicator: fn(Indicator) -> &'static str,
    /// What values of a unit are, after “Unit:”.
    pub unit: fn(Unit) -> &'static str,
    /// A value as it stands alone: shares have their sign.
    pub with_unit: fn(&str, Unit) -> String,
    /// From the lowest value and who has it to the highest and who has it.
    pub finding: fn(&str, Option<i16>, [&str; 2], [&str; 2]) -> String,
    pub several: fn(usize) -> String,
    pub without: fn(&str) -> String,
    pub no_data: &'static str,
    pub under: fn(&str) -> String,
    pub between: fn(&str, &str) -> String,
    pub at_least: fn(&str) -> String,

    pub view: &'static str,
    pub view_map: &'static str,
    pub view_tiles: &'static str,
    pub year: &'static str,
    pub play: &'static str,
    pub stop: &'static str,
    pub tiles_how: &'static str,
    pub legend: &'static str,
    pub own_count: &'static str,
    pub share_of: fn(&str) -> String,
    pub inset_edge: &'static str,

    pub page_of: fn(&str) -> String,
    pub movements: &'static str,
    pub compare: &'static str,
    pub corridors: &'static str,

    pub table: &'static str,
    pub table_how: &'static str,

    pub places: &'static str,
    pub places_how: &'static str,
    pub only_country: fn(&str) -> String,
    pub unknown_place: &'static str,

    pub observers_how: &'static str,

    // Files with values
    pub measures_file: &'static str,
    pub shares_how: &'static str,
    pub dataset: &'static str,
    pub publisher: &'static str,
    pub source: &'static str,
}

pub const EN: CountriesWords = CountriesWords {
    named: |name| {
        let article = if ["United", "Dominican"].iter().any(|it| name.starts_with(it)) { "the " } else { "" };
        format!("{article}{name}")
    },
    views: "Views of the countries",
    map_and_list: "Map and list",
    measure: "Measure",
    indicator: |indicator| match indicator {
        Indicator::Hosted => "Meetings hosted",
        Indicator::Presided => "Presidencies",
        Indicator::Led => "Activities led",
        Indicator::Population => "Population",
        Indicator::Immigrants => "Immigrants",
        Indicator::ImmigrantShare => "Immigrants, % of population",
        Indicator::Emigrants => "Emigrants",
        Indicator::EmigrantShare => "Emigrants, % of population at home",
        Indicator::Remittances => "Remittances received, % of GDP",
    },
    unit: |unit| match unit {
        Unit::Count => "number on record",
        Unit::Persons => "persons at mid-year",
        Unit::PercentOfPopulation => "% of the population",
        Unit::PercentOfGdp => "% of GDP",
    },
    with_unit: |value, unit| match unit {
        Unit::Count | Unit::Persons => value.to_owned(),
        Unit::PercentOfPopulation | Unit::PercentOfGdp => format!("{value}%"),
    },
    finding: |name, year, [low, lowest], [high, highest]| {
        let year = year.map(|year| format!(" in {year}")).unwrap_or_default();
        format!("{name}{year}: from {low} ({lowest}) to {high} ({highest})")
    },
    several: |count| format!("{count} countries"),
    without: |names| format!("no data for {names}"),
    no_data: "no data",
    under: |to| format!("under {to}"),
    between: |from, to| format!("{from} to under {to}"),
    at_least: |from| format!("{from} or more"),

    view: "Picture",
    view_map: "Map",
    view_tiles: "Equal tiles",
    year: "Year",
    play: "Play the years",
    stop: "Stop",
    tiles_how: "Every member as large as every other; who lies north, south, east or west of whom is kept.",
    legend: "Legend",
    own_count: "Counted from this record; the pages of the countries list each one with its source.",
    share_of: |population| format!("Share reckoned by this atlas from the same series and {population}"),
    inset_edge: "The frame shows what the second map enlarges.",

    page_of: |name| format!("Page of {name}"),
    movements: "Movements from there and to it",
    compare: "Compare countries",
    corridors: "Movements between the members",

    table: "All measures",
    table_how: "Series show the year chosen above where they have it, and otherwise their latest. A heading sorts; once more, the other way round.",

    places: "Places of meetings",
    places_how: "A ring marks a country whose city is not documented: the point is not the place.",
    only_country: |country| format!("{country}, city not documented"),
    unknown_place: "not documented",

    observers_how: "The map shows members only.",

    measures_file: "What the eleven members are compared by in the RCM Atlas",
    shares_how: "Shares of the population are this atlas’s own arithmetic: value divided by the population of the same year. A blank is never a zero.",
    dataset: "Dataset",
    publisher: "Publisher",
    source: "Source",
};

pub const ES: CountriesWords = CountriesWords {
    named: |name| format!("{}{name}", if name.starts_with("República") { "la " } else { "" }),
    views: "Vistas de los países",
    map_and_list: "Mapa y lista",
    measure: "Medida",
    indicator: |indicator| match indicator {
        Indicator::Hosted => "Reuniones de las que fue sede",
        Indicator::Presided => "Presidencias",
        Indicator::Led => "Actividades encabezadas",
        Indicator::Population => "Población",
        Indicator::Immigrants => "Inmigrantes",
        Indicator::ImmigrantShare => "Inmigrantes, % de la población",
        Indicator::Emigrants => "Emigrantes",
        Indicator::EmigrantShare => "Emigrantes, % de la población del país",
        Indicator::Remittances => "Remesas recibidas, % del PIB",
    },
    unit: |unit| match unit {
        Unit::Count => "número según este registro",
        Unit::Persons => "personas a mitad de año",
        Unit::PercentOfPopulation => "% de la población",
        Unit::PercentOfGdp => "% del PIB",
    },
    with_unit: |value, unit| match unit {
        Unit::Count | Unit::Persons => value.to_owned(),
        Unit::PercentOfPopulation | Unit::PercentOfGdp => format!("{value}\u{a0}%"),
    },
    finding: |name, year, [low, lowest], [high, highest]| {
        let year = year.map(|year| format!(", {year}")).unwrap_or_default();
        format!("{name}{year}: de {low} ({lowest}) a {high} ({highest})")
    },
    several: |count| format!("{count} países"),
    without: |names| format!("sin datos de {names}"),
    no_data: "sin datos",
    under: |to| format!("menos de {to}"),
    between: |from, to| format!("de {from} a menos de {to}"),
    at_least: |from| format!("{from} o más"),

    view: "Imagen",
    view_map: "Mapa",
    view_tiles: "Cuadros iguales",
    year: "Año",
    play: "Recorrer los años",
    stop: "Detener",
    tiles_how: "Cada miembro ocupa lo mismo que los demás; se conserva quién queda al norte, al sur, al este y al oeste de quién.",
    legend: "Leyenda",
    own_count: "Recuento de este registro; las páginas de los países dan cada caso con su fuente.",
    share_of: |population| format!("Proporción calculada por este atlas con la misma serie y {population}"),
    inset_edge: "El recuadro señala lo que amplía el segundo mapa.",

    page_of: |name| format!("Página de {name}"),
    movements: "Movimientos desde allí y hacia allí",
    compare: "Comparar países",
    corridors: "Movimientos entre los miembros",

    table: "Todas las medidas",
    table_how: "Las series muestran el año elegido arriba si lo tienen y, si no, el último. Cada encabezado ordena; al repetir, en sentido contrario.",

    places: "Lugares de las reuniones",
    places_how: "Un anillo señala un país del que no se documenta la ciudad: el punto no es el lugar.",
    only_country: |country| format!("{country}, ciudad no documentada"),
    unknown_place: "no documentado",

    observers_how: "El mapa solo muestra a los miembros.",

    measures_file: "Medidas con las que el Atlas de la CRM compara a los once países miembros",
    shares_how: "Las proporciones de la población son cálculo propio de este atlas: valor dividido entre la población del mismo año. Un blanco nunca es un cero.",
    dataset: "Conjunto de datos",
    publisher: "Editor",
    source: "Fuente",
};
