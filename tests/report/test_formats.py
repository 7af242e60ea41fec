"""What every format prints for the same findings."""

import json
from functools import partial

import pytest
from sample import DAY, MESSAGE, OTHER, finding, hostile_report, rendered, report

from sitelint.lint import Edit, Finding, Fix, Related, Span
from sitelint.lint.fingerprint import fingerprints
from sitelint.report import FORMATS, Item, Place, Report, Style, render
from sitelint.report.summary import summary_line
from sitelint.text import Source


def test_full() -> None:
    assert (
        rendered("full")
        == """\
error LNK001 broken-link: `/publicatons/` is not a page of this site; did you mean `/publications/`?
 --> ../docs/_pages/cv.md:4:12
  |
4 | See [here](/publicatons/) and [there](/publicatons/).
  |            ^^^^^^^^^^^^^
 ::: ../docs/_data/a.yml:1:8 it is also written here
  |
1 | - url: /publicatons/
  |        -------------
  = also at 4:39
  = safe fix: Replace with `/publications/`
    - See [here](/publicatons/) and [there](/publicatons/).
    + See [here](/publications/) and [there](/publicatons/).

warning FM009 no-title: The page has␛[31m no title
 --> ../docs/_pages/cv.md:1:1

"""
    )


def test_full_tells_once_what_many_files_share() -> None:
    sources = [Source(f"{name}.md", b"/here") for name in "abcdefg"]
    found = [
        Finding("LNK012", "domain", "info", "It is written out", one.path, Span(0, 5)) for one in sources
    ]
    assert (
        rendered("full", report(found, *sources))
        == """\
info LNK012 domain: It is written out
 --> ../docs/a.md:1:1
  |
1 | /here
  | ^^^^^
 ::: ../docs/b.md:1:1 the same
 ::: ../docs/c.md:1:1 the same
 ::: ../docs/d.md:1:1 the same
 ::: and in 3 more files (`-f concise` lists them)

"""
    )


def test_concise() -> None:
    assert (
        rendered("concise")
        == f"""\
../docs/_pages/cv.md:4:12: LNK001 {MESSAGE}
../docs/_pages/cv.md:4:39: LNK001 {MESSAGE}
../docs/_pages/cv.md:1:1: FM009 The page has␛[31m no title
"""
    )


def test_json() -> None:
    made = json.loads(rendered("json", report(suppressed=2, problems=1)))
    assert list(made) == ["version", "root", "summary", "findings"]
    assert made["version"] == "1.2.3"
    assert made["root"] == "/home/me/site"
    assert made["summary"] == {
        "files": 40,
        "findings": 3,
        "errors": 2,
        "warnings": 1,
        "infos": 0,
        "fixable": 1,
        "unsafe_fixable": 0,
        "fixed": 0,
        "suppressed": 2,
        "problems": 1,
    }
    assert made["findings"][0] == {
        "code": "LNK001",
        "name": "broken-link",
        "severity": "error",
        "message": MESSAGE,
        "path": "_pages/cv.md",
        "line": 4,
        "column": 12,
        "end_line": 4,
        "end_column": 25,
        "target": "/publicatons/",
        "related": [
            {
                "path": "_data/a.yml",
                "line": 1,
                "column": 8,
                "end_line": 1,
                "end_column": 21,
                "message": "it is also written here",
            }
        ],
        "fix": {
            "applicability": "safe",
            "title": "Replace with `/publications/`",
            "edits": [
                {
                    "path": "_pages/cv.md",
                    "start": {"line": 4, "column": 12},
                    "end": {"line": 4, "column": 25},
                    "replacement": "/publications/",
                }
            ],
        },
        "fingerprint": "0" * 32,
        "url": "https://sitelint.github.io/sitelint/rules/broken-link/",
    }
    assert "target" not in made["findings"][1]
    assert "fix" not in made["findings"][1]


def test_json_without_findings() -> None:
    assert json.loads(rendered("json", report([])))["findings"] == []


def test_json_lines() -> None:
    lines = rendered("json-lines").splitlines()
    assert [json.loads(line) for line in lines] == json.loads(rendered("json"))["findings"]
    assert rendered("json-lines", report([])) == ""


