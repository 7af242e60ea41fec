"""What a value or a brace hides: fields and entries that are there and are not read as such.

bibtex-ruby says nothing of it: to its grammar a value may hold anything. Lines that look like fields tell.
"""

import re
from collections.abc import Iterator

from sitelint.jekyll.bibtex.model import Entry, Field, Lost, Problem, Reason
from sitelint.text import Span
from sitelint.text.regex import regex

_LEFT_BEHIND = regex(r"\s*,?\s*[A-Za-z][\w-]*[ \t]*=[ \t]*[{\"]")
_FIELD = regex(r"\n[ \t]*[A-Za-z][\w-]*[ \t]*=[ \t]*(?:[{\"]|\w+,|$)")
_KNOWN_FIELD = regex(
    r",[ \t]*\r?\n[ \t]*(?:author|title|year|month|journal|booktitle|publisher|volume|number|pages|doi|url)"
    r"[ \t]*=[ \t]*[{\"\d]",
    re.IGNORECASE,
)
_ENTRY = regex(r"^[ \t]*@[ \t]*\w+[ \t]*\{[^\s{},=]+,[ \t]*\r?$", re.MULTILINE)


def in_whole_entry(text: str, entry: Entry) -> Iterator[Problem]:
    """What is lost of an entry that can be read, or of the one behind it."""
    for field in entry.fields.values():
        if "\n" not in field.value:
            continue
        if "@" in field.value and _ENTRY.search(text, *field.span):
            opening = Span(field.span.start, field.span.start + 1)
            yield Problem(opening, "swallowed-entry", "entry", entry.key, field.name)
        elif _KNOWN_FIELD.search(text, *field.span):
            yield without_end(text, field, "fields", entry.key)
    end = entry.span.end
    if _LEFT_BEHIND.match(text, end):
        yield Problem(Span(end - 1, end), "extra-brace", "fields", entry.key)


def looks_open(text: str, span: Span) -> bool:
    """Whether a value has lines that look like fields, so that its end is probably missing."""
    return _FIELD.search(text, *span) is not None


def culprit(text: str, entry: Entry) -> Field | None:
    """The first value of a broken entry whose end is probably missing: the reason why it is broken."""
    suspects = [one for one in (*entry.fields.values(), *entry.repeated) if looks_open(text, one.span)]
    return min(suspects, key=lambda field: field.span, default=None)


def without_end(text: str, field: Field, lost: Lost, key: str) -> Problem:
    """The problem that a value is not closed where it should be."""
    start = field.span.start
    reason: Reason = "open-quotes" if text[start] == '"' else "open-braces"
    return Problem(Span(start, start + 1), reason, lost, key, field.name)
