//! Words of the page that tells how sure the record is.

use crate::domain::fact::Certainty;

pub struct CertaintyWords {
    pub name: &'static str,
    pub lead: &'static str,
    /// All facts, and how many of them are stated, inferred and not documented.
    pub told: fn(&str, [&str; 3]) -> String,
    pub field: &'static str,
    /// The records with a certainty, as the head of a list of them.
    pub which: fn(Certainty) -> &'static str,
    pub where_open: &'static str,
    pub doubts: &'static str,
    pub doubts_lead: fn(usize, usize) -> String,
    pub record: &'static str,
    pub disagreements: &'static str,
    pub gaps: &'static str,
    pub in_full: &'static str,
    pub take: &'static str,
}

pub const EN: CertaintyWords = CertaintyWords {
    name: "How sure the record is",
    lead: "What the atlas knows from sources, what it has worked out, and what nobody has found: counted for each kind of record and each fact about it.",
    told: |all, [stated, inferred, unknown]| {
        format!(
            "{all} facts carry a certainty of their own: {stated} are stated by a source, {inferred} are inferred and {unknown} are not documented."
        )
    },
    field: "Fact",
    which: |certainty| match certainty {
        Certainty::Stated => "Stated",
        Certainty::Inferred => "Inferred",
        Certainty::NotDocumented => "Not documented",
    },
    where_open: "Records with inferred or missing facts",
    doubts: "Doubts by record",
    doubts_lead: |disagreements, gaps| {
        format!(
            "{disagreements} disagreements between sources and {gaps} gaps are on file; one may concern several records."
        )
    },
    record: "Record",
    disagreements: "Disagreements",
    gaps: "Gaps",
    in_full: "All of them in full",
    take: "These figures as a table (CSV)",
};

pub const ES: CertaintyWords = CertaintyWords {
    name: "Cuánta certeza tiene el registro",
    lead: "Lo que el atlas sabe por las fuentes, lo que ha deducido y lo que nadie ha encontrado, contado por tipo de registro y por dato.",
    told: |all, [stated, inferred, unknown]| {
        format!(
            "{all} datos llevan su propio grado de certeza: {stated} constan en una fuente, {inferred} se infieren y {unknown} no están documentados."
        )
    },
    field: "Dato",
    which: |certainty| match certainty {
        Certainty::Stated => "Constan",
        Certainty::Inferred => "Inferidos",
        // Parted where it would not fit a phone.
        Certainty::NotDocumented => "No documen\u{ad}tados",
    },
    where_open: "Registros con datos inferidos o sin documentar",
    doubts: "Dudas por registro",
    doubts_lead: |disagreements, gaps| {
        format!(
            "Hay {disagreements} discrepancias entre fuentes y {gaps} vacíos; cada uno puede afectar a varios registros."
        )
    },
    record: "Registro",
    disagreements: "Discrepancias",
    gaps: "Vacíos",
    in_full: "Todas en detalle",
    take: "Estas cifras en una tabla (CSV)",
};
