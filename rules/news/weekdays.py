"""Days of the week that stand beside dates."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from sitelint.lint import Span
from sitelint.text.regex import regex

from .calendar import MONTHS

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

# English and German, which write them with a capital letter.
_NAMES = (
    "Monday Mon, Montag",
    "Tuesday Tue, Tues, Dienstag",
    "Wednesday Wed, Mittwoch",
    "Thursday Thu, Thur, Thurs, Donnerstag",
    "Friday Fri, Freitag",
    "Saturday Sat, Samstag Sonnabend",
    "Sunday Sun, Sonntag",
)
_DAYS = {name: number for number, names in enumerate(_NAMES) for name in names.split()}
_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = r"(?:19[5-9]|20)\d\d(?![:–-]?\d)"
_DATED = regex(
    r"\b(?P<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch"
    r"|Sonnabend|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun),),? (?:the |den |dem )?(?:"
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(?P<month>[^\W\d_]{3,10})[.,]{0,2} "
    rf"(?P<year>{_YEAR})"
    rf"|(?P<first>[^\W\d_]{{3,10}})\.? (?P<second>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<third>{_YEAR}))"
)


def wrong_weekdays(file: "TextFile") -> Iterator[tuple[Span, str]]:
    """Dates of a text with a day of the week that they are not, each with the one that they are."""
    text = file.text
    if not any(name in text for name in _DAYS):
        return
    for run in file.facts.prose:
        for found in _DATED.finditer(text, max(run.start, file.body_start), run.end):
            year, day = found["year"] or found["third"], found["day"] or found["second"]
            month = MONTHS.get((found["month"] or found["first"]).lower())
            if month is None:
                continue
            try:
                real = date(int(year), month, int(day)).weekday()
            except ValueError:
                continue
            if real != _DAYS[found["name"]]:
                yield Span(*found.span()), _ENGLISH[real]
