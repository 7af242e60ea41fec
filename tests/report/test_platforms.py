"""The formats that platforms read: what they show, and that no site can break out of them."""

import json
import random
import re
import xml.etree.ElementTree as ElementTree
import zlib
from typing import Any

import pytest
from sample import DAY, FINDINGS, HOSTILE, PAGE, RULES, finding, hostile_report, rendered, report

from sitelint.lint import Edit, Finding, Fix, Span
from sitelint.report import Report, job_summary, sarif
from sitelint.text import Source


def test_github() -> None:
    assert rendered("github").splitlines() == [
        "::error title=LNK001 broken-link,file=docs/_pages/cv.md,line=4,col=12,endColumn=25,endLine=4::"
        "docs/_pages/cv.md:4:12: `/publicatons/` is not a page of this site; did you mean `/publications/`?"
        "%0Asafe fix: Replace with `/publications/`",
        "::error title=LNK001 broken-link,file=docs/_pages/cv.md,line=4,col=39,endColumn=52,endLine=4::"
        "docs/_pages/cv.md:4:39: `/publicatons/` is not a page of this site; did you mean `/publications/`?",
        "::warning title=FM009 no-title,file=docs/_pages/cv.md,line=1,col=1,endColumn=2,endLine=1::"
        "docs/_pages/cv.md:1:1: The page has␛[31m no title",
    ]


def test_github_takes_no_columns_of_several_lines() -> None:
    line = rendered("github", report([Finding("FM009", "no-title", "info", "", PAGE.path, Span(0, 18))]))
    assert line.startswith("::notice title=FM009 no-title,file=docs/_pages/cv.md,line=1,endLine=3::")


def test_a_site_cannot_give_commands_to_github() -> None:
    lines = rendered("github", hostile_report()).split("\n")
    assert [line[:8] for line in lines] == ["::error ", "::warnin", "::notice", ""]
    assert "file=docs/a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax" in lines[0]


def test_the_summary_of_a_github_job() -> None:
    text = "".join(job_summary.render(report()))
    assert "2 errors, 1 warning in 1 of 40 files · 1 fixable with --fix" in text
    assert '<td>2</td><td><a href="https://sitelint.github.io/sitelint/rules/broken-link/">' in text
    assert (
        'docs/<wbr>_pages/<wbr>cv.md</bdi>:4</td><td>error: <code dir="auto">/publicatons/</code> is' in text
    )
    assert "nothing found" in "".join(job_summary.render(report([])))


def test_the_summary_of_a_github_job_has_no_room_for_markdown_and_is_small() -> None:
    long = Finding("FM009", "no-title", "error", "<&\n\n# x" * 10_000, PAGE.path, Span(0, 0))
    text = "".join(job_summary.render(report([*hostile_report_findings(), *[long] * 500], HOSTILE)))
    assert "\n\n" not in text
    assert "<b>" not in text
    assert len(text.encode()) < 1 << 20


def test_gitlab() -> None:
    issues = json.loads(rendered("gitlab"))
    assert issues[0] == {
        "description": "LNK001 broken-link: `/publicatons/` is not a page of this site; "
        "did you mean `/publications/`?",
        "check_name": "broken-link",
        "fingerprint": issues[0]["fingerprint"],
        "severity": "major",
        "location": {
            "path": "docs/_pages/cv.md",
            "positions": {"begin": {"line": 4, "column": 12}, "end": {"line": 4, "column": 25}},
        },
    }
    assert len({issue["fingerprint"] for issue in issues}) == 3
    assert json.loads(rendered("gitlab", report([]))) == []


def test_junit() -> None:
    root = ElementTree.fromstring(rendered("junit", report([*FINDINGS, *hostile_report_findings()], HOSTILE)))
    first, second = root.findall("testsuite")
    assert (first.get("name"), first.get("tests"), first.get("failures")) == ("docs/_pages/cv.md", "3", "3")
    assert (second.get("tests"), second.get("failures")) == ("3", "2")
    case = first.find("testcase")
    assert case is not None
    assert case.attrib == {
        "classname": "docs/_pages/cv.md",
        "name": "LNK001 broken-link at 4:12",
        "time": "0",
    }
    failure = case.find("failure")
    assert failure is not None
    assert failure.get("type") == "error"
    assert failure.text is not None
    assert failure.text.startswith("docs/_pages/cv.md:4:12: `/publicatons/`")


def hostile_report_findings() -> list[Finding]:
    return [item.finding for item in hostile_report().items]


def test_a_junit_report_without_findings_has_a_case_that_passes() -> None:
    root = ElementTree.fromstring(rendered("junit", report([])))
    assert [len(case) for case in root.iter("testcase")] == [0]


def test_rdjson() -> None:
    made = json.loads(rendered("rdjson"))
    assert made["source"]["name"] == "sitelint"
    assert made["diagnostics"][0] == {
        "message": FINDINGS[0].message,
        "location": {
            "path": "docs/_pages/cv.md",
            "range": {"start": {"line": 4, "column": 12}, "end": {"line": 4, "column": 25}},
        },
        "severity": "ERROR",
        "code": {"value": "LNK001", "url": "https://sitelint.github.io/sitelint/rules/broken-link/"},
        "suggestions": [
            {
                "range": {"start": {"line": 4, "column": 12}, "end": {"line": 4, "column": 25}},
                "text": "/publications/",
            }
        ],
        "related_locations": [
            {
                "message": "it is also written here",
                "location": {
                    "path": "docs/_data/a.yml",
                    "range": {"start": {"line": 1, "column": 8}, "end": {"line": 1, "column": 21}},
                },
            }
        ],
    }


