"""What others read the atlas's files with, run over a built site: `python check.py DIST BASE`.

Each check below is one tool of the ecosystem with what it has to find. The last lines count them.
"""

import csv
import json
import shutil
import subprocess
import sys
import traceback
from pathlib import Path

import bibtexparser
import extruct
import feedparser
import frictionless
import icalendar
import jsonschema
import rispy
from citeproc.source.json import CiteProcJSON
from lxml import html

ROOT = Path(__file__).resolve().parents[2]
DIST = Path(sys.argv[1]).resolve()
BASE = sys.argv[2]
OPEN = DIST / "data/open"
LANGUAGES = ("en", "es")


def record():
    return json.loads((OPEN / "record.json").read_text("utf-8"))["record"]


def pages():
    """Every page that tells something, with its path."""
    for page in sorted(DIST.rglob("index.html")):
        if not {"not-found", "embed"} & set(page.parts):
            yield page.relative_to(DIST), page.read_text("utf-8")


def frictionless_accepts_the_package():
    report = frictionless.Package(str(OPEN / "datapackage.json")).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"])[:10]
    rows = {task.name: task.stats["rows"] for task in report.tasks}
    whole = record()
    for name in ("meetings", "activities", "bodies", "countries", "organisations", "instruments", "sources"):
        assert rows[name] == len(whole[name]), name
    assert rows["decisions"] == sum(len(it.get("decisions", [])) for it in whole["meetings"])


def csv_shows_accents_in_a_spreadsheet():
    for file in sorted(OPEN.glob("*.csv")):
        assert file.read_bytes().startswith(b"\xef\xbb\xbf"), f"{file.name} has no mark"
        with file.open(encoding="utf-8-sig", newline="") as lines:
            rows = list(csv.reader(lines, strict=True))
        assert len({len(row) for row in rows}) == 1, file.name
        for cell in (cell for row in rows for cell in row if cell[:1] in "=+-@\t\r" and cell):
            float(cell)


def every_file_of_the_record_fits_its_schema():
    data = ROOT / "public/data"
    for schema in sorted((data / "schemas").glob("*.json")):
        rules = json.loads(schema.read_text("utf-8"))
        jsonschema.Draft202012Validator.check_schema(rules)
        validator = jsonschema.Draft202012Validator(rules)
        name = schema.name.removesuffix(".schema.json")
        files = sorted((data / name).glob("*.json")) or [data / f"{name}.json"]
        for file in files:
            for error in validator.iter_errors(json.loads(file.read_text("utf-8"))):
                raise AssertionError(f"{file.name}{error.json_path}: {error.message[:200]}")


def calendars_are_read_and_written_again():
    dated = [it for it in record()["meetings"] if "value" in it["dates"]]
    for lang in LANGUAGES:
        text = (OPEN / f"meetings.{lang}.ics").read_bytes()
        calendar = icalendar.Calendar.from_ical(text)
        events = calendar.walk("VEVENT")
        assert len(events) == len(dated), lang
        assert not any(event.errors for event in events)
        assert len({event["UID"] for event in events}) == len(events)
        for event in events:
            assert event["DTSTART"].params["VALUE"] == "DATE" and event.start < event.end
        again = icalendar.Calendar.from_ical(calendar.to_ical())
        assert [str(it["SUMMARY"]) for it in again.walk("VEVENT")] == [str(it["SUMMARY"]) for it in events]


def feeds_are_well_formed():
    for lang in LANGUAGES:
        for name, count in (("meetings", 35), ("changes", len(record()["releases"]))):
            feed = feedparser.parse(str(OPEN / f"{name}.{lang}.atom"))
            assert not feed.bozo, feed.get("bozo_exception")
            assert feed.version == "atom10" and feed.feed.language == lang
            assert len(feed.entries) == count == len({entry.id for entry in feed.entries})
            for entry in [feed.feed, *feed.entries]:
                assert entry.id and entry.title and entry.updated_parsed and entry.link


def bibtex(text):
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks, library.failed_blocks[:3]
    return [entry.key for entry in library.entries]


def reference_managers_read_the_sources():
    sources = {it["id"]: it for it in record()["sources"]}
    assert set(bibtex((OPEN / "sources.bib").read_text("utf-8"))) == set(sources)
    items = rispy.loads((OPEN / "sources.ris").read_text("utf-8"))
    assert {item["id"] for item in items} == set(sources)
    assert all(item["title"] == " ".join(sources[item["id"]]["title"].split()) for item in items)
    csl = json.loads((OPEN / "sources.csl.json").read_text("utf-8"))
    assert set(CiteProcJSON(csl)) == set(sources)


