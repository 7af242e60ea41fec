"""What goes wrong in the first line of front matter, so that Jekyll does not see the rest."""

import re
from typing import TYPE_CHECKING

from sitelint.jekyll.derived import derived
from sitelint.jekyll.front_matter import split
from sitelint.lint import Span
from sitelint.text.named_tuple import NamedTuple
from sitelint.text.regex import regex

if TYPE_CHECKING:
    from sitelint.jekyll.facts import TextFile

# Two rulers with a line like `Note: …` between them are no front matter.
_USUAL_KEYS = frozenset(("title", "layout", "permalink", "date", "categories", "tags", "description"))
_CODE = regex(r"```[ \t]*(?:ya?ml|markdown|md)?[ \t]*\r?\n(?=---\s)")
_CODE_END = regex(r"```[ \t]*(?:\r?\n|$)")
_CODE_LINE = regex(r"^```", re.MULTILINE)
_LAST_LINE = regex(r"^```\s*\Z", re.MULTILINE)
# What may stand before a second front matter: nothing that readers see, or a rule.
_GAP = regex(r"(?:\s|---[ \t]*\r?\n(?=[{\s])|\{%(?:[^%]|%(?!\}))*%\}|\{\{[^}]*\}\})*")
# Programs for slides give each one front matter.
_SLIDE = regex(r"^---[ \t]*\r?\n(?:[A-Za-z][\w-]*:.*\r?\n)+---[ \t]*$", re.MULTILINE)
_UNSEEN = "keeps Jekyll from seeing the front matter"


class Slip(NamedTuple):
    """What stands at the beginning of a text, what has to stand there, and why; what a fix is called.

    There is no fix without a `title`. `closing`: what else has to go, further down.
    """

    span: Span
    instead: str
    message: str
    title: str
    closing: Span | None = None


# The beginning, what has to be there instead, what to say, and the title of the fix.
_SLIPS = (
    (regex(r"[ \t]+(?=---)"), "", f"a space before the first `---` {_UNSEEN}: remove it", "Remove it"),
    (
        regex(r"[ \t\r\n\ufeff\u200b\u00a0]+(?=---)"),
        "",
        f"a blank line before the first `---` {_UNSEEN}: remove it",
        "Remove it",
    ),
    (
        regex(r"(?!---\s)[ \t]*(?:-{2}|-{4,6}|[—–-]{1,3})[ \t]*(?=\r?\n)"),
        "---",
        "the front matter has to begin with a line of three hyphens, `---`: Jekyll does not see it",
        "Replace with `---`",
    ),
    (
        regex(r"---[ \t]*(?=[a-z_]+[ \t]*:)"),
        "---\n",
        f"text behind the first `---` {_UNSEEN}",
        "Begin a new line behind `---`",
    ),
    (
        regex(r"---[ \t]*\r?\n\s*(?=---)"),
        "",
        "the line `---` stands twice, so Jekyll takes the front matter for empty, and prints it as text",
        "Remove one of them",
    ),
    (
        regex(r"<{7}[^\n]*\n(?=---)"),
        "",
        f"the mark of a merge conflict before the first `---` {_UNSEEN}: keep one of the two texts, and"
        " remove the lines `<<<<<<<`, `=======` and `>>>>>>>`",
        "",
    ),
    (
        regex(r"(?=[a-z_]+[ \t]*:)"),
        "---\n",
        "the line `---` before the front matter is missing, so Jekyll does not see it",
        "Begin with `---`",
    ),
)


def slip(text: str) -> Slip | None:
    """What is wrong with the beginning of a text; None where nothing is, or where no front matter follows."""
    for beginning, instead, message, title in _SLIPS:
        found = beginning.match(text)
        rest = instead + text[found.end() :] if found else ""
        if found and is_usual(rest):
            # Both sides of a merge conflict may have front matter.
            is_deck = bool(title) and _is_deck(rest)
            return None if is_deck else Slip(Span(*found.span()), instead, message, title)
    return _second(text) or _fenced(text)


@derived
def shows_second(file: "TextFile") -> bool:
    """Whether a page's content may begin with front matter: a cheap question, for all pages."""
    return file.text.startswith("---", _behind_gap(file.text, file.body_start))


def _behind_gap(text: str, start: int) -> int:
    gap = _GAP.match(text, start)
    return gap.end() if gap else start


def _second(text: str) -> Slip | None:
    """The lines between two blocks of front matter, the second of which is published as text."""
    first = split(text)
    start = _behind_gap(text, first.body_start) if first else 0
    if first is None or not text.startswith("---", start):
        return None
    rest = text[start:]
    second = split(rest)
    if second is None or not is_usual(rest) or not first.values.keys().isdisjoint(second.values):
        return None
    if _is_deck(rest):
        return None
    message = "a second front matter follows the first one, and Jekyll prints it as text: make them one"
    if text[first.body_start : start].strip():
        return Slip(Span(start, start + 3), "---", message, "")
    span = Span(first.yaml.end, start + second.yaml.start)
    return Slip(span, "", message, "Put the second one into the first")


def _fenced(text: str) -> Slip | None:
    """The lines around front matter, or around the whole page, that make code of it."""
    opening = _CODE.match(text)
    block = split(text[opening.end() :]) if opening else None
    if opening is None or block is None or not is_usual(text[opening.end() :]):
        return None
    closing = _CODE_END.match(text, opening.end() + block.body_start)
    if closing is None and len(_CODE_LINE.findall(text)) % 2 == 0:
        closing = _LAST_LINE.search(text)
    message = f"the front matter is in a block of code (```), which {_UNSEEN}"
    return Slip(
        Span(*opening.span()),
        "",
        message,
        "Remove the code block",
        Span(*closing.span()) if closing else None,
    )


def is_usual(text: str) -> bool:
    """Whether a text begins with front matter that has one of the usual keys."""
    block = split(text)
    return block is not None and not _USUAL_KEYS.isdisjoint(block.values)


def _is_deck(text: str) -> bool:
    """Whether a text that begins with front matter has more of it further down, as slides do."""
    block = split(text)
    return block is not None and _SLIDE.search(text, block.body_start) is not None
