//! Words of the pages. A missing text does not compile.

use super::live::LiveWords;
use super::{
    accessibility, certainty, compare, corridors, countries, country, data, meeting, meetings, parts, plan,
    search_page,
};
use crate::domain::activity::ActivityKind;
use crate::domain::country::{MigrationRole, Standing};
use crate::domain::document::DocumentKind;
use crate::domain::fact::Certainty;
use crate::domain::meeting::{Confidence, DatesScope, DecisionKind, Format};
use crate::domain::query::Outcome;
use crate::domain::series::MeasureKind;
use crate::domain::source::{SourceKind, Tongue};
use std::ops::Deref;

pub mod en;
pub mod es;

pub struct Words {
    // With files of their own
    pub live: &'static LiveWords,
    pub of_accessibility: accessibility::AccessibilityWords,
    pub of_certainty: certainty::CertaintyWords,
    pub of_compare: compare::CompareWords,
    pub of_corridors: corridors::CorridorsWords,
    pub of_countries: countries::CountriesWords,
    pub of_country: country::CountryWords,
    pub of_data: data::DataWords,
    pub of_meeting: meeting::MeetingWords,
    pub of_meetings: meetings::MeetingsWords,
    pub of_parts: parts::PartsWords,
    pub of_plan: plan::PlanWords,
    pub of_search_page: search_page::SearchPageWords,

    // The site as a whole
    pub site_name: &'static str,
    pub site_claim: &'static str,
    pub site_description: &'static str,
    pub skip: &'static str,
    pub main_navigation: &'static str,
    /// The language by its own name.
    pub language: &'static str,
    pub independent: &'static str,
    pub licence_line: &'static str,
    pub as_of: fn(&str) -> String,
    pub needs_script: &'static str,
    pub boot_failed: &'static str,
    pub boot_retry: &'static str,
    pub page_lost: &'static str,
    pub offline: &'static str,
    pub no_connection: &'static str,
    pub not_kept: &'static str,
    pub kept: &'static str,
    pub news: &'static str,
    pub news_show: &'static str,
    pub not_found: &'static str,
    pub not_found_lead: &'static str,

    // Names of pages
    pub home: &'static str,
    pub timeline: &'static str,
    pub countries: &'static str,
    pub plan: &'static str,
    /// How it begins, which is all of it that the navigation has room for on a phone.
    pub plan_short: &'static str,
    pub organisations: &'static str,
    pub sources: &'static str,
    pub method: &'static str,
    pub glossary: &'static str,
    pub about: &'static str,

    // Home
    pub home_lead: &'static str,
    pub home_timeline: fn(usize, i16, i16) -> String,
    pub home_countries: fn(usize) -> String,
    pub home_plan: fn(usize, usize) -> String,
    pub home_years: &'static str,
    pub home_years_lead: &'static str,
    pub home_newest: &'static str,
    pub home_latest: &'static str,
    pub home_trust: &'static str,
    pub home_trust_lead: fn(usize, usize, usize) -> String,

    // Timeline
    pub timeline_lead: &'static str,
    pub turning_points: &'static str,
    pub meetings_shown: fn(usize, usize) -> String,
    pub hosted_by: fn(&str) -> String,
    pub filter: &'static str,
    pub unmarked_is_stated: &'static str,
    pub no_meeting: &'static str,

    // Meeting
    pub when: &'static str,
    pub host: &'static str,
    pub city: &'static str,
    pub format: &'static str,
    pub presidency: &'static str,
    pub next_presidency: &'static str,
    pub theme: &'static str,
    pub chair: &'static str,
    pub participants: &'static str,
    pub participants_all: fn(usize) -> String,
    pub consultation_group: &'static str,
    pub admissions: &'static str,
    pub no_admissions: &'static str,
    pub confidence_label: &'static str,
    pub facts: &'static str,
    pub decisions: &'static str,
    pub decisions_none: &'static str,
    pub decisions_partial: &'static str,
    pub documents: &'static str,
    pub documents_none: &'static str,
    pub no_link: &'static str,
    pub own_translation: &'static str,
    pub notes: &'static str,
    pub debate: &'static str,
    pub as_activity: &'static str,
    pub as_activity_lead: &'static str,
    pub decided_here: &'static str,
    pub received_here: &'static str,
    pub adopted_here: &'static str,
    pub created_here: &'static str,
    pub plan_links: &'static str,
    pub previous: &'static str,
    pub next: &'static str,
    pub on_the_map: &'static str,
    pub anchor_only: &'static str,

