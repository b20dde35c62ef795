//! JSON Schema of the maintainers' files, from the types they are read into.

use super::files::{FOLDERS, LISTS};
use crate::domain::activity::Activity;
use crate::domain::atlas::{About, MethodNote};
use crate::domain::country::{Country, Organisation};
use crate::domain::glossary::Glossary;
use crate::domain::meeting::Meeting;
use crate::domain::plan::{Area, Body, Instrument};
use crate::domain::quality::{Disagreement, Gap};
use crate::domain::release::Release;
use crate::domain::series::Series;
use crate::domain::source::Source;
use crate::domain::space::Geometry;
use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

/// Where they stand, from the top of the repository. What is in `public/data/` is published as it is.
pub const FOLDER: &str = "public/data/schemas";

/// The shelves and lists of files, each with a schema of its own.
pub fn names() -> impl Iterator<Item = &'static str> {
    FOLDERS.into_iter().chain(LISTS)
}

pub fn file(name: &str) -> String {
    format!("{name}.schema.json")
}

/// The schema of each kind of file, as it is written, by the name of its shelf or list.
///
/// # Errors
/// A sentence, where a schema cannot be written.
pub fn schemas() -> Result<Vec<(&'static str, String)>, String> {
    names()
        .map(|name| {
            let text = serde_json::to_string_pretty(&schema(name)).map_err(|error| error.to_string())?;
            Ok((name, text + "\n"))
        })
        .collect()
}

fn schema(name: &str) -> Schema {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = match name {
        "activities" => record::<Activity>(generator),
        "areas" => record::<Area>(generator),
        "bodies" => record::<Body>(generator),
        "countries" => record::<Country>(generator),
        "instruments" => record::<Instrument>(generator),
        "meetings" => record::<Meeting>(generator),
        "organisations" => record::<Organisation>(generator),
        "series" => record::<Series>(generator),
        "disagreements" => generator.into_root_schema_for::<Vec<Disagreement>>(),
        "gaps" => generator.into_root_schema_for::<Vec<Gap>>(),
        "glossary" => generator.into_root_schema_for::<Glossary>(),
        "map" => generator.into_root_schema_for::<Geometry>(),
        "method" => generator.into_root_schema_for::<Vec<MethodNote>>(),
        "record" => generator.into_root_schema_for::<About>(),
        "releases" => generator.into_root_schema_for::<Vec<Release>>(),
        "sources" => generator.into_root_schema_for::<Vec<Source>>(),
        other => unreachable!("no shelf named {other}"),
    };
    RecursiveTransform(close).transform(&mut schema);
    schema
}

/// What a record's file may hold beside the record.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
#[allow(dead_code, reason = "only its schema is wanted")]
struct Beside {
    #[serde(default)]
    disagreements: Vec<Disagreement>,
    #[serde(default)]
    gaps: Vec<Gap>,
    #[serde(default)]
    new_sources: Vec<Source>,
}

fn record<T: JsonSchema>(mut generator: SchemaGenerator) -> Schema {
    let beside = Beside::json_schema(&mut generator);
    let mut schema = generator.into_root_schema_for::<T>();
    // A disagreement or gap in a record's file is about that record, and need not say so.
    let properties = beside.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    if let Some(own) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        own.extend(properties);
    }
    schema
}

/// No fields but those that are named. What is not known is left out or null.
fn close(schema: &mut Schema) {
    if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
}
