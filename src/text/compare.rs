//! Words of countries side by side.

pub struct CompareWords {
    pub lead: &'static str,
    pub choose: &'static str,
    pub table: &'static str,
    pub most: &'static str,
    pub born_in_living_in: fn(&str) -> String,
    pub none: &'static str,
    pub charts_how: &'static str,
}

pub const EN: CompareWords = CompareWords {
    lead: "Two or three member countries side by side: how they belong, what they did, what the numbers say, and who moved between them.",
    choose: "Countries",
    table: "Side by side",
    most: "Up to three at once: a fourth takes the place of the first. The address holds the choice.",
    born_in_living_in: |name| format!("Born there, living in {name}"),
    none: "none documented",
    charts_how: "Shares are drawn on one scale for all eleven members, so that lines can be compared.",
};

pub const ES: CompareWords = CompareWords {
    lead: "Dos o tres países miembros, uno junto a otro: cómo pertenecen, qué hicieron, qué dicen las cifras y quiénes se movieron entre ellos.",
    choose: "Países",
    table: "Lado a lado",
    most: "Hasta tres a la vez: el cuarto ocupa el lugar del primero. La dirección guarda la elección.",
    born_in_living_in: |name| format!("Nacidas allí que residen en {name}"),
    none: "no consta ninguna",
    charts_how: "Las proporciones se dibujan con una misma escala para los once miembros, para que las líneas puedan compararse.",
};
