"""Findings to be printed: ordinary ones, and ones of a site that means harm."""

from datetime import date
from functools import partial
from typing import Any

from sitelint.lint import Edit, Finding, Fix, Related, Severity, Span
from sitelint.report import Item, Place, Report, RuleText, Style, render
from sitelint.text import Source

DAY = date(2026, 11, 21)
PAGE = Source("_pages/cv.md", b"---\ntitle: CV\n---\nSee [here](/publicatons/) and [there](/publicatons/).\n")
OTHER = Source("_data/a.yml", b"- url: /publicatons/\n")
MESSAGE = "`/publicatons/` is not a page of this site; did you mean `/publications/`?"
MANUAL = """# broken-link (LNK001)

A link leads nowhere.

## What it finds

Links to pages
that are not there.

## Why it matters

Visitors get "404".
"""


def rule_text(code: str, name: str, family: str, severity: Severity, summary: str, manual: str) -> RuleText:
    """A rule as reports are told of it."""
    return RuleText(code, name, family, severity, partial(str, summary), partial(str, manual))


RULES = {
    "LNK001": rule_text(
        "LNK001", "broken-link", "Links and images", "error", "A link leads nowhere.", MANUAL
    ),
    "FM009": rule_text("FM009", "no-title", "Front matter", "warning", "No title.", "# no-title\n"),
    "NEWS004": rule_text("NEWS004", "stale-badge", "Dates and lists", "info", "Stale.", "# stale-badge\n"),
}


def finding(start: int, **more: Any) -> Finding:
    """A broken link in PAGE."""
    return Finding("LNK001", "broken-link", "error", MESSAGE, PAGE.path, Span(start, start + 13), **more)


FIX = Fix("Replace with `/publications/`", (Edit(Span(29, 42), "/publications/"),))
RELATED = (Related(OTHER.path, Span(7, 20), "it is also written here"),)
FINDINGS = [
    finding(29, fix=FIX, related=RELATED, target="/publicatons/"),
    finding(56),
    Finding("FM009", "no-title", "warning", "The page has\x1b[31m no title", PAGE.path, Span(0, 0)),
]


def report(findings: list[Finding] = FINDINGS, *sources: Source, **more: Any) -> Report:
    """A report on findings in PAGE, OTHER and more sources; the site is the folder `docs` of a repository."""
    places = {
        source.path: Place(source, source.path, f"../docs/{source.path}", f"docs/{source.path}")
        for source in (PAGE, OTHER, *sources)
    }
    items = [
        Item(
            f,
            places[f.path],
            partial("{:032x}".format, number),
            tuple((r, places[r.path]) for r in f.related),
        )
        for number, f in enumerate(findings)
    ]
    return Report("1.2.3", "/home/me/site", DAY, items, RULES, files=40, **more)


def rendered(name: str, what: Report | None = None, style: Style | None = None) -> str:
    """A report in the format of a name."""
    return "".join(render(name, what or report(), style or Style()))


HOSTILE = Source(
    "a,b:c%\n::error::x\x1b[2J]]>\udcff é 🎉 שלום.md",
    "x 🎉🎉 </script><script>alert(1)</script> שלום\nline\n".encode(),
)
HOSTILE_MESSAGE = (
    "]]> & <b> ::set-env::\r\n::error::pwned \x00\x1b[31m\u202e\ufffe\ud800 🎉 שלום [a](b) @all | %0A"
)


def hostile_report() -> Report:
    """Control characters, commands and markup wherever a site can put them."""
    severities: tuple[Severity, ...] = ("error", "warning", "info")
    found = [
        Finding(
            code,
            RULES[code].name,
            severity,
            HOSTILE_MESSAGE,
            HOSTILE.path,
            Span(2, 12),
            Fix(HOSTILE_MESSAGE, (Edit(Span(3, 4), "</script>\x00🎉"),), "unsafe", HOSTILE_MESSAGE),
            (Related(HOSTILE.path, Span(0, 60), HOSTILE_MESSAGE),),
        )
        for code, severity in zip(RULES, severities, strict=True)
    ]
    return report(found, HOSTILE)
