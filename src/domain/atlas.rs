//! The whole record in one value, and how its parts hang together.

use super::activity::{Activity, Who};
use super::country::{Country, Organisation};
use super::fact::Fact;
use super::glossary::Glossary;
use super::id::Id;
use super::lang::{Lang, Text};
use super::meeting::{Meeting, MeetingKind};
use super::plan::{Area, Body, Instrument, Objective};
use super::quality::{Disagreement, Gap, Subject};
use super::release::Release;
use super::series::Series;
use super::source::Source;
use super::space::{PlacedLabel, PlacedMap};
use super::table::Table;
use serde::Deserialize;

/// Everything a page can show, in one language. Meetings and activities are in order of date, countries and
/// organisations in order of name.
#[derive(Clone, Debug, Deserialize)]
pub struct Atlas {
    pub about: About,
    pub meetings: Table<Meeting>,
    pub countries: Table<Country>,
    pub organisations: Table<Organisation>,
    pub areas: Table<Area>,
    pub instruments: Table<Instrument>,
    pub activities: Table<Activity>,
    pub bodies: Table<Body>,
    pub series: Table<Series>,
    pub sources: Table<Source>,
    pub disagreements: Vec<Disagreement>,
    pub gaps: Vec<Gap>,
    pub glossary: Glossary,
    pub method: Vec<MethodNote>,
    /// The newest first, never empty.
    pub releases: Vec<Release>,
    pub maps: Maps,
}

/// The dataset itself.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct About {
    /// The day the record was last checked as a whole, `2026-11-23`.
    pub as_of: super::date::Span,
    pub membership: Membership,
    pub undocumented_years: Vec<UndocumentedYear>,
    /// What charts over the years name, in order of time.
    #[serde(default)]
    pub turning_points: Vec<TurningPoint>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct Membership {
    pub count: u8,
    pub note: Text,
    #[serde(default)]
    pub sources: Vec<Id<Source>>,
}

/// A year for which no meeting and no presidency was found.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct UndocumentedYear {
    pub year: i16,
    pub note: Text,
}

/// A meeting at which something turned, on whose page the sources of that stand.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct TurningPoint {
    pub meeting: Id<Meeting>,
    /// What a chart calls it, in two or three words that go on after a colon.
    pub name: Text,
    /// What turned, in a line.
    pub text: Text,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub struct MethodNote {
    pub id: String,
    pub text: Text,
}

/// The two maps, placed when the atlas is built, so that browsers draw and never project.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Maps {
    pub main: PlacedMap,
    pub inset: PlacedMap,
    #[serde(default)]
    pub main_dots: Vec<Dot>,
    #[serde(default)]
    pub inset_dots: Vec<Dot>,
    /// The names of the large members on the main map.
    #[serde(default)]
    pub main_labels: Vec<PlacedLabel>,
    /// The names of the small members on the inset.
    #[serde(default)]
    pub inset_labels: Vec<PlacedLabel>,
    /// The edge of the inset on the main map, as SVG path data.
    #[serde(default)]
    pub inset_edge: String,
}

impl Maps {
    /// Whether the inset shows a member enlarged, so that the main map need not offer it a second time.
    pub fn enlarges(&self, id: &str) -> bool {
        self.inset_labels.iter().any(|label| label.id == id)
    }
}

/// A place where meetings were held, on a placed map.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Dot {
    pub x: f64,
    pub y: f64,
    /// False where the point only marks the country.
    pub exact: bool,
    pub meetings: Vec<Id<Meeting>>,
}

/// One year's presidency pro tempore, as the meeting of that year documents it.
#[derive(Clone, Copy, Debug)]
pub struct Presidency<'a> {
    pub meeting: &'a Meeting,
    pub fact: &'a Fact<Id<Country>>,
}

impl Atlas {
    /// The version of the record.
    pub fn version(&self) -> &str {
        self.releases.first().map_or("", |release| &release.version)
    }

    pub fn members(&self) -> impl Iterator<Item = &Country> {
        self.countries.iter().filter(|country| country.is_member())
    }

    pub fn observer_countries(&self) -> impl Iterator<Item = &Country> {
        self.countries.iter().filter(|country| !country.is_member())
    }

