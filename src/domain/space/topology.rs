//! The part of TopoJSON the map file uses: quantised arcs, and multipolygons made of them.

use super::MapError;
use super::plane::Rings;
use super::projection::LonLat;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Outlines that share the lines between them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Topology {
    r#type: TopologyType,
    transform: Transform,
    objects: BTreeMap<String, Outline>,
    /// Each a first point and the steps to the next ones.
    arcs: Vec<Vec<[i32; 2]>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Outline {
    r#type: OutlineType,
    /// Polygons of rings of arcs; `!3`, which is -4, is arc 3 backwards.
    arcs: Vec<Vec<Vec<i32>>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
enum TopologyType {
    Topology,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
enum OutlineType {
    MultiPolygon,
}

impl Topology {
    /// The rings of every shape, by id; the last point of a ring is joined to the first.
    pub fn outlines(&self) -> Result<BTreeMap<&str, Rings<LonLat>>, MapError> {
        let arcs: Vec<_> = self.arcs.iter().map(|arc| self.transform.decode(arc)).collect();
        let rings = |id, outline: &Outline| {
            outline.arcs.iter().flatten().map(|ring| join(id, ring, &arcs)).collect::<Result<_, _>>()
        };
        self.objects.iter().map(|(id, outline)| Ok((id.as_str(), rings(id, outline)?))).collect()
    }
}

impl Transform {
    fn decode(&self, arc: &[[i32; 2]]) -> Vec<LonLat> {
        let degrees = |axis: usize, steps: i64| self.translate[axis] + self.scale[axis] * steps as f64;
        arc.iter()
            .scan([0, 0], |at, step| {
                *at = [at[0] + i64::from(step[0]), at[1] + i64::from(step[1])];
                Some(LonLat { lon: degrees(0, at[0]), lat: degrees(1, at[1]) })
            })
            .collect()
    }
}

/// A ring from its arcs, each of which starts where the one before ends.
fn join(id: &str, ring: &[i32], arcs: &[Vec<LonLat>]) -> Result<Vec<LonLat>, MapError> {
    let mut points: Vec<LonLat> = Vec::new();
    for &arc in ring {
        let backwards = arc < 0;
        let at = if backwards { !arc } else { arc } as usize;
        let line = arcs.get(at).ok_or_else(|| MapError::NoSuchArc { shape: id.to_owned(), arc })?;
        let end = points.pop();
        let start = points.len();
        if backwards {
            points.extend(line.iter().rev());
        } else {
            points.extend(line);
        }
        if end.is_some() && end.as_ref() != points.get(start) {
            return Err(MapError::OpenRing { shape: id.to_owned() });
        }
    }
    let end = points.pop();
    if end.as_ref() != points.first() {
        return Err(MapError::OpenRing { shape: id.to_owned() });
    }
    Ok(points)
}
