//! datapackage.json: what the tables hold, as Frictionless tools read it.

use super::columns::{Kind, describe};
use super::table::Table;
use super::{File, Host, What, hash};
use crate::domain::atlas::Atlas;
use crate::domain::lang::Lang;
use crate::site::Page;
use crate::text::words;
use serde_json::{Value, json};

pub const LICENCE: &str = "CC-BY-4.0";
pub const LICENCE_URL: &str = "https://creativecommons.org/licenses/by/4.0/";

/// # Errors
/// A sentence, where a column is not described.
pub fn package(atlas: &Atlas, tables: &[Table], files: &[File], host: &Host) -> Result<String, String> {
    let texts = words(Lang::En);
    let mut resources = Vec::new();
    for file in files {
        let What::Table(at) = file.what else { continue };
        resources.push(resource(&tables[at], &file.text, host)?);
    }
    let mut package = json!({
        "profile": "data-package",
        "name": "rcm-atlas",
        "title": format!("{}: {}", texts.site_name, texts.site_claim),
        "description": texts.site_description,
        "version": atlas.version(),
        "created": format!("{}T00:00:00Z", atlas.about.as_of),
        "keywords": ["migration", "Regional Conference on Migration", "Puebla Process", "regional consultative process"],
        "contributors": [{ "title": texts.site_name, "role": "publisher" }],
        "licenses": [licence()],
        "resources": resources,
    });
    if !host.origin.is_empty() {
        package["homepage"] = host.page(Lang::En, &Page::Data).into();
    }
    let text = serde_json::to_string_pretty(&package).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn licence() -> Value {
    json!({ "name": LICENCE, "title": "Creative Commons Attribution 4.0", "path": LICENCE_URL })
}

/// Values of the statistical series keep their publishers' licences.
fn licences(table: &Table) -> Vec<Value> {
    match table.name {
        "observations" | "corridors" => vec![
            json!({ "name": "CC-BY-3.0-IGO", "title": "UN DESA: Creative Commons Attribution 3.0 IGO", "path": "https://creativecommons.org/licenses/by/3.0/igo/" }),
            json!({ "name": "CC-BY-4.0", "title": "World Bank: Creative Commons Attribution 4.0", "path": LICENCE_URL }),
        ],
        _ => vec![licence()],
    }
}

fn resource(table: &Table, text: &str, host: &Host) -> Result<Value, String> {
    let fields: Vec<Value> =
        table.columns.iter().map(|column| field(table, column, host)).collect::<Result<_, _>>()?;
    let keys: Vec<Value> = table
        .columns
        .iter()
        .filter_map(|column| Some((column, describe(column, Lang::En)?.names?)))
        .map(|(column, names)| json!({ "fields": [column], "reference": { "resource": names, "fields": ["id"] } }))
        .collect();
    let mut schema = json!({ "fields": fields, "missingValues": [""], "primaryKey": table.key });
    if !keys.is_empty() {
        schema["foreignKeys"] = keys.into();
    }
    Ok(json!({
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": format!("{}.csv", table.name),
        "description": table.about(Lang::En),
        "description_es": table.about(Lang::Es),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": text.len(),
        "hash": format!("sha256:{}", hash(text)),
        "licenses": licences(table),
        "schema": schema,
    }))
}

fn field(table: &Table, column: &str, host: &Host) -> Result<Value, String> {
    let [english, spanish] = Lang::WRITTEN.map(|lang| describe(column, lang));
    let (english, spanish) =
        english.zip(spanish).ok_or_else(|| format!("{}.csv: nobody says what “{column}” is", table.name))?;
    let mut field = json!({
        "name": column,
        "type": english.kind.name(),
        "description": english.about,
        "description_es": spanish.about,
    });
    // An atlas that is not told its host gives the paths of its pages.
    if english.kind == Kind::Address && !host.origin.is_empty() {
        field["format"] = "uri".into();
    }
    let mut constraints = serde_json::Map::new();
    if !english.choices.is_empty() {
        constraints.insert("enum".into(), english.choices.into());
    }
    if table.key == [column] {
        constraints.insert("unique".into(), true.into());
    }
    if table.key.contains(&column) {
        constraints.insert("required".into(), true.into());
    }
    if !constraints.is_empty() {
        field["constraints"] = constraints.into();
    }
    Ok(field)
}