    // Countries
    pub countries_lead: &'static str,
    pub map_title: &'static str,
    pub map_inset_title: &'static str,
    pub map_dots: &'static str,
    pub map_anchor: &'static str,
    pub members: &'static str,
    pub observers: &'static str,
    pub capital: &'static str,
    pub joined: &'static str,
    pub founding_member: &'static str,
    pub later_member: &'static str,
    pub names: &'static str,
    pub institutions: &'static str,
    pub continuity: &'static str,
    pub official_role: &'static str,
    pub migration_roles: &'static str,
    pub presidencies: &'static str,
    pub presidencies_none: &'static str,
    pub meetings_hosted: &'static str,
    pub meetings_hosted_none: &'static str,
    pub counts: fn(usize, usize) -> String,
    pub profile: &'static str,

    // Numbers
    pub numbers: &'static str,
    pub numbers_lead: &'static str,
    pub year: &'static str,
    pub value: &'static str,
    pub country: &'static str,
    pub blank: &'static str,
    pub emigrants_to: fn(&str) -> String,
    pub immigrants_from: fn(&str) -> String,
    pub zero_note: &'static str,
    pub all_values: &'static str,
    pub edition: &'static str,
    pub licence: &'static str,
    pub unit: &'static str,
    pub series: &'static str,
    pub series_lead: &'static str,
    pub checks: &'static str,
    pub cautions: &'static str,
    pub how_read: &'static str,

    // Plan
    pub plan_lead: &'static str,
    pub instruments: &'static str,
    pub instruments_lead: &'static str,
    pub areas: &'static str,
    pub areas_lead: &'static str,
    pub objectives: &'static str,
    pub bodies: &'static str,
    pub bodies_lead: &'static str,
    pub activities: &'static str,
    pub activity: &'static str,
    pub instrument: &'static str,
    pub body: &'static str,
    pub area: &'static str,
    pub area_editorial: &'static str,
    pub area_stated: &'static str,
    pub objective: &'static str,
    pub kind: &'static str,
    pub status: &'static str,
    pub lead: &'static str,
    pub partners: &'static str,
    pub place: &'static str,
    pub topics: &'static str,
    pub decided_by: &'static str,
    pub received_by: &'static str,
    pub instrument_in_force: &'static str,
    pub adopted: &'static str,
    pub meeting: &'static str,
    pub period: &'static str,
    pub structure: &'static str,
    pub text_link: &'static str,
    pub working_groups: &'static str,
    pub created: &'static str,
    pub created_by: &'static str,
    pub seat: &'static str,
    pub iom_role: &'static str,
    pub lead_country: &'static str,
    pub activities_under: &'static str,
    pub activities_none: &'static str,
    pub basis: &'static str,
    pub n_activities: fn(usize) -> String,
    pub same_organisation: &'static str,

    // Organisations
    pub organisations_lead: &'static str,
    pub observer_countries: &'static str,
    pub observer_organisations: &'static str,
    pub civil_society: &'static str,
    pub admitted: &'static str,
    pub first_seen: &'static str,

    // Sources
    pub sources_lead: fn(usize) -> String,
    pub sources_each: &'static str,
    pub sources_all: &'static str,
    /// Of one kind.
    pub sources_of_lead: fn(usize) -> String,
    pub cited_by: &'static str,
    pub no_date: &'static str,
    pub written_in: &'static str,
    pub sources_here: &'static str,
    pub source_title: fn(usize) -> String,

    // Method
    pub method_lead: &'static str,
    pub certainty_heading: &'static str,
    pub certainty_meaning: fn(Certainty) -> &'static str,
    pub method_notes: &'static str,
    pub disagreements: &'static str,
    pub disagreements_lead: fn(usize) -> String,
    pub disagreements_claims: &'static str,
    pub gaps: &'static str,
    pub gaps_lead: fn(usize) -> String,
    pub held: &'static str,
    pub why: &'static str,
    pub concerns: &'static str,
    pub where_to_look: &'static str,
    pub undocumented_years: &'static str,

    // Glossary and about
    pub glossary_in_other: &'static str,
    pub about_text: &'static [(&'static str, &'static [&'static str])],

    // Names of choices
    pub activity_kind: fn(ActivityKind) -> &'static str,
    pub outcome: fn(Outcome) -> &'static str,
    pub dates_scope: fn(DatesScope) -> &'static str,
    pub meeting_format: fn(Format) -> &'static str,
    pub decision_kind: fn(DecisionKind) -> &'static str,
    pub document_kind: fn(DocumentKind) -> &'static str,
    pub confidence: fn(Confidence) -> &'static str,
    pub source_kind: fn(SourceKind) -> &'static str,
    pub tongue: fn(Tongue) -> &'static str,
    pub migration_role: fn(MigrationRole) -> &'static str,
    pub standing: fn(Standing) -> &'static str,
    pub measure: fn(MeasureKind) -> &'static str,

    // Forms
    pub number: fn(f64, usize) -> String,
    pub list: fn(&[String]) -> String,
}

/// Pages say what islands say, and more.
impl Deref for Words {
    type Target = LiveWords;

    fn deref(&self) -> &LiveWords {
        self.live
    }
}
