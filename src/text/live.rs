//! Words of everything that answers. They travel to every browser in both languages, so that only what islands say
//! belongs here.

use super::{dates, explorer, search, timeline};
use crate::domain::date::Span;
use crate::domain::fact::Certainty;
use crate::domain::lang::Lang;
use crate::domain::meeting::MeetingKind;
use crate::domain::plan::InstrumentKind;
use crate::domain::topic::Topic;

pub struct LiveWords {
    pub of_explorer: explorer::ExplorerWords,
    pub of_search: search::SearchWords,
    pub of_timeline: timeline::TimelineWords,
    pub decade: fn(i16) -> String,
    pub filter_kind: &'static str,
    pub filter_host: &'static str,
    pub filter_decade: &'static str,
    pub filter_all: &'static str,
    pub filter_clear: &'static str,
    pub filter_nothing: &'static str,
    pub undated: &'static str,
    pub certainty: fn(Certainty) -> &'static str,
    pub meeting_kind: fn(MeetingKind) -> &'static str,
    pub instrument_kind: fn(InstrumentKind) -> &'static str,
    pub topic: fn(Topic) -> &'static str,
    pub date: fn(Span) -> String,
}

pub fn live(lang: Lang) -> &'static LiveWords {
    match lang {
        Lang::En => &EN,
        Lang::Es => &ES,
    }
}

pub static EN: LiveWords = LiveWords {
    of_explorer: explorer::EN,
    of_search: search::EN,
    of_timeline: timeline::EN,
    decade: |year| format!("{year}s"),
    filter_kind: "Kind",
    filter_host: "Host",
    filter_decade: "Decade",
    filter_all: "All",
    filter_clear: "Show all",
    filter_nothing: "Nothing on record fits this combination. Remove a filter, or show all.",
    undated: "Undated",
    certainty: |certainty| match certainty {
        Certainty::Stated => "stated",
        Certainty::Inferred => "inferred",
        Certainty::NotDocumented => "not documented",
    },
    meeting_kind: |kind| match kind {
        MeetingKind::ViceMinisterial => "Vice-ministerial meeting",
        MeetingKind::Joint => "Joint plenary with the South American Conference",
        MeetingKind::Extraordinary => "Extraordinary meeting or declaration",
        MeetingKind::Summit => "Founding summit",
    },
    instrument_kind: |kind| match kind {
        InstrumentKind::Plan => "Plan of action",
        InstrumentKind::ThematicWorkPlan => "Thematic work plan",
        InstrumentKind::StrategicPlan => "Strategic plan",
        InstrumentKind::Charter => "Charter",
        InstrumentKind::PresidencyWorkPlan => "Work plan of a presidency",
    },
    topic: |topic| match topic {
        Topic::MigrantsRights => "migrants’ rights",
        Topic::CapacityBuilding => "capacity building",
        Topic::Children => "children",
        Topic::DataCollection => "data and statistics",
        Topic::ReturnAndReintegration => "return and reintegration",
        Topic::LabourMigration => "labour migration",
        Topic::Smuggling => "migrant smuggling",
        Topic::IrregularMigration => "irregular migration",
        Topic::Development => "development",
        Topic::WomenAndGender => "women and gender",
        Topic::Trafficking => "trafficking in persons",
        Topic::ConsularProtection => "consular protection",
        Topic::DisastersAndClimate => "disasters and climate",
        Topic::BorderManagement => "border management",
        Topic::CivilSociety => "civil society",
        Topic::Legislation => "legislation",
        Topic::ExtraRegional => "extra-regional migration",
        Topic::RefugeesAndAsylum => "refugees and asylum",
        Topic::Integration => "integration",
        Topic::Xenophobia => "xenophobia",
        Topic::Health => "health",
        Topic::Remittances => "remittances",
    },
    date: dates::en::span,
};

pub static ES: LiveWords = LiveWords {
    of_explorer: explorer::ES,
    of_search: search::ES,
    of_timeline: timeline::ES,
    decade: |year| format!("Década de {year}"),
    filter_kind: "Tipo",
    filter_host: "Sede",
    filter_decade: "Década",
    filter_all: "Todo",
    filter_clear: "Ver todo",
    filter_nothing: "Nada de lo registrado cumple esta combinación. Quite un filtro o vea todo.",
    undated: "Sin fecha",
    certainty: |certainty| match certainty {
        Certainty::Stated => "consta",
        Certainty::Inferred => "inferido",
        Certainty::NotDocumented => "no documentado",
    },
    meeting_kind: |kind| match kind {
        MeetingKind::ViceMinisterial => "Reunión viceministerial",
        MeetingKind::Joint => "Plenaria conjunta con la Conferencia Suramericana",
        MeetingKind::Extraordinary => "Reunión o declaración extraordinaria",
        MeetingKind::Summit => "Cumbre de origen",
    },
    instrument_kind: |kind| match kind {
        InstrumentKind::Plan => "Plan de acción",
        InstrumentKind::ThematicWorkPlan => "Plan de trabajo temático",
        InstrumentKind::StrategicPlan => "Plan estratégico",
        InstrumentKind::Charter => "Carta",
        InstrumentKind::PresidencyWorkPlan => "Plan de trabajo de una presidencia",
    },
    topic: |topic| match topic {
        Topic::MigrantsRights => "derechos de las personas migrantes",
        Topic::CapacityBuilding => "fortalecimiento de capacidades",
        Topic::Children => "niñez y adolescencia",
        Topic::DataCollection => "datos y estadísticas",
        Topic::ReturnAndReintegration => "retorno y reintegración",
        Topic::LabourMigration => "migración laboral",
        Topic::Smuggling => "tráfico ilícito de migrantes",
        Topic::IrregularMigration => "migración irregular",
        Topic::Development => "desarrollo",
        Topic::WomenAndGender => "mujeres y género",
        Topic::Trafficking => "trata de personas",
        Topic::ConsularProtection => "protección consular",
        Topic::DisastersAndClimate => "desastres y clima",
        Topic::BorderManagement => "gestión fronteriza",
        Topic::CivilSociety => "sociedad civil",
        Topic::Legislation => "legislación",
        Topic::ExtraRegional => "migración extrarregional",
        Topic::RefugeesAndAsylum => "refugio y asilo",
        Topic::Integration => "integración",
        Topic::Xenophobia => "xenofobia",
        Topic::Health => "salud",
        Topic::Remittances => "remesas",
    },
    date: dates::es::span,
};
