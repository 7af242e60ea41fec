"""The last line of a report for people: how much was found, and what can be done about it."""

from sitelint.report.model import Report
from sitelint.report.style import Style


def summary_line(report: Report, style: Style) -> str:
    """`Found 3 findings (1 error, 2 warnings) in 2 of 40 files. 1 can be fixed with --fix.`"""
    files = counted(report.files, "file")
    fixed = f"Fixed {counted(report.fixed, 'finding')}. " if report.fixed else ""
    if not report.items:
        return fixed + style.paint("bold", f"Nothing found in {files}.")
    levels = [
        style.paint(severity, counted(report.count(severity), severity))
        for severity in ("error", "warning", "info")
        if report.count(severity)
    ]
    touched = len({item.place.path for item in report.items})
    text = f"{counted(len(report.items), 'finding')} ({', '.join(levels)}) in {touched} of {files}."
    safe, unsafe = report.fixable("safe"), report.fixable("unsafe")
    if safe:
        text += f" {safe} can be fixed with --fix"
        text += f", {unsafe} more with --unsafe-fixes." if unsafe else "."
    elif unsafe:
        text += f" {unsafe} can be fixed with --fix --unsafe-fixes."
    return fixed + text


def counted(number: int, word: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {word}{'' if number == 1 or word == 'info' else 's'}"
