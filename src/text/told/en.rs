//! In English.

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
    live: &live::EN,
    of_accessibility: crate::text::accessibility::EN,
    of_certainty: crate::text::certainty::EN,
    of_compare: crate::text::compare::EN,
    of_corridors: crate::text::corridors::EN,
    of_countries: crate::text::countries::EN,
    of_country: crate::text::country::EN,
    of_data: crate::text::data::EN,
    of_meeting: crate::text::meeting::EN,
    of_meetings: crate::text::meetings::EN,
    of_parts: crate::text::parts::EN,
    of_plan: crate::text::plan::EN,
    of_search_page: crate::text::search_page::EN,
    site_name: "RCM Atlas",
    site_claim: "The record of the Regional Conference on Migration since 1996",
    site_description: "Meetings, presidencies, decisions and plans of action of the Regional Conference on Migration (Puebla Process) since 1996, every fact with its source.",
    skip: "Skip to content",
    main_navigation: "Main",
    language: "English",
    independent: "An independent public record. Not run by the Regional Conference on Migration or by IOM.",
    licence_line: "Texts CC BY 4.0, code Apache-2.0; the statistical series keep their own licences.",
    as_of: |date| format!("Record as of {date}"),
    needs_script: "Filtering needs JavaScript. The whole list is below.",
    boot_failed: "Filters and instant navigation could not be loaded. The page itself is complete and its links work.",
    boot_retry: "Try again",
    page_lost: "That page could not be reached. You are still on this one; check your connection.",
    offline: "You are offline. This is the copy kept on your device.",
    no_connection: "No connection",
    not_kept: "This page is not kept on your device. Pages you read before are.",
    kept: "The atlas is kept on this device and can be read without a connection.",
    news: "There is a newer version of the atlas.",
    news_show: "Show it",
    not_found: "There is no such page",
    not_found_lead: "The address may be mistyped or come from elsewhere. Everything in the atlas can be reached from these pages:",

    home: "Home",
    timeline: "Timeline",
    countries: "Countries",
    plan: "Plan of action",
    plan_short: "Plan",
    organisations: "Observers and organisations",
    sources: "Sources",
    method: "Method",
    glossary: "Glossary",
    about: "About",

    home_lead: "Since Puebla in March 1996, the countries of North and Central America and the Dominican Republic have met to talk about migration. This atlas brings together who met where, on what theme, what was decided, and what came of it.",
    home_timeline: |count, first, last| {
        format!("{count} meetings and the summit they grew from, {first} to {last}")
    },
    home_countries: |count| format!("{count} member countries, on a map and one by one"),
    home_plan: |activities, instruments| {
        format!("{activities} activities under {instruments} plans and other instruments")
    },
    home_years: "Thirty years of presidencies",
    home_years_lead: "The country that held the presidency pro tempore each year, and the number of its vice-ministerial meeting. Each year opens its meeting.",
    home_newest: "Latest meeting on record",
    home_latest: "Most recent meetings on record",
    home_trust: "What this record rests on",
    home_trust_lead: |sources, disagreements, gaps| {
        format!(
            "{sources} public sources. Each fact is marked as stated by a source, inferred, or not documented; {disagreements} points on which sources disagree and {gaps} gaps are listed rather than smoothed over."
        )
    },

    timeline_lead: "Every meeting of the Conference on record, in order of date.",
    turning_points: "Turning points",
    hosts_finding: |most, meetings, never| {
        let none = if never.is_empty() { String::new() } else { format!("; none is on record for {never}") };
        format!("No member has hosted more meetings than {most}, {meetings} on record{none}")
    },
    meetings_shown: |shown, all| {
        if shown == all { format!("All {all} events") } else { format!("{shown} of {all} events") }
    },
    hosted_by: |country| format!("hosted by {country}"),
    filter: "Filter",
    unmarked_is_stated: "Dates, hosts and presidencies without a mark are stated by a source.",
    no_meeting: "No meeting documented here",

    when: "When",
    host: "Host country",
    city: "City",
    format: "Format",
    presidency: "Presidency pro tempore",
    next_presidency: "Next presidency",
    theme: "Theme",
    chair: "In the chair",
    participants: "Countries present",
    participants_all: |count| format!("all {count} members"),
    consultation_group: "Consultation group",
    admissions: "Admissions",
    no_admissions: "None recorded in the sources consulted",
    confidence_label: "How well documented",
    facts: "Facts",
    decisions: "Decisions and outcomes",
    decisions_none: "No decision of this meeting was found in the sources consulted.",
    decisions_partial: "Most sources could be read only in part, so this list is not complete.",
    documents: "Documents",
    documents_none: "No document of this meeting was found.",
    no_link: "no copy found online",
    own_translation: "title translated for this atlas",
    notes: "Notes",
    debate: "The theme as debated",
    as_activity: "In the plan of action",
    as_activity_lead: "The plan of action lists this same event; it is not counted there a second time.",
    decided_here: "Activities this meeting decided or recommended",
    received_here: "Activities whose results it received",
    adopted_here: "Instruments adopted or reviewed",
    created_here: "Bodies it created",
    plan_links: "What it set going",
    previous: "Previous",
    next: "Next",
    on_the_map: "On the map",
    anchor_only: "The city is not documented: the point only marks the country.",

    countries_lead: "Eleven member countries. Dots mark the places where meetings were held.",
    map_title: "Map of the eleven member countries",
    map_inset_title: "Central America and the Dominican Republic, enlarged",
    map_dots: "place of one or more meetings",
    map_anchor: "country known, city not documented",
    members: "Member countries",
    observers: "Observers",
    capital: "Capital",
    joined: "Member since",
    founding_member: "founding participant",
    later_member: "joined after the founding",
    names: "Name",
    institutions: "National institutions",
    institution_unknown: "Not documented",
    continuity: "Still a member?",
    official_role: "Role in the process",
    migration_roles: "Migration through the country",
    presidencies: "Presidencies pro tempore",
    presidencies_none: "No presidency of this country is documented.",
    meetings_hosted: "Meetings hosted",
    meetings_hosted_none: "No meeting hosted by this country is documented.",
    counts: |hosted, presided| {
        format!(
            "{hosted} {}, {presided} {}",
            if hosted == 1 { "meeting hosted" } else { "meetings hosted" },
            if presided == 1 { "presidency" } else { "presidencies" }
        )
    },
    profile: "Profile",

    numbers: "Migration in numbers",
    numbers_lead: "Editions of the same dataset are kept apart, because later editions revise earlier years.",
    year: "Year",
    value: "Value",
    country: "Country",
    blank: "not published",
    emigrants_to: |country| format!("People born in {country} living in the other member countries"),
    immigrants_from: |country| {
        format!("People living in {country} who were born in the other member countries")
    },
    zero_note: "In the 2020 edition a zero means none, or not published separately.",
    all_values: "All years",
    edition: "Edition",
    licence: "Licence",
    unit: "Unit",
    series: "Statistical series",
    series_lead: "Seven series of others’ making, each with its edition, licence and cautions. A blank is never a zero.",
    checks: "Checks made",
    cautions: "Read with care",
    how_read: "Method",

    plan_lead: "What the Conference planned and did between its meetings: the plans and other instruments, their areas and objectives, the bodies that carry them out, and every activity on record.",
    instruments: "Instruments",
    instruments_lead: "Plans of action, strategic plans, thematic and presidency work plans, and the charter.",
    areas: "Thematic areas and objectives",
    areas_lead: "The three areas that have structured the plan of action since 1997. Objectives are given as far as their texts could be read.",
    objectives: "Objectives",
    bodies: "Bodies",
    bodies_lead: "Who prepares, decides and carries out.",
    activities: "Activities",
    activity: "Activity",
    instrument: "Instrument",
    body: "Body",
    area: "Thematic area",
    area_editorial: "assigned by this atlas",
    area_stated: "stated by a source",
    objective: "Objective",
    kind: "Kind",
    status: "Status",
    lead: "Led by",
    partners: "With",
    place: "Place",
    topics: "Topics",
    decided_by: "Decided by",
    received_by: "Results received by",
    instrument_in_force: "In general the plan in force at the time; its text need not name the activity.",
    adopted: "Adopted",
    meeting: "Meeting",
    period: "Period",
    structure: "Structure",
    text_link: "Where it can be read",
    working_groups: "Carried out by",
    created: "Created",
    created_by: "Created by",
    seat: "Seat",
    iom_role: "Role of IOM",
    lead_country: "Lead country",
    activities_under: "Activities",
    activities_none: "No activity on record.",
    basis: "Wording",
    n_activities: |count| if count == 1 { "1 activity".into() } else { format!("{count} activities") },
    same_organisation: "As an organisation",

    organisations_lead: "Countries and organisations that take part without being members, and the network of civil society.",
    observer_countries: "Observer countries",
    observer_organisations: "Observer organisations",
    civil_society: "Civil society",
    admitted: "Admitted",
    first_seen: "First seen",

    sources_lead: |count| {
        format!(
            "The {count} public pages and papers that the record cites. Most were read as stored copies; some addresses no longer answer."
        )
    },
    sources_each: "Each title leads to who published it, its address, and the records that cite it.",
    sources_all: "All",
    sources_of_lead: |count| {
        format!("{count} of the public pages and papers that the record cites, each with what cites it.")
    },
    cited_by: "Cited by",
    no_date: "undated",
    written_in: "in",
    sources_here: "Sources of this page",
    source_title: |number| format!("Source {number}"),

    method_lead: "How facts were gathered, how sure they are, where sources disagree, and what nobody has found yet.",
    certainty_heading: "Three degrees of certainty",
    certainty_meaning: |certainty| match certainty {
        Certainty::Stated => "A source says it. The source is linked.",
        Certainty::Inferred => "Reasoned from other facts. A note says how.",
        Certainty::NotDocumented => "No source was found. It may still have happened.",
    },
    method_notes: "How the record was made",
    disagreements: "Where sources disagree",
    disagreements_lead: |count| {
        format!("{count} points, with what each source says and what this atlas takes to be right.")
    },
    disagreements_claims: "What each source says",
    gaps: "What is missing",
    gaps_lead: |count| format!("{count} gaps. If you hold a document that fills one, it is welcome."),
    held: "Taken to be right",
    why: "Why",
    concerns: "Concerns",
    where_to_look: "Where to look",
    undocumented_years: "Years without a documented meeting",

    glossary_in_other: "Spanish",
    about_text: &[
        (
            "What this is",
            &[
                "The Regional Conference on Migration (RCM), also called the Puebla Process, is a forum of eleven governments: Belize, Canada, Costa Rica, the Dominican Republic, El Salvador, Guatemala, Honduras, Mexico, Nicaragua, Panama and the United States. Its record is scattered over sites that have closed and papers that are hard to find. The atlas makes it one place that anyone can read, search, check and cite.",
                "It is for researchers and students, officials who prepare a presidency, journalists, migrants’ organisations, and anyone who asks what was agreed, and when.",
            ],
        ),
        (
            "What it is not",
            &[
                "The atlas is independent. It is not run, paid for or endorsed by the RCM, its secretariat, its member governments or the International Organization for Migration (IOM).",
                "It restates public facts in its own words. It is not an official record, and it gives no legal advice.",
            ],
        ),
        (
            "Licences",
            &[
                "The atlas’s own texts may be reused under Creative Commons Attribution 4.0 (CC BY 4.0), its code under the Apache License 2.0.",
                "The statistical series belong to their publishers and keep their licences: UN DESA under CC BY 3.0 IGO, the World Bank under CC BY 4.0. The shapes of the maps come from Natural Earth, in the public domain.",
            ],
        ),
        (
            "Privacy",
            &[
                "No cookies, no trackers, no requests to other sites. Nothing you read or filter here is recorded.",
            ],
        ),
    ],

    activity_kind: |kind| match kind {
        ActivityKind::Workshop => "Workshop",
        ActivityKind::Seminar => "Seminar",
        ActivityKind::Training => "Training",
        ActivityKind::Study => "Study",
        ActivityKind::Guideline => "Guideline",
        ActivityKind::Mechanism => "Mechanism",
        ActivityKind::Programme => "Programme",
        ActivityKind::Network => "Network",
        ActivityKind::InformationSystem => "Information system",
        ActivityKind::Legislation => "Legislation",
        ActivityKind::Campaign => "Campaign",
        ActivityKind::Fund => "Fund",
    },
    outcome: |outcome| match outcome {
        Outcome::Documented(Status::Completed) => "completed",
        Outcome::Documented(Status::Started) => "started, close not reported",
        Outcome::Documented(Status::Ongoing) => "ongoing",
        Outcome::Documented(Status::Recurring) => "recurring",
        Outcome::Documented(Status::Proposed) => "proposed",
        Outcome::NotDocumented => "outcome not documented",
    },
    dates_scope: |scope| match scope {
        DatesScope::ViceMinisterial => "days of the vice-ministers",
        DatesScope::WholeGathering => "whole gathering, preparatory group included",
        DatesScope::Meeting => "whole meeting",
    },
    meeting_format: |format| match format {
        Format::InPerson => "in person",
        Format::Virtual => "virtual",
    },
    decision_kind: |kind| match kind {
        DecisionKind::Decision => "Decision",
        DecisionKind::Recommendation => "Recommendation, adoption not confirmed",
        DecisionKind::ConsultationGroupConclusion => "Conclusion of the consultation group",
        DecisionKind::Discussion => "Discussion",
        DecisionKind::Context => "Context",
    },
    document_kind: |kind| match kind {
        DocumentKind::Declaration => "declaration",
        DocumentKind::Decisions => "decisions",
        DocumentKind::PlanOfAction => "plan of action",
        DocumentKind::Guidelines => "guidelines",
        DocumentKind::StrategicPlan => "strategic plan",
        DocumentKind::Charter => "charter",
        DocumentKind::Other => "document",
    },
    confidence: |confidence| match confidence {
        Confidence::High => "Well: days and place documented or agreed by several sources",
        Confidence::Medium => "In part: month or range, and country",
        Confidence::Low => "Poorly: no better than the year",
    },
    source_kind: |kind| match kind {
        SourceKind::Official => "Pages and papers of the Conference",
        SourceKind::Government => "Governments",
        SourceKind::Igo => "Intergovernmental organisations",
        SourceKind::Press => "Press",
        SourceKind::Academic => "Research",
        SourceKind::Dataset => "Datasets",
        SourceKind::Reference => "Archives, mirrors and reference works",
    },
    tongue: |tongue| match tongue {
        Tongue::En => "English",
        Tongue::Es => "Spanish",
        Tongue::Pt => "Portuguese",
        Tongue::Fr => "French",
    },
    migration_role: |role| match role {
        MigrationRole::Origin => "origin",
        MigrationRole::Transit => "transit",
        MigrationRole::Destination => "destination",
        MigrationRole::Return => "return",
    },
    standing: |standing| match standing {
        Standing::Member => "Member",
        Standing::Observer => "Observer",
        Standing::CivilSociety => "Civil society",
    },
    measure: |measure| match measure {
        MeasureKind::Immigrants => "Immigrants",
        MeasureKind::Emigrants => "Emigrants",
        MeasureKind::RemittancesShare => "Remittances received, % of GDP",
        MeasureKind::RemittancesUsd => "Remittances received, million US dollars",
        MeasureKind::Population => "Population",
    },

    number: |number, decimals| grouped(number, decimals, ',', '.', 3),
    list: |items| joined(items, |_| "and"),
};
