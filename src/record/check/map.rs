//! The outlines: whole, and where the frames of the two maps find them.

use crate::domain::space::{Frame, Geometry};
use crate::record::files::DataFile;
use crate::record::problem::Problem;
use serde::Deserialize;

pub fn check(files: &[DataFile], problems: &mut Vec<Problem>) {
    for file in files.iter().filter(|file| file.shelf == "map") {
        let Ok(geometry) = Geometry::deserialize(&file.value) else { continue };
        for (place, frame, topology) in
            [("/main", Frame::MAIN, &geometry.main), ("/inset", Frame::INSET, &geometry.inset)]
        {
            if let Err(found) = frame.holds(topology) {
                let expected = "the outlines that xtask/map makes";
                problems.push(Problem::new(&file.path, place, found.to_string(), expected));
            }
        }
    }
}
