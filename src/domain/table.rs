//! A list of records that can be read in order and looked up by id.

use super::id::Id;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ops::Deref;

/// Something of the record that has a permanent id.
pub trait Noun: Sized {
    fn id(&self) -> &Id<Self>;
}

macro_rules! noun {
    ($($noun:ty),+) => { $(
        impl crate::domain::table::Noun for $noun {
            fn id(&self) -> &crate::domain::id::Id<Self> {
                &self.id
            }
        }
    )+ };
}
pub(crate) use noun;

/// Records in the order of the bundle, with an index by id.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "Vec<T>", bound = "T: Noun + Deserialize<'de>")]
pub struct Table<T> {
    rows: Vec<T>,
    positions: BTreeMap<String, usize>,
}

impl<T: Noun> Table<T> {
    pub fn get(&self, id: &Id<T>) -> Option<&T> {
        self.positions.get(id.as_str()).map(|&at| &self.rows[at])
    }

    /// The neighbours of a record in the order of the table: previous and next.
    pub fn around(&self, id: &Id<T>) -> (Option<&T>, Option<&T>) {
        let Some(&at) = self.positions.get(id.as_str()) else {
            return (None, None);
        };
        (at.checked_sub(1).and_then(|before| self.rows.get(before)), self.rows.get(at + 1))
    }
}

impl<T: Noun> From<Vec<T>> for Table<T> {
    fn from(rows: Vec<T>) -> Self {
        let positions = rows.iter().enumerate().map(|(at, row)| (row.id().to_string(), at)).collect();
        Table { rows, positions }
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}
