//! Mistakes of maintainers: each is made in the real record, and the check must say in one sentence what is wrong, where,
//! and what was expected.

use crate::common::{figure, files};
use rcm_atlas::record::check::check;
use rcm_atlas::record::files::{DataFile, parse, raw};
use serde_json::{Value, json};
use std::path::Path;

/// What goes wrong in a file below `public/data/`.
enum Slip {
    Put(&'static str, Value),
    Drop(&'static str),
    Add(&'static str, Value),
}
use Slip::{Add, Drop, Put};

impl Slip {
    fn happen(self, value: &mut Value) {
        let (pointer, new) = match self {
            Put(pointer, new) | Add(pointer, new) if !pointer.is_empty() => (pointer, Some(new)),
            Drop(pointer) => (pointer, None),
            Put(..) | Add(..) => unreachable!("a place is named"),
        };
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        let parent = value.pointer_mut(parent).unwrap_or_else(|| panic!("no {parent}"));
        match (parent, new) {
            (Value::Array(items), Some(new)) if key == "-" => items.push(new),
            (Value::Array(items), Some(new)) => items[key.parse::<usize>().expect("a place in a list")] = new,
            (Value::Object(fields), Some(new)) => drop(fields.insert(key.to_owned(), new)),
            (Value::Object(fields), None) => {
                drop(fields.remove(key).unwrap_or_else(|| panic!("no {pointer}")))
            }
            (other, _) => panic!("{pointer} is in {other}"),
        }
    }
}

/// A mistake in a file, and where and in which words it must be told.
type Mistake = (&'static str, Slip, &'static str, &'static str);

fn all_told(mistakes: Vec<Mistake>) {
    let count = mistakes.len();
    for (file, slip, place, told) in mistakes {
        let path = format!("public/data/{file}.json");
        let mut broken: Vec<DataFile> = files().to_vec();
        let of = broken.iter_mut().find(|it| it.path == path).unwrap_or_else(|| panic!("no {path}"));
        slip.happen(&mut of.value);
        let problems: Vec<String> = check(&broken).iter().map(ToString::to_string).collect();
        let at = format!("{path} at {place}: found ").replace(" at :", ":");
        assert!(
            problems.iter().any(|problem| problem.starts_with(&at) && problem.contains(told)),
            "nothing tells “{told}” of {path}{place}, but {problems:#?}"
        );
    }
    figure(count, "mistakes of maintainers made and told");
}

const TELA: &str = "meetings/xiii-tela-2008";
const BELIZE: &str = "meetings/xxix-belize-2024";
const WORKSHOP: &str = "activities/consular-workshop-2017";

#[test]
fn meetings_out_of_order() {
    all_told(vec![
        (TELA, Put("/number", json!(12)), "/number", "the number of “xii-new-orleans-2007”"),
        (TELA, Put("/number", json!(14)), "/name/en", "starts with its number, “XIV ”"),
        (BELIZE, Put("/number", json!(31)), "/number", "found XXXI after XXVIII"),
        ("meetings/i-puebla-1996", Drop("/number"), "/number", "no number"),
        (
            TELA,
            Put("/dates/value", json!("2006-05-08/2006-05-09")),
            "/dates/value",
            "in the order of their numbers",
        ),
        (
            TELA,
            Put("/dates/value", json!("2009-05-08/2009-05-09")),
            "/id",
            "an id that ends with its year, “-2009”",
        ),
        (TELA, Put("/name/es", json!("Conferencia XIII")), "/name/es", "starts with its number, “XIII ”"),
        (
            TELA,
            Put("/dates/value", json!("2008-05")),
            "/confidence",
            "“medium” or “low” where a day is not known",
        ),
        (TELA, Put("/point/precision", json!("country-anchor")), "/point/precision", "the point of the city"),
        (TELA, Drop("/point"), "", "a city without a point"),
        (
            "meetings/x-2005",
            Put("/confidence", json!("medium")),
            "/confidence",
            "“low” where only the year is known",
        ),
    ]);
}

#[test]
fn presidencies_and_members_that_do_not_fit() {
    all_told(vec![
        (TELA, Put("/presidency/value", json!("mex")), "/presidency/value", "announced “hnd”"),
        (
            "meetings/joint-i-montevideo-2018",
            Put("/presidency/value", json!("mex")),
            "/presidency/value",
            "over which “pan” presided",
        ),
        (TELA, Put("/host/value", json!("arg")), "/host/value", "“arg”, which is no member"),
        (
            "meetings/iii-1998",
            Put(
                "/host",
                json!({ "value": "dom", "certainty": "inferred", "note": { "en": "A guess.", "es": "Una conjetura." } }),
            ),
            "/host/value",
            "“dom”, which joined in [1999-01-29..2000-03-24]",
        ),
        (
            "record",
            Put("/undocumented_years/0/year", json!(2024)),
            "/undocumented_years",
            "nothing about 2025",
        ),
        (
            "record",
            Put("/membership/count", json!(12)),
            "/membership/count",
            "12, where 11 countries are members",
        ),
        ("countries/hnd", Drop("/joined"), "/joined", "a member that never joined"),
        ("countries/hnd", Put("/joined/value", json!("1997")), "/joined/value", "the year of the meeting"),
        ("countries/dom", Add("/founding", json!(true)), "/founding", "a founder that joined later"),
        ("countries/hnd", Put("/iso2", json!("Hn")), "/iso2", "the two capitals of ISO 3166-1"),
        ("countries/hnd", Put("/m49", json!("34")), "/m49", "the three digits of UN M49"),
        ("countries/hnd", Put("/iso2", json!("GT")), "/iso2", "the code of “gtm”"),
    ]);
}

#[test]
fn activities_outside_of_their_plan() {
    all_told(vec![
        (WORKSHOP, Put("/dates/value", json!("2018-03")), "/dates/value", "a date in 2017, as the id says"),
        (
            "activities/border-training-2023",
            Put("/instrument", json!("strategic-2019")),
            "/instrument",
            "the plan of that time",
        ),
        (
            "activities/agenda2030-workshop-2018",
            Put("/instrument", json!("strategic-2019")),
            "/instrument",
            "“strategic-2019”, adopted in 2019",
        ),
        (
            "activities/adhoc-children-2015",
            Put("/objective", json!("mpm-5")),
            "/objective",
            "an objective of “human-rights”",
        ),
        (
            "activities/workshop-mixed-2008",
            Put("/body", json!("adhoc-children")),
            "/body",
            "“adhoc-children”, created in 2014",
        ),
        (
            "instruments/plan-2002",
            Put("/adopted/value", json!("2001")),
            "/adopted/value",
            "before “vii-antigua-guatemala-2002” of 2002-05-30/2002-05-31",
        ),
        (
            "instruments/labour-mobility-2023",
            Put("/period", json!("2019/2022")),
            "/period",
            "does not end before it is adopted",
        ),
        (
            "bodies/adhoc-children",
            Put("/created/value", json!("2013")),
            "/created/value",
            "before “xix-managua-2014” of 2014",
        ),
    ]);
}

#[test]
fn dates_out_of_time() {
    all_told(vec![
        (
            TELA,
            Put("/dates/value", json!("1908-05-08/1908-05-09")),
            "/dates/value",
            "a date between 1996 and 2028",
        ),
        (
            "instruments/labour-mobility-2023",
            Put("/period", json!("2023/2072")),
            "/period",
            "a date between 1996 and 2028",
        ),
        ("sources", Put("/0/date", json!("2027-01")), "/0/date", "after 2026-11-23, which the record is of"),
        ("releases", Put("/0/date", json!("2026-12-24")), "/0/date", "no day after “as_of”"),
        ("releases", Put("/0/version", json!("1.0")), "/0/version", "three numbers, as in 1.2.0"),
        (
            "releases",
            Add(
                "/-",
                json!({ "version": "2.0.0", "date": "2026-11-01", "text": { "en": "Later.", "es": "Después." } }),
            ),
            "/0/version",
            "the newest version first",
        ),
    ]);
}

#[test]
fn texts_badly_set_or_not_translated() {
    let summary = |en: &str, es: &str| Put("/summary/text", json!({ "en": en, "es": es }));
    all_told(vec![
        (
            TELA,
            summary("Eleven  countries met.", "Se reunieron once países."),
            "/summary/text/en",
            "a single blank",
        ),
        (
            TELA,
            summary("The \"Puebla\" process.", "El proceso."),
            "/summary/text/en",
            "quotation marks “ and ”",
        ),
        (TELA, summary("The region's plan.", "El plan de la región."), "/summary/text/en", "an apostrophe ’"),
        (TELA, summary("One - two.", "Uno y dos."), "/summary/text/en", "a dash –"),
        (TELA, summary("And so on...", "Etcétera."), "/summary/text/en", "an ellipsis …"),
        (TELA, summary("One , two.", "Uno, dos."), "/summary/text/en", "no blank before it"),
        (TELA, summary("A <b>plan</b>.", "Un plan."), "/summary/text/en", "without markup"),
        (
            TELA,
            summary("A plan (of 2008.", "Un plan (de 2008)."),
            "/summary/text/en",
            "( and ) that do not pair",
        ),
        (TELA, summary("A plan\u{200b}.", "Un plan."), "/summary/text/en", "U+200B, which cannot be seen"),
        (
            TELA,
            summary("Adopted in 2008.", "Adoptado en 2007."),
            "/summary/text",
            "the years 2008 and, in Spanish, 2007",
        ),
        (TELA, summary("They met.", "Se reunieron"), "/summary/text", "a sentence in one language only"),
        (TELA, summary("Why not?", "Por qué no?"), "/summary/text", "? without ¿ in Spanish"),
        (
            TELA,
            summary("They met to review the plan.", "They met to review the plan of action."),
            "/summary/text",
            "Spanish below “es”",
        ),
        (
            TELA,
            summary("Se reunieron para revisar el plan de acción.", "Se reunieron."),
            "/summary/text",
            "English below “en”",
        ),
        (
            WORKSHOP,
            Put(
                "/title",
                json!({ "en": "Workshop on the rights of migrants", "es": "Workshop on the rights of migrants" }),
            ),
            "/title",
            "a translation",
        ),
        (TELA, summary("=SUM(A1)", "=SUM(A1:A2)"), "/summary/text/en", "takes for a formula"),
    ]);
}

#[test]
fn sources_and_links_that_lead_astray() {
    let document = |url: &str| {
        let title = json!({ "en": "A paper", "es": "Un documento" });
        Add(
            "/documents",
            json!([{ "title": title, "url": url, "sources": ["2008-iom-honduras-hosts-thirteenth"] }]),
        )
    };
    all_told(vec![
        (
            "sources",
            Put("/0/url", json!("ipsnoticias.net/1996")),
            "/0/url",
            "starts with http:// or https://",
        ),
        ("sources", Put("/0/url", json!("https://ipsnoticias/1996")), "/0/url", "the name of a host"),
        (
            "sources",
            Put("/0/url", json!("https://ipsnoticias.net/una página")),
            "/0/url",
            "it as browsers write it",
        ),
        (
            "sources",
            Put("/0/url", json!("https://me:secret@ipsnoticias.net/")),
            "/0/url",
            "without user or port",
        ),
        (
            "sources",
            Put(
                "/1/url",
                json!(
                    "http://www.ipsnoticias.net/1996/02/integracionamerica-central-mexico-cumbre-institucionaliza-relacion/"
                ),
            ),
            "/1/url",
            "one source an address",
        ),
        ("sources", Put("/0/date", json!("1997")), "/0/id", "starts with “1997-”"),
        ("sources", Drop("/0/date"), "/0/id", "starts with “undated-”"),
        (TELA, document("https://example.org/paper.pdf"), "/documents/0/url", "which no source has"),
        (
            "sources",
            Add(
                "/-",
                json!({ "id": "2001-unused", "title": "Nothing", "publisher": "Nobody", "url": "https://example.org/", "date": "2001", "kind": "press" }),
            ),
            "/306",
            "which nothing cites",
        ),
    ]);
}

#[test]
fn doubts_and_numbers_that_do_not_add_up() {
    all_told(vec![
        ("disagreements", Put("/0/claims", json!([])), "/0/claims", "0 of them"),
        ("disagreements", Put("/0/about", json!([])), "/0/about", "the records it is about"),
        (
            "series/population",
            Put("/measures/0/values/hnd/3", json!(-5)),
            "/measures/0/values/hnd",
            "no value below zero",
        ),
        (
            "series/population",
            Put("/measures/0/values/hnd/3", json!(58)),
            "/measures/0/values/hnd",
            "do not leap 10 times",
        ),
        (
            "series/remittances-share-of-gdp",
            Put("/measures/0/values/hnd/30", json!(123.4)),
            "/measures/0/values/hnd",
            "no more than 100",
        ),
        ("series/population", Put("/years/3", json!(1980)), "/years", "rising years"),
        (
            "series/population",
            Add("/measures/0/values/zzz", json!([])),
            "/measures/0/values/zzz",
            "the id of one of the countries",
        ),
    ]);
}

#[test]
fn files_that_lie_where_nobody_looks_are_refused() {
    let real = raw(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("a record");
    assert!(parse(&real).is_ok());
    let told = |path: &str, bytes: &[u8]| {
        let mut raw = real.clone();
        raw.insert(format!("public/data/{path}"), bytes.to_vec());
        let problems = parse(&raw).expect_err(path);
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert!(told("meeting/xxx-2025.json", b"{}").contains("belongs nowhere"));
    assert!(told("meetings/xxx-2025.json~", b"{}").contains("belongs nowhere"));
    assert!(told("meetings/2025/xxx-2025.json", b"{}").contains("belongs nowhere"));
    assert!(told("notes.json", b"[]").contains("one of the lists"));
    assert!(told("meetings/xxx-2025.json", b"{\"id\": 1, \"id\": 2}").contains("the key “id” a second time"));
    assert!(told("meetings/xxx-2025.json", b"{\"id\": \"\xe1\"}").contains("not UTF-8 in line 1"));
    let mut without = real.clone();
    without.remove("public/data/gaps.json");
    assert_eq!(
        parse(&without).unwrap_err()[0].to_string(),
        "public/data/gaps.json: found no file; expected a readable file"
    );
}
