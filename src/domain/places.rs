//! The places where meetings were held, each with all of its meetings.

use super::atlas::{Atlas, Dot};
use super::country::Country;
use super::id::Id;
use super::lang::Text;
use super::meeting::{MapPoint, Meeting, PointPrecision};

#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The city; none where only the country is known.
    pub city: Option<&'a Text>,
    pub country: Option<&'a Id<Country>>,
    /// In order of date, never empty.
    pub meetings: Vec<&'a Meeting>,
}

impl Place<'_> {
    /// What the place is called in addresses: `place-` and the first of its meetings.
    pub fn anchor(&self) -> String {
        self.meetings.first().map(|first| anchor(&first.id)).unwrap_or_default()
    }
}

fn anchor(first: &Id<Meeting>) -> String {
    format!("place-{first}")
}

impl Dot {
    pub fn anchor(&self) -> String {
        self.meetings.first().map(anchor).unwrap_or_default()
    }

    /// In pixels of the map: the area grows with the number of meetings, and a mark that stands for a country lies
    /// around the dots of its cities.
    pub fn radius(&self) -> f64 {
        let extra = if self.exact { 0.0 } else { 5.0 };
        (50.0 * (4.0 + 3.5 * (self.meetings.len() as f64).sqrt() + extra)).round() / 50.0
    }
}

/// Places in the order in which they first saw a meeting. Cities and marks that only stand for a country are
/// kept apart, even where they coincide.
pub fn places(atlas: &Atlas) -> Vec<Place<'_>> {
    let mut places: Vec<(&MapPoint, Place)> = Vec::new();
    for meeting in atlas.meetings.iter() {
        let Some(point) = &meeting.point else { continue };
        match places.iter_mut().find(|(known, _)| *known == point) {
            Some((_, place)) => place.meetings.push(meeting),
            None => places.push((point, place(point, meeting))),
        }
    }
    places.into_iter().map(|(_, place)| place).collect()
}

fn place<'a>(point: &MapPoint, meeting: &'a Meeting) -> Place<'a> {
    let city = meeting.city.as_ref().and_then(|fact| fact.value.as_ref()).map(|city| &city.name);
    Place {
        city: city.filter(|_| point.precision == PointPrecision::City),
        country: meeting.host_country(),
        meetings: vec![meeting],
    }
}
