//! What members are compared by: counts of this record, and measures of the statistical series.

use super::activity::{Activity, Who};
use super::atlas::Atlas;
use super::classes::Classes;
use super::country::Country;
use super::id::Id;
use super::query::Word;
use super::series::{MeasureKind, Series};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Indicator {
    #[default]
    Hosted,
    Presided,
    Led,
    Population,
    Immigrants,
    /// Immigrants in per cent of the population.
    ImmigrantShare,
    Emigrants,
    /// Emigrants in per cent of the population at home.
    EmigrantShare,
    /// Remittances received in per cent of GDP.
    Remittances,
}

impl Word for Indicator {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Indicator::Hosted, "hosted"),
        (Indicator::Presided, "presidencies"),
        (Indicator::Led, "activities"),
        (Indicator::Population, "population"),
        (Indicator::Immigrants, "immigrants"),
        (Indicator::ImmigrantShare, "immigrants-share"),
        (Indicator::Emigrants, "emigrants"),
        (Indicator::EmigrantShare, "emigrants-share"),
        (Indicator::Remittances, "remittances"),
    ];
}

/// What a value counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things of this record.
    Count,
    Persons,
    PercentOfPopulation,
    PercentOfGdp,
}

impl Unit {
    pub fn decimals(self) -> usize {
        match self {
            Unit::Count | Unit::Persons => 0,
            Unit::PercentOfPopulation | Unit::PercentOfGdp => 1,
        }
    }
}

impl Indicator {
    pub const ALL: [Indicator; 9] = [
        Indicator::Hosted,
        Indicator::Presided,
        Indicator::Led,
        Indicator::Population,
        Indicator::Immigrants,
        Indicator::ImmigrantShare,
        Indicator::Emigrants,
        Indicator::EmigrantShare,
        Indicator::Remittances,
    ];

    pub fn unit(self) -> Unit {
        match self {
            Indicator::Hosted | Indicator::Presided | Indicator::Led => Unit::Count,
            Indicator::Population | Indicator::Immigrants | Indicator::Emigrants => Unit::Persons,
            Indicator::ImmigrantShare | Indicator::EmigrantShare => Unit::PercentOfPopulation,
            Indicator::Remittances => Unit::PercentOfGdp,
        }
    }

    /// Breaks that mean something by themselves, and are the same in every year: counts one by one, people by
    /// orders of magnitude, shares at one in 100, 20, 10 and 5.
    pub fn classes(self) -> Classes {
        Classes::new(match self {
            Indicator::Hosted | Indicator::Presided => &[1.0, 2.0, 4.0, 6.0],
            Indicator::Led => &[1.0, 5.0, 10.0, 20.0],
            Indicator::Population => &[1_000_000.0, 10_000_000.0, 100_000_000.0],
            Indicator::Immigrants | Indicator::Emigrants => &[100_000.0, 1_000_000.0, 10_000_000.0],
            Indicator::ImmigrantShare | Indicator::EmigrantShare | Indicator::Remittances => {
                &[1.0, 5.0, 10.0, 20.0]
            }
        })
    }

    fn measure(self) -> Option<MeasureKind> {
        match self {
            Indicator::Hosted | Indicator::Presided | Indicator::Led => None,
            Indicator::Population => Some(MeasureKind::Population),
            Indicator::Immigrants | Indicator::ImmigrantShare => Some(MeasureKind::Immigrants),
            Indicator::Emigrants | Indicator::EmigrantShare => Some(MeasureKind::Emigrants),
            Indicator::Remittances => Some(MeasureKind::RemittancesShare),
        }
    }

    /// The series it is read from: one edition, the one that reaches farthest. Editions are never mixed.
    pub fn series(self, atlas: &Atlas) -> Option<&Series> {
        latest(atlas, self.measure()?)
    }

    /// The series its values are divided by; such values are the atlas's own arithmetic.
    pub fn divisor(self, atlas: &Atlas) -> Option<&Series> {
        (self.unit() == Unit::PercentOfPopulation).then(|| latest(atlas, MeasureKind::Population))?
    }

    /// The years it can be shown for; none where it counts the whole record.
    pub fn years(self, atlas: &Atlas) -> &[i16] {
        self.series(atlas).map_or(&[], |series| &series.years)
    }

    /// The wanted year where there is one of it, or else the latest.
    pub fn year(self, atlas: &Atlas, wanted: Option<i16>) -> Option<i16> {
        let years = self.years(atlas);
        wanted.filter(|year| years.contains(year)).or(years.last().copied())
    }

    /// None where no value is published: never to be read as zero.
    pub fn value(self, atlas: &Atlas, country: &Id<Country>, year: Option<i16>) -> Option<f64> {
        match self {
            Indicator::Hosted => Some(atlas.hosted_by(country).count() as f64),
            Indicator::Presided => Some(atlas.presided_by(country).count() as f64),
            Indicator::Led => {
                Some(atlas.activities.iter().filter(|activity| leads(activity, country)).count() as f64)
            }
            _ => {
                let value = self.series(atlas)?.value(self.measure()?, country, year?)?;
                match self.divisor(atlas) {
                    Some(divisor) => {
                        let people = divisor.value(MeasureKind::Population, country, year?)?;
                        (people > 0.0).then(|| 100.0 * value / people)
                    }
                    None => Some(value),
                }
            }
        }
    }
}

fn latest(atlas: &Atlas, measure: MeasureKind) -> Option<&Series> {
    let with = |series: &&Series| series.measures.iter().any(|it| it.id == measure);
    atlas.series.iter().filter(with).max_by_key(|series| series.years.last().copied())
}

/// Whether a source names the country among those that lead an activity.
pub fn leads(activity: &Activity, country: &Id<Country>) -> bool {
    let mut parties = activity.lead.value.iter().flatten();
    parties.any(|party| matches!(&party.who, Who::Country(id) if id == country))
}