def test_colours_change_no_word() -> None:
    for name in ("full", "concise"):
        coloured = rendered(name, style=Style(colour=True))
        plain = coloured
        for code in ("0", "1", "2", "31", "32", "1;31", "1;33", "1;36"):
            plain = plain.replace(f"\x1b[{code}m", "")
        assert plain == rendered(name)
        assert coloured != plain


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ([Edit(Span(0, 0), "new\n")], ["+ new"]),
        ([Edit(Span(18, 72), "")], ["- See [here](/publicatons/) and [there](/publicatons/)."]),
        ([Edit(Span(14, 18), "+++\n")], ["- ---", "+ +++"]),
        ([Edit(Span(4, 5), "T"), Edit(Span(11, 13), "Vita")], ["- title: CV", "+ Title: Vita"]),
    ],
)
def test_the_change_of_a_fix_is_shown_by_lines(edits: list[Edit], expected: list[str]) -> None:
    text = rendered("full", report([finding(29, fix=Fix("Change", tuple(edits)))]))
    assert [line.strip() for line in text.splitlines() if line.startswith("    ")] == expected


def test_of_many_related_places_only_the_first_have_frames() -> None:
    related = tuple(Related(OTHER.path, Span(7, 20), "here") for _ in range(14))
    text = rendered("full", report([finding(29, related=related)]))
    assert text.count("1 | - url:") == 3
    assert text.endswith(" ::: ../docs/_data/a.yml:1:8 here\n ::: and 2 more places\n\n")


def test_the_reason_of_an_unsafe_fix_is_told() -> None:
    text = rendered("full", report([finding(29, fix=Fix("Guess", (), "unsafe", "it is a guess"))]))
    assert "  = unsafe fix (it is a guess): Guess\n" in text


@pytest.mark.parametrize(
    ("made", "line"),
    [
        (report([]), "nothing found in 40 files"),
        (report([], fixed=1), "fixed 1 finding · nothing found in 40 files"),
        (report(), "2 errors, 1 warning in 1 of 40 files · 1 fixable with --fix"),
        (
            report([finding(29, fix=Fix("", (), "unsafe"))]),
            "1 error in 1 of 40 files · 1 fixable with --fix --unsafe-fixes",
        ),
    ],
)
def test_the_summary(made: Report, line: str) -> None:
    assert summary_line(made, Style()) == line


def test_links_on_terminals_that_open_them() -> None:
    name = "\x1b]8;;https://sitelint.github.io/sitelint/rules/broken-link/\x1b\\broken-link\x1b]8;;\x1b\\"
    assert f"error LNK001 {name}: `/pub" in rendered("full", style=Style(links=True))


@pytest.mark.parametrize("name", ["full", "concise"])
def test_nothing_of_a_site_reaches_the_terminal_that_it_would_obey(name: str) -> None:
    text = rendered(name, hostile_report())
    assert not [char for char in text if char != "\n" and not char.isprintable() and char != "\u200d"]
    assert not [line for line in text.splitlines() if line.startswith("::error")]


def test_a_file_cannot_be_named_like_a_command_of_github() -> None:
    source = Source("::stop-commands::x.md", b"x")
    made = report([Finding("FM009", "no-title", "error", "x", source.path, Span(0, 0))], source)
    item = made.items[0]
    place = Place(source, source.path, source.path, source.path)
    here = Report("1", "/", DAY, [Item(item.finding, place, str)], made.rules, 1)
    assert rendered("concise", here) == "./::stop-commands::x.md:1:1: FM009 x\n"


@pytest.mark.parametrize("name", FORMATS)
def test_many_findings_in_one_enormous_line(name: str) -> None:
    source = Source("a.html", ("é" + "x" * 999_999).encode())
    place = Place(source, "a.html", "a.html", "a.html")
    findings = [
        Finding(
            "LNK001",
            "broken-link",
            "error",
            f"{at}",
            "a.html",
            Span(at, at + 9),
            Fix("", (Edit(Span(at, at + 1), ""),)),
        )
        for at in range(0, 1_000_000, 200)
    ]
    names = fingerprints(findings, lambda _: source)
    items = [Item(f, place, partial(str, one)) for f, one in zip(findings, names, strict=True)]
    text = "".join(render(name, Report("1", "/", DAY, items, report().rules, 1), Style()))
    assert "999800" in text or "5,000" in text