def every_page_can_be_cited():
    keys = set()
    for path, text in pages():
        block = html.fromstring(text).find_class("cite")[0]
        formats = dict(zip((it.text_content() for it in block.iter("dt")), (it.text_content() for it in block.iter("dd"))))
        (key,) = bibtex(formats["BibTeX"])
        (item,) = rispy.loads(formats["RIS"])
        (csl,) = json.loads(formats["CSL-JSON"])
        assert list(CiteProcJSON([csl])) == [key] == [item["id"]] == [csl["id"]], path
        assert csl["URL"] == item["urls"][0], path
        assert csl["URL"] in formats["APA"] and csl["URL"] in formats["Chicago"], path
        keys.add(csl["id"])
    assert len(keys) == len(list(pages())), "two pages share a key"


def pages_say_what_they_are():
    wanted = {"meetings": {"Event", "CreativeWork"}, "countries": {"Country"}, "bodies": {"Organization"}, "data": {"Dataset"}}
    names = None
    for path, text in pages():
        told = extruct.extract(text, base_url=f"https://example.org{BASE}{path}", syntaxes=["json-ld", "dublincore"])
        (graph,) = told["json-ld"]
        types = [node["@type"] for node in graph["@graph"]]
        assert types[0] == "WebPage", path
        parts = [part for part in path.parts if part != "es"]
        assert ("BreadcrumbList" in types) == (parts != ["index.html"]), path
        single = len(parts) == 3 or parts[0] == "data"
        if single and parts[0] in wanted and parts[1] != "compare":
            assert wanted[parts[0]] & set(types), (path, types)
        elements = [it["name"] for it in told["dublincore"][0]["elements"]]
        names = names or elements
        assert elements == names and len(names) >= 5, path


def what_is_inferred_is_not_asserted():
    for meeting in record()["meetings"]:
        text = (DIST / "meetings" / meeting["id"] / "index.html").read_text("utf-8")
        graph = json.loads(html.fromstring(text).xpath("//script[@type='application/ld+json']")[0].text)["@graph"]
        about = next(node for node in graph if node["@id"].endswith("#about"))
        if meeting["dates"]["certainty"] != "stated":
            assert not {"startDate", "endDate", "datePublished"} & set(about), meeting["id"]
        city = meeting.get("city", {})
        if city.get("certainty") != "stated":
            assert "addressLocality" not in json.dumps(about), meeting["id"]


def the_citation_file_is_valid():
    done = subprocess.run(
        [Path(sys.executable).with_name("cffconvert"), "--validate", "-i", ROOT / "CITATION.cff"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def the_nu_html_checker_finds_no_error():
    if shutil.which("java") is None:
        raise Skipped("it needs Java 17 or newer (Debian: apt-get install default-jre-headless)")
    jar = Path(__file__).with_name("node_modules") / "vnu-jar/build/dist/vnu.jar"
    command = ["java", "-Xss8m", "-jar", jar, "--errors-only", "--skip-non-html", "--format", "json", DIST]
    done = subprocess.run(command, capture_output=True, text=True)
    problems = [(it["url"].removeprefix(f"file:{DIST}"), it.get("lastLine"), it["message"]) for it in json.loads(done.stderr)["messages"]]
    assert not problems, "\n".join(map(str, [f"{len(problems)} problems", *problems[:20]]))


class Skipped(Exception):
    """What a check needs is not on this machine."""


CHECKS = [
    frictionless_accepts_the_package,
    csv_shows_accents_in_a_spreadsheet,
    every_file_of_the_record_fits_its_schema,
    calendars_are_read_and_written_again,
    feeds_are_well_formed,
    reference_managers_read_the_sources,
    every_page_can_be_cited,
    pages_say_what_they_are,
    what_is_inferred_is_not_asserted,
    the_citation_file_is_valid,
    the_nu_html_checker_finds_no_error,
]


def main():
    failed = skipped = 0
    for check in CHECKS:
        name = check.__name__.replace("_", " ")
        try:
            check()
            print(f"ok      {name}", flush=True)
        except Skipped as why:
            skipped += 1
            print(f"skipped {name}: {why}", flush=True)
        except Exception:
            failed += 1
            print(f"failed  {name}\n{traceback.format_exc()}", flush=True)
    print(f"# pass {len(CHECKS) - failed - skipped}\n# fail {failed}")
    return 1 if failed else 0


sys.exit(main())
