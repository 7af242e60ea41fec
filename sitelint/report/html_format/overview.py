"""The head of the HTML report: figures, and tables by family and by page."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from sitelint.report.markup import path_name
from sitelint.report.model import Item, Report
from sitelint.report.summary import counted

MEANINGS = {
    "error": ("Errors", "broken for visitors, or for the build"),
    "warning": ("Warnings", "most likely a mistake"),
    "info": ("Infos", "worth a look"),
}
"""What each severity is called, and what it means to a reader; the worst first."""


def head(report: Report) -> Iterator[str]:
    """The title, the figures by severity and what can be fixed."""
    day = f"{report.day.day} {report.day:%B %Y}"
    yield (
        '<header>\n<p class="kicker">sitelint report</p>\n'
        f"<h1>{path_name(report.name)}</h1>\n"
        f"<p>{day} · {counted(report.files, 'file')} checked</p>\n</header>\n"
    )
    if not report.items:
        yield '<p class="clean">Nothing was found.</p>\n'
        return
    yield '<ul class="figures">\n'
    for severity, (title, meaning) in MEANINGS.items():
        count = report.how_many(severity)
        name = title.removesuffix("s") if count == 1 else title
        yield (
            f'<li class="{severity}"><strong>{count:,}</strong> <span>{name}</span> '
            f"<small>{meaning}</small></li>\n"
        )
    yield "</ul>\n"
    yield f"<p>{_fixes(report)}</p>\n"


def _fixes(report: Report) -> str:
    safe, unsafe = report.fixable("safe"), report.fixable("unsafe")
    if not safe and not unsafe:
        return "All of them need a person to look at them."
    text = f"<code>sitelint --fix</code> can fix {safe:,} of them"
    return f"{text}, and suggests a change for {unsafe:,} more." if unsafe else f"{text}."


def tables(report: Report, anchors: Mapping[str, str]) -> Iterator[str]:
    """How many findings each family has, and each page; `anchors` are the ids of the pages below."""
    yield '<div class="tables">\n'
    yield from _table(
        report, "By subject", "Subject", lambda item: report.rules[item.finding.code].family, {}
    )
    yield from _table(report, "By page", "Page", lambda item: item.place.path, anchors)
    yield "</div>\n"


def counted_by(items: Iterable[Item], key: Callable[[Item], str]) -> dict[str, Counter[str]]:
    """How many findings of each severity belong to each key, the worst first."""
    counts: dict[str, Counter[str]] = {}
    for item in items:
        counts.setdefault(key(item), Counter())[item.finding.severity] += 1
    order = sorted(counts, key=lambda name: tuple(-counts[name][severity] for severity in MEANINGS))
    return {name: counts[name] for name in order}


def _table(
    report: Report, title: str, column: str, key: Callable[[Item], str], anchors: Mapping[str, str]
) -> Iterator[str]:
    counts = counted_by(report.items, key)
    label = title.lower().replace(" ", "-")
    yield (
        f'<section aria-labelledby="{label}">\n<h2 id="{label}">{title}</h2>\n'
        f'<div class="scroll" tabindex="0" role="region" aria-labelledby="{label}">\n<table>\n<thead><tr>'
        f'<th scope="col">{column}</th>'
    )
    yield from (f'<th scope="col">{title}</th>' for title, _ in MEANINGS.values())
    yield "</tr></thead>\n<tbody>\n"
    for name in counts:
        shown = path_name(name)
        linked = f'<a href="#{anchors[name]}">{shown}</a>' if name in anchors else shown
        cells = "".join(f"<td{_kind(counts[name][s], s)}>{counts[name][s]:,}</td>" for s in MEANINGS)
        yield f'<tr><th scope="row">{linked}</th>{cells}</tr>\n'
    yield "</tbody>\n</table>\n</div>\n</section>\n"


def _kind(count: int, severity: str) -> str:
    return f' class="{severity}"' if count else ' class="none"'
