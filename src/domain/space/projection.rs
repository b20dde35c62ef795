//! From the globe to the plane and back, on a globe of radius 1.

use super::plane::Point;
use serde::{Deserialize, Serialize};

/// A place on the globe, in degrees east and north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    pub lon: f64,
    pub lat: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Projection {
    /// Lambert's azimuthal equal-area projection around a centre: for a continent.
    EqualArea { lon: f64, lat: f64 },
    /// North is up everywhere and shapes are true: for a small region near the equator.
    Mercator,
}

impl Projection {
    /// East is right and north is up; none for what has no place in the plane.
    pub fn project(self, at: LonLat) -> Option<Point> {
        if !(-90.0..=90.0).contains(&at.lat) {
            return None;
        }
        let (lon, lat) = (at.lon.to_radians(), at.lat.to_radians());
        let point = match self {
            Projection::EqualArea { lon: lon0, lat: lat0 } => {
                let (sin, cos) = lat.sin_cos();
                let (sin0, cos0) = lat0.to_radians().sin_cos();
                let (east, ahead) = (lon - lon0.to_radians()).sin_cos();
                let stretch = (2.0 / (1.0 + sin0 * sin + cos0 * cos * ahead)).sqrt();
                Point { x: stretch * cos * east, y: stretch * (cos0 * sin - sin0 * cos * ahead) }
            }
            Projection::Mercator => Point { x: lon, y: lat.sin().atanh() },
        };
        point.is_finite().then_some(point)
    }

    pub fn invert(self, Point { x, y }: Point) -> Option<LonLat> {
        let (lon, lat) = match self {
            Projection::EqualArea { lon: lon0, lat: lat0 } => {
                let square = x * x + y * y;
                let (sin0, cos0) = lat0.to_radians().sin_cos();
                // The cosines of the distance from the centre and, beyond the globe's rim not a number, of its half.
                let (cos, half) = (1.0 - square / 2.0, (1.0 - square / 4.0).sqrt());
                let east = (x * half).atan2(cos * cos0 - y * half * sin0);
                (lon0.to_radians() + east, (cos * sin0 + y * half * cos0).clamp(-1.0, 1.0).asin())
            }
            Projection::Mercator => (x, y.tanh().asin()),
        };
        let at = LonLat { lon: lon.to_degrees(), lat: lat.to_degrees() };
        (at.lon.is_finite() && at.lat.is_finite()).then_some(at)
    }
}
