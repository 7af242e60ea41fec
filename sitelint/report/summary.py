"""The last line of a report for people: how much was found, and what can be done about it."""

from sitelint.report.model import Report
from sitelint.report.style import Style


def summary_line(report: Report, style: Style) -> str:
    """`2 errors, 1 warning in 2 of 40 files · 1 fixable with --fix (2 more with --unsafe-fixes)`."""
    files = counted(report.files, "file")
    parts = [f"fixed {counted(report.fixed, 'finding')}"] if report.fixed else []
    if report.items:
        levels = [
            style.paint(severity, counted(report.how_many(severity), severity))
            for severity in ("error", "warning", "info")
            if report.how_many(severity)
        ]
        touched = len({item.place.path for item in report.items})
        parts.append(f"{', '.join(levels)} in {touched:,} of {files}")
    else:
        parts.append(style.paint("bold", f"nothing found in {files}"))
    safe, unsafe = report.fixable("safe"), report.fixable("unsafe")
    if safe:
        more = f" ({unsafe:,} more with --unsafe-fixes)" if unsafe else ""
        parts.append(f"{safe:,} fixable with --fix{more}")
    elif unsafe:
        parts.append(f"{unsafe:,} fixable with --fix --unsafe-fixes")
    return " · ".join(parts)


def counted(number: int, word: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {word}{'' if number == 1 or word == 'info' else 's'}"
