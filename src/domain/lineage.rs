//! How the areas and objectives run through the plans of action and strategic plans, as far as texts were found.

use super::atlas::Atlas;
use super::id::Id;
use super::plan::{Area, Instrument, InstrumentKind, Objective};
use super::source::Source;

/// The plans in order of time, and what each area and objective is known to be in them.
#[derive(Clone, Debug, PartialEq)]
pub struct Lineage<'a> {
    pub plans: Vec<&'a Instrument>,
    pub areas: Vec<AreaLine<'a>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AreaLine<'a> {
    pub area: &'a Area,
    /// One for each plan.
    pub steps: Vec<AreaStep>,
    pub objectives: Vec<ObjectiveLine<'a>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct AreaStep {
    /// Whether the plan is documented to have this area. If not, it may still.
    pub documented: bool,
    pub activities: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveLine<'a> {
    pub objective: &'a Objective,
    /// One for each plan.
    pub steps: Vec<ObjectiveStep>,
}

/// What is known of an objective while a plan was in force.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectiveStep {
    /// The sources of the plan that give the objective. None: the plan's own wording was not found.
    pub sources: Vec<Id<Source>>,
    /// Activities under the plan that are filed under the objective.
    pub activities: usize,
}

/// The instruments that set the Conference's course as a whole, in order of time.
pub fn plans(atlas: &Atlas) -> Vec<&Instrument> {
    let course = [InstrumentKind::Plan, InstrumentKind::StrategicPlan];
    atlas.instruments.iter().filter(|it| course.contains(&it.kind)).collect()
}

impl<'a> Lineage<'a> {
    pub fn of(atlas: &'a Atlas) -> Self {
        let plans = plans(atlas);
        let areas = atlas.areas.iter().map(|area| AreaLine {
            area,
            steps: plans.iter().map(|plan| area_step(atlas, area, plan)).collect(),
            objectives: area
                .objectives
                .iter()
                .map(|objective| ObjectiveLine {
                    objective,
                    steps: plans.iter().map(|plan| objective_step(atlas, objective, plan)).collect(),
                })
                .collect(),
        });
        Lineage { areas: areas.collect(), plans }
    }
}

fn area_step(atlas: &Atlas, area: &Area, plan: &Instrument) -> AreaStep {
    let activities = atlas.activities_under(&plan.id).filter(|it| it.area == area.id).count();
    AreaStep { documented: plan.areas.contains(&area.id), activities }
}

/// An objective is documented in a plan where a source of the plan is also one of the objective's wording.
pub fn objective_step(atlas: &Atlas, objective: &Objective, plan: &Instrument) -> ObjectiveStep {
    let under = atlas.activities_under(&plan.id);
    ObjectiveStep {
        sources: objective.sources.iter().filter(|id| plan.sources.contains(id)).cloned().collect(),
        activities: under.filter(|it| it.objective.as_ref() == Some(&objective.id)).count(),
    }
}