def test_rdjson_counts_bytes() -> None:
    start = json.loads(rendered("rdjson", hostile_report()))["diagnostics"][0]["suggestions"][0]["range"]
    assert start == {"start": {"line": 1, "column": 7}, "end": {"line": 1, "column": 11}}


def test_the_edits_of_a_fix_are_one_suggestion() -> None:
    fix = Fix("Change", (Edit(Span(11, 13), "Vita"), Edit(Span(4, 5), "T")))
    made = json.loads(rendered("rdjson", report([finding(29, fix=fix)])))
    assert made["diagnostics"][0]["suggestions"] == [
        {
            "range": {"start": {"line": 2, "column": 1}, "end": {"line": 2, "column": 10}},
            "text": "Title: Vita",
        }
    ]


def run_of(text: str) -> Any:
    (run,) = json.loads(text)["runs"]
    return run


def test_sarif() -> None:
    run = run_of(rendered("sarif"))
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("sitelint", "1.2.3")
    assert driver["rules"][0] == {
        "id": "LNK001",
        "name": "broken-link",
        "shortDescription": {"text": "A link leads nowhere."},
        "fullDescription": {"text": "Links to pages that are not there."},
        "helpUri": "https://sitelint.github.io/sitelint/rules/broken-link/",
        "help": {"text": RULES["LNK001"].manual, "markdown": RULES["LNK001"].manual},
        "defaultConfiguration": {"level": "error"},
        "properties": {
            "precision": "high",
            "problem.severity": "error",
            "tags": ["Links and images"],
        },
    }
    assert driver["rules"][1]["fullDescription"] == {"text": "No title."}
    region = {"startLine": 4, "startColumn": 12, "endLine": 4, "endColumn": 25}
    related = {"startLine": 1, "startColumn": 8, "endLine": 1, "endColumn": 21}
    uri = {"uri": "docs/_pages/cv.md"}
    assert run["results"][0] == {
        "ruleId": "LNK001",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": f"{FINDINGS[0].message}\n[it is also written here](1)"},
        "locations": [{"physicalLocation": {"artifactLocation": uri, "region": region}}],
        "partialFingerprints": {"primaryLocationLineHash": "0" * 32},
        "relatedLocations": [
            {
                "id": 1,
                "message": {"text": "it is also written here"},
                "physicalLocation": {"artifactLocation": {"uri": "docs/_data/a.yml"}, "region": related},
            }
        ],
        "fixes": [
            {
                "description": {"text": "Replace with `/publications/`"},
                "artifactChanges": [
                    {
                        "artifactLocation": uri,
                        "replacements": [
                            {"deletedRegion": region, "insertedContent": {"text": "/publications/"}}
                        ],
                    }
                ],
            }
        ],
    }
    assert run["invocations"] == [{"executionSuccessful": True}]
    assert run_of(rendered("sarif", report([], problems=1)))["results"] == []


def test_sarif_counts_16_bit_units_and_writes_paths_as_uris() -> None:
    location = run_of(rendered("sarif", hostile_report()))["results"][0]["locations"][0]["physicalLocation"]
    assert location["region"] == {"startLine": 1, "startColumn": 3, "endLine": 1, "endColumn": 15}
    assert re.fullmatch(r"docs/a%2Cb%3Ac%25%0A[\w%.-]+", location["artifactLocation"]["uri"])


def test_nothing_of_a_site_is_a_link_in_sarif() -> None:
    text = run_of(rendered("sarif", hostile_report()))["results"][0]["message"]["text"]
    assert re.findall(r"(?<!\\)\]\(", text) == ["]("]


def test_sarif_keeps_within_the_limit_of_results(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_RESULTS", 2)
    run = run_of(rendered("sarif", report([FINDINGS[2], *FINDINGS[:2]])))
    assert [result["level"] for result in run["results"]] == ["error", "error"]
    (notice,) = run["invocations"][0]["toolExecutionNotifications"]
    assert "1 findings are left out" in notice["message"]["text"]


def test_sarif_keeps_within_the_limit_of_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "MOST_PACKED", 700_000)
    noise = random.Random(0)
    findings = [
        Finding("FM009", "no-title", "error", noise.randbytes(1000).hex(), PAGE.path, Span(0, 0))
        for _ in range(1000)
    ]
    text = rendered("sarif", report(findings))
    assert len(zlib.compress(text.encode())) < 700_000
    assert 100 < len(run_of(text)["results"]) < 1000


def test_equal_pages_of_two_sites_are_two_issues_for_gitlab() -> None:
    one, two = (Source(f"{site}/index.md", b"x") for site in "ab")
    findings = [Finding("FM009", "no-title", "error", "", source.path, Span(0, 0)) for source in (one, two)]
    made = report(findings, one, two)
    equal = [type(item)(item.finding, item.place, lambda: "same") for item in made.items]
    issues = json.loads(rendered("gitlab", Report("1", "/", DAY, equal, RULES, 2)))
    assert issues[0]["fingerprint"] != issues[1]["fingerprint"]
