//! The records as their types, each with the file it stands in.

use crate::domain::activity::Activity;
use crate::domain::atlas::About;
use crate::domain::country::Country;
use crate::domain::meeting::Meeting;
use crate::domain::plan::{Area, Body, Instrument};
use crate::domain::quality::Gap;
use crate::domain::release::Release;
use crate::domain::series::Series;
use crate::record::files::DataFile;
use serde::de::DeserializeOwned;
use std::ops::Deref;

/// A record and the path of its file.
pub struct Filed<T> {
    pub path: String,
    record: T,
}

impl<T> Deref for Filed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.record
    }
}

pub struct Records {
    pub about: Filed<About>,
    pub releases: Filed<Vec<Release>>,
    pub meetings: Vec<Filed<Meeting>>,
    pub countries: Vec<Filed<Country>>,
    pub areas: Vec<Filed<Area>>,
    pub instruments: Vec<Filed<Instrument>>,
    pub activities: Vec<Filed<Activity>>,
    pub bodies: Vec<Filed<Body>>,
    pub series: Vec<Filed<Series>>,
    /// Those that stand in a list of their own, about more than one record.
    pub gaps: Filed<Vec<Gap>>,
}

impl Records {
    /// None where a file has not its shape.
    pub fn read(files: &[DataFile]) -> Option<Records> {
        Some(Records {
            about: shelf(files, "record")?.pop()?,
            releases: shelf(files, "releases")?.pop()?,
            meetings: shelf(files, "meetings")?,
            countries: shelf(files, "countries")?,
            areas: shelf(files, "areas")?,
            instruments: shelf(files, "instruments")?,
            activities: shelf(files, "activities")?,
            bodies: shelf(files, "bodies")?,
            series: shelf(files, "series")?,
            gaps: shelf(files, "gaps")?.pop()?,
        })
    }

    pub fn country(&self, id: &str) -> Option<&Filed<Country>> {
        self.countries.iter().find(|country| country.id.as_str() == id)
    }

    pub fn meeting(&self, id: &str) -> Option<&Filed<Meeting>> {
        self.meetings.iter().find(|meeting| meeting.id.as_str() == id)
    }

    /// The year that the record is of.
    pub fn year(&self) -> i16 {
        self.about.as_of.start().year()
    }
}

fn shelf<T: DeserializeOwned>(files: &[DataFile], name: &str) -> Option<Vec<Filed<T>>> {
    let of_shelf = files.iter().filter(|file| file.shelf == name);
    let read =
        |file: &DataFile| Some(Filed { path: file.path.clone(), record: T::deserialize(&file.value).ok()? });
    of_shelf.map(read).collect()
}
