//! What a meeting dealt with. The sources tag no decision with a topic, so it is derived: from the theme as it was
//! debated, from the meeting's own entry in the plan of action, and from the activities it decided or received.

use super::atlas::Atlas;
use super::meeting::Meeting;
use super::topic::Topic;
use std::collections::BTreeMap;

/// How the atlas knows that a topic was on the agenda, the closer way first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Through {
    /// The meeting's own theme, or its own entry in the plan of action.
    Meeting,
    /// An activity that it decided, or whose results it received.
    Activity,
}

/// The topics of each meeting, in the order of the record.
#[derive(Clone, Debug, PartialEq)]
pub struct Agenda {
    meetings: Vec<BTreeMap<Topic, Through>>,
}

impl Agenda {
    pub fn new(atlas: &Atlas) -> Agenda {
        Agenda { meetings: atlas.meetings.iter().map(|meeting| topics_of(atlas, meeting)).collect() }
    }

    pub fn of(&self, meeting: usize) -> &BTreeMap<Topic, Through> {
        &self.meetings[meeting]
    }

    /// Every topic with the number of meetings that dealt with it, by the first of those meetings.
    pub fn topics(&self) -> Vec<(Topic, usize)> {
        let mut found: Vec<(Topic, usize)> = Vec::new();
        for topic in self.meetings.iter().flat_map(BTreeMap::keys) {
            match found.iter_mut().find(|(known, _)| known == topic) {
                Some((_, count)) => *count += 1,
                None => found.push((*topic, 1)),
            }
        }
        found
    }
}

/// The topics of one meeting, with the closest way each is known by.
pub fn topics_of(atlas: &Atlas, meeting: &Meeting) -> BTreeMap<Topic, Through> {
    let own = [&meeting.debate, &meeting.as_activity].into_iter().flatten();
    let led = atlas.activities.iter().filter(|activity| {
        [&activity.decided_by, &activity.received_by].into_iter().flatten().any(|id| *id == meeting.id)
    });
    let mut topics = BTreeMap::new();
    let ways = own.map(|it| (it, Through::Meeting)).chain(led.map(|it| (it, Through::Activity)));
    for (activity, through) in ways {
        for topic in &activity.topics {
            topics.entry(*topic).or_insert(through);
        }
    }
    topics
}
