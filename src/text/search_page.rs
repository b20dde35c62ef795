//! Words told about the search, on its page and in the header.

pub struct SearchPageWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub open: &'static str,
    pub keys: &'static str,
    pub how: &'static str,
    pub how_points: &'static [&'static str],
    pub without_script: &'static str,
}

pub const EN: SearchPageWords = SearchPageWords {
    title: "Search",
    lead: "Search the meetings, decisions, activities, countries, bodies, documents and sources of the record, in English or Spanish.",
    open: "Search",
    keys: "Open with / or Ctrl K",
    how: "How the search reads",
    how_points: &[
        "Accents, capitals and the plural make no difference, and a slip of the finger is forgiven.",
        "Numbers may be written XIII, 13 or 13th, and acronyms in either language: IOM or OIM.",
        "A question in Spanish finds the same records, shown in English.",
        "Records with all the words come first; a word in a title counts more than one in a text.",
    ],
    without_script: "Searching needs JavaScript. Without it, these lists hold everything there is to find:",
};

pub const ES: SearchPageWords = SearchPageWords {
    title: "Buscar",
    lead: "Busque en las reuniones, decisiones, actividades, países, órganos, documentos y fuentes del registro, en español o en inglés.",
    open: "Buscar",
    keys: "Se abre con / o Ctrl K",
    how: "Cómo se busca",
    how_points: &[
        "No importan las tildes, las mayúsculas ni el plural, y se perdona un error al teclear.",
        "Los números pueden escribirse XIII, 13 o decimotercera, y las siglas en cualquiera de los dos idiomas: OIM o IOM.",
        "Una pregunta en inglés encuentra los mismos registros, que se muestran en español.",
        "Primero aparecen los registros con todas las palabras; una palabra del título pesa más que una del texto.",
    ],
    without_script: "Para buscar hace falta JavaScript. Sin él, en estas listas está todo lo que se puede encontrar:",
};
