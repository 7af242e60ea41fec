"""Which damaged runs of a file readers see."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.text import Span
from sitelint.text.regex import regex

from .readable import Readable, is_text

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile
    from sitelint.jekyll.markup import Heading
    from sitelint.text import Source

    from .repair.judge import Damage

MANY = 50
"""More damaged runs of a file become one finding."""

_SUBJECT = regex("mojibake|文字化け|乱码|亂碼|кракозябр", re.IGNORECASE)
_ENCODINGS = regex(r"UTF-?8|Latin-?1|ISO-?8859|Windows-12|cp12|charset|encoding|Unicode", re.IGNORECASE)


@derived
def seen_damage(file: "TextFile") -> "list[Damage]":
    """The damaged runs of a file that readers see, in order; none where damage is the file's subject."""
    text = file.text
    if (text.isascii() and ";&" not in text) or not is_text(file):
        return []
    from .repair.suspects import is_suspect

    if not is_suspect(text, file.source.characters):
        return []
    from .repair.damage import find_damage

    everything = find_damage(text)
    if not everything or _SUBJECT.search(text):
        return []
    readable = Readable(file)
    seen = [damage for damage in everything if readable.holds(damage.start, damage.end)]
    return [damage for damage in seen if not _is_sample(file.source, damage)]


def are_many(found: "list[Damage]") -> bool:
    """Whether so many damaged runs of a file can be restored that they are told together."""
    return sum(damage.sure for damage in found) > MANY


def in_headings(file: "TextFile", found: "list[Damage]") -> "Iterator[tuple[Damage, Heading | None]]":
    """Each damage, with the heading that it is in."""
    headings = iter(_headings(file) if found else ())
    heading = next(headings, None)
    for damage in found:
        while heading and heading.span.end <= damage.start:
            heading = next(headings, None)
        yield damage, heading if heading and heading.span.start <= damage.start else None


@derived
def _headings(file: "TextFile") -> "list[Heading]":
    """The headings of a file, in order; kept for when its damage is told of again."""
    return sorted(file.facts.markup.headings, key=lambda heading: heading.span)


def _is_sample(source: "Source", damage: "Damage") -> bool:
    """Whether the run stands by itself, quoted, on a line that speaks of encodings."""
    text = source.text
    if (text[damage.start - 1 : damage.start] + text[damage.end : damage.end + 1]).strip(
        "\"'`“”‘’«»()[]| \n"
    ):
        return False
    return _speaks_of_encodings(text, source.line_span(source.position(damage.start).line))


# A line may have many damaged runs.
@lru_cache(maxsize=1)
def _speaks_of_encodings(text: str, line: Span) -> bool:
    return _ENCODINGS.search(text, *line) is not None
