"""`html`: one file to be read in a browser, by people who do not use a terminal.

It loads nothing, and its policy forbids it to: what a site says cannot run here.
"""

import base64
from collections.abc import Iterator
from hashlib import sha256
from importlib.resources import files

from sitelint.report.html_format.cards import card
from sitelint.report.html_format.overview import MEANINGS, counted_by, head, tables
from sitelint.report.markup import inline, path_name, plain
from sitelint.report.model import HOME, Item, Report, RuleText, rule_url
from sitelint.report.order import told_together, worst_first
from sitelint.report.style import Style

MOST_SHOWN = 2_000
"""Findings that are shown in full, the worst ones: more take browsers seconds. The figures tell of all."""


def render(report: Report, style: Style) -> Iterator[str]:
    """The page in pieces."""
    shown = _shown(report)
    pages = counted_by(shown, lambda item: item.place.path)
    anchors = {path: f"page-{number}" for number, path in enumerate(pages, 1)}
    css, script = _asset("page.css"), _asset("page.js")
    yield _top(report, css, script)
    yield from head(report)
    if report.items:
        yield from tables(report, anchors)
        yield from _findings(report, shown, anchors)
        yield from _rules(report)
    yield (
        f'</main>\n<footer><p>Made by <a href="{HOME}">sitelint</a>'
        f" {plain(report.version)} from the sources of the site.</p></footer>\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )


def _asset(name: str) -> str:
    return (files(__package__) / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"


def _top(report: Report, css: str, script: str) -> str:
    policy = f"default-src 'none'; style-src {_hash(css)}; script-src {_hash(script)}; base-uri 'none'"
    skip = '<a class="skip" href="#findings">Skip to the findings</a>\n' if report.items else ""
    return f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>sitelint: {plain(report.name)}</title>
<style>{css}</style>
</head>
<body>
{skip}<main>
"""


def _shown(report: Report) -> list[Item]:
    if len(report.items) <= MOST_SHOWN:
        return report.items
    worst = {id(item) for item in worst_first(report.items)[:MOST_SHOWN]}
    return [item for item in report.items if id(item) in worst]


def _findings(report: Report, shown: list[Item], anchors: dict[str, str]) -> Iterator[str]:
    yield '<h2 id="findings" tabindex="-1">Findings</h2>\n'
    if len(shown) < len(report.items):
        yield f"<p>The worst {len(shown):,} of {len(report.items):,} are shown.</p>\n"
    yield _filter(report)
    of_page: dict[str, list[Item]] = {path: [] for path in anchors}
    for item in shown:
        of_page[item.place.path].append(item)
    for path, items in of_page.items():
        anchor = anchors[path]
        yield f'<section class="page" aria-labelledby="{anchor}">\n<h3 id="{anchor}">{path_name(path)}</h3>\n'
        for equal in told_together(items):
            yield card(report, equal[0], equal[1:])
        yield "</section>\n"


def _filter(report: Report) -> str:
    """The controls; the script shows them, since they need it."""
    families = sorted({rule.family for rule in report.rules.values()})
    options = "".join(f"<option>{plain(family)}</option>" for family in families)
    boxes = "".join(
        f'<label><input type="checkbox" name="severity" value="{severity}" checked> {title}</label>\n'
        for severity, (title, _) in MEANINGS.items()
        if report.how_many(severity)
    )
    return f"""\
<form class="filter" role="search" aria-label="Filter the findings" hidden>
<label class="search"><span>Search</span> <input type="search" name="words" autocomplete="off"></label>
<label><span>Subject</span> <select name="family"><option value="">all</option>{options}</select></label>
<fieldset><legend class="hidden">Severity</legend>
{boxes}</fieldset>
<label><input type="checkbox" name="fixable"> With a suggested change</label>
<p><span role="status"></span> <button type="reset">Show all</button></p>
</form>
"""


def _rules(report: Report) -> Iterator[str]:
    yield '<h2 id="rules">What the rules say</h2>\n'
    yield from map(_rule, report.rules.values())


def _rule(rule: RuleText) -> str:
    paragraphs = rule.section("Why it matters").split("\n\n")
    why = "".join(f"<p>{inline(' '.join(each.split()))}</p>\n" for each in paragraphs if each)
    return (
        f'<section class="rule" id="rule-{plain(rule.code)}">\n<h3>{plain(rule.name)}</h3>\n'
        f"<p>{inline(rule.summary)}</p>\n{why}"
        f'<p><a href="{plain(rule_url(rule.name))}">The rule’s manual page</a></p>\n</section>\n'
    )