    pub fn country_name(&self, id: &Id<Country>, lang: Lang) -> &str {
        self.countries.get(id).map_or("", |country| country.names.get(lang))
    }

    pub fn objective(&self, id: &Id<Objective>) -> Option<&Objective> {
        self.areas.iter().flat_map(|area| &area.objectives).find(|objective| objective.id == *id)
    }

    /// The regular meetings, one a year, which carry the presidency.
    pub fn presidencies(&self) -> impl Iterator<Item = Presidency<'_>> {
        self.meetings
            .iter()
            .filter(|meeting| meeting.kind == MeetingKind::ViceMinisterial)
            .filter_map(|meeting| Some(Presidency { meeting, fact: meeting.presidency.as_ref()? }))
    }

    pub fn hosted_by<'a>(&'a self, country: &'a Id<Country>) -> impl Iterator<Item = &'a Meeting> {
        self.meetings.iter().filter(move |meeting| meeting.host_country() == Some(country))
    }

    pub fn presided_by<'a>(&'a self, country: &'a Id<Country>) -> impl Iterator<Item = Presidency<'a>> {
        self.presidencies().filter(move |presidency| presidency.fact.value.as_ref() == Some(country))
    }

    /// Activities that a country leads, joins or gives a place to.
    pub fn activities_of_country<'a>(&'a self, id: &'a Id<Country>) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(move |activity| {
            activity.parties().any(|party| matches!(&party.who, Who::Country(country) if country == id))
                || activity.place.as_ref().is_some_and(|place| place.countries.contains(id))
        })
    }

    pub fn activities_of_organisation<'a>(
        &'a self,
        id: &'a Id<Organisation>,
    ) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(move |activity| {
            activity.parties().any(|party| matches!(&party.who, Who::Organisation(other) if other == id))
        })
    }

    pub fn activities_of_body<'a>(&'a self, id: &'a Id<Body>) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(move |activity| {
            activity.body.as_ref() == Some(id)
                || activity.parties().any(|party| matches!(&party.who, Who::Body(other) if other == id))
        })
    }

    pub fn activities_under<'a>(&'a self, id: &'a Id<Instrument>) -> impl Iterator<Item = &'a Activity> {
        self.activities.iter().filter(move |activity| activity.instrument.as_ref() == Some(id))
    }

    pub fn instruments_of_meeting<'a>(&'a self, id: &'a Id<Meeting>) -> impl Iterator<Item = &'a Instrument> {
        self.instruments.iter().filter(move |instrument| instrument.meeting.as_ref() == Some(id))
    }

    pub fn instruments_of_body<'a>(&'a self, id: &'a Id<Body>) -> impl Iterator<Item = &'a Instrument> {
        self.instruments.iter().filter(move |instrument| instrument.bodies.contains(id))
    }

    pub fn bodies_of_meeting<'a>(&'a self, id: &'a Id<Meeting>) -> impl Iterator<Item = &'a Body> {
        self.bodies.iter().filter(move |body| body.created_by.as_ref() == Some(id))
    }

    pub fn disagreements_about<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Disagreement> {
        self.disagreements.iter().filter(move |disagreement| disagreement.about.contains(subject))
    }

    pub fn gaps_about<'a>(&'a self, subject: &'a Subject) -> impl Iterator<Item = &'a Gap> {
        self.gaps.iter().filter(move |gap| gap.about.contains(subject))
    }

    /// The name of whatever a subject points to, in the language of the page.
    pub fn name_of(&self, subject: &Subject, lang: Lang) -> &str {
        match subject {
            Subject::Meeting(id) => self.meetings.get(id).map(|it| it.name.get(lang)),
            Subject::Country(id) => self.countries.get(id).map(|it| it.names.get(lang)),
            Subject::Organisation(id) => self.organisations.get(id).map(|it| it.name.get(lang)),
            Subject::Instrument(id) => self.instruments.get(id).map(|it| it.title.get(lang)),
            Subject::Activity(id) => self.activities.get(id).map(|it| it.title.get(lang)),
            Subject::Body(id) => self.bodies.get(id).map(|it| it.name.get(lang)),
            Subject::Series(id) => self.series.get(id).map(|it| it.title.get(lang)),
        }
        .unwrap_or_default()
    }
}
