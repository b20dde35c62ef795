//! Español.

use super::Words;
use crate::domain::activity::{ActivityKind, Status};
use crate::domain::country::{MigrationRole, Standing};
use crate::domain::document::DocumentKind;
use crate::domain::fact::Certainty;
use crate::domain::meeting::{Confidence, DatesScope, DecisionKind, Format};
use crate::domain::query::Outcome;
use crate::domain::series::MeasureKind;
use crate::domain::source::{SourceKind, Tongue};
use crate::text::live;
use crate::text::numbers::{grouped, joined};

pub const WORDS: Words = Words {
    live: &live::ES,
    of_accessibility: crate::text::accessibility::ES,
    of_certainty: crate::text::certainty::ES,
    of_compare: crate::text::compare::ES,
    of_corridors: crate::text::corridors::ES,
    of_countries: crate::text::countries::ES,
    of_country: crate::text::country::ES,
    of_data: crate::text::data::ES,
    of_meeting: crate::text::meeting::ES,
    of_meetings: crate::text::meetings::ES,
    of_parts: crate::text::parts::ES,
    of_plan: crate::text::plan::ES,
    of_search_page: crate::text::search_page::ES,
    site_name: "Atlas de la CRM",
    site_claim: "La memoria de la Conferencia Regional sobre Migración desde 1996",
    site_description: "Reuniones, presidencias, decisiones y planes de acción de la Conferencia Regional sobre Migración (Proceso Puebla) desde 1996, cada dato con su fuente.",
    skip: "Ir al contenido",
    main_navigation: "Principal",
    language: "Español",
    independent: "Registro público independiente. No pertenece a la Conferencia Regional sobre Migración ni a la OIM.",
    licence_line: "Textos CC BY 4.0, código Apache-2.0; las series estadísticas conservan su propia licencia.",
    as_of: |date| format!("Datos al {date}"),
    needs_script: "Para filtrar hace falta JavaScript. La lista completa está más abajo.",
    boot_failed: "No se pudieron cargar los filtros ni la navegación inmediata. La página está completa y sus enlaces funcionan.",
    boot_retry: "Reintentar",
    page_lost: "No se pudo llegar a esa página. Esta sigue aquí; revise su conexión.",
    offline: "No hay conexión. Esta es la copia guardada en su dispositivo.",
    no_connection: "Sin conexión",
    not_kept: "Esta página no está guardada en su dispositivo. Las que ya leyó, sí.",
    kept: "El atlas está guardado en este dispositivo y puede leerse sin conexión.",
    news: "Hay una versión más reciente del atlas.",
    news_show: "Verla",
    not_found: "Esta página no existe",
    not_found_lead: "Puede que la dirección esté mal escrita o venga de otro sitio. A todo el atlas se llega desde estas páginas:",

    home: "Inicio",
    timeline: "Cronología",
    countries: "Países",
    plan: "Plan de Acción",
    plan_short: "Plan",
    organisations: "Observadores y organismos",
    sources: "Fuentes",
    method: "Método",
    glossary: "Glosario",
    about: "Acerca del atlas",

    home_lead: "Desde Puebla, en marzo de 1996, los países de América del Norte, Centroamérica y la República Dominicana se reúnen para hablar de migración. Este atlas recoge quiénes se reunieron y dónde, sobre qué tema, qué se decidió y qué resultó de ello.",
    home_timeline: |count, first, last| {
        format!("{count} reuniones y la cumbre de la que surgieron, de {first} a {last}")
    },
    home_countries: |count| format!("{count} países miembros, en el mapa y uno por uno"),
    home_plan: |activities, instruments| {
        format!("{activities} actividades en el marco de {instruments} planes y otros instrumentos")
    },
    home_years: "Treinta años de presidencias",
    home_years_lead: "El país que ejerció la Presidencia Pro Témpore cada año y el número de su reunión viceministerial. Cada año lleva a su reunión.",
    home_newest: "Última reunión registrada",
    home_latest: "Últimas reuniones registradas",
    home_trust: "En qué se apoya este registro",
    home_trust_lead: |sources, disagreements, gaps| {
        format!(
            "{sources} fuentes públicas. Cada dato lleva la indicación de si consta en una fuente, se infiere o no está documentado; {disagreements} puntos en que las fuentes discrepan y {gaps} vacíos se exponen en lugar de disimularse."
        )
    },

    timeline_lead: "Todas las reuniones de la Conferencia de las que hay constancia, por orden de fecha.",
    turning_points: "Puntos de inflexión",
    meetings_shown: |shown, all| {
        if shown == all { format!("Los {all} eventos") } else { format!("{shown} de {all} eventos") }
    },
    hosted_by: |country| format!("con sede en {country}"),
    filter: "Filtrar",
    unmarked_is_stated: "Las fechas, sedes y presidencias sin marca constan en una fuente.",
    no_meeting: "Aquí no consta ninguna reunión",

    when: "Fecha",
    host: "País sede",
    city: "Ciudad",
    format: "Modalidad",
    presidency: "Presidencia Pro Témpore",
    next_presidency: "Siguiente presidencia",
    theme: "Tema",
    chair: "Presidió",
    participants: "Países presentes",
    participants_all: |count| format!("los {count} miembros"),
    consultation_group: "Grupo de consulta",
    admissions: "Admisiones",
    no_admissions: "Las fuentes consultadas no registran ninguna",
    confidence_label: "Documentación",
    facts: "Datos",
    decisions: "Decisiones y resultados",
    decisions_none: "En las fuentes consultadas no se encontró ninguna decisión de esta reunión.",
    decisions_partial: "La mayoría de las fuentes solo pudo leerse en parte, por lo que la lista no es completa.",
    documents: "Documentos",
    documents_none: "No se encontró ningún documento de esta reunión.",
    no_link: "sin copia localizada en línea",
    own_translation: "título traducido para este atlas",
    notes: "Notas",
    debate: "El tema, tal como se debatió",
    as_activity: "En el Plan de Acción",
    as_activity_lead: "El Plan de Acción recoge este mismo evento; allí no se cuenta por segunda vez.",
    decided_here: "Actividades que esta reunión decidió o recomendó",
    received_here: "Actividades cuyos resultados recibió",
    adopted_here: "Instrumentos adoptados o examinados",
    created_here: "Órganos que creó",
    plan_links: "Lo que puso en marcha",
    previous: "Anterior",
    next: "Siguiente",
    on_the_map: "En el mapa",
    anchor_only: "La ciudad no está documentada: el punto solo señala el país.",

    countries_lead: "Once países miembros. Los puntos señalan los lugares donde hubo reuniones.",
    map_title: "Mapa de los once países miembros",
    map_inset_title: "Centroamérica y la República Dominicana, ampliadas",
    map_dots: "lugar de una o más reuniones",
    map_anchor: "país conocido, ciudad no documentada",
    members: "Países miembros",
    observers: "Observadores",
    capital: "Capital",
    joined: "Miembro desde",
    founding_member: "participante fundador",
    later_member: "se incorporó después de la fundación",
    names: "Nombre",
    institutions: "Instituciones nacionales",
    continuity: "¿Sigue siendo miembro?",
    official_role: "Papel en el proceso",
    migration_roles: "La migración en el país",
    presidencies: "Presidencias Pro Témpore",
    presidencies_none: "No consta ninguna presidencia de este país.",
    meetings_hosted: "Reuniones de las que fue sede",
    meetings_hosted_none: "No consta ninguna reunión con sede en este país.",
    counts: |hosted, presided| {
        format!(
            "{hosted} {}, {presided} {}",
            if hosted == 1 { "reunión acogida" } else { "reuniones acogidas" },
            if presided == 1 { "presidencia" } else { "presidencias" }
        )
    },
    profile: "Perfil",

    numbers: "La migración en cifras",
    numbers_lead: "Las ediciones de un mismo conjunto de datos se presentan por separado, porque las más recientes revisan años anteriores.",
    year: "Año",
    value: "Valor",
    country: "País",
    blank: "sin publicar",
    emigrants_to: |country| format!("Personas nacidas en {country} que residen en los demás países miembros"),
    immigrants_from: |country| {
        format!("Personas que residen en {country} y nacieron en los demás países miembros")
    },
    zero_note: "En la edición de 2020, un cero significa que no hay o que no se publicó por separado.",
    all_values: "Todos los años",
    edition: "Edición",
    licence: "Licencia",
    unit: "Unidad",
    series: "Series estadísticas",
    series_lead: "Siete series elaboradas por terceros, cada una con su edición, su licencia y sus advertencias. Un blanco nunca es un cero.",
    checks: "Comprobaciones",
    cautions: "Advertencias",
    how_read: "Método",

    plan_lead: "Lo que la Conferencia planeó e hizo entre reuniones: los planes y otros instrumentos, sus áreas y objetivos, los órganos que los ejecutan y todas las actividades de las que hay constancia.",
    instruments: "Instrumentos",
    instruments_lead: "Planes de acción, planes estratégicos, planes de trabajo temáticos y de las presidencias, y la Carta.",
    areas: "Áreas temáticas y objetivos",
    areas_lead: "Las tres áreas que estructuran el Plan de Acción desde 1997. Los objetivos se dan hasta donde pudieron leerse sus textos.",
    objectives: "Objetivos",
    bodies: "Órganos",
    bodies_lead: "Quién prepara, decide y ejecuta.",
    activities: "Actividades",
    activity: "Actividad",
    instrument: "Instrumento",
    body: "Órgano",
    area: "Área temática",
    area_editorial: "asignada por este atlas",
    area_stated: "consta en una fuente",
    objective: "Objetivo",
    kind: "Tipo",
    status: "Estado",
    lead: "A cargo de",
    partners: "Con",
    place: "Lugar",
    topics: "Temas",
    decided_by: "Decidida en",
    received_by: "Resultados recibidos en",
    instrument_in_force: "En general, el plan vigente en ese momento; su texto no tiene por qué mencionar la actividad.",
    adopted: "Adopción",
    meeting: "Reunión",
    period: "Período",
    structure: "Estructura",
    text_link: "Dónde puede leerse",
    working_groups: "A cargo de",
    created: "Creación",
    created_by: "Lo creó",
    seat: "Sede",
    iom_role: "Papel de la OIM",
    lead_country: "País al frente",
    activities_under: "Actividades",
    activities_none: "No consta ninguna actividad.",
    basis: "Redacción",
    n_activities: |count| if count == 1 { "1 actividad".into() } else { format!("{count} actividades") },
    same_organisation: "Como organización",

    organisations_lead: "Países y organismos que participan sin ser miembros, y la red de la sociedad civil.",
    observer_countries: "Países observadores",
    observer_organisations: "Organismos observadores",
    civil_society: "Sociedad civil",
    admitted: "Admisión",
    first_seen: "Primera constancia",

    sources_lead: |count| {
        format!(
            "Las {count} páginas y documentos públicos que cita este registro. La mayoría se leyó en copias archivadas; algunas direcciones ya no responden."
        )
    },
    sources_each: "Cada título lleva a los datos de la fuente: quién la publicó, su dirección y los registros que la citan.",
    sources_all: "Todas",
    sources_of_lead: |count| {
        format!(
            "{count} de las páginas y documentos públicos que cita este registro, cada uno con los registros que lo citan."
        )
    },
    cited_by: "La citan",
    no_date: "sin fecha",
    written_in: "en",
    sources_here: "Fuentes de esta página",
    source_title: |number| format!("Fuente {number}"),

    method_lead: "Cómo se reunieron los datos, qué tan seguros son, en qué discrepan las fuentes y qué no se ha encontrado todavía.",
    certainty_heading: "Tres grados de certeza",
    certainty_meaning: |certainty| match certainty {
        Certainty::Stated => "Lo dice una fuente, que se enlaza.",
        Certainty::Inferred => "Se deduce de otros datos. Una nota explica cómo.",
        Certainty::NotDocumented => "No se encontró ninguna fuente. Aun así pudo ocurrir.",
    },
    method_notes: "Cómo se hizo el registro",
    disagreements: "En qué discrepan las fuentes",
    disagreements_lead: |count| {
        format!("{count} puntos, con lo que dice cada fuente y lo que este atlas da por bueno.")
    },
    disagreements_claims: "Lo que dice cada fuente",
    gaps: "Lo que falta",
    gaps_lead: |count| {
        format!("{count} vacíos. Si usted tiene un documento que llene alguno, será bienvenido.")
    },
    held: "Se da por bueno",
    why: "Por qué",
    concerns: "Se refiere a",
    where_to_look: "Dónde buscar",
    undocumented_years: "Años sin reunión documentada",

    glossary_in_other: "En inglés",
    about_text: &[
        (
            "Qué es",
            &[
                "La Conferencia Regional sobre Migración (CRM), llamada también Proceso Puebla, es un foro de once gobiernos: Belice, Canadá, Costa Rica, El Salvador, Estados Unidos, Guatemala, Honduras, México, Nicaragua, Panamá y la República Dominicana. Su memoria está dispersa en sitios que cerraron y en documentos difíciles de encontrar. El atlas la reúne en un solo lugar que cualquiera puede leer, consultar, comprobar y citar.",
                "Está pensado para quienes investigan y estudian, para quienes preparan una presidencia, para periodistas, para organizaciones de migrantes y para toda persona que pregunte qué se acordó y cuándo.",
            ],
        ),
        (
            "Qué no es",
            &[
                "El atlas es independiente. No lo dirigen, financian ni avalan la CRM, su secretaría, los gobiernos miembros ni la Organización Internacional para las Migraciones (OIM).",
                "Expone con sus propias palabras hechos públicos. No es un registro oficial ni ofrece asesoría jurídica.",
            ],
        ),
        (
            "Licencias",
            &[
                "Los textos propios del atlas pueden reutilizarse con la licencia Creative Commons Atribución 4.0 (CC BY 4.0); el código, con la licencia Apache 2.0.",
                "Las series estadísticas son de quienes las publican y conservan su licencia: UN DESA, CC BY 3.0 IGO; Banco Mundial, CC BY 4.0. Los contornos de los mapas proceden de Natural Earth, de dominio público.",
            ],
        ),
        (
            "Privacidad",
            &[
                "Sin cookies, sin rastreadores, sin peticiones a otros sitios. Nada de lo que usted lea o filtre aquí queda registrado.",
            ],
        ),
    ],

    activity_kind: |kind| match kind {
        ActivityKind::Workshop => "Taller",
        ActivityKind::Seminar => "Seminario",
        ActivityKind::Training => "Capacitación",
        ActivityKind::Study => "Estudio",
        ActivityKind::Guideline => "Lineamientos",
        ActivityKind::Mechanism => "Mecanismo",
        ActivityKind::Programme => "Programa",
        ActivityKind::Network => "Red",
        ActivityKind::InformationSystem => "Sistema de información",
        ActivityKind::Legislation => "Legislación",
        ActivityKind::Campaign => "Campaña",
        ActivityKind::Fund => "Fondo",
    },
    outcome: |outcome| match outcome {
        Outcome::Documented(Status::Completed) => "concluida",
        Outcome::Documented(Status::Started) => "iniciada, sin noticia de su cierre",
        Outcome::Documented(Status::Ongoing) => "en curso",
        Outcome::Documented(Status::Recurring) => "periódica",
        Outcome::Documented(Status::Proposed) => "propuesta",
        Outcome::NotDocumented => "resultado no documentado",
    },
    dates_scope: |scope| match scope {
        DatesScope::ViceMinisterial => "días de los viceministros",
        DatesScope::WholeGathering => "todo el encuentro, incluido el grupo preparatorio",
        DatesScope::Meeting => "toda la reunión",
    },
    meeting_format: |format| match format {
        Format::InPerson => "presencial",
        Format::Virtual => "virtual",
    },
    decision_kind: |kind| match kind {
        DecisionKind::Decision => "Decisión",
        DecisionKind::Recommendation => "Recomendación, sin confirmar su adopción",
        DecisionKind::ConsultationGroupConclusion => "Conclusión del grupo de consulta",
        DecisionKind::Discussion => "Debate",
        DecisionKind::Context => "Contexto",
    },
    document_kind: |kind| match kind {
        DocumentKind::Declaration => "declaración",
        DocumentKind::Decisions => "decisiones",
        DocumentKind::PlanOfAction => "plan de acción",
        DocumentKind::Guidelines => "lineamientos",
        DocumentKind::StrategicPlan => "plan estratégico",
        DocumentKind::Charter => "carta",
        DocumentKind::Other => "documento",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "Buena: días y lugar documentados o confirmados por varias fuentes",
        Confidence::Medium => "Parcial: mes o intervalo, y país",
        Confidence::Low => "Escasa: no más que el año",
    },
    source_kind: |kind| match kind {
        SourceKind::Official => "Páginas y documentos de la Conferencia",
        SourceKind::Government => "Gobiernos",
        SourceKind::Igo => "Organismos inter\u{ad}gubernamentales",
        SourceKind::Press => "Prensa",
        SourceKind::Academic => "Investigación",
        SourceKind::Dataset => "Conjuntos de datos",
        SourceKind::Reference => "Archivos, réplicas y obras de consulta",
    },
    tongue: |tongue| match tongue {
        Tongue::En => "inglés",
        Tongue::Es => "español",
        Tongue::Pt => "portugués",
        Tongue::Fr => "francés",
    },
    migration_role: |role| match role {
        MigrationRole::Origin => "origen",
        MigrationRole::Transit => "tránsito",
        MigrationRole::Destination => "destino",
        MigrationRole::Return => "retorno",
    },
    standing: |standing| match standing {
        Standing::Member => "Miembro",
        Standing::Observer => "Observador",
        Standing::CivilSociety => "Sociedad civil",
    },
    measure: |measure| match measure {
        MeasureKind::Immigrants => "Inmigrantes",
        MeasureKind::Emigrants => "Emigrantes",
        MeasureKind::RemittancesShare => "Remesas recibidas, % del PIB",
        MeasureKind::RemittancesUsd => "Remesas recibidas, millones de dólares",
        MeasureKind::Population => "Población",
    },

    number: |number, decimals| grouped(number, decimals, '\u{202f}', ',', 4),
    list: |items| joined(items, conjunction),
};

/// “y” becomes “e” before the sound i: Canadá e Italia.
fn conjunction(next: &str) -> &'static str {
    let start = next.to_lowercase();
    let sounds_i = ["i", "í", "hi", "hí"].iter().any(|sound| start.starts_with(sound));
    if sounds_i && !start.starts_with("hie") { "e" } else { "y" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_in_y_or_e() {
        let list = |items: &[&str]| (WORDS.list)(&items.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(list(&["Belice", "Canadá", "Costa Rica"]), "Belice, Canadá y Costa Rica");
        assert_eq!(list(&["origen", "integración"]), "origen e integración");
    }
}
